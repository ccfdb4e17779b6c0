import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {blockHeading} from '../../content/block.js';
import {contactListWords} from '../../content/contact-list.js';
import type {PersonContent} from '../../content/contact-list.js';
import type {Edition} from '../../content/edition.js';
import {words} from '../../content/inline.js';
import {vCard, vCardFileName} from '../../export/vcard.js';
import {icon} from '../presenters/icon.js';

/** A button that saves a card's contact, or all that are shown where it stands in no card. */
export const saveButton = (label: string): TemplateResult =>
  html`<p class="save">
    <button type="button" class="link" part="save">${icon('save')}<span>${label}</span></button>
  </p>`;

/** Makes the file of a button that was clicked: only now, since few are. */
export const saveContacts = (
  edition: Edition,
  root: ParentNode,
  shown: readonly PersonContent[],
  button: Element,
): void => {
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  const card = button.closest('.card');
  const chosen = shown.filter((_, index) => (card ? cards[index] === card : !cards[index]?.hidden));
  const name = (card && chosen[0]?.name) ?? blockHeading('contact-list');
  const people = [...new Set(chosen.map(({person}) => person))];
  if (!people.length) {
    // Of the search, which alone can leave nobody.
    root.querySelector('[role="status"]')?.append(`. ${contactListWords.nothingToSave()}`);
    return;
  }
  const text = vCard(people, edition.document, (wanted) => words(edition, wanted).text);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/vcard;charset=utf-8'}));
  link.download = vCardFileName(name);
  link.click();
  // Long enough for a browser that asks first.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};
