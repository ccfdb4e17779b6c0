import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Office, Person} from '../../document/types.js';
import {addressLines} from '../../format/addresses.js';
import {fullName} from '../../format/names.js';
import {msg} from '../../localization/message.js';
import type {View} from '../base/view.js';
import {communication} from '../presenters/communication.js';
import {localizedText, plainText} from '../presenters/localized-text.js';

const photo = (view: View, {photo: picture}: Person): unknown =>
  picture
    ? html`<img
        class="photo"
        part="photo"
        src=${picture.url}
        alt=${picture.alt ? plainText(view, picture.alt) : ''}
        width="72"
        height="72"
        loading="lazy"
      />`
    : nothing;

/** Where the person sits: the office's own label and its address in one line. */
const place = (view: View, office: Office | undefined): unknown => {
  const parts = office ? [office.label && localizedText(view, office.label), ...addressLines(office)] : [];
  return parts.length
    ? html`<p class="muted">
        <span class="hidden">${msg('Kancelář', {id: 'office'})}: </span>${parts
          .filter((part) => part)
          .map((part, index) => (index ? [', ', part] : part))}
      </p>`
    : nothing;
};

/** One person of the list. */
export const person = (view: View, one: Person): TemplateResult => {
  const {role, groups, note, phones, emails} = one;
  const name = fullName(one);
  return html`<li class="card" part="person">
    ${photo(view, one)}
    <p class="name" part="name" translate="no">${name}</p>
    ${role ? html`<p class="role" part="role">${localizedText(view, role)}</p>` : nothing}
    ${
      groups.length
        ? html`<p class="muted">${groups.map((group, index) => [index ? ', ' : '', localizedText(view, group)])}</p>`
        : nothing
    }
    ${place(
      view,
      view.document.offices.find(({id}) => id !== undefined && id === one.office),
    )}
    ${phones.length || emails.length ? html`<dl class="lines">${communication(view, one, name)}</dl>` : nothing}
    ${note ? html`<p class="note">${localizedText(view, note)}</p>` : nothing}
  </li>`;
};
