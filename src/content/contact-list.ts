/** What the block of people says. */
import {msg} from '@lit/localize';
import {groupPeople, sortByName} from '../document/arrangement.js';
import type {PeopleGroup} from '../document/arrangement.js';
import {byId, selectById, stillValid} from '../document/selection.js';
import type {Office, Person} from '../document/types.js';
import {inLanguage} from '../localization/localize.js';
import {communication} from './communication.js';
import type {Communication} from './communication.js';
import type {Edition} from './edition.js';
import {commaSeparated, optionalWords, plainText, words} from './inline.js';
import type {Inline, Words} from './inline.js';
import {officeLabel} from './office.js';

export interface PersonContent extends Communication {
  readonly person: Person;
  /** With titles. */
  readonly name: string;
  /** What stands in the heading of a group is not repeated. */
  readonly role: Words | undefined;
  readonly groups: readonly Words[];
  /** Where the person sits, if not all of the list sit there. */
  readonly office: {readonly label: string; readonly parts: readonly Inline[]} | undefined;
  readonly note: Words | undefined;
  readonly photo: {readonly url: string; readonly alt: Words | undefined} | undefined;
}

export interface GroupContent {
  /** None where people are not grouped. */
  readonly heading: readonly Inline[] | undefined;
  readonly people: readonly Person[];
}

export interface ContactListContent {
  readonly groups: readonly GroupContent[];
  /** What is said of one of them. Worked out when it is asked for, since of thousands a few are seen. */
  readonly cardOf: (person: Person) => PersonContent;
}

export interface ContactListOptions {
  /** Ids separated by spaces; none: all. */
  readonly people: string;
  readonly groupBy: 'none' | 'role' | 'group' | 'office';
  readonly sort: string;
  readonly onUnknownId: (id: string) => void;
}

/** An office's own label and its address in one line. */
const officeParts = (edition: Edition, office: Office): readonly Inline[] => [
  ...(office.label ? [words(edition, office.label)] : []),
  ...office.addressLines,
];

type Offices = ReadonlyMap<string | undefined, Office>;

const NO_OFFICES: Offices = new Map();

const personContent = (
  edition: Edition,
  person: Person,
  groupBy: ContactListOptions['groupBy'],
  offices: Offices,
): PersonContent => {
  const {role, groups, note, photo, fullName} = person;
  const office = offices.get(person.office);
  const parts = office ? officeParts(edition, office) : [];
  return {
    person,
    name: fullName,
    role: groupBy === 'role' ? undefined : optionalWords(edition, role),
    groups: groupBy === 'group' ? [] : groups.map((group) => words(edition, group)),
    office: parts.length ? {label: officeLabel(), parts} : undefined,
    ...communication(edition, person),
    note: optionalWords(edition, note),
    photo: photo && {url: photo.url, alt: optionalWords(edition, photo.alt)},
  };
};

const groupHeading = (edition: Edition, label: PeopleGroup['label'], offices: Offices): readonly Inline[] => {
  const office = typeof label === 'string' ? offices.get(label) : undefined;
  if (office) {
    return commaSeparated(officeParts(edition, office));
  }
  return label && typeof label === 'object' ? [words(edition, label)] : [msg('Ostatní', {id: 'others'})];
};

/** The people in the order and the groups that are asked for. A person in two groups stands in both. */
export const contactListContent = (edition: Edition, options: ContactListOptions): ContactListContent => {
  const {people, groupBy, sort, onUnknownId} = options;
  const shown = stillValid(selectById(edition.document.people, people, onUnknownId), edition.today);
  const offices = byId(edition.document.offices);
  const differ = groupBy !== 'office' && shown.some(({office}) => office !== shown[0]?.office);
  const groups: readonly PeopleGroup[] =
    groupBy === 'none'
      ? [{label: undefined, people: shown}]
      : groupPeople(shown, groupBy, (text) => words(edition, text).text);
  return {
    groups: groups.map(({label, people: members}) => ({
      heading: groupBy === 'none' ? undefined : groupHeading(edition, label, offices),
      people: sort === 'name' ? sortByName(members, edition.language) : members,
    })),
    cardOf: (person) =>
      inLanguage(edition.language, () => personContent(edition, person, groupBy, differ ? offices : NO_OFFICES)),
  };
};

/** All people of a list, in the order of their cards. */
export const peopleOf = (groups: readonly GroupContent[]): readonly Person[] => groups.flatMap(({people}) => people);

/** Every word that stands on a person's card, each text by itself. */
export const cardWords = ({name, role, groups, office, phones, emails, note}: PersonContent): readonly string[] => [
  name,
  ...phones.flatMap(({text, notes}) => [text, plainText(notes)]),
  ...emails.flatMap(({email, notes}) => [email.address, plainText(notes)]),
  ...[role, ...groups, note].flatMap((words) => (words ? [words.text] : [])),
  ...(office?.parts ?? []).map((part) => plainText([part])),
];

/** What a visitor can do with the list. */
export const contactListWords = {
  search: (): string => msg('Hledat kontakty', {id: 'search'}),
  reveal: (): string => msg('Zobrazit e-mail', {id: 'reveal'}),
  save: (): string => msg('Uložit kontakt', {id: 'save'}),
  saveAll: (): string => msg('Uložit všechny kontakty', {id: 'save-all'}),
  /** Of those that a search has found. */
  saveFound: (): string => msg('Uložit nalezené kontakty', {id: 'save-found'}),
  nothingToSave: (): string => msg('Není co uložit.', {id: 'nothing-to-save'}),
  /** "1 kontakt", "3 kontakty", "13 kontaktů". No language here has more than these three forms of whole numbers. */
  count: (count: number, language: string): string => {
    const form = new Intl.PluralRules(language).select(count);
    const noun =
      form === 'one'
        ? msg('kontakt', {id: 'contacts-one'})
        : form === 'few'
          ? msg('kontakty', {id: 'contacts-few'})
          : msg('kontaktů', {id: 'contacts-other'});
    return `${count} ${noun}`;
  },
};
