/** What differs between two versions of the data, person by person and office by office, wherever each stands in its list. */
import {isRecord, written} from '../../document/written.js';
import {itemsOf, wordOf} from './reading.js';
import type {Raw} from './reading.js';

/** One of a list, by what it is known by. */
export interface ItemKey {
  readonly item: string;
}
export type Step = string | ItemKey;

export interface Difference {
  readonly steps: readonly Step[];
  /** `undefined`: not there. */
  readonly before: unknown;
  readonly after: unknown;
  /** Only the order of a list differs: both are lists of what its items are known by. */
  readonly order?: true;
}

/** Lists of things that are known by an id, a name, or what else they have. */
const KNOWN_LISTS: readonly string[] = ['people', 'offices', 'members', 'phases', 'links', 'services'];

/** Whether two values say the same; the order of keys says nothing. */
export const isEqual = (one: unknown, other: unknown): boolean => {
  if (one === other) {
    return true;
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
  }
  if (!isRecord(one) || !isRecord(other)) {
    return false;
  }
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => key in other && isEqual(one[key], other[key]))
  );
};

const nameIn = (item: unknown): string => {
  const record = isRecord(item) ? item : {};
  for (const key of ['name', 'label', 'url', 'kind', 'street', 'city']) {
    const value = record[key];
    const word = wordOf(isRecord(value) ? Object.values(value)[0] : value);
    if (word) {
      return word;
    }
  }
  return isRecord(item) ? '' : written(item);
};

/** What each item of a list is known by: each of them another. */
export const keysOf = (list: readonly unknown[]): readonly string[] => {
  const counts = new Map<string, number>();
  return list.map((item) => {
    const id = isRecord(item) ? wordOf(item['id']) : '';
    const key = id ? `#${id}` : nameIn(item);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > 1 ? `${key}\n${count}` : key;
  });
};

interface Pair {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Those that have no id and another name now, if there are as many before as after: they are taken for the same, in their order. */
const pairsOf = (before: readonly unknown[], after: readonly unknown[]): readonly Pair[] => {
  const [oldKeys, newKeys] = [keysOf(before), keysOf(after)];
  const lost = oldKeys.filter((key) => !newKeys.includes(key));
  const found = newKeys.filter((key) => !oldKeys.includes(key));
  const isRenamed = lost.length === found.length && [...lost, ...found].every((key) => !key.startsWith('#'));
  const pairs = oldKeys.map((key, index) => {
    const other = isRenamed && lost.includes(key) ? (found[lost.indexOf(key)] ?? key) : key;
    const place = newKeys.indexOf(other);
    return {key, before: before[index], after: place < 0 ? undefined : after[place]};
  });
  const added = newKeys.flatMap((key, index) =>
    oldKeys.includes(key) || (isRenamed && found.includes(key)) ? [] : [{key, before: undefined, after: after[index]}],
  );
  return [...pairs, ...added];
};

const inCommon = (keys: readonly string[], others: readonly string[]): readonly string[] =>
  keys.filter((key) => others.includes(key));

const listDifferences = (before: readonly unknown[], after: readonly unknown[], steps: readonly Step[]) => {
  const found = pairsOf(before, after).flatMap(({key, before: old, after: now}) =>
    differencesOf(old, now, [...steps, {item: key}]),
  );
  const [oldKeys, newKeys] = [keysOf(before), keysOf(after)];
  const [oldOrder, newOrder] = [inCommon(oldKeys, newKeys), inCommon(newKeys, oldKeys)];
  const moved: Difference[] = isEqual(oldOrder, newOrder)
    ? []
    : [{steps, before: oldOrder, after: newOrder, order: true}];
  return [...found, ...moved];
};

/** Texts, telephones, hours and the like differ as a whole; objects and lists of known things by what is in them. */
export const differencesOf = (before: unknown, after: unknown, steps: readonly Step[] = []): readonly Difference[] => {
  if (isEqual(before, after)) {
    return [];
  }
  const last = steps[steps.length - 1];
  if (typeof last === 'string' && KNOWN_LISTS.includes(last) && before !== undefined && after !== undefined) {
    return listDifferences(itemsOf(before), itemsOf(after), steps);
  }
  const isTaken = !steps.length || typeof last === 'object' || ['organization', 'project'].includes(last ?? '');
  if (isTaken && isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => differencesOf(before[key], after[key], [...steps, key]));
  }
  return [{steps, before, after}];
};

/** Where in the data the steps lead; `undefined` where there is no such item. */
export const placeOf = (raw: Raw, steps: readonly Step[]): readonly (string | number)[] | undefined => {
  const path: (string | number)[] = [];
  let value: unknown = raw;
  for (const step of steps) {
    const key = typeof step === 'string' ? step : keysOf(itemsOf(value)).indexOf(step.item);
    if (key === -1) {
      return undefined;
    }
    path.push(key);
    value = typeof key === 'number' ? itemsOf(value)[key] : isRecord(value) ? value[key] : undefined;
  }
  return path;
};
