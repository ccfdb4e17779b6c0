/**
 * The building blocks of the parser. A reader turns one unknown value into a checked one, or reports a warning and returns
 * `undefined`; so a bad value costs that value and nothing around it.
 */
import {clean, DIRECTIONS, isolated, visible} from './cleaning.js';
import type {Pattern} from './patterns.js';
import type {WarningCode} from './warnings.js';
import {isRecord, written} from './written.js';

/** What all readers of one document share. */
export interface ReadContext {
  /** The language of plain strings. */
  language: string;
  /** What relative URLs resolve against, if anything. */
  readonly base: string | undefined;
  /** Sites that photos may come from. */
  readonly sites: readonly string[];
  /** The ids that have been given so far. */
  readonly ids: {readonly offices: Set<string>; readonly people: Set<string>};
  /** Where the value stands that is being read: keys and numbers of items. */
  readonly path: (string | number)[];
  /** Of the value that is being read, or of one of its fields; with what the schema would have there. */
  readonly warn: (code: WarningCode, value: unknown, field?: string, canonical?: string) => void;
  /** How often it has been warned so far. */
  warned: number;
}

export type Reader<T> = (value: unknown, context: ReadContext) => T;

type Fields<T> = {readonly [K in keyof T]-?: Reader<T[K] | undefined>};

/** Reads what stands one step further in. */
export const readAt = <T>(key: string | number, read: Reader<T>, raw: unknown, context: ReadContext): T => {
  context.path.push(key);
  const result = read(raw, context);
  context.path.pop();
  return result;
};

/** `null`, nothing, a blank, a lone hyphen or dash, an empty list or object: what an editor leaves where nothing is known. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && /^[-–]?$/.test(visible(value))) ||
  (typeof value === 'object' && !Object.keys(value).length);

/** A reader that never sees an absent value, and reports one that it cannot use. */
const value =
  <T>(read: (value: unknown, context: ReadContext) => T | undefined, code: WarningCode = 'CSS-W01') =>
  (raw: unknown, context: ReadContext): T | undefined => {
    if (isAbsent(raw)) {
      return undefined;
    }
    const result = read(raw, context);
    if (result === undefined) {
      context.warn(code, raw);
    }
    return result;
  };

/** Warns of a value that is read all the same, with the spelling that the schema knows. */
export const readAs = (context: ReadContext, raw: unknown, ...canonical: readonly unknown[]): void =>
  context.warn('CSS-W19', raw, undefined, canonical.map((item) => written(item)).join(', '));

/** Where somebody has left out the quotation marks: of a telephone, a postal code, a year. */
const isFigures = (raw: unknown): raw is number => Number.isSafeInteger(raw) && Number(raw) >= 0;

const wordsOf = (raw: unknown, context: ReadContext): string | undefined => {
  if (isFigures(raw)) {
    readAs(context, raw, String(raw));
    return String(raw);
  }
  return typeof raw === 'string' ? clean(raw.trim()) : undefined;
};

/** A trimmed string for people: a name, a street. Names are parted and put together, so what turns their direction is taken out. */
export const string: Reader<string | undefined> = value((raw, context) =>
  wordsOf(raw, context)?.replace(DIRECTIONS, ''),
);

/**
 * A string that machines read too: an address, an id, a date. Invisible characters are taken out of it. The pattern sees what else
 * stands in the file, as a JSON Schema does: normalised it may be another text.
 *
 * @param spelling makes what a person would understand into what the pattern knows
 */
export const code = (
  pattern: Pattern = {test: () => true},
  spelling: (text: string) => string | undefined = () => undefined,
): Reader<string | undefined> =>
  value((raw, context) => {
    const text = typeof raw === 'string' ? raw.trim() : isFigures(raw) ? String(raw) : '';
    const seen = visible(text);
    const read = seen && !pattern.test(seen) ? spelling(seen) : seen;
    if (!read || !pattern.test(read)) {
      return undefined;
    }
    if (read !== seen || typeof raw === 'number') {
      readAs(context, raw, read);
    } else if (seen !== text) {
      context.warn('CSS-W18', raw);
    }
    return clean(read);
  });

