/** When an office is open: this week's truth in tables, and whether it is open now. */
import {msg} from '@lit/localize';
import type {Office, OpeningException, OpeningRow, Weekday} from '../document/types.js';
import {addDays, weekdayOf} from '../format/dates.js';
import {isSeasonal, openingDay, regularRows} from '../format/opening-day.js';
import type {OpeningDay, SpecialRules} from '../format/opening-day.js';
import {rowsByAudience, WEEKDAYS, weekdayName} from '../format/opening-hours.js';
import type {AudienceRows} from '../format/opening-hours.js';
import {dateRange, intervalWords, todayWord, untilDate} from './date-words.js';
import type {Edition} from './edition.js';
import {commaSeparated, dateWords, onlyOn, plainText, words} from './inline.js';
import type {Inline, Words} from './inline.js';
import {closedWord, currentWeek, onDate, openWord, specialReason, statusSentence} from './opening-status.js';
import type {StatusContent} from './opening-status.js';

/** "8:00–11:30 (lichý týden)", or words alone. */
export type IntervalContent = readonly Inline[];

export interface DayContent {
  /** "úterý", "pondělí–pátek" */
  readonly day: string;
  /** "dnes" in the row of today alone; it moves with the clock. */
  readonly today: string | undefined;
  /** What holds instead on the next of these days: "28. 10. 2026 zavřeno: Den vzniku Československa"; it moves with the clock. */
  readonly special: readonly Inline[] | undefined;
  /** "jinak", before the intervals where something else holds. */
  readonly otherwise: string | undefined;
  readonly intervals: readonly IntervalContent[];
}

export interface HoursTable {
  readonly caption: readonly Inline[] | undefined;
  readonly days: readonly DayContent[];
}

export interface HoursContent {
  readonly label: string;
  /** Whether it is open now, and until when or from when, for each audience; they move with the clock. */
  readonly statuses: readonly StatusContent[];
  /** For everybody. */
  readonly tables: readonly HoursTable[];
  /** What only words can tell. Before other tables, since it is for everybody too. */
  readonly notes: readonly Words[];
  /** For some audience or season: the public's first. */
  readonly captionedTables: readonly HoursTable[];
  /** Exceptions that are not over yet. */
  readonly exceptions: readonly (readonly Inline[])[];
}

/** "lichý týden; teď je sudý týden" */
const weeksWords = (edition: Edition, weeks: 'odd' | 'even'): readonly Inline[] => {
  const name = weeks === 'odd' ? msg('lichý týden', {id: 'odd-week'}) : msg('sudý týden', {id: 'even-week'});
  return edition.lasting ? [name] : [name, onlyOn('screen', `; ${currentWeek(edition)}`)];
};

/** "8:00–11:30 (lichý týden; teď je sudý týden) (do 31. 8. 2026) (jen pasy)" */
const intervalContent = (edition: Edition, {from, to, note, weeks, validUntil}: OpeningRow): IntervalContent => {
  const remarks: readonly (readonly Inline[])[] = [
    ...(weeks ? [weeksWords(edition, weeks)] : []),
    ...(validUntil && !edition.lasting ? [untilDate(edition, validUntil)] : []),
    ...(note && from ? [[words(edition, note)]] : []),
  ];
  const start = from && to ? [intervalWords({from, to}, edition.language)] : note ? [words(edition, note)] : [];
  return [...start, ...remarks.flatMap((remark) => [' (', ...remark, ')'])];
};

/** "28. 10. 2026 zavřeno (Den vzniku Československa)", "7:30–12:00 (Silvestr)" of today */
const specialWords = (edition: Edition, date: string, {special, rows}: OpeningDay): readonly Inline[] | undefined => {
  if (!special) {
    return undefined;
  }
  const reason = specialReason(edition, special);
  const times = rows.flatMap(({from, to}) => (from && to ? [intervalWords({from, to}, edition.language)] : []));
  return [
    ...(date === edition.today
      ? [onlyOn('paper', `${dateWords(edition, date).text} `)]
      : [dateWords(edition, date), ' ']),
    ...(times.length ? commaSeparated(times) : [closedWord().toLowerCase()]),
    ...(reason === undefined ? [] : [' (', reason, ')']),
  ];
};

/** A weekday: what is usual, and what holds instead on the next of its days. */
const dayContent = (
  edition: Edition,
  rows: readonly OpeningRow[],
  rules: SpecialRules,
  weekday: Weekday,
): DayContent | undefined => {
  const {today, language, lasting} = edition;
  const days = (WEEKDAYS.indexOf(weekday) - WEEKDAYS.indexOf(weekdayOf(today)) + 7) % 7;
  const date = addDays(today, days);
  const regular = regularRows(rows, weekday, lasting ? undefined : date);
  const day = lasting ? undefined : openingDay(rows, rules, date);
  if (!regular.length && !(day?.special && day.rows.length)) {
    return undefined;
  }
  const special = day && specialWords(edition, date, day);
  return {
    day: weekdayName(weekday, language),
    today: days === 0 ? todayWord() : undefined,
    special,
    otherwise: special && regular.length ? msg('jinak', {id: 'otherwise'}) : undefined,
    intervals: regular.map((row) => intervalContent(edition, row)),
  };
};

