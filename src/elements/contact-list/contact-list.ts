import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {blockHeading, blockWords} from '../../content/block.js';
import {isReachable} from '../../content/communication.js';
import {contactListContent, contactListWords, noContacts, peopleOf} from '../../content/contact-list.js';
import type {PersonContent} from '../../content/contact-list.js';
import type {Edition} from '../../content/edition.js';
import type {Email} from '../../document/types.js';
import {inLanguage} from '../../localization/localize.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {heading} from '../presenters/heading.js';
import {emptyMessage} from '../presenters/status.js';
import {contactListStyles} from './contact-list.styles.js';
import {followFragment, personFragment} from './fragment.js';
import {filterPeople, searchField, unmark} from './people-search.js';
import {personCard} from './person.js';
import {saveButton, saveContacts} from './save-contacts.js';
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
  private _shown: readonly PersonContent[] = [];
  private _edition: Edition | undefined;
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
    if (this.hasUpdated) {
      unmark(this.renderRoot);
    }
  }

  protected override _defaultHeading(): string {
    return blockHeading('contact-list');
  }

  protected override _failedWords(): string {
    return blockWords.failed('contact-list');
  }

  /** A page opened with the fragment of somebody who may be in here does not wait. */
  protected override get _isLazy(): boolean {
    return super._isLazy && !personFragment();
  }

  protected override _renderContent(edition: Edition, level: number): unknown {
    const {people: ids, groupBy, sort} = this;
    const content = contactListContent(edition, {people: ids, groupBy, sort, onUnknownId: this._reportUnknownId});
    const people = peopleOf(content);
    this._edition = edition;
    this._shown = people;
    if (!people.length) {
      return emptyMessage(noContacts());
    }
    // Somebody in two groups has two cards.
    const distinct = [...new Map(people.map((content) => [content.person, content])).values()];
    const searched = this.search === 'on' || (this.search === 'auto' && distinct.length >= SEARCHED_FROM);
    return html`${searched ? searchField(people, this._filter) : nothing}
    ${content.groups.map(({heading: words, people: members}) =>
      words
        ? html`<section class="group" part="group">
            ${heading(level, words, 'subtitle')} ${this._cards(members)}
          </section>`
        : this._cards(members),
    )}
    ${this.vcard === 'on' && distinct.filter(isReachable).length > 1 ? saveButton(contactListWords.saveAll()) : nothing}`;
  }

  protected override _rendered(): void {
    this._filter();
    followFragment(this.renderRoot, this._shown);
    if (this.structuredData === 'on' && this._edition) {
      publish(this, this._edition, this._shown);
    } else {
      withdraw(this);
    }
  }

  private _cards(people: readonly PersonContent[]): unknown {
    const options = {
      vcard: this.vcard === 'on',
      reveal: this.email === 'reveal' ? {revealed: this._revealed, reveal: this._reveal} : undefined,
    };
    return html`<ul class="cards" role="list">
      ${people.map((person) => personCard(person, options))}
    </ul>`;
  }

  private readonly _filter = (): void => {
    const edition = this._edition;
    if (edition) {
      inLanguage(edition.language, () => filterPeople(this.renderRoot, edition.language, this._shown));
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
    const edition = this._edition;
    if (button && edition) {
      inLanguage(edition.language, () => saveContacts(edition, this.renderRoot, this._shown, button));
    }
  }
}
