import {fold} from '../../format/search.js';

/** In the nominative and in the genitive. */
const MONTHS =
  'LED(EN|NA) UNORA? BREZ(EN|NA) DUB(EN|NA) KVET(EN|NA) CERV(EN|NA) CERVEN(EC|CE) SRP(EN|NA) ZARI RIJ(EN|NA) LISTOPADU? PROSIN(EC|CE)'
    .split(' ')
    .map((name) => new RegExp(`^${name}$`));

/** Day and month as the Czechs write them, in figures or with the name of the month; the day may be missing. */
const CZECH = /^(?:(\d\d?)\.\s*)?(?:(\d\d?)\s*[./]\s*|(\p{L}{4,9})\s+)(\d{4})$/u;

/** The year first, as in ISO 8601, with any sign between, perhaps without zeros, and with the time of day in Prague. */
const YEAR_FIRST = /^(\d{4})([-./])(\d\d?)\2(\d\d?)(?:[T\s]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:\+0[12]:?00)?)?$/;

/**
 * A date as people and programs write it: `31. 12. 2025`, `1.7.2016`, `1. července 2016`, `7/2016`, `červenec 2016`, `2016-7-1`,
 * `2016-07-01T08:00`. Whether there is such a day is for the reader to see.
 */
export const dateOf = (text: string): string | undefined => {
  const [, first, , second, third] = YEAR_FIRST.exec(text) ?? [];
  const [, day = third, figures = second, word, year = first] = CZECH.exec(text) ?? [];
  const month = word ? MONTHS.findIndex((name) => name.test(fold(word))) + 1 : figures;
  return year && month !== 0
    ? [year, month, day].flatMap((part) => (part ? String(part).padStart(2, '0') : [])).join('-')
    : undefined;
};