/** One of a few words, numbers or truths; in quotation marks or without, in capitals or not. */
export const oneOf = <T>(...allowed: readonly T[]): Reader<T | undefined> =>
  value((raw, context) => {
    const text = typeof raw === 'string' ? raw.trim() : raw;
    const isWord = ['string', 'number', 'boolean'].includes(typeof text);
    const read =
      allowed.find((word) => word === text) ??
      allowed.find((word) => isWord && String(word) === String(text).toLowerCase());
    if (read !== undefined && read !== text) {
      readAs(context, raw, read);
    }
    return read;
  });

/** A number, or a string of one, with a comma or a point, with the sign for degrees and where they count to. */
export const number = (limit: number): Reader<number | undefined> =>
  value((raw, context) => {
    const spelled = typeof raw === 'string' && /^-?\d{1,3}(?:[.,]\d{1,16})?\s?°?\s?[NE]?$/i.test(raw.trim());
    const read = spelled ? parseFloat(raw.replace(',', '.')) : raw;
    if (typeof read !== 'number' || !(Math.abs(read) <= limit)) {
      return undefined;
    }
    if (spelled) {
      readAs(context, raw, read);
    }
    return read;
  });

const record = value((raw) => (isRecord(raw) ? raw : undefined));
/** Words for people, in which nothing turns what stands beside them. */
export const words = value((raw, context) => {
  const read = wordsOf(raw, context);
  return read === undefined ? undefined : isolated(read);
});

/**
 * A list, or an item that stands where a list is meant; what cannot be read in it is left out.
 *
 * @param spelling makes of what stands for an item what a person would understand by it: one item or several
 */
export const list =
  <T>(
    item: Reader<T | undefined>,
    spelling: (raw: unknown) => readonly unknown[] | undefined = () => undefined,
  ): Reader<readonly T[]> =>
  (raw, context) => {
    const result: T[] = [];
    const read = (candidate: unknown): readonly unknown[] | undefined => {
      const items = spelling(candidate);
      for (const entry of items ?? [candidate]) {
        const value = item(entry, context);
        if (value !== undefined) {
          result.push(value);
        }
      }
      return items;
    };
    if (Array.isArray(raw)) {
      const readItem = (candidate: unknown): void => {
        const items = read(candidate);
        if (items) {
          readAs(context, candidate, ...items);
        }
      };
      raw.forEach((candidate, index) => readAt(index, readItem, candidate, context));
    } else if (!isAbsent(raw)) {
      const before = context.warned;
      const items = read(raw);
      // An object that was seen to be an item has its own warnings, some of which no schema could know.
      if (result.length || (isRecord(raw) && context.warned > before)) {
        context.warn('CSS-W19', raw, undefined, items ? written(items) : written([raw], 1));
      } else if (context.warned === before) {
        context.warn('CSS-W01', raw);
      }
    }
    return result;
  };

/** An object of the fields. Unknown keys are ignored; without a required field, or with none at all, it is dropped. */
export const object = <T extends object>(
  fields: Fields<T>,
  ...required: readonly (keyof T & string)[]
): Reader<T | undefined> =>
  derived<T, T>(
    fields,
    (result) => (required.length || !Object.values(result).every(isAbsent) ? result : undefined),
    ...required,
  );

/**
 * An object whose fields are read first and then made into something else. `derive` returns the name of the field that is
 * missing where it cannot, or `undefined` where there is nothing to warn of.
 */
export const derived = <T extends object, R>(
  fields: Fields<T>,
  derive: (result: T, context: ReadContext) => R | (keyof T & string) | undefined,
  ...required: readonly (keyof T & string)[]
): Reader<R | undefined> => {
  const readers = Object.entries<Reader<unknown>>(fields);
  return (raw, context) => {
    const written = record(raw, context);
    if (!written) {
      return undefined;
    }
    const result = {} as Record<string, unknown>;
    const warnedOf: string[] = [];
    for (const [key, read] of readers) {
      const before = context.warned;
      result[key] = readAt(key, read, written[key], context);
      if (context.warned > before) {
        warnedOf.push(key);
      }
    }
    const missing = required.find((key) => isAbsent(result[key]));
    const outcome = missing ?? derive(result as T, context);
    if (typeof outcome === 'string') {
      // What is there but of no use has its own warning; only the parser may know why, so it must not count as missing.
      if (!warnedOf.includes(outcome)) {
        context.warn('CSS-W02', written, outcome);
      }
      return undefined;
    }
    return outcome;
  };
};
