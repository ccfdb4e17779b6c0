import {fold} from './search.js';

interface Name {
  readonly titlesBefore?: string | undefined;
  readonly name: string;
  readonly titlesAfter?: string | undefined;
}

/** A name in lower-case letters without accents, for URLs: `jana-novakova`. */
export const slug = (name: string): string =>
  fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** A person's name with titles, as Czechs write it: titles before it with a space, those after it with a comma. */
export const fullName = ({titlesBefore, name, titlesAfter}: Name): string =>
  [[titlesBefore, name].filter((part) => part).join(' '), titlesAfter].filter((part) => part).join(', ');

/** The words of a text, each between two spaces: so one text can be found in another by whole words. */
const spaced = (text: string): string => ` ${text.split(/\s+/).join(' ')} `;

/**
 * A name in two: the family name, which may stand anywhere in it and have several words, and the given names, which are the rest.
 * Where `familyName` is not a part of the name but a key for sorting, the last word counts as the family name.
 */
export const splitName = ({
  name,
  familyName,
}: {
  readonly name: string;
  readonly familyName: string;
}): {readonly family: string; readonly given: string} => {
  const words = spaced(name);
  const wanted = spaced(familyName);
  const family = words.includes(wanted) ? wanted : spaced(words.trim().split(' ').pop() ?? '');
  const start = words.lastIndexOf(family);
  const given = spaced(`${words.slice(0, start)} ${words.slice(start + family.length)}`);
  return {family: family.trim(), given: given.trim()};
};

/** The first letters of the given and the family name: "JN". */
export const initials = (name: {readonly name: string; readonly familyName: string}): string => {
  const {given, family} = splitName(name);
  return [given, family].map((part) => [...part][0] ?? '').join('');
};
