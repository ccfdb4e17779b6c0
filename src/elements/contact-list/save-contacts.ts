import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Person} from '../../document/types.js';
import {vCard, vCardFileName} from '../../export/vcard.js';
import {fullName} from '../../format/names.js';
import type {View} from '../base/view.js';
import {ofOwner} from '../presenters/communication.js';
import {plainText} from '../presenters/localized-text.js';

/** Whether there is anything to save beside the name. */
export const isReachable = ({phones, emails}: Person): boolean => phones.length + emails.length > 0;

/** A button that saves a card's contact, or all that are shown where it stands in no card. */
export const saveButton = (label: string, owner?: string): TemplateResult =>
  html`<p class="save">
    <button type="button" part="save">${label}<span class="hidden">${ofOwner(owner)}</span></button>
  </p>`;

/** Makes the file of a button that was clicked: only now, since few are. */
export const saveContacts = (view: View, root: ParentNode, shown: readonly Person[], button: Element): void => {
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  const card = button.closest('.card');
  const people = new Set(shown.filter((_, index) => (card ? cards[index] === card : !cards[index]?.hidden)));
  const [first] = people;
  const name = card && first ? fullName(first) : msg('Kontakty', {id: 'contacts'});
  const text = vCard([...people], view.document, (words) => plainText(view, words));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'text/vcard;charset=utf-8'}));
  link.download = vCardFileName(name);
  link.click();
  // Long enough for a browser that asks first.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
};
