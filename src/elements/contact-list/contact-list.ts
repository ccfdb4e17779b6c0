import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {groupPeople, sortByName} from '../../document/arrangement.js';
import type {PeopleGroup} from '../../document/arrangement.js';
import {selectById, stillValid} from '../../document/selection.js';
import type {Email, Person, Text} from '../../document/types.js';
import {inLanguage} from '../../localization/localize.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import type {View} from '../base/view.js';
import {heading} from '../presenters/heading.js';
import {localizedText, plainText} from '../presenters/localized-text.js';
import {emptyMessage} from '../presenters/status.js';
import {contactListStyles} from './contact-list.styles.js';
import {followFragment, personFragment} from './fragment.js';
import {filterPeople, searchField, unmark} from './people-search.js';
import {officeWords, person} from './person.js';
import {isReachable, saveButton, saveContacts} from './save-contacts.js';
import {publish, withdraw} from './structured-data.js';

/** From how many people on `search="auto"` shows the field: what does not fit a glance. */
const SEARCHED_FROM = 13;

/**
 * The people of a union: photo, name with titles, role, their office, phones, e-mails and a note. A page opened with a person's
 * fragment, `#css-person-` and the person's id (or name in plain letters: `#css-person-jana-novakova`), moves the focus there.
 *
 * @csspart search - The field that searches.
 * @csspart group - One group of people.
 * @csspart person - One person.
 * @csspart photo
 * @csspart name
 * @csspart role
 * @csspart phone - The link of a telephone number.
 * @csspart email - The link of an e-mail address.
 * @csspart reveal - The button that becomes the link of an e-mail address.
 * @csspart save - A button that saves contacts.
 * @tagname css-contact-list
 */
export class ContactListElement extends BaseElement {
  static override styles: CSSResultGroup = [isolationStyles, baseStyles, contactListStyles];

  static override properties: PropertyDeclarations = {
    people: {},
    sort: {values: ['data', 'name']},
    groupBy: {attribute: 'group-by', values: ['none', 'role', 'group', 'office']},
    search: {values: ['auto', 'on', 'off']},
    email: {values: ['link', 'reveal']},
    vcard: {values: ['on', 'off']},
    structuredData: {attribute: 'structured-data', values: ['off', 'on']},
  };

  /** Ids of people, separated by spaces: which, in that order. Default: all, in the order of the data. */
  declare people: string;
  /** `data`: in the order of the data; `name`: by family name. Default: `data`. */
  declare sort: string;
  /** `none`, `role`, `group` or `office`: under a heading each. Default: `none`. */
  declare groupBy: 'none' | 'role' | 'group' | 'office';
  /** `auto`: a field to search in from 13 people on; `on`; `off`. Default: `auto`. */
  declare search: string;
  /** `link`; `reveal`: e-mail addresses appear on a click. Default: `link`. */
  declare email: string;
  /** `on`: buttons that save contacts as vCards; `off`. Default: `on`. */
  declare vcard: string;
  /** `on`: writes the people for search engines to the page's head, without e-mails; `off`. Default: `off`. */
  declare structuredData: string;

  /** One for each card, in their order. */
  private _shown: readonly Person[] = [];
  private _view: View | undefined;
  private readonly _revealed = new Set<Email>();

  constructor() {
    super();
    // One for thousands of buttons.
    this.addEventListener('click', this._onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this._onHashChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this._onHashChange);
    withdraw(this);
    unmark(this.renderRoot);
  }

  protected override _defaultHeading(): string {
    return msg('Kontakty', {id: 'contacts'});
  }

  /** A page opened with the fragment of somebody who may be in here does not wait. */
  protected override get _isLazy(): boolean {
    return super._isLazy && !personFragment();
  }

  protected override _renderContent(view: View): unknown {
    const selected = selectById(view.document.people, this.people, this._reportUnknownId);
    const people = stillValid(selected, view.today);
    const groups = this._grouped(view, people);
    this._view = view;
    this._shown = groups.flatMap((group) => group.people);
    if (!people.length) {
      return emptyMessage(msg('Zatím tu nejsou žádné kontakty.', {id: 'no-contacts'}));
    }
    const searched = this.search === 'on' || (this.search === 'auto' && people.length >= SEARCHED_FROM);
    return html`${searched ? searchField(view, this._shown, this._filter) : nothing}
    ${
      this.groupBy === 'none'
        ? this._cards(view, this._shown)
        : groups.map(
            ({label, people: some}) =>
              html`<section class="group" part="group">
                ${heading(view.level, this._groupLabel(view, label), 'subtitle')} ${this._cards(view, some)}
              </section>`,
          )
    }
    ${this.vcard === 'on' && people.filter(isReachable).length > 1 ? saveButton(msg('Uložit tyto kontakty', {id: 'save-all'})) : nothing}`;
  }

  protected override _rendered(): void {
    this._filter();
    followFragment(this.renderRoot, this._shown);
    if (this.structuredData === 'on' && this._view) {
      publish(this, this._view, this._shown);
    } else {
      withdraw(this);
    }
  }

  /** The groups in the order of the data, and the people of each as they are to be sorted. */
  private _grouped(view: View, people: readonly Person[]): readonly PeopleGroup[] {
    const groups =
      this.groupBy === 'none'
        ? [{label: undefined, people}]
        : groupPeople(people, this.groupBy, (text: Text) => plainText(view, text));
    return this.sort === 'name'
      ? groups.map(({label, people: some}) => ({label, people: sortByName(some, view.language)}))
      : groups;
  }

  private _groupLabel(view: View, label: PeopleGroup['label']): unknown {
    const words = typeof label === 'string' ? officeWords(view, label) : label && localizedText(view, label);
    return words ?? msg('Ostatní', {id: 'others'});
  }

  private _cards(view: View, people: readonly Person[]): unknown {
    const options = {
      vcard: this.vcard === 'on',
      groupBy: this.groupBy,
      reveal: this.email === 'reveal' ? {revealed: this._revealed, reveal: this._reveal} : undefined,
    };
    return html`<ul class="cards" role="list">
      ${people.map((one) => person(view, one, options))}
    </ul>`;
  }

  private readonly _filter = (): void => {
    const view = this._view;
    if (view) {
      inLanguage(view.language, () => filterPeople(this.renderRoot, view, this._shown));
    }
  };

  private readonly _onHashChange = (event: Event): void => {
    followFragment(this.renderRoot, this._shown, event);
  };

  /** The button becomes the link, and whoever stands on it stays there. */
  private readonly _reveal = async (email: Email, button: Element): Promise<void> => {
    const place = button.parentElement;
    this._revealed.add(email);
    this.requestUpdate();
    await this.updateComplete;
    place?.querySelector('a')?.focus();
  };

  private _onClick(event: Event): void {
    const [target] = event.composedPath();
    const button = (target as Element).closest('[part="save"]');
    if (button && this._view) {
      saveContacts(this._view, this.renderRoot, this._shown, button);
    }
  }
}
