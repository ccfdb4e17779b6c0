import {isoWeekParity, pragueNow} from './dates.js';
import type {PragueTime} from './dates.js';
import {isCzechHoliday} from './holidays.js';
import type {OpeningInterval} from './opening-hours.js';

interface Closure {
  readonly from: string;
  /** The last day. Default: `from`. */
  readonly to?: string | undefined;
}

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

/** Minutes since midnight. */
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const isOpen = (
  intervals: readonly OpeningInterval[],
  closures: readonly Closure[],
  {date, time, weekday}: PragueTime,
): boolean =>
  intervals.some(
    ({days, from, to, weeks}) =>
      days.includes(weekday) && from <= time && time < to && (!weeks || weeks === isoWeekParity(date)),
  ) &&
  !closures.some(({from, to = from}) => from <= date && date <= to) &&
  !isCzechHoliday(date);

/**
 * Whether an office is open now and when that changes. On public holidays it is closed. Intervals that touch or overlap are one.
 *
 * @param intervals of one audience
 * @returns `undefined` where there are no intervals
 */
export const openingStatus = (
  intervals: readonly OpeningInterval[],
  closures: readonly Closure[],
  now: Date,
): OpeningStatus | undefined => {
  if (!intervals.length) {
    return undefined;
  }
  const open = isOpen(intervals, closures, pragueNow(now));
  const stops = [...intervals.flatMap(({from, to}) => [minutes(from), minutes(to)]), 24 * 60];
  // From one time at which something may change to the next.
  let at = +now - (+now % MINUTE);
  while (at < +now + LOOK_AHEAD) {
    const clock = pragueNow(new Date(at));
    if (isOpen(intervals, closures, clock) !== open) {
      return {open, change: {date: clock.date, time: clock.time}, changesIn: at - +now};
    }
    const minute = minutes(clock.time);
    const next = Math.min(...stops.filter((stop) => stop > minute)) - minute;
    // Czech clocks are only ever moved at 1:00 UTC (Directive 2000/84/EC), so up to there their minutes are true.
    at += Math.min(next * MINUTE, DAY - ((at + 23 * HOUR) % DAY));
  }
  return {open, change: undefined, changesIn: undefined};
};
