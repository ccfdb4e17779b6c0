/** Edits of the people as a whole: colleagues come, go, and follow each other. */
import {bareName} from '../../document/spellings/names.js';
import {freeId, idsIn} from './ids.js';
import {insertAt, moveTo, setAt} from './json-edit.js';
import {itemsOf, recordOf, valueAt, wordOf} from './reading.js';

const PEOPLE = ['people'] as const;

/** What is asked of a new colleague. */
export interface NewPerson {
  /** With or without titles. */
  readonly name: string;
  readonly role: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

const listed = (items: readonly string[]): readonly string[] | undefined => {
  const present = items.map((item) => item.trim()).filter(Boolean);
  return present.length ? present : undefined;
};

const orNothing = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

/** Without what is not known, and with the titles that stood in the name. */
const named = (written: string): Readonly<Record<string, string | undefined>> => {
  const bare = bareName(written.trim());
  return {
    name: bare?.name ?? written.trim(),
    titlesBefore: orNothing(bare?.titlesBefore.replace(/,/g, '')),
    titlesAfter: orNothing(bare?.titlesAfter),
  };
};

const personOf = ({name, role, phones, emails}: NewPerson, taken: ReadonlySet<string>): object => ({
  id: freeId(role, taken, 'osoba'),
  ...named(name),
  role: orNothing(role.trim()),
  phones: listed(phones),
  emails: listed(emails),
});

const peopleIn = (text: string): unknown => valueAt(JSON.parse(text), PEOPLE);

export const addPeople = (text: string, people: readonly NewPerson[]): string =>
  people.reduce<string>((result, person) => {
    const present = peopleIn(result);
    return insertAt(result, PEOPLE, itemsOf(present).length, personOf(person, idsIn(present)));
  }, text);

/** What belongs to somebody and not to the post. The telephone may be the office's own, so it stays. */
const OF_THE_PERSON = ['familyName', 'photo', 'validUntil', 'note'] as const;

/** Another person in the same post: with its id, by which towns have chosen it, its role, office and place in the list. */
export const replacePerson = (text: string, index: number, {name, phones, emails}: Omit<NewPerson, 'role'>): string => {
  const path = [...PEOPLE, index];
  const now = named(name);
  let result = setAt(text, [...path, 'name'], now['name']);
  for (const key of ['titlesBefore', 'titlesAfter'] as const) {
    result = setAt(result, [...path, key], now[key]);
  }
  for (const key of OF_THE_PERSON) {
    result = setAt(result, [...path, key], undefined);
  }
  result = listed(phones) ? setAt(result, [...path, 'phones'], listed(phones)) : result;
  return setAt(result, [...path, 'emails'], listed(emails));
};

export const removePerson = (text: string, index: number): string => setAt(text, [...PEOPLE, index], undefined);

export const movePerson = (text: string, from: number, to: number): string => moveTo(text, PEOPLE, from, to);

/** The people's office, which has to have an id for that. */
export const seatPerson = (text: string, index: number, office: number | undefined): string => {
  const path = [...PEOPLE, index, 'office'];
  if (office === undefined) {
    return setAt(text, path, undefined);
  }
  const offices = valueAt(JSON.parse(text), ['offices']);
  const raw = recordOf(itemsOf(offices)[office]);
  const known = wordOf(raw['id']);
  const id = known || freeId(`kancelar ${wordOf(raw['city'])}`, idsIn(offices), 'kancelar');
  return setAt(known ? text : setAt(text, ['offices', office, 'id'], id), path, id);
};
