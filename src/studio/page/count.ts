/** Things by their number, in words. */
import type {PageLanguage} from '../localization/localize.js';

export interface Forms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

/**
 * Czech has one, few and many: "1 osoba", "2 osoby", "5 osob"; English forms of few and many are alike.
 * @see https://cldr.unicode.org/index/cldr-spec/plural-rules
 */
export const counted = (number: number, {one, few, many}: Forms, language: PageLanguage): string => {
  const rule = new Intl.PluralRules(language).select(number);
  return `${number}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`;
};
