/**
 * The building blocks of the parser. A reader turns one unknown value into a checked one, or reports a warning and returns
 * `undefined`; so a bad value costs that value and nothing around it.
 */
import type {WarningCode} from './warnings.js';

/** What all readers of one document share. */
export interface ReadContext {
  /** The language of plain strings. */
  language: string;
  /** What relative URLs resolve against, if anything. */
  readonly base: string | undefined;
  /** Origins that photos may come from. */
  readonly origins: readonly string[];
  /** The ids that have been given so far. */
  readonly ids: {readonly offices: Set<string>; readonly people: Set<string>};
  /** Where the value stands that is being read: keys and numbers of items. */
  readonly path: (string | number)[];
  /** Of the value that is being read, or of one of its fields. */
  readonly warn: (code: WarningCode, value: unknown, field?: string) => void;
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

/**
 * What nobody sees, or what turns the direction of what stands beside it: zero-width spaces, marks and overrides of direction, soft
 * hyphens, variation selectors, tags. They come along when something is copied from a mail or a table.
 */
const INVISIBLE = /[\p{DI}\p{Cf}]/gu;

const ABSENT = /^[\s\p{DI}\p{Cf}]*(?:[-–][\s\p{DI}\p{Cf}]*)?$/u;

/** `null`, nothing, a blank, a lone hyphen or dash, an empty list or object: what an editor leaves where nothing is known. */
export const isAbsent = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && ABSENT.test(value)) ||
  (typeof value === 'object' && !Object.keys(value).length);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Not `\p{Cs}` with the flag `u`: WebKit takes U+D800 U+FEFF for a pair (seen in WebKitGTK 2.50). */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** To put more marks than that in order takes quadratic time. No language has so many (UAX #15, section 13). */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

/** In NFC, without lone surrogates (which `encodeURIComponent` would throw on). */
const clean = (value: string): string =>
  value.replace(TOO_MANY_MARKS, '$1').normalize('NFC').replace(LONE_SURROGATE, '\ufffd');

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A line with marks, embeddings or overrides of direction, in an isolate that nothing in it can leave: so they turn nothing that is
 * shown beside it.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const isolatedLine = (line: string): string => {
  let open = 0;
  const balanced = line.replace(/[\u2066-\u2069]/g, (sign) => {
    const isClosing = sign === POP_ISOLATE;
    if (isClosing && !open) {
      return '';
    }
    open += isClosing ? -1 : 1;
    return sign;
  });
  return FIRST_STRONG_ISOLATE + balanced + POP_ISOLATE.repeat(open + 1);
};

const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A text that turns nothing beside it. An isolate ends with its line. */
const isolated = (text: string): string =>
  DIRECTION.test(text)
    ? text.replace(/[^\n\r\u0085\u2029]+/g, (line) => (DIRECTION.test(line) ? isolatedLine(line) : line))
    : text;

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

/** What decides whether a trimmed string is good: a regular expression, or anything else with a `test`. */
export interface Pattern {
  test: (text: string) => boolean;
}

/** A trimmed string for people: a name, a street. Names are parted and put together, so what turns their direction is taken out. */
export const string: Reader<string | undefined> = value((raw) =>
  typeof raw === 'string' ? clean(raw.trim()).replace(new RegExp(DIRECTION, 'g'), '') : undefined,
);

/**
 * A string that machines read too: an address, an id, a date. Invisible characters are taken out of it. The pattern sees what else
 * stands in the file, as a JSON Schema does: normalised it may be another text.
 */
export const code = (pattern?: Pattern): Reader<string | undefined> =>
  value((raw, context) => {
    const written = typeof raw === 'string' ? raw.trim() : '';
    const visible = written.replace(INVISIBLE, '').trim();
    if (!visible || (pattern && !pattern.test(visible))) {
      return undefined;
    }
    if (visible !== written) {
      context.warn('CSS-W18', raw);
    }
    return clean(visible);
  });

/** Such a string, or a whole number from 0 to `max` that somebody wrote without quotation marks. */
export const digits = (pattern?: Pattern, max = Number.MAX_SAFE_INTEGER): Reader<string | undefined> => {
  const read = code(pattern);
  return (raw, context) =>
    Number.isInteger(raw) && Number(raw) >= 0 && Number(raw) <= max ? String(raw) : read(raw, context);
};

export const oneOf = <T>(...allowed: readonly T[]): Reader<T | undefined> =>
  value((raw) => allowed.find((one) => one === (typeof raw === 'string' ? raw.trim() : raw)));

export const number = (limit: number): Reader<number | undefined> =>
  value((raw) => (typeof raw === 'number' && Math.abs(raw) <= limit ? raw : undefined));

const array = value((raw) => (Array.isArray(raw) ? (raw as unknown[]) : undefined));
const record = value((raw) => (isRecord(raw) ? raw : undefined));
const words = value((raw) => (typeof raw === 'string' ? isolated(clean(raw.trim())) : undefined));

/** A list; what cannot be read in it is left out. */
export const list =
  <T>(item: Reader<T | undefined>): Reader<readonly T[]> =>
  (raw, context) => {
    const result: T[] = [];
    array(raw, context)?.forEach((candidate, index) => {
      const read = readAt(index, item, candidate, context);
      if (read !== undefined) {
        result.push(read);
      }
    });
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
export const derived =
  <T extends object, R>(
    fields: Fields<T>,
    derive: (result: T, context: ReadContext) => R | (keyof T & string) | undefined,
    ...required: readonly (keyof T & string)[]
  ): Reader<R | undefined> =>
  (raw, context) => {
    const written = record(raw, context);
    if (!written) {
      return undefined;
    }
    const result = {} as Record<string, unknown>;
    const warnedOf: string[] = [];
    for (const [key, read] of Object.entries<Reader<unknown>>(fields)) {
      const before = context.warned;
      result[key] = readAt(key, read, written[key], context);
      if (context.warned > before) {
        warnedOf.push(key);
      }
    }
    const missing = required.find((key) => isAbsent(result[key]));
    const made = missing ?? derive(result as T, context);
    if (typeof made === 'string') {
      // What is there but of no use has its own warning; only the parser may know why, so it must not count as missing.
      if (!warnedOf.includes(made)) {
        context.warn('CSS-W02', written, made);
      }
      return undefined;
    }
    return made;
  };

/**
 * A language tag: parts of up to eight letters and digits, the first of letters alone. By what it must not have, since engines run out
 * of stack where they look for a few million parts.
 */
export const LANGUAGE: Pattern = {
  test: (tag) => /^[a-z]{2,8}(?![a-z\d])/i.test(tag) && !/[^a-z\d_-]|[-_](?![a-z\d])|[a-z\d]{9}/i.test(tag),
};

/** A text by language, or a plain string in the document's language. Keys that are not language tags are ignored. */
export const text: Reader<Readonly<Record<string, string>> | undefined> = (raw, context) => {
  const result = Object.create(null) as Record<string, string>;
  const take = (tag: string, version: string | undefined): void => {
    if (version !== undefined) {
      result[tag] = version;
    }
  };
  if (isRecord(raw)) {
    for (const [tag, candidate] of Object.entries(raw)) {
      if (LANGUAGE.test(tag)) {
        take(tag.toLowerCase().replace(/_/g, '-'), readAt(tag, words, candidate, context));
      }
    }
  } else {
    take(context.language, words(raw, context));
  }
  return Object.keys(result).length ? result : undefined;
};
