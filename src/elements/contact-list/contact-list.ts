import {html, nothing} from 'lit';
import type {CSSResultGroup, PropertyDeclarations} from 'lit';
import {isReachable} from '../../content/communication.js';
import {contactListContent, contactListWords, peopleOf} from '../../content/contact-list.js';
import type {ContactListContent} from '../../content/contact-list.js';
import type {Edition} from '../../content/edition.js';
import type {DataDocument, Email, Person} from '../../document/types.js';
import {keepLast} from '../../format/last.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/localize.js';
import {baseStyles} from '../../styles/base.styles.js';
import {isolationStyles} from '../../styles/isolation.styles.js';
import {BaseElement} from '../base/base-element.js';
import {contactListStyles} from './contact-list.styles.js';
import {awaitedIndex, followFragment, noticeFragment, personFragment} from './fragment.js';
import {findPeople, markMatches, searchField, unmark} from './people-search.js';
import type {Found} from './people-search.js';
import {inView, peopleGroups} from './people-groups.js';
import {saveButton, saveContacts} from './save-contacts.js';
import {Slices} from './slices.js';
import {publish, withdraw} from './structured-data.js';

/** From how many people on `search="auto"` shows the field: what does not fit a glance. */
const SEARCHED_FROM = 13;

const NOBODY: Found = {groups: [], people: [], match: undefined};

/**
 * The people of a union: photo, name with titles, role, their office, phones, e-mails and a note. A page opened with a person's
 * fragment, `#css-person-` and the person's id (or name in plain letters: `#css-person-jana-novakova`), moves the focus there.
 *
 * @csspart search - The field that searches.
 * @csspart group - One group of people.
 * @csspart person - One person.
 * @csspart photo - Their photograph, or initials where only others have one.
 * @csspart name - Their name with titles.
 * @csspart role - What they do.
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
  declare sort: 'data' | 'name';
  /** `none`, `role`, `group` or `office`: under a heading each. Default: `none`. */
  declare groupBy: 'none' | 'role' | 'group' | 'office';
  /** `auto`: a field to search in from 13 people on; `on`; `off`. Default: `auto`. */
  declare search: 'auto' | 'on' | 'off';
  /** `link`; `reveal`: e-mail addresses appear on a click. Default: `link`. */
  declare email: 'link' | 'reveal';
  /** `on`: buttons that save contacts as vCards; `off`. Default: `on`. */
  declare vcard: 'on' | 'off';
  /** `on`: writes the people for search engines to the page's head, without e-mails; `off`. Default: `off`. */
  declare structuredData: 'off' | 'on';

  private readonly _slices = new Slices(this);
  private _edition: Edition | undefined;
  /** Those who are shown, be they drawn yet or not. */
  private _found: Found = NOBODY;
  private readonly _revealed = new Set<Email>();
  private _isPrinted = false;
  /** Whether somebody has tried to save those whom a search has not found. */
  private _hasSavedNobody = false;

  constructor() {
    super();
    // One for thousands of buttons.
    this.addEventListener('click', this._onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this._onHashChange);
    addEventListener('beforeprint', this._onPrint);
    addEventListener('afterprint', this._onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this._onHashChange);
    removeEventListener('beforeprint', this._onPrint);
    removeEventListener('afterprint', this._onPrint);
    withdraw(this);
    if (this.hasUpdated) {
      unmark(this.renderRoot);
    }
  }

  protected override readonly _widget = 'contact-list';

  /** A page opened with the fragment of somebody who may be in here does not wait. */
  protected override get _isLazy(): boolean {
    return super._isLazy && !personFragment();
  }

  protected override _renderContent(edition: Edition, level: number): unknown {
    const {document, language} = edition;
    // Where nobody leaves, every day is like the other.
    const today = document.people.some(({validUntil}) => validUntil) ? edition.today : '';
    const content = this._contentOf(document, language, today, this.people, this.groupBy, this.sort);
    const people = this._peopleOf(content.groups);
    // Somebody in two groups has two cards.
    const distinct = [...new Set(people)];
    const searched = this.search === 'on' || (this.search === 'auto' && distinct.length >= SEARCHED_FROM);
    const found = this._find(content, people, searched);
    const {match} = found;
    this._edition = edition;
    this._found = found;
    this._slices.begin(found.people.length, Math.max(awaitedIndex(found.people) + 1, inView(found.people)));
    if (!people.length) {
      return undefined;
    }
    const vcard = this.vcard === 'on';
    const options = {
      cardOf: content.cardOf,
      portraits: people.some(({photo}) => photo),
      vcard,
      reveal:
        this.email === 'reveal' && !this._isPrinted ? {revealed: this._revealed, reveal: this._reveal} : undefined,
    };
    return html`${searched ? searchField(content, match ? this._status(found, edition) : '', this._search) : nothing}
    ${peopleGroups(found, this._slices.limit, level, options)}
    ${
      vcard && distinct.filter(isReachable).length > 1
        ? saveButton(match ? contactListWords.saveFound() : contactListWords.saveAll())
        : nothing
    }`;
  }

  protected override _rendered(): void {
    const {match, people} = this._found;
    markMatches(this.renderRoot, match);
    const card = this.renderRoot.querySelectorAll<HTMLElement>('.card')[awaitedIndex(people)];
    if (card) {
      followFragment(card);
    }
    if (this.structuredData === 'on' && this._edition && people.length) {
      publish(this, this._edition, people);
    } else {
      withdraw(this);
    }
  }

  private readonly _contentOf = keepLast(
    (
      document: DataDocument,
      language: Language,
      today: string,
      people: string,
      groupBy: typeof this.groupBy,
      sort: string,
    ) =>
      contactListContent(
        {document, language, today, now: new Date()},
        {people, groupBy, sort, onUnknownId: this._reportUnknownId},
      ),
  );

  private readonly _peopleOf = keepLast(peopleOf);

  private readonly _findLast = keepLast(findPeople);

  /** Those whom the words in the field find. Whoever comes for a person has done with the search. */
  private _find(content: ContactListContent, people: readonly Person[], searched: boolean): Found {
    const field = searched ? this.renderRoot.querySelector('input') : null;
    const found = this._findLast(content, people, field?.value ?? '');
    if (field && awaitedIndex(people) >= 0 && awaitedIndex(found.people) < 0) {
      field.value = '';
      return this._findLast(content, people, '');
    }
    return found;
  }

  private _status({people}: Found, {language}: Edition): string {
    const count = contactListWords.count(new Set(people).size, language);
    return this._hasSavedNobody && !people.length ? `${count}. ${contactListWords.nothingToSave()}` : count;
  }

  private readonly _search = (): void => {
    this._hasSavedNobody = false;
    this._slices.restart();
    this.requestUpdate();
  };

  /** On paper nobody can wait or ask for an address. Drawn at once, since what is printed is what stands there after the event. */
  private readonly _onPrint = ({type}: Event): void => {
    this._isPrinted = type === 'beforeprint';
    if (this._isPrinted) {
      this._slices.complete();
    }
    this.requestUpdate();
    this.performUpdate();
  };

  private readonly _onHashChange = (event: Event): void => {
    noticeFragment(event);
    this.requestUpdate();
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
      const {people} = this._found;
      this._hasSavedNobody = !inLanguage(edition.language, () =>
        saveContacts(edition, this.renderRoot, people, button),
      );
      this.requestUpdate();
    }
  }
}
