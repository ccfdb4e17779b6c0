import {fold} from '../../format/search.js';
import {WEEKDAYS} from '../../format/opening-hours.js';
import type {Weekday} from '../types.js';

/** Folded. One spelling is in one language: "Mo–So" would be another week in German than in Czech. */
const LANGUAGES = [
  'PONDELI UTERY STREDA CTVRTEK PATEK SOBOTA NEDELE',
  'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY',
].map((names) => names.split(' '));

/** Words between days, and a preposition before one. */
const TO = /^(?:[-\u2010-\u2015]|AZ|TO)$/;
const AND = /^(?:A|I|V|VE|AND|ON)$/;

/** From two letters on, abbreviated or whole, in any case of those in which only the last letter differs. */
const isSpellingOf = (name: string, word: string): boolean =>
  word.length > 1 && (name.startsWith(word) || name.slice(0, -1) === word.slice(0, -1));

const daysOf = (words: readonly string[], names: readonly string[]): readonly Weekday[] | undefined => {
  const found = new Set<number>();
  let last = -1;
  let range = false;
  for (const word of words) {
    if (TO.test(word)) {
      range = last >= 0;
    } else if (!AND.test(word)) {
      const day = names.findIndex((name) => isSpellingOf(name, word));
      if (day < 0 || (range && day <= last)) {
        return undefined;
      }
      for (let each = range ? last : day; each <= day; each++) {
        found.add(each);
      }
      last = day;
      range = false;
    }
  }
  return found.size && !range ? [...found].flatMap((day) => WEEKDAYS[day] ?? []) : undefined;
};

/** Days of the week as people write them: `Po`, `pondělí`, `Mon`, `po–pá`, `po, st`, `po a st`. */
export const daysIn = (text: string): readonly Weekday[] | undefined => {
  // To fold thousands of accents takes its time.
  if (text.length > 200) {
    return undefined;
  }
  const words = fold(text).match(/\p{L}+|[^\s.,;&+/]/gu) ?? [];
  return LANGUAGES.map((names) => daysOf(words, names)).find((read) => read);
};
