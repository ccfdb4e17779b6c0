/** The one-click corrections: what the parser has read all the same, in the spelling that the schema knows. */
import {visible} from '../../document/cleaning.js';
import type {Warning} from '../../document/warnings.js';
import {isRecord} from '../../document/written.js';
import {insertAt, replaceItem, setAt} from './json-edit.js';
import {nodeAt, pathOf, treeOf} from './json-tree.js';
import type {Path} from './json-tree.js';
import {isOfSchema, readText} from './reading.js';
import type {Reading} from './reading.js';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // What is nested deeper than the parser proposes.
    return undefined;
  }
};

/** Keys with their values, in place of the key that the path leads to. */
const withFields = (text: string, path: Path, fields: Readonly<Record<string, unknown>>): string => {
  const parentPath = path.slice(0, -1);
  const key = path[path.length - 1];
  let result = typeof key === 'string' && !(key in fields) ? setAt(text, path, undefined) : text;
  for (const [name, value] of Object.entries(fields)) {
    const own = nodeAt(treeOf(result), [...parentPath, name]);
    if (own?.type === 'array' && Array.isArray(value) && name !== key) {
      // Closures of version 0.1 join the exceptions that are there.
      for (const item of value as unknown[]) {
        result = insertAt(result, [...parentPath, name], own.children?.length ?? 0, item);
      }
    } else {
      result = setAt(result, [...parentPath, name], value);
    }
  }
  return result;
};

const byCanonical = (text: string, path: Path, canonical: string): string | undefined => {
  const fields = parsed(`{${canonical}}`);
  if (isRecord(fields)) {
    return withFields(text, path, fields);
  }
  const items = parsed(`[${canonical}]`) as readonly unknown[] | undefined;
  const step = path[path.length - 1];
  if (!items) {
    return undefined;
  }
  return items.length === 1 || typeof step !== 'number'
    ? setAt(text, path, items.length === 1 ? items[0] : items)
    : replaceItem(text, path.slice(0, -1), step, items);
};

/** `undefined` where only a person can tell what was meant. */
export const corrected = (text: string, {code, path, value, canonical}: Warning): string | undefined => {
  if (canonical !== undefined) {
    return byCanonical(text, pathOf(path), canonical);
  }
  const seen = code === 'CSS-W18' && typeof value === 'string' ? visible(value) : '';
  return seen ? setAt(text, pathOf(path), seen) : undefined;
};

/** More steps than any value needs to become what the schema knows. */
const MOST_STEPS = 200;

/**
 * With every correction among those that `wanted` lets through. From the last to the first, so that what one adds or takes away moves no
 * place of another; again, since what was read of one may have others in it.
 */
export const allCorrected = (start: Reading, url: string, wanted: (warning: Warning) => boolean): Reading => {
  let reading = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const {text, warnings} = reading;
    const next = [...warnings]
      .reverse()
      .filter(wanted)
      .map((warning) => corrected(text, warning))
      .find((result) => result !== undefined && result !== text);
    const read = next === undefined ? undefined : readText(next, url);
    if (!read || read.warnings.filter(isOfSchema).length >= warnings.filter(isOfSchema).length) {
      return reading;
    }
    reading = read;
  }
  return reading;
};

/** Whether a value stands at the place of a warning or inside it. */
export const isWithin = (path: string, place: string): boolean =>
  path === place || (path.startsWith(place) && /^[.[]/.test(path.slice(place.length)));

export type Judgement =
  | {readonly kind: 'good'; readonly reading: Reading}
  /** A person would understand it; the reading has it as the schema knows it. */
  | {readonly kind: 'spelled'; readonly reading: Reading}
  | {readonly kind: 'bad'};

/** What would come of an edit. Only what the schema takes may get into the file; what was wrong in it before may stay. */
export const judge = (before: Reading, text: string, url: string): Judgement => {
  const after = readText(text, url);
  if (!after) {
    return {kind: 'bad'};
  }
  const known = before.warnings.filter(isOfSchema);
  const added = after.warnings.filter(isOfSchema);
  if (added.length <= known.length) {
    return {kind: 'good', reading: after};
  }
  const places = new Set(known.map(({path, code}) => `${code} ${path}`));
  const fixed = allCorrected(after, url, ({path, code}) => !places.has(`${code} ${path}`));
  return fixed.warnings.filter(isOfSchema).length <= known.length ? {kind: 'spelled', reading: fixed} : {kind: 'bad'};
};
