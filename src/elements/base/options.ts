/**
 * A property that takes words, as its attribute does: one of a few lower-case ones, or with `list` several of them separated by
 * spaces, or without any `values` a text.
 */
export interface Option {
  /** Default: the property's name. */
  readonly attribute?: string;
  /** The words that it takes, the default first. Without any, as {@link TEXT} is: any text, and by default the empty one. */
  readonly values: readonly string[];
  /** Whether it takes several of the words, in the order written; by default none are, which means all. Default: `false`. */
  readonly list?: boolean;
}

/** Any text, without spaces around it. */
export const TEXT: Option = {values: []};

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
export const effectiveOption = (written: unknown, {values, list}: Option): string => {
  if (!values.length) {
    return textOf(written);
  }
  const known = wordsOf(written).filter((word, index, words) => values.includes(word) && words.indexOf(word) === index);
  return list ? known.join(' ') : (known[0] ?? values[0] ?? '');
};

/** Whether something was written that the option does not take. */
export const isUnknown = (written: unknown, {values}: Option): boolean =>
  isWord(written)
    ? !!values.length && wordsOf(written).some((word) => !values.includes(word))
    : written !== null && written !== undefined;

/** What was written, for a message: other things than words by their type. */
export const writtenText = (written: unknown): string => (isWord(written) ? String(written) : typeof written);
