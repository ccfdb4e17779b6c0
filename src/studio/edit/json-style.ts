/** How a JSON file is written: what is added to it is to look like the rest. */
import {isRecord, written} from '../../document/written.js';

export interface JsonStyle {
  readonly eol: string;
  /** One step; empty where the file is one line. */
  readonly indent: string;
  /** Between a key's colon and its value. */
  readonly gap: string;
  /** Whether lists of words stand on one line. */
  readonly shortLists: boolean;
  /** Whether short objects do. */
  readonly shortObjects: boolean;
}

/** Longer ones are not written on one line. */
const LONGEST = 100;

export const styleOf = (text: string): JsonStyle => {
  const isOneLine = !/[\r\n]/.test(text.trim());
  const hasLists = /\[\s*(?:"|\d)/.test(text);
  const hasObjects = /[[,]\s*\{/.test(text);
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: isOneLine ? '' : (/^([ \t]+)"/m.exec(text)?.[1] ?? '  '),
    gap: /":\s/.test(text) || !text.includes('":') ? ' ' : '',
    shortLists: !hasLists || /\[(?:"|\d)/.test(text),
    shortObjects: !hasObjects || /\{ ?"[^\r\n]*\}/.test(text),
  };
};

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const fieldsOf = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value).filter(([, item]) => item !== undefined);

/** On one line. */
export const inline = (value: unknown, style: JsonStyle): string => {
  const comma = style.gap ? ', ' : ',';
  if (Array.isArray(value)) {
    return `[${value.map((item) => inline(item, style)).join(comma)}]`;
  }
  return isRecord(value)
    ? `{${fieldsOf(value)
        .map(([key, item]) => `${written(key)}:${style.gap}${inline(item, style)}`)
        .join(comma)}}`
    : written(value ?? null);
};

const fits = (value: object, style: JsonStyle, depth: number): boolean => {
  const values: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  if (!values.length) {
    return true;
  }
  const isShort = Array.isArray(value)
    ? style.shortLists && values.every(isScalar)
    : style.shortObjects &&
      depth > 1 &&
      values.every((item) => isScalar(item) || (Array.isArray(item) && item.every(isScalar)));
  return isShort && inline(value, style).length <= LONGEST;
};

/**
 * A value as it stands in such a file.
 *
 * @param margin what the line begins with that it stands on
 * @param depth how deep the value lies; the large objects of a document never stand on one line
 */
export const block = (value: unknown, style: JsonStyle, margin: string, depth = 0): string => {
  if (isScalar(value) || !style.indent || fits(value as object, style, depth)) {
    return inline(value, style);
  }
  const inner = margin + style.indent;
  const deeper = (item: unknown): string => block(item, style, inner, depth + 1);
  const parts = Array.isArray(value)
    ? value.map((item) => inner + deeper(item))
    : fieldsOf(value as object).map(([key, item]) => `${inner}${written(key)}:${style.gap}${deeper(item)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return [open, parts.join(`,${style.eol}`), `${margin}${close}`].join(style.eol);
};
