/** What holds on one day: regular rows, seasons, weeks, public holidays, exceptions. */
import type {OpeningException, OpeningRow, Weekday} from './opening-hours.js';
import {dayNumber, isoWeekParity, weekdayOf} from './dates.js';
import {czechHoliday} from './holidays.js';
import type {Holiday} from './holidays.js';

/** What makes some days of an office special. */
export interface SpecialRules {
  readonly exceptions: readonly OpeningException[];
  readonly holidays: 'open' | 'closed';
}

/** Why a day is not as usual. */
export interface SpecialDay {
  readonly exception: OpeningException | undefined;
  readonly holiday: Holiday | undefined;
}

export interface OpeningDay {
  /** Why it is not as usual; `undefined` where it is. */
  readonly special: SpecialDay | undefined;
  /** What holds, in the order of the clock. */
  readonly rows: readonly Omit<OpeningRow, 'days'>[];
}

const lengthOf = ({from, to = from}: OpeningException): number => dayNumber(to) - dayNumber(from);

/** An exception wins over a holiday, a shorter one over a longer one, and then the later in the list. */
const findSpecialDay = ({exceptions, holidays}: SpecialRules, date: string): SpecialDay | undefined => {
  let exception: OpeningException | undefined;
  for (const candidate of exceptions) {
    const {from, to = from} = candidate;
    if (from <= date && date <= to && (!exception || lengthOf(candidate) <= lengthOf(exception))) {
      exception = candidate;
    }
  }
  const holiday = exception || holidays === 'open' ? undefined : czechHoliday(date);
  return exception || holiday ? {exception, holiday} : undefined;
};

/** By exceptions: offices ask for each of their audiences, and each minute. */
const specialDays = new WeakMap<readonly OpeningException[], Map<string, SpecialDay | undefined>>();

/** Why a day is not as usual; `undefined` where it is. */
const specialDay = (rules: SpecialRules, date: string): SpecialDay | undefined => {
  const days = specialDays.get(rules.exceptions) ?? new Map<string, SpecialDay | undefined>();
  specialDays.set(rules.exceptions, days);
  const key = date + rules.holidays;
  if (!days.has(key)) {
    days.set(key, findSpecialDay(rules, date));
  }
  return days.get(key);
};

/** Whether a row is only for a season. */
export const isSeasonal = ({validFrom, validUntil}: OpeningRow): boolean => !!(validFrom ?? validUntil);

const isInForce = ({validFrom = '', validUntil = '9999'}: OpeningRow, date: string): boolean =>
  validFrom <= date && date <= validUntil;

const startOf = ({from = ''}: {readonly from: string | undefined}): string => from;

/**
 * The regular rows of a weekday, of odd and even weeks, in the order of the clock. Rows of a season that is in force replace those of
 * none.
 *
 * @param rows of one audience
 * @param date what seasons are asked for; `undefined`: none
 */
export const regularRows = (
  rows: readonly OpeningRow[],
  weekday: Weekday,
  date: string | undefined,
): readonly OpeningRow[] => {
  const ofDay = rows
    .filter(({days}) => days.includes(weekday))
    .sort((one, other) => Number(startOf(one) > startOf(other)) - Number(startOf(one) < startOf(other)));
  const inSeason = ofDay.filter((row) => date && isSeasonal(row) && isInForce(row, date));
  return inSeason.length ? inSeason : ofDay.filter((row) => !isSeasonal(row));
};

/** What holds on a day, `YYYY-MM-DD`. */
export const openingDay = (rows: readonly OpeningRow[], rules: SpecialRules, date: string): OpeningDay => {
  const special = specialDay(rules, date);
  if (!special) {
    const parity = isoWeekParity(date);
    const ofWeek = regularRows(rows, weekdayOf(date), date).filter(({weeks = parity}) => weeks === parity);
    return {special, rows: ofWeek};
  }
  const hours = [...(special.exception?.hours ?? [])].sort(
    (one, other) => Number(one.from > other.from) - Number(one.from < other.from),
  );
  const none = {note: undefined, audience: undefined, weeks: undefined, validFrom: undefined, validUntil: undefined};
  return {special, rows: hours.map(({from, to}) => ({...none, from, to}))};
};
