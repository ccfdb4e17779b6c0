/** Dates of year, month or day precision, in ISO 8601 form (`2016`, `2016-07`, `2016-07-01`), and their words. */
import type {Weekday} from './opening-hours.js';
import {WEEKDAYS} from './opening-hours.js';

/** Whether the text is a date of the proleptic Gregorian calendar, of any precision. `Date.parse` is not safe: MooTools replaces it. */
export const isPartialDate = (text: string): boolean => {
  const time = /^\d{4}(-\d\d){0,2}$/.test(text) ? new Date(text) : undefined;
  return !!time && !Number.isNaN(+time) && time.toISOString().startsWith(text);
};

export const isIsoDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

/** The first day of a date. */
export const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4);

/** The last day of a date: of `2016-02` the 29th. */
export const lastDay = (date: string): string => {
  if (date.length === 10) {
    return date;
  }
  const day = new Date(date.length === 4 ? `${date}-12` : date);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
};

/** Days since 1 January 1970. */
export const dayNumber = (date: string): number => +new Date(date) / 864e5;

/** The date some days later. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * 864e5).toISOString().slice(0, 10);

/** The weekday of a date since 1970, which began on a Thursday. */
export const weekdayOf = (date: string): Weekday => WEEKDAYS[(dayNumber(date) + 3) % 7] ?? 'mo';

/** Whether a date's ISO week has an odd or an even number. It is the year's of its Thursday: after week 53 comes week 1, odd again. */
export const isoWeekParity = (date: string): 'odd' | 'even' => {
  const day = dayNumber(date);
  const thursday = new Date((day - ((day + 3) % 7) + 3) * 864e5);
  const weeksBefore = Math.floor((+thursday - Date.UTC(thursday.getUTCFullYear(), 0)) / 6048e5);
  return weeksBefore % 2 ? 'even' : 'odd';
};

/** What a clock on a Czech wall says. */
export interface PragueTime {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** `HH:MM` */
  readonly time: string;
  readonly weekday: Weekday;
}

/** The part of Temporal that is used here, where the engine has it. */
interface TemporalApi {
  /** Not where an element of the page has `id="Temporal"`. */
  readonly Instant?: {
    fromEpochMilliseconds(time: number): {toZonedDateTimeISO(zone: string): {toString(): string}};
  };
}

const ZONE = 'Europe/Prague';

let clock: Intl.DateTimeFormat | undefined;

/** The time in Europe/Prague, whatever the visitor's zone. */
export const pragueNow = (now: Date = new Date()): PragueTime => {
  const {Temporal} = globalThis as {Temporal?: TemporalApi};
  // Loading the data of Intl costs some 20 ms, Temporal takes one. Swedes write ISO 8601.
  const words = Temporal?.Instant
    ? Temporal.Instant.fromEpochMilliseconds(+now).toZonedDateTimeISO(ZONE).toString()
    : (clock ??= new Intl.DateTimeFormat('sv', {timeZone: ZONE, dateStyle: 'short', timeStyle: 'short'})).format(now);
  const date = words.slice(0, 10);
  return {date, time: words.slice(11, 16), weekday: weekdayOf(date)};
};

/** Today in Europe/Prague. */
export const pragueToday = (now?: Date): string => pragueNow(now).date;

/** Plain `en` is the American order of day and month, which nobody expects on a Czech page. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (language: string, style: 'day' | 'month'): Intl.DateTimeFormat => {
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      ...(style === 'day' ? {dateStyle: 'long'} : {year: 'numeric', month: 'long'}),
    });
  formats.set(key, format);
  return format;
};

const wordsOf = (date: string, language: string, inflected: boolean): string => {
  const [year = '', month, day] = date.split('-');
  // What needs no words needs no data of Intl either, which cost some 20 ms to load.
  if (!month && !(inflected && language === 'uk')) {
    return year;
  }
  if (day && language === 'cs') {
    return [day, month, year].map(Number).join('. ');
  }
  const words = formatOf(language, day || inflected ? 'day' : 'month').format(new Date(date));
  // Of "1 липня 2016 р." what the precision leaves.
  return day || !inflected ? words : words.replace(month ? /^\S+\s/ : /^\S+\s\S+\s/, '');
};

/**
 * A date in words of its own precision, with no-break spaces inside, whichever spaces the engine has: "1. 7. 2016", "červenec 2016",
 * "2016".
 *
 * @param inflected as it stands after a preposition: "(od) července 2016", "(з) 2016 р.". `Intl` declines months only beside a day.
 */
export const formatDate = (date: string, language: string, inflected = false): string =>
  wordsOf(date, language, inflected).replace(/\s/g, '\u00a0');

/** The first and the last date of a range in words. */
export interface RangeWords {
  readonly first: string;
  readonly last: string;
  /** What joins them where no words do. */
  readonly dash: string;
}

/**
 * A range in the form of `Intl.DateTimeFormat.formatRange`: what both dates share stands once, "23.–31. 12. 2026". Not by it, since
 * engines disagree about its spaces, and it knows neither dates of unlike precision nor the Czech order without words. Its line ends
 * only behind a dash with spaces.
 */
export const formatRange = (from: string, to: string, language: string): RangeWords => {
  const words = formatDate(from, language);
  const isAlike = from.length === to.length;
  const share = (length: number): boolean =>
    isAlike && from.length > length && from.slice(0, length) === to.slice(0, length);
  const first = share(7) ? words.replace(/\s.*/, '') : share(4) ? words.replace(/\s\d+(?:\s\D+)?$/, '') : words;
  return {
    first,
    last: formatDate(to, language),
    // U+2060 keeps a line from ending behind the dash.
    dash: isAlike && !/\s/.test(first) ? '–\u2060' : '\u00a0– ',
  };
};
