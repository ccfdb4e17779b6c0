import {html} from 'lit/html.js';
import {selectById, stillValid} from '../../document/selection.js';
import {msg} from '../../localization/message.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {TEXT} from '../base/options.js';
import type {Option} from '../base/options.js';
import type {View} from '../base/view.js';
import {emptyMessage} from '../presenters/status.js';
import {contactListStyles} from './contact-list.styles.js';
import {person} from './person.js';

/**
 * The people of a union: photo, name with titles, role, their office, phones, e-mails and a note.
 *
 * @csspart person - One person.
 * @csspart photo
 * @csspart name
 * @csspart role
 * @csspart phone - The link of a telephone number.
 * @csspart email - The link of an e-mail address.
 */
export class ContactListElement extends BaseElement {
  static override styles: readonly string[] = [isolationStyles, baseStyles, contactListStyles];

  static override options: Readonly<Record<string, Option>> = {...BaseElement.options, people: TEXT};

  /** Ids of people, separated by spaces: which, in that order. Default: all, in the order of the data. */
  declare people: string;

  protected override _defaultHeading(): string {
    return msg('Kontakty', {id: 'contacts'});
  }

  protected override _renderContent(view: View): unknown {
    const selected = selectById(view.document.people, this.people, this._reportUnknownId);
    const people = stillValid(selected, view.today);
    return people.length
      ? html`<ul class="cards" role="list">
          ${people.map((one) => person(view, one))}
        </ul>`
      : emptyMessage(msg('Zatím tu nejsou žádné kontakty.', {id: 'no-contacts'}));
  }
}
