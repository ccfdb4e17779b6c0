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

const isWord = (written: unknown): written is string | number =>
  typeof written === 'string' || typeof written === 'number';

/** What is neither text nor a number is nothing. */
const textOf = (written: unknown): string => (isWord(written) ? String(written).trim() : '');

const wordsOf = (written: unknown): string[] =>
  textOf(written)
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word);

/** What a written value comes to: spaces around it and capital letters do not matter, an unknown word falls back. */
const effectiveOption = (written: unknown, {values, list}: PropertyDeclaration): string => {
  if (!values) {
    return textOf(written);
  }
  const known = wordsOf(written).filter((word, index, words) => values.includes(word) && words.indexOf(word) === index);
  return list ? known.join(' ') : (known[0] ?? values[0] ?? '');
};

/** Whether something was written that the option does not take. */
const isUnknown = (written: unknown, {values}: PropertyDeclaration): boolean =>
  isWord(written)
    ? !!values && wordsOf(written).some((word) => !values.includes(word))
    : written !== null && written !== undefined;

/**
 * Lit's accessor of an option, which reads back the value in force, and tells the webmaster of a word that the option does not take.
 *
 * @param stock as `super.getPropertyDescriptor()` makes it
 * @param attribute the option's name, as a webmaster writes it
 */
export const optionAccessor = (
  stock: PropertyDescriptor,
  attribute: string,
  declaration: PropertyDeclaration,
): PropertyDescriptor => ({
  ...stock,
  get(this: Element): string {
    return effectiveOption(stock.get?.call(this), declaration);
  },
  set(this: Element, written: unknown) {
    if (isUnknown(written, declaration)) {
      report('CSS-W10', `${this.localName} ${attribute}="${isWord(written) ? String(written) : typeof written}"`);
    }
    stock.set?.call(this, written);
  },
});
