import {dayNumber} from './dates.js';

/** Public holidays of a fixed date: month and day. */
const FIXED = [
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
] as const;

/** A public holiday: month and day, or how it lies to Easter. */
export type Holiday = (typeof FIXED)[number] | 'good-friday' | 'easter-monday';

/** The day number of Easter Sunday, by Gauss's rule with its constants for 1900–2199. */
const easterSunday = (year: number): number => {
  const golden = year % 19;
  const epact = (19 * golden + 24) % 30;
  const fullMoon = dayNumber(`${year}-03-21`) + epact - Number(epact > 28 || (epact > 27 && golden > 10));
  // Easter is the Sunday after it, and 1 January 1970 was a Thursday.
  return fullMoon + 7 - ((fullMoon + 4) % 7);
};

/**
 * The public holiday of a date (`YYYY-MM-DD`, of the years 2001–2199) in Czechia, on which offices are closed.
 * @see zákon 245/2000 Sb., § 1 and 2; Good Friday by zákon 359/2015 Sb. since 2016
 */
export const czechHoliday = (date: string): Holiday | undefined => {
  const year = Number(date.slice(0, 4));
  const sinceEaster = dayNumber(date) - easterSunday(year);
  if (sinceEaster === 1) {
    return 'easter-monday';
  }
  return sinceEaster === -2 && year >= 2016 ? 'good-friday' : FIXED.find((day) => date.endsWith(day));
};