/** "pondělí", "čtvrtek, pátek", "pondělí–pátek" */
const joinedDays = (days: readonly DayContent[]): string => {
  const names = days.map(({day}) => day);
  return names.length > 2 ? `${names[0] ?? ''}–${names[names.length - 1] ?? ''}` : names.join(', ');
};

const textOf = ({intervals}: DayContent): string => intervals.map(plainText).join('\n');

/** Days that follow each other and are alike, drawn together. */
const grouped = (days: readonly (DayContent | undefined)[]): readonly DayContent[] => {
  const groups: DayContent[][] = [];
  let last: DayContent | undefined;
  for (const day of days) {
    const isAlike = day && last && !day.special && !last.special && textOf(day) === textOf(last);
    if (isAlike) {
      groups[groups.length - 1]?.push(day);
    } else if (day) {
      groups.push([day]);
    }
    last = day;
  }
  return groups.flatMap((group) => {
    const [first] = group;
    // Of several days, today is not what the row tells of.
    return first ? [{...first, day: joinedDays(group), today: group.length > 1 ? undefined : first.today}] : [];
  });
};

const weekTable = (
  edition: Edition,
  rows: readonly OpeningRow[],
  rules: SpecialRules,
  caption: readonly Inline[],
): readonly HoursTable[] => {
  const days = grouped(WEEKDAYS.map((weekday) => dayContent(edition, rows, rules, weekday)));
  return days.length ? [{caption: caption.length ? caption : undefined, days}] : [];
};

/** What holds in seasons to come, each under its dates; what is to last tells of all seasons so. */
const seasonTables = (edition: Edition, rows: readonly OpeningRow[], rules: SpecialRules): readonly HoursTable[] => {
  const seasons = new Map<string, OpeningRow[]>();
  for (const row of rows) {
    const {validFrom = '', validUntil = ''} = row;
    if (edition.lasting ? isSeasonal(row) : validFrom > edition.today) {
      const key = `${validFrom} ${validUntil}`;
      const season = seasons.get(key) ?? [];
      season.push(row);
      seasons.set(key, season);
    }
  }
  return [...seasons.values()].flatMap((season) => {
    const [{validFrom, validUntil, audience} = {}] = season as Partial<OpeningRow>[];
    const usual = season.map((row) => ({...row, validFrom: undefined, validUntil: undefined}));
    return weekTable({...edition, lasting: true}, usual, rules, [
      ...dateRange(edition, validFrom, validUntil),
      ...(audience ? [': ', words(edition, audience)] : []),
    ]);
  });
};

/** "Zavřeno 24.–31. 12. 2026: dovolená", "Otevřeno 31. 12. 2026 7:30–12:00: Silvestr" */
const exceptionSentence = (edition: Edition, exception: OpeningException): readonly Inline[] => {
  const {from, to, hours, note} = exception;
  return [
    `${hours.length ? openWord() : closedWord()} `,
    ...(to && to !== from ? dateRange(edition, from, to) : onDate(edition, from)),
    ...(hours.length ? [' ', ...commaSeparated(hours.map((times) => intervalWords(times, edition.language)))] : []),
    ...(note ? [': ', words(edition, note)] : []),
  ];
};

const captionOf = (edition: Edition, {audience}: AudienceRows): readonly Inline[] =>
  audience ? [words(edition, audience)] : [];

const statusOf = (edition: Edition, {audience, rows}: AudienceRows, rules: SpecialRules): readonly StatusContent[] => {
  const status = statusSentence(edition, rows, rules);
  return status ? [{...status, words: [...(audience ? [words(edition, audience), ': '] : []), ...status.words]}] : [];
};

/** Whether the table says already that something else holds: on one of the coming seven days, at its weekday. */
const isInTable = (
  {today, lasting}: Edition,
  rows: readonly OpeningRow[],
  {from, to = from, hours}: OpeningException,
): boolean =>
  !lasting &&
  from === to &&
  from < addDays(today, 7) &&
  (hours.length > 0 ? rows.length > 0 : regularRows(rows, weekdayOf(from), from).length > 0);

/** `undefined` where nothing is known of the hours. */
export const hoursContent = (edition: Edition, office: Office): HoursContent | undefined => {
  const {hours, exceptions} = office;
  const notes = hours.flatMap((row) => ('days' in row ? [] : [words(edition, row.note)]));
  const rows = hours.filter(
    (row): row is OpeningRow => 'days' in row && (row.validUntil ?? edition.today) >= edition.today,
  );
  const coming = exceptions
    .filter((exception) => (exception.to ?? exception.from) >= edition.today && !isInTable(edition, rows, exception))
    .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from));
  const groups = rowsByAudience(rows);
  const tables = groups.flatMap((group) => [
    ...weekTable(edition, group.rows, office, captionOf(edition, group)),
    ...seasonTables(edition, group.rows, office),
  ]);
  return rows.length || notes.length || coming.length
    ? {
        label: msg('Úřední hodiny', {id: 'opening-hours'}),
        statuses: groups.flatMap((group) => statusOf(edition, group, office)),
        tables: tables.filter(({caption}) => !caption),
        notes,
        captionedTables: tables.filter(({caption}) => caption),
        exceptions: coming.map((exception) => exceptionSentence(edition, exception)),
      }
    : undefined;
};
