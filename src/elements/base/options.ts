import type {PropertyDeclaration} from 'lit';
import {report} from '../../diagnostics/report.js';

declare module 'lit' {
  /** What an option declares beside Lit's own settings (docs/decisions/003). */
  interface PropertyDeclaration {
    /** The words that the option takes, the default first. Without any it takes a text, by default the empty one. */
    readonly values?: readonly string[];
    /** Whether it takes several of the words, in the order written; by default none, which means all. Default: `false`. */
    readonly list?: boolean;
  }
}

const isWord = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** The text of a value; anything but a text or a number counts as empty. */
const textOf = (value: unknown): string => (isWord(value) ? String(value).trim() : '');

const wordsOf = (value: unknown): string[] =>
  textOf(value)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word);

/** The value in force: spaces around it and capital letters do not matter, an unknown word falls back. */
const effectiveOption = (value: unknown, {values, list}: PropertyDeclaration): string => {
  if (!values) {
    return textOf(value);
  }
  const valid = wordsOf(value).filter((word, index, words) => values.includes(word) && words.indexOf(word) === index);
  return list ? valid.join(' ') : (valid[0] ?? values[0] ?? '');
};

/** Whether a value is none that the option takes. */
const isUnknown = (value: unknown, {values}: PropertyDeclaration): boolean =>
  isWord(value)
    ? !!values && wordsOf(value).some((word) => !values.includes(word))
    : value !== null && value !== undefined;

/**
 * Lit's accessor of an option, which reads back the value in force, and tells the webmaster of a word that the option does not take.
 *
 * @param accessor as `super.getPropertyDescriptor()` makes it
 * @param attribute the option's name, as a webmaster writes it
 */
export const optionAccessor = (
  accessor: PropertyDescriptor,
  attribute: string,
  declaration: PropertyDeclaration,
): PropertyDescriptor => ({
  ...accessor,
  get(this: Element): string {
    return effectiveOption(accessor.get?.call(this), declaration);
  },
  set(this: Element, value: unknown) {
    if (isUnknown(value, declaration)) {
      report('CSS-W10', `${this.localName} ${attribute}="${isWord(value) ? String(value) : typeof value}"`);
    }
    accessor.set?.call(this, value);
  },
});
