import {blockWords} from '../../content/block.js';
import type {Communication, PhoneContent} from '../../content/communication.js';
import type {SafeUrl} from '../../document/types.js';
import {markup} from './markup.js';
import type {Content} from './markup.js';
import {externalLink, inline} from './texts.js';

const phoneLine = ({label, text, url, notes}: PhoneContent): Content => [
  `${label}: `,
  url ? markup`<a href="${url}" translate="no">${text}</a>` : text,
  notes.map((note) => [' (', inline(note), ')']),
];

/**
 * Lines of phones, and one for e-mails. An address may not stand in a snapshot, so it is a link to the page where one is; without
 * such a page there is nothing to say. Then a site.
 */
export const communicationLines = (
  {phones, emails, web}: Communication,
  contactUrl: SafeUrl | undefined,
): readonly Content[] => [
  ...phones.map(phoneLine),
  ...(contactUrl && emails.length ? [externalLink(contactUrl, blockWords.writeEmail())] : []),
  ...(web ? [[`${web.label}: `, externalLink(web.url, web.text)]] : []),
];
