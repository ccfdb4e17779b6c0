/** What a sentence or a value is made of: plain objects, which an element and a snapshot each draw in their own way. */
import type {PartialDate, Text} from '../document/types.js';
import {formatDate} from '../format/dates.js';
import {bestVersion} from '../localization/language.js';
import type {Edition} from './edition.js';

/** Words of the document, in the version that suits the reader best. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** A lower-case BCP 47 tag. */
  readonly language: string;
  /** Whether that is not the edition's language, so that the words need a `lang` of their own. */
  readonly foreign: boolean;
}

/** A date in words. */
export interface DateWords {
  readonly kind: 'date';
  /** For machines. */
  readonly date: PartialDate;
  readonly text: string;
}

/** What no translator may change: a number, a code, a name. */
export interface Identifier {
  readonly kind: 'identifier';
  readonly text: string;
}

export interface Abbreviation {
  readonly kind: 'abbreviation';
  readonly text: string;
}

/** Times that no line may part: "8:00–11:30". */
export interface Interval {
  readonly kind: 'interval';
  readonly text: string;
}

/** Words that move with the clock, which are not for paper ("; teď je lichý týden"), and those that paper needs instead. */
export interface MediumWords {
  readonly kind: 'medium';
  readonly medium: 'screen' | 'paper';
  readonly text: string;
}

/** A string is words of our own, in the edition's language. */
export type Inline = string | Words | DateWords | Identifier | Abbreviation | Interval | MediumWords;

export const words = ({document, language}: Edition, text: Text): Words => {
  const version = bestVersion(text, language, document.language);
  return {kind: 'words', ...version, foreign: version.language.split('-')[0] !== language};
};

export const optionalWords = (edition: Edition, text: Text | undefined): Words | undefined =>
  text && words(edition, text);

/** @param inflected as the date stands after a preposition */
export const dateWords = ({language}: Edition, date: PartialDate, inflected = false): DateWords => ({
  kind: 'date',
  date,
  text: formatDate(date, language, inflected),
});

export const identifier = (text: string): Identifier => ({kind: 'identifier', text});

export const interval = (text: string): Interval => ({kind: 'interval', text});

export const onlyOn = (medium: MediumWords['medium'], text: string): MediumWords => ({kind: 'medium', medium, text});

/** Several things in one line, with commas between them. */
export const commaSeparated = (items: readonly Inline[]): readonly Inline[] =>
  items.flatMap((item, index) => (index ? [', ', item] : [item]));

/** The text alone, without saying in which language it is. */
export const plainText = (content: readonly Inline[]): string =>
  content.map((part) => (typeof part === 'string' ? part : part.text)).join('');
