import type {Email, Phone} from './types.js';

/** The items by their ids, which the parser has seen to be different. */
export const byId = <T extends {readonly id: string | undefined}>(
  items: readonly T[],
): ReadonlyMap<string | undefined, T> => new Map(items.map((item) => [item.id, item]));

/**
 * The items of the ids, in the order of the ids; all of them where there are none.
 *
 * @param ids separated by spaces; a repeated one counts once
 * @param unknown is told each id that no item has
 */
export const selectById = <T extends {readonly id: string | undefined}>(
  items: readonly T[],
  ids: string,
  unknown: (id: string) => void,
): readonly T[] => {
  if (!ids) {
    return items;
  }
  const itemsById = byId(items);
  return [...new Set(ids.split(/\s+/))].flatMap((id) => {
    const found = itemsById.get(id);
    if (!found) {
      unknown(id);
    }
    return found ?? [];
  });
};

/** What is still in force on a day: each up to and including its last one. */
export const stillValid = <T extends {readonly validUntil: string | undefined}>(
  items: readonly T[],
  today: string,
): readonly T[] => items.filter(({validUntil}) => !validUntil || validUntil >= today);

/** The items without those whose key an earlier one has. */
const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const own = key(item);
    const isNew = !seen.has(own);
    seen.add(own);
    return isNew;
  });
};

/** Without those that are the same number. */
export const uniquePhones = (phones: readonly Phone[]): readonly Phone[] =>
  uniqueBy(phones, ({text, extension = ''}) => `${text.replace(/\s/g, '')};${extension}`);

export const uniqueEmails = (emails: readonly Email[]): readonly Email[] => uniqueBy(emails, ({address}) => address);
