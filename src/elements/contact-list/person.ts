import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isReachable} from '../../content/communication.js';
import {contactListWords} from '../../content/contact-list.js';
import type {PersonContent} from '../../content/contact-list.js';
import {commaSeparated} from '../../content/inline.js';
import {communicationLines} from '../presenters/communication.js';
import type {Reveal} from '../presenters/communication.js';
import {inline, inlines, langOf} from '../presenters/inline.js';
import {saveButton} from './save-contacts.js';

/** What a list decides about its cards. */
export interface CardOptions {
  readonly vcard: boolean;
  readonly reveal: Reveal | undefined;
}

const drawPhoto = ({photo}: PersonContent): unknown =>
  photo
    ? html`<img
        class="photo"
        part="photo"
        src=${photo.url}
        alt=${photo.alt?.text ?? ''}
        lang=${langOf(photo.alt)}
        width="72"
        height="72"
        loading="lazy"
      />`
    : nothing;

/** One person of the list. */
export const personCard = (person: PersonContent, {vcard, reveal}: CardOptions): TemplateResult => {
  const {name, role, groups, office, note} = person;
  // No white space between the expressions: it would be nodes of which nobody sees anything.
  return html`<li class="card" part="person">
    ${drawPhoto(person)}
    <p class="name" part="name" translate="no">${name}</p>
    ${role ? html`<p class="role" part="role">${inline(role)}</p>` : nothing}${
      groups.length ? html`<p class="muted">${inlines(commaSeparated(groups))}</p>` : nothing
    }${
      office
        ? html`<p class="muted">
            <span class="hidden">${office.label}: </span>${inlines(commaSeparated(office.parts))}
          </p>`
        : nothing
    }${communicationLines(person, name, reveal)}${note ? html`<p class="note">${inline(note)}</p>` : nothing}${
      vcard && isReachable(person) ? saveButton(contactListWords.save(), name) : nothing
    }
  </li>`;
};
