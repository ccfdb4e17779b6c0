import {dayNumber} from './dates.js';

/** Month and day of those that do not move. */
const FIXED = '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26';

/** The day number of Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
const easter = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const rest = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return dayNumber(`${year}-03-22`) + epact + weekday - 7 * correction;
};

/**
 * Whether a date is a public or other holiday of the Czech Republic, on which offices are closed. Good Friday is one since 2016.
 *
 * @param date `YYYY-MM-DD`, from 2000 on
 * @see zákon č. 245/2000 Sb.
 */
export const isCzechHoliday = (date: string): boolean => {
  const year = Number(date.slice(0, 4));
  const afterEaster = dayNumber(date) - easter(year);
  return FIXED.includes(date.slice(5)) || afterEaster === 1 || (afterEaster === -2 && year >= 2016);
};
