import type {OpeningInterval} from '../../src/format/opening-hours.js';

/** Public holidays from 1 January 2026 to 26 March 2027, by hand. */
export const HOLIDAYS = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-08', '2026-07-05', '2026-07-06'],
  ...['2026-09-28', '2026-10-28', '2026-11-17', '2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01'],
  '2027-03-26',
];

/** When summer time begins and ends, by hand. */
const SUMMERS = [
  ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
].map(([from = '', to = '']) => [+new Date(from), +new Date(to)] as const);

/** A Czech clock without `Intl`, for 2026 and the spring of 2027. */
export const naiveClock = (at: number) => {
  const hours = SUMMERS.some(([from, to]) => from <= at && at < to) ? 2 : 1;
  const wall = new Date(at + hours * 3_600_000);
  const iso = wall.toISOString();
  // Week 1 of 2026 began on 29 December 2025, an odd week; 2026 has 53 weeks, so in 2027 the order turns round.
  const weeks = Math.floor((+wall - Date.UTC(2025, 11, 29)) / (7 * 864e5));
  const odd = (weeks < 53 ? weeks : weeks - 53) % 2 === 0;
  const weekday = (['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const)[wall.getUTCDay()]!;
  return {date: iso.slice(0, 10), time: iso.slice(11, 16), weekday, weeks: odd ? 'odd' : 'even'};
};

type Closures = readonly {readonly from: string; readonly to?: string | undefined}[];

const isOpen = (intervals: readonly OpeningInterval[], closures: Closures, at: number): boolean => {
  const {date, time, weekday, weeks} = naiveClock(at);
  return (
    !HOLIDAYS.includes(date) &&
    !closures.some(({from, to}) => date >= from && date <= (to ?? from)) &&
    intervals.some(
      (one) => one.days.includes(weekday) && (one.weeks ?? weeks) === weeks && time >= one.from && !(time >= one.to),
    )
  );
};

/** Whether it is open, minute by minute, during some days; `start` is the beginning of a minute. */
export const naiveChanges = (
  intervals: readonly OpeningInterval[],
  closures: Closures,
  start: number,
  days: number,
) => {
  const minutes: boolean[] = [];
  const isOpenIn = (minute: number): boolean => (minutes[minute] ??= isOpen(intervals, closures, start + minute * 6e4));
  const minuteOf = (at: number): number => Math.floor((at - start) / 6e4);
  return {
    isOpen: (at: number): boolean => isOpenIn(minuteOf(at)),
    /** The instant of the next change. */
    next: (at: number): number | undefined => {
      const open = isOpenIn(minuteOf(at));
      for (let minute = minuteOf(at) + 1; minute < days * 24 * 60; minute++) {
        if (isOpenIn(minute) !== open) {
          return start + minute * 6e4;
        }
      }
      return undefined;
    },
  };
};
