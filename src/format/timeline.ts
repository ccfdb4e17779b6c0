import {dayNumber, firstDay, lastDay} from './dates.js';

interface Span {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A span on the picture. Lengths are fractions of the picture's width. */
export interface Bar {
  readonly start: number;
  readonly length: number;
  /** Whether the span began before the picture, at a time unknown. */
  readonly openStart: boolean;
  /** Whether the span has no end yet. */
  readonly openEnd: boolean;
}

export interface Timeline {
  /** One for each span, in their order; none for a span without dates. */
  readonly bars: readonly (Bar | undefined)[];
  /** Where years begin. */
  readonly years: readonly {readonly year: number; readonly at: number}[];
  /** Where today is, if it is on the picture. */
  readonly today: number | undefined;
}

/** Labels of years that fit beside each other in a narrow column. */
const MOST_YEARS = 6;

/** Whether a span is yet to come, is going on or is over; `undefined` where it has no dates. Both its ends belong to it. */
export const spanState = ({from, to}: Span, today: string): 'upcoming' | 'running' | 'ended' | undefined => {
  if (!from && !to) {
    return undefined;
  }
  if (from && today < firstDay(from)) {
    return 'upcoming';
  }
  return to && today > lastDay(to) ? 'ended' : 'running';
};

const yearStart = (year: number): number => dayNumber(`${String(year).padStart(4, '0')}-01-01`);

/**
 * The positions of spans on a picture that is to scale and covers whole years. Where a span has no end, the picture reaches
 * to today at least. `undefined` where no span has a date.
 */
export const timeline = (spans: readonly Span[], today: string): Timeline | undefined => {
  const dates = spans.flatMap(({from, to}) => [from, to]).filter((date): date is string => !!date);
  if (!dates.length) {
    return undefined;
  }
  if (spans.some(({from, to}) => from && !to)) {
    dates.push(today);
  }
  const years = dates.map((date) => Number(date.slice(0, 4)));
  // Not by spread arguments, of which an engine takes some ten thousand.
  const firstYear = years.reduce((one, other) => Math.min(one, other));
  const count = years.reduce((one, other) => Math.max(one, other)) - firstYear + 1;
  const start = yearStart(firstYear);
  const position = (day: number): number => (day - start) / (yearStart(firstYear + count) - start);
  const step = Math.ceil(count / MOST_YEARS);
  const now = position(dayNumber(today));
  return {
    bars: spans.map(({from, to}) => {
      const begin = from ? position(dayNumber(firstDay(from))) : 0;
      const end = to ? position(dayNumber(lastDay(to)) + 1) : 1;
      return from || to ? {start: begin, length: end - begin, openStart: !from, openEnd: !to} : undefined;
    }),
    years: [...new Array<undefined>(Math.ceil(count / step))].map((_, index) => {
      const year = firstYear + index * step;
      return {year, at: position(yearStart(year))};
    }),
    today: now >= 0 && now <= 1 ? now : undefined,
  };
};
