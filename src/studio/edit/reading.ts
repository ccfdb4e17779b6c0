/** What a text says as data: its value, the checked document, and what is wrong at which place. */
import {parse} from '../../document/parse.js';
import type {DataDocument} from '../../document/types.js';
import type {Warning, WarningCode} from '../../document/warnings.js';
import {isRecord} from '../../document/written.js';

/** A JSON object, before it is checked. */
export type Raw = Readonly<Record<string, unknown>>;

export interface Reading {
  readonly text: string;
  readonly raw: Raw;
  readonly document: DataDocument;
  readonly warnings: readonly Warning[];
}

/**
 * What the JSON Schema rejects as well: the editor writes none of it. Of telephone numbers that cannot be understood it rejects most, and
 * the rest nobody could dial.
 */
const OF_SCHEMA: ReadonlySet<WarningCode> = new Set(['CSS-W01', 'CSS-W02', 'CSS-W06', 'CSS-W18', 'CSS-W19']);

export const isOfSchema = ({code}: Warning): boolean => OF_SCHEMA.has(code);

/**
 * @param url where the data are or will be: what their links and photos are relative to
 * @returns `undefined` where the text is no data document
 */
export const readText = (text: string, url: string): Reading | undefined => {
  const raw: unknown = JSON.parse(text);
  const {document, warnings} = parse(raw, {url});
  return document && isRecord(raw) ? {text, raw, document, warnings} : undefined;
};

/** The items of what stands where a list is meant: a list, one item, or nothing. */
export const itemsOf = (raw: unknown): readonly unknown[] => {
  if (Array.isArray(raw)) {
    return raw;
  }
  return raw === undefined || raw === null || raw === '' ? [] : [raw];
};

export const recordOf = (raw: unknown): Raw => (isRecord(raw) ? raw : {});

export const valueAt = (raw: unknown, path: readonly (string | number)[]): unknown => {
  let value = raw;
  for (const step of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
};

export const wordOf = (raw: unknown): string =>
  typeof raw === 'string' ? raw : typeof raw === 'number' ? String(raw) : '';
