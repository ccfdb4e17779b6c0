import type {Person, Text} from './types.js';

/** People who have something in common. */
export interface PeopleGroup {
  /** The role or group that they share, or the id of their office. `undefined`: those who have none. */
  readonly label: Text | string | undefined;
  readonly people: readonly Person[];
}

/** By language: to make one takes longer than to sort a group of people with it. */
const collators = new Map<string, Intl.Collator>();

/** By family name, then by the whole name, in the order of the language's alphabet: in Czech `ch` follows `h`, and `č` follows `c`. */
export const sortByName = (people: readonly Person[], language: string): Person[] => {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  const {compare} = collator;
  return [...people].sort((one, other) => compare(one.familyName, other.familyName) || compare(one.name, other.name));
};

/**
 * The people by what they have in common, in the order in which that first occurs; those who have nothing come last. A person in two
 * groups stands in both.
 *
 * @param choose the words of a text in the reader's language: texts with the same words are the same role or group
 */
export const groupPeople = (
  people: readonly Person[],
  by: 'role' | 'group' | 'office',
  choose: (text: Text) => string,
): PeopleGroup[] => {
  const groups = new Map<string, {label: Text | string | undefined; people: Person[]}>();
  for (const person of people) {
    const labels = by === 'group' ? person.groups : [person[by]];
    for (const label of labels.length ? labels : [undefined]) {
      const key = typeof label === 'object' ? choose(label) : (label ?? '');
      const group = groups.get(key) ?? {label, people: []};
      groups.set(key, group);
      // Two groups of one person may have the same words.
      if (group.people[group.people.length - 1] !== person) {
        group.people.push(person);
      }
    }
  }
  return [...groups.values()].sort((one, other) => Number(!one.label) - Number(!other.label));
};
