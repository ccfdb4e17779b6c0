import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isReachable} from '../../content/communication.js';
import {contactListWords} from '../../content/contact-list.js';
import type {PersonContent} from '../../content/contact-list.js';
import {commaSeparated} from '../../content/inline.js';
import {initials} from '../../format/names.js';
import {communicationLines} from '../presenters/communication.js';
import type {Reveal} from '../presenters/communication.js';
import {inline, inlines, langOf} from '../presenters/inline.js';
import {saveButton} from './save-contacts.js';

/** What a list decides about its cards. */
export interface CardOptions {
  readonly vcard: boolean;
  readonly reveal: Reveal | undefined;
  /** Whether anybody of the list has a photo. */
  readonly portraits: boolean;
}

const markFailure = ({currentTarget, type}: Event): void => {
  (currentTarget as Element).classList.toggle('failed', type === 'error');
};

/** A photo over the initials, which are seen where there is none, or none that loads. */
const portrait = ({photo, person}: PersonContent): TemplateResult =>
  html`<div class="portrait" data-initials=${initials(person)}>
    ${
      photo
        ? html`<img
            class="photo"
            part="photo"
            src=${photo.url}
            alt=${photo.alt?.text ?? ''}
            lang=${langOf(photo.alt)}
            width="64"
            height="64"
            loading="lazy"
            @error=${markFailure}
            @load=${markFailure}
          />`
        : nothing
    }
  </div>`;

/**
 * One person of the list: who it is, the phones, the e-mails, which stand side by side where there is room.
 *
 * @param index of the card in the element: what is in it is a group that the name names, so that no link has to repeat it
 */
export const personCard = (
  person: PersonContent,
  index: number,
  {vcard, reveal, portraits}: CardOptions,
): TemplateResult => {
  const {name, role, groups, office, note, phones, emails} = person;
  const id = `name-${index}`;
  // No white space between the expressions: it would be nodes of which nobody sees anything.
  return html`<li class="card" part="person">
    <div class="person" role="group" aria-labelledby=${id}>
      <div class="who">
        ${portraits ? portrait(person) : nothing}
        <div>
          <p class="name" part="name" id=${id} translate="no">${inline(name)}</p>
          ${role ? html`<p class="role" part="role">${inline(role)}</p>` : nothing}${
            groups.length ? html`<p class="muted">${inlines(commaSeparated(groups))}</p>` : nothing
          }${
            office
              ? html`<p class="muted">
                  <span class="hidden">${office.label}: </span>${inlines(commaSeparated(office.parts))}
                </p>`
              : nothing
          }${note ? html`<p class="note">${inline(note)}</p>` : nothing}
        </div>
      </div>
      <div class="phones">${communicationLines({phones})}</div>
      <div class="emails">
        ${communicationLines({emails}, reveal)}${
          vcard && isReachable(person) ? saveButton(contactListWords.save()) : nothing
        }
      </div>
    </div>
  </li>`;
};
