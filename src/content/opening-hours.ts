/** When an office is open: the hours in tables, and whether it is open now. */
import {msg} from '@lit/localize';
import type {Closure, Office, OpeningInterval} from '../document/types.js';
import {dayNumber, weekdayOf} from '../format/dates.js';
import {formatInterval, hoursByAudience, weekdayName} from '../format/opening-hours.js';
import type {AudienceHours} from '../format/opening-hours.js';
import {openingStatus} from '../format/opening-status.js';
import type {OpeningStatus} from '../format/opening-status.js';
import type {Edition} from './edition.js';
import {dateWords, optionalWords, words} from './inline.js';
import type {Inline, Words} from './inline.js';

export interface IntervalContent {
  /** "8:00–11:30" */
  readonly time: string;
  /** "lichý týden" */
  readonly weeks: string | undefined;
}

export interface DayContent {
  readonly day: string;
  /** "dnes" in the row of today; it moves with the clock. */
  readonly today: string | undefined;
  readonly intervals: readonly IntervalContent[];
}

export interface HoursTable {
  readonly audience: Words | undefined;
  readonly days: readonly DayContent[];
  /** Whether it is open now, and until when or from when; it moves with the clock. */
  readonly status: readonly Inline[] | undefined;
}

export interface HoursContent {
  readonly label: string;
  readonly tables: readonly HoursTable[];
  /** What only words can tell. */
  readonly notes: readonly Words[];
  /** Closures that are not over yet. */
  readonly closures: readonly (readonly Inline[])[];
}

export const todayWord = (): string => msg('dnes', {id: 'today'});
const closedWord = (): string => msg('Zavřeno', {id: 'closed'});
export const untilWord = (): string => msg('do', {id: 'to'});

/** "8:00", in Czech "v 8:00" or "ve 12:00". */
const atTime = (time: string, language: string): string => {
  const at = msg('v', {id: 'at-time'});
  const hour = time.replace(/^0/, '');
  return `${at}${language === 'cs' && /^([234]|1[234]|2\d):/.test(hour) ? 'e' : ''}\u00a0${hour}`;
};

const onPreposition = (): string => msg('v', {id: 'on-day'});

/** "v pondělí", "ve středu": Czech and Ukrainian names of days that end in a vowel change it after a preposition. */
const onWeekday = (name: string, language: string): string => {
  const inflected = /cs|uk/.test(language)
    ? name.replace(/a$/, 'u').replace(/e$/, 'i').replace(/а$/, 'у').replace(/я$/, 'ю')
    : name;
  return `${onPreposition()}${language === 'cs' && /^(st|čt)/.test(name) ? 'e' : ''} ${inflected}`;
};

/** "zítra", "v pondělí", "5. 1. 2027"; nothing for today. */
const onDay = (edition: Edition, day: string): readonly Inline[] => {
  const {language, today} = edition;
  const days = dayNumber(day) - dayNumber(today);
  if (!days) {
    return [];
  }
  if (days === 1) {
    return [new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(1, 'day')];
  }
  if (days < 7) {
    return [onWeekday(weekdayName(weekdayOf(day), language), language)];
  }
  return [...(/cs|uk/.test(language) ? [] : [`${onPreposition()} `]), dateWords(edition, day)];
};

const statusSentence = (edition: Edition, {open, change}: OpeningStatus): readonly Inline[] => {
  if (open) {
    return [
      msg('Otevřeno', {id: 'open'}),
      ...(change ? [` ${untilWord()}\u00a0${change.time.replace(/^0/, '')}`] : []),
    ];
  }
  if (!change) {
    return [closedWord()];
  }
  const day = onDay(edition, change.date);
  return [
    `${closedWord()}, ${msg('otevírá', {id: 'opens'})} `,
    ...day,
    `${day.length ? ' ' : ''}${atTime(change.time, edition.language)}`,
  ];
};

const intervalContent = (interval: OpeningInterval): IntervalContent => ({
  time: formatInterval(interval),
  weeks:
    interval.weeks &&
    (interval.weeks === 'odd' ? msg('lichý týden', {id: 'odd-week'}) : msg('sudý týden', {id: 'even-week'})),
});

const hoursTable = (edition: Edition, {audience, days}: AudienceHours, closures: readonly Closure[]): HoursTable => {
  const status = openingStatus(
    days.flatMap(({intervals}) => intervals),
    closures,
    edition.now,
  );
  return {
    audience: optionalWords(edition, audience),
    days: days.map(({day, intervals}) => ({
      day: weekdayName(day, edition.language),
      today: day === weekdayOf(edition.today) ? todayWord() : undefined,
      intervals: intervals.map(intervalContent),
    })),
    status: status && statusSentence(edition, status),
  };
};

const closureSentence = (edition: Edition, {from, to, note}: Closure): readonly Inline[] => [
  `${closedWord()} `,
  dateWords(edition, from),
  ...(to && to !== from ? [' – ', dateWords(edition, to)] : []),
  ...(note ? [': ', words(edition, note)] : []),
];

/** `undefined` where nothing is known of the hours. */
export const hoursContent = (edition: Edition, {hours, closures}: Office): HoursContent | undefined => {
  const notes = hours.flatMap((row) => ('note' in row ? [words(edition, row.note)] : []));
  const intervals = hours.flatMap((row) => ('note' in row ? [] : [row]));
  const coming = closures.filter(({from, to}) => (to ?? from) >= edition.today);
  return intervals.length || notes.length || coming.length
    ? {
        label: msg('Úřední hodiny', {id: 'opening-hours'}),
        tables: hoursByAudience(intervals).map((table) => hoursTable(edition, table, closures)),
        notes,
        closures: coming.map((closure) => closureSentence(edition, closure)),
      }
    : undefined;
};
