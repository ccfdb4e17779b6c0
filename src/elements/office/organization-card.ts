import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Organization} from '../../document/types.js';
import {msg} from '../../localization/message.js';
import type {View} from '../base/view.js';
import {communication, webLine} from '../presenters/communication.js';
import {date} from '../presenters/date.js';
import {fact} from '../presenters/fact.js';
import {heading} from '../presenters/heading.js';
import {localizedText, plainText} from '../presenters/localized-text.js';

const identifier = (value: string | undefined): unknown => value && html`<span translate="no">${value}</span>`;

/** The union itself: name, legal form, identifiers, phones, e-mails, web. */
export const organizationCard = (view: View, organization: Organization): TemplateResult => {
  const {name, shortName, formerNames, legalForm, founded, ico, dataBox, web} = organization;
  const title = name ?? shortName;
  return html`<section class="card" part="organization">
    ${title ? heading(view.level, localizedText(view, title), 'subtitle') : nothing}
    <dl class="facts">
      ${fact(msg('Zkrácený název', {id: 'short-name'}), name && shortName && localizedText(view, shortName))}
      ${fact(
        msg('Dřívější názvy', {id: 'former-names'}),
        formerNames.length
          ? formerNames.map((former, index) => [index ? ', ' : '', localizedText(view, former)])
          : undefined,
      )}
      ${fact(msg('Právní forma', {id: 'legal-form'}), legalForm && localizedText(view, legalForm))}
      ${fact(msg('Založeno', {id: 'founded'}), founded && date(view, founded))}
      ${fact(msg('IČO', {id: 'ico'}), identifier(ico))}
      ${fact(msg('Datová schránka', {id: 'data-box'}), identifier(dataBox))}
    </dl>
    <dl class="lines">
      ${communication(view, organization, title ? plainText(view, title) : '')}${web ? webLine(web) : nothing}
    </dl>
  </section>`;
};
