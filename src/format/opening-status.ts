import {dayNumber, isoDate} from './dates.js';
import {isCzechHoliday} from './holidays.js';
import {weekdayOf} from './opening-hours.js';
import type {OpeningInterval} from './opening-hours.js';

interface Closure {
  readonly from: string;
  readonly to: string | undefined;
}

export interface OpeningStatus {
  readonly open: boolean;
  /** When that changes, in Europe/Prague; `undefined` where it does not within the days that are looked at. */
  readonly change: {readonly date: string; readonly time: string} | undefined;
}

/** Days after which nobody plans a visit. */
const LOOK_AHEAD = 60;

/** Date and time in Europe/Prague, whatever the visitor's zone: Swedes write ISO 8601. */
const pragueTime = (now: Date): string =>
  new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Prague', dateStyle: 'short', timeStyle: 'short'}).format(now);

/** The parity of the ISO week of a date, which is that of its Thursday. */
export const weekParity = (date: string): 'odd' | 'even' => {
  const day = dayNumber(date);
  const thursday = day - ((day + 3) % 7) + 3;
  const yearStart = dayNumber(`${isoDate(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - yearStart) / 7) % 2 ? 'even' : 'odd';
};

/** When it is open on a date. Times that touch or overlap are one. */
const openingTimes = (
  intervals: readonly OpeningInterval[],
  closures: readonly Closure[],
  date: string,
): readonly {from: string; to: string}[] => {
  if (isCzechHoliday(date) || closures.some(({from, to = from}) => from <= date && date <= to)) {
    return [];
  }
  const weekday = weekdayOf(date);
  const parity = weekParity(date);
  const times: {from: string; to: string}[] = [];
  const ofDay = intervals.filter(
    ({days, weeks}) => days.some((day) => day === weekday) && (weeks === undefined || weeks === parity),
  );
  for (const {from, to} of ofDay.sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = times[times.length - 1];
    if (last && from <= last.to) {
      last.to = to > last.to ? to : last.to;
    } else {
      times.push({from, to});
    }
  }
  return times;
};

/**
 * Whether it is open now, and until or from when: by the regular hours of one audience, its closures, the Czech public holidays and the
 * clock in Europe/Prague. `undefined` where there are no regular hours: words alone make no claim.
 */
export const openingStatus = (
  intervals: readonly OpeningInterval[],
  closures: readonly Closure[],
  now: Date,
): OpeningStatus | undefined => {
  if (!intervals.length) {
    return undefined;
  }
  const [today = '', time = ''] = pragueTime(now).split(' ');
  for (let day = 0; day <= LOOK_AHEAD; day += 1) {
    const date = isoDate(dayNumber(today) + day);
    for (const {from, to} of openingTimes(intervals, closures, date)) {
      if (!day && from <= time && time < to) {
        return {open: true, change: {date, time: to}};
      }
      if (day || from > time) {
        return {open: false, change: {date, time: from}};
      }
    }
  }
  return {open: false, change: undefined};
};
