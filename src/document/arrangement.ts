import type {DataDocument, Person, Text} from './types.js';

/** By family name as the language sorts it (in Czech `ch` after `h`, `č` after `c`), then by the whole name. */
export const sortByName = (people: readonly Person[], language: string): readonly Person[] => {
  const {compare} = new Intl.Collator(language);
  return [...people].sort((one, other) => compare(one.familyName, other.familyName) || compare(one.name, other.name));
};

/** People under one heading. */
export interface PeopleGroup {
  /** `undefined`: of no group. */
  readonly label: Text | undefined;
  readonly people: readonly Person[];
}

const EMPTY = '';

/**
 * People by role, group or office, in the order in which these first occur; those without one come last. Whoever is in two groups
 * stands in both.
 *
 * @param choose the words of a text that the reader sees: what reads the same is the same group
 */
export const groupPeople = (
  people: readonly Person[],
  by: 'role' | 'group' | 'office',
  {offices}: DataDocument,
  choose: (text: Text) => string,
): readonly PeopleGroup[] => {
  const labelsOf = (person: Person): readonly Text[] => {
    const office = offices.find(({id}) => id !== undefined && id === person.office);
    const place =
      office &&
      (office.label ??
        (office.city ? {cs: [office.street, office.city].filter((part) => part).join(', ')} : undefined));
    const label = by === 'role' ? person.role : by === 'office' ? place : undefined;
    return by === 'group' ? person.groups : label ? [label] : [];
  };
  const groups = new Map<string, {label: Text | undefined; people: Set<Person>}>();
  const add = (key: string, label: Text | undefined, person: Person): void => {
    const group = groups.get(key) ?? {label, people: new Set()};
    group.people.add(person);
    groups.set(key, group);
  };
  for (const person of people) {
    for (const label of labelsOf(person)) {
      add(choose(label), label, person);
    }
  }
  for (const person of people) {
    if (!labelsOf(person).length) {
      add(EMPTY, undefined, person);
    }
  }
  return [...groups.values()].map(({label, people: some}) => ({label, people: [...some]}));
};
