import type {OpeningException, OpeningRow} from '../../src/document/types.js';
import type {SpecialRules} from '../../src/format/opening-day.js';

/** Public holidays from 2026 to 2028, by hand. */
export const HOLIDAYS = [
  ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-08', '2026-07-05', '2026-07-06'],
  ...['2026-09-28', '2026-10-28', '2026-11-17', '2026-12-24', '2026-12-25', '2026-12-26'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-01', '2027-05-08', '2027-07-05', '2027-07-06'],
  ...['2027-09-28', '2027-10-28', '2027-11-17', '2027-12-24', '2027-12-25', '2027-12-26'],
  ...['2028-01-01', '2028-04-14', '2028-04-17', '2028-05-01', '2028-05-08', '2028-07-05', '2028-07-06'],
  ...['2028-09-28', '2028-10-28', '2028-11-17', '2028-12-24', '2028-12-25', '2028-12-26'],
];

/** When summer time begins and ends, by hand. */
const SUMMERS = [
  ['2026-03-29T01:00Z', '2026-10-25T01:00Z'],
  ['2027-03-28T01:00Z', '2027-10-31T01:00Z'],
  ['2028-03-26T01:00Z', '2028-10-29T01:00Z'],
].map(([from = '', to = '']) => [+new Date(from), +new Date(to)] as const);

/** Weeks of 2026, which begins with 29 December 2025, of 2027 and of 2028. */
const WEEKS = [53, 52, 52];

/** A Czech clock without `Intl`, from 2026 to 2028. */
export const naiveClock = (at: number) => {
  const hours = SUMMERS.some(([from, to]) => from <= at && at < to) ? 2 : 1;
  const wall = new Date(at + hours * 3_600_000);
  const iso = wall.toISOString();
  let week = Math.floor((+wall - Date.UTC(2025, 11, 29)) / (7 * 864e5));
  for (const weeks of WEEKS) {
    if (week < weeks) {
      break;
    }
    week -= weeks;
  }
  const weekday = (['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'] as const)[wall.getUTCDay()]!;
  return {date: iso.slice(0, 10), time: iso.slice(11, 16), weekday, weeks: week % 2 === 0 ? 'odd' : 'even'};
};

type Clock = ReturnType<typeof naiveClock>;
type Times = readonly {readonly from: string | undefined; readonly to: string | undefined}[];

const daysOf = ({from, to}: OpeningException): number => (+new Date(to ?? from) - +new Date(from)) / 864e5;

/** What holds on a day, by the letter of the rules. */
const timesOf = (
  rows: readonly OpeningRow[],
  {exceptions, holidays}: SpecialRules,
  {date, weekday, weeks}: Clock,
): Times => {
  const [exception] = exceptions
    .map((candidate, index) => ({candidate, index}))
    .filter(({candidate: {from, to}}) => from <= date && date <= (to ?? from))
    .sort((one, other) => daysOf(one.candidate) - daysOf(other.candidate) || other.index - one.index);
  if (exception) {
    return exception.candidate.hours;
  }
  if (HOLIDAYS.includes(date) && holidays !== 'open') {
    return [];
  }
  const ofDay = rows.filter((row) => row.days.includes(weekday));
  const seasons = ofDay.filter((row) => row.validFrom !== undefined || row.validUntil !== undefined);
  const inForce = seasons.filter(
    (row) => !(row.validFrom && date < row.validFrom) && !(row.validUntil && date > row.validUntil),
  );
  const rest = ofDay.filter((row) => !seasons.includes(row));
  return (inForce.length > 0 ? inForce : rest).filter((row) => !row.weeks || row.weeks === weeks);
};

/** Whether it is open, minute by minute, during some days; `start` is the beginning of a minute. */
export const naiveChanges = (rows: readonly OpeningRow[], rules: SpecialRules, start: number, days: number) => {
  const timesOfDays = new Map<string, Times>();
  /** Each is looked at by many, and a clock takes its time. */
  const known: boolean[] = [];
  const look = (minute: number): boolean => {
    const clock = naiveClock(start + minute * 6e4);
    const times = timesOfDays.get(clock.date) ?? timesOf(rows, rules, clock);
    timesOfDays.set(clock.date, times);
    return times.some(({from, to}) => !!from && !!to && clock.time >= from && clock.time < to);
  };
  const isOpenIn = (minute: number): boolean => (known[minute] ??= look(minute));
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
