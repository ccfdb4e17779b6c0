import type {OpeningRow} from './opening-hours.js';
import {pragueNow} from './dates.js';
import type {PragueTime} from './dates.js';
import {openingDay} from './opening-day.js';
import type {SpecialRules} from './opening-day.js';

export interface OpeningStatus {
  readonly open: boolean;
  /** When that changes, by a Czech clock: `YYYY-MM-DD` and `HH:MM`. `undefined`: not within 60 days. */
  readonly change: {readonly date: string; readonly time: string} | undefined;
  /** Milliseconds until it changes. They may be more than `setTimeout` can count (2³¹ − 1, nearly 25 days). */
  readonly changesIn: number | undefined;
}

const MINUTE = 6e4;
const HOUR = 36e5;
const DAY = 864e5;
const LOOK_AHEAD = 60 * DAY;
const MINUTES_OF_DAY = 24 * 60;

/** Minutes since midnight. */
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** A piece of a day in which the clock runs on evenly. */
interface Stretch {
  readonly day: PragueTime;
  /** When it begins: milliseconds since 1970, and minutes of its day. */
  readonly at: number;
  readonly minute: number;
  /** The minute of the day before which it ends. */
  readonly end: number;
}

/** From the last minute that was asked for on, as far as somebody has looked: all offices of a document ask for the same. */
let lastStretches: Stretch[] = [];

/** One stretch after another, from the beginning of a minute on. */
const stretchFrom = (start: number, index: number): Stretch => {
  if (lastStretches[0]?.at !== start) {
    lastStretches = [];
  }
  let stretch = lastStretches[index];
  while (!stretch) {
    const before = lastStretches[lastStretches.length - 1];
    const at = before ? before.at + (before.end - before.minute) * MINUTE : start;
    const day = pragueNow(new Date(at));
    const minute = minutes(day.time);
    // Czech clocks are only ever moved at 1:00 UTC (Directive 2000/84/EC), so up to there their minutes are true.
    const end = Math.min(MINUTES_OF_DAY, minute + (DAY - ((at + 23 * HOUR) % DAY)) / MINUTE);
    lastStretches.push({day, at, minute, end});
    stretch = lastStretches[index];
  }
  return stretch;
};

/** What tells of a day in which of its minutes it is open: 1, else 0. */
const openMinutes = (rows: readonly OpeningRow[], rules: SpecialRules): ((day: PragueTime) => Uint8Array) => {
  const days = new Map<string, Uint8Array>();
  return ({date}) => {
    const minutesOfDay = days.get(date) ?? new Uint8Array(MINUTES_OF_DAY);
    if (!days.has(date)) {
      for (const {from, to} of openingDay(rows, rules, date).rows) {
        if (from && to) {
          minutesOfDay.fill(1, minutes(from), minutes(to));
        }
      }
      days.set(date, minutesOfDay);
    }
    return minutesOfDay;
  };
};

/**
 * Whether an office is open now and when that changes. Intervals that touch or overlap are one; words are neither open nor closed.
 *
 * @param rows of one audience
 * @returns `undefined` where no row has times
 */
export const openingStatus = (
  rows: readonly OpeningRow[],
  rules: SpecialRules,
  now: Date,
): OpeningStatus | undefined => {
  if (!rows.some(({from}) => from)) {
    return undefined;
  }
  const minutesOf = openMinutes(rows, rules);
  const start = +now - (+now % MINUTE);
  const first = stretchFrom(start, 0);
  const open = minutesOf(first.day)[first.minute] === 1;
  for (let index = 0, stretch = first; stretch.at < +now + LOOK_AHEAD; stretch = stretchFrom(start, ++index)) {
    const {day, at, minute, end} = stretch;
    const next = minutesOf(day).indexOf(open ? 0 : 1, minute);
    const changesIn = at + (next - minute) * MINUTE - +now;
    if (next >= 0 && next < end && changesIn < LOOK_AHEAD) {
      const time = [Math.floor(next / 60), next % 60].map((part) => String(part).padStart(2, '0')).join(':');
      return {open, change: {date: day.date, time}, changesIn};
    }
  }
  return {open, change: undefined, changesIn: undefined};
};
