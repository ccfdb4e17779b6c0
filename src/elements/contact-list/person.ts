import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Office, Person} from '../../document/types.js';
import {addressLines} from '../../format/addresses.js';
import {fullName} from '../../format/names.js';
import {msg} from '../../localization/message.js';
import type {View} from '../base/view.js';
import {communication, lines} from '../presenters/communication.js';
import type {Reveal} from '../presenters/communication.js';
import {foreignLanguage, localizedText, localizedTexts, plainText} from '../presenters/localized-text.js';
import {saveButton} from './save-contacts.js';

/** What a list decides about its cards. */
export interface CardOptions {
  /** What stands in a heading above, and need not be repeated. */
  readonly groupBy: 'none' | 'role' | 'group' | 'office';
  readonly vcard: boolean;
  readonly reveal: Reveal | undefined;
}

const photo = (view: View, {photo: picture}: Person): unknown =>
  picture
    ? html`<img
        class="photo"
        part="photo"
        src=${picture.url}
        alt=${picture.alt ? plainText(view, picture.alt) : ''}
        lang=${foreignLanguage(view, picture.alt)}
        width="72"
        height="72"
        loading="lazy"
      />`
    : nothing;

/** Where the person sits: the office's own label and its address in one line. */
const place = (view: View, office: Office | undefined): unknown => {
  const label = office?.label ? [localizedText(view, office.label)] : [];
  const parts = office ? [...label, ...addressLines(office)] : [];
  return parts.length
    ? html`<p class="muted">
        <span class="hidden">${msg('Kancelář', {id: 'office'})}: </span>${parts.map((part, index) =>
          index ? [', ', part] : part,
        )}
      </p>`
    : nothing;
};

/** One person of the list. */
export const person = (view: View, one: Person, {groupBy, vcard, reveal}: CardOptions): TemplateResult => {
  const {role, groups, note} = one;
  const name = fullName(one);
  const office = view.document.offices.find(({id}) => id !== undefined && id === one.office);
  return html`<li class="card" part="person">
    ${photo(view, one)}
    <p class="name" part="name" translate="no">${name}</p>
    ${role && groupBy !== 'role' ? html`<p class="role" part="role">${localizedText(view, role)}</p>` : nothing}
    ${groups.length && groupBy !== 'group' ? html`<p class="muted">${localizedTexts(view, groups)}</p>` : nothing}
    ${place(view, office)}${lines(communication(view, one, name, reveal))}
    ${note ? html`<p class="note">${localizedText(view, note)}</p>` : nothing}
    ${vcard ? saveButton(msg('Uložit kontakt', {id: 'save'}), name) : nothing}
  </li>`;
};
