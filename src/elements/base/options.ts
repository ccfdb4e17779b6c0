import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * A property that takes words, as its attribute does: one of a few lower-case ones, or with `list` several of them separated by
 * spaces, or without any `values` a text.
 */
export interface Option extends PropertyDeclaration {
  /** The first is the default. None: any text; default: empty. */
  readonly values: readonly string[];
  /** Any of the values, in the order written. Default: none, which means all. */
  readonly list?: boolean;
}

/** Any text, without spaces around it. */
export const TEXT: Option = {values: []};

export const isOption = (declaration: object | undefined): declaration is Option =>
  !!declaration && 'values' in declaration;

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
const isUnknown = (written: unknown, {values}: Option): boolean =>
  isWord(written)
    ? !!values.length && wordsOf(written).some((word) => !values.includes(word))
    : written !== null && written !== undefined;

/** What has been written to an element's options, by property name. */
type Written = Map<PropertyKey, unknown>;

const writtenBy = new WeakMap<object, Written>();

/** An accessor that reads back the effective value. */
export const optionAccessor = (name: PropertyKey, option: Option): PropertyDescriptor => ({
  configurable: true,
  enumerable: true,
  get(this: ReactiveElement): string {
    return effectiveOption(writtenBy.get(this)?.get(name), option);
  },
  set(this: ReactiveElement, written: unknown) {
    const all: Written = writtenBy.get(this) ?? new Map<PropertyKey, unknown>();
    const before = effectiveOption(all.get(name), option);
    writtenBy.set(this, all.set(name, written));
    this.requestUpdate(name, before);
    // Also where the value stays what it was: an unknown word is to be reported.
    this.requestUpdate();
  },
});

/** The written options that are not as they should be, such as `sort="bogus"`. */
export const unknownOptions = (element: ReactiveElement): string[] => {
  const {elementProperties} = element.constructor as typeof ReactiveElement;
  return [...(writtenBy.get(element) ?? [])]
    .filter(([name, written]) => {
      const option = elementProperties.get(name);
      return isOption(option) && isUnknown(written, option);
    })
    .map(
      ([name, written]) =>
        `${String(elementProperties.get(name)?.attribute ?? name)}="${isWord(written) ? String(written) : typeof written}"`,
    );
};
