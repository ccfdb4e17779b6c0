import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {blockHeading} from '../../content/block.js';
import type {Edition} from '../../content/edition.js';
import {words} from '../../content/inline.js';
import type {Person} from '../../document/types.js';
import {vCard, vCardFileName} from '../../export/vcard.js';
import {icon} from '../presenters/icon.js';

/** A button that saves a card's contact, or all that are shown where it stands in no card. */
export const saveButton = (label: string): TemplateResult =>
  html`<p class="save">
    <button type="button" class="link" part="save">${icon('save')}<span>${label}</span></button>
  </p>`;

/**
 * Makes the file of a button that was clicked: only now, since few are.
 *
 * @param shown all people of the list, the first of whom have cards, in their order
 * @returns whether there was anybody to save
 */
export const saveContacts = (
  edition: Edition,
  root: ParentNode,
  shown: readonly Person[],
  button: Element,
): boolean => {
  const card = button.closest('.card');
  const chosen = card ? shown.slice([...root.querySelectorAll('.card')].indexOf(card)).slice(0, 1) : shown;
  const name = (card && chosen[0]?.fullName) ?? blockHeading('contact-list');
  const people = [...new Set(chosen)];
  if (!people.length) {
    return false;
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
  return true;
};
