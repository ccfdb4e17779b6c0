import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Person} from '../../document/types.js';
import {addressLines} from '../../format/addresses.js';
import {fullName} from '../../format/names.js';
import type {View} from '../base/view.js';
import {communication, lines} from '../presenters/communication.js';
import type {Reveal} from '../presenters/communication.js';
import {foreignLanguage, localizedText, localizedTexts, plainText} from '../presenters/localized-text.js';
import {isReachable, saveButton} from './save-contacts.js';

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

/** An office's own label and its address in one line; nothing where neither is known. */
export const officeWords = (view: View, wanted: string | undefined): readonly unknown[] => {
  const office = view.document.offices.find(({id}) => id !== undefined && id === wanted);
  const parts = office ? [...(office.label ? [localizedText(view, office.label)] : []), ...addressLines(office)] : [];
  return parts.map((part, index) => (index ? [', ', part] : part));
};

/** Where the person sits. */
const place = (words: readonly unknown[]): unknown =>
  words.length
    ? html`<p class="muted"><span class="hidden">${msg('Kancelář', {id: 'office'})}: </span>${words}</p>`
    : nothing;

/** One person of the list. */
export const person = (view: View, one: Person, {groupBy, vcard, reveal}: CardOptions): TemplateResult => {
  const {role, groups, note} = one;
  const name = fullName(one);
  // No white space between the expressions: it would be nodes of which nobody sees anything.
  return html`<li class="card" part="person">
    ${photo(view, one)}
    <p class="name" part="name" translate="no">${name}</p>
    ${role && groupBy !== 'role' ? html`<p class="role" part="role">${localizedText(view, role)}</p>` : nothing}${
      groups.length && groupBy !== 'group' ? html`<p class="muted">${localizedTexts(view, groups)}</p>` : nothing
    }${groupBy === 'office' ? nothing : place(officeWords(view, one.office))}${lines(communication(view, one, name, reveal))}${
      note ? html`<p class="note">${localizedText(view, note)}</p>` : nothing
    }${vcard && isReachable(one) ? saveButton(msg('Uložit kontakt', {id: 'save'}), name) : nothing}
  </li>`;
};
