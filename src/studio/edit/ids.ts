/** Ids made from the post, not from the name: whoever takes over a post takes over the places on towns' pages where it was chosen. */
import {slug} from '../../format/names.js';
import {itemsOf, recordOf, wordOf} from './reading.js';

/** Ids of a list's items. */
export const idsIn = (list: unknown): ReadonlySet<string> =>
  new Set(
    itemsOf(list)
      .map((item) => wordOf(recordOf(item)['id']))
      .filter((id) => id !== ''),
  );

/** Words of a post that fit an attribute and an address. */
const LONGEST = 40;

export const freeId = (words: string, taken: ReadonlySet<string>, otherwise: string): string => {
  const base =
    slug(words)
      .slice(0, LONGEST)
      .replace(/-[^-]*$/, (end) => (slug(words).length > LONGEST ? '' : end)) || otherwise;
  let id = base;
  for (let number = 2; taken.has(id); number++) {
    id = `${base}-${number}`;
  }
  return id;
};
