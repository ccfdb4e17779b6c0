import {msg} from '@lit/localize';
import type {Email, Phone} from '../document/types.js';
import type {View} from '../elements/base/view.js';
import {phoneText} from '../elements/presenters/phone-text.js';
import {readPhone} from '../format/phones.js';
import {markup} from './markup.js';
import type {Content} from './markup.js';
import {externalLink, localizedText} from './texts.js';
import type {SnapshotView} from './texts.js';

const phoneLine = (view: View, {number, label}: Phone): Content => {
  const read = readPhone(number);
  return [
    `${msg('Telefon', {id: 'phone'})}: `,
    read ? markup`<a href="${read.href}" translate="no">${phoneText(read)}</a>` : number,
    label && [' (', localizedText(view, label), ')'],
    read?.note && ` (${read.note})`,
  ];
};

/**
 * Lines of phones, and one for e-mails. An address may not stand in a snapshot, so it is a link to the page where one is; without
 * such a page there is nothing to say.
 */
export const communication = (
  view: SnapshotView,
  {phones, emails}: {readonly phones: readonly Phone[]; readonly emails: readonly Email[]},
): Content[] => [
  ...phones.map((phone) => phoneLine(view, phone)),
  ...(view.contactUrl && emails.length
    ? [externalLink(view.contactUrl, msg('Napsat e-mail', {id: 'write-email'}))]
    : []),
];
