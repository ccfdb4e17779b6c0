import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Organization} from '../../document/types.js';
import type {View} from '../base/view.js';
import {communication, lines, webLine} from '../presenters/communication.js';
import {date} from '../presenters/date.js';
import {facts} from '../presenters/facts.js';
import {heading} from '../presenters/heading.js';
import {localizedText, localizedTexts, plainText} from '../presenters/localized-text.js';

const identifier = (value: string | undefined): unknown => value && html`<span translate="no">${value}</span>`;

/** The union itself: name, legal form, identifiers, phones, e-mails, web; `undefined` where nothing of it is known. */
export const organizationCard = (view: View, organization: Organization): TemplateResult | undefined => {
  const {name, shortName, formerNames, legalForm, founded, ico, dataBox, web} = organization;
  const title = name ?? shortName;
  const known = facts([
    [msg('Zkrácený název', {id: 'short-name'}), name && shortName && localizedText(view, shortName)],
    [msg('Dřívější názvy', {id: 'former-names'}), formerNames.length && localizedTexts(view, formerNames)],
    [msg('Právní forma', {id: 'legal-form'}), legalForm && localizedText(view, legalForm)],
    [msg('Založeno', {id: 'founded'}), founded && date(view, founded)],
    [msg('IČO', {id: 'ico'}), identifier(ico)],
    [msg('Datová schránka', {id: 'data-box'}), identifier(dataBox)],
  ]);
  const reached = lines([
    ...communication(view, organization, title ? plainText(view, title) : ''),
    ...(web ? [webLine(web)] : []),
  ]);
  return title || known || reached
    ? html`<section class="card" part="organization">
        ${title ? heading(view.level, localizedText(view, title), 'subtitle') : nothing}${known}${reached}
      </section>`
    : undefined;
};
