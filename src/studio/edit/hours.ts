/** Opening hours as seven typed fields, read by the parser's own readers. */
import {hours as readRow} from '../../document/hours.js';
import {END_TIME, TIME} from '../../document/patterns.js';
import type {ReadContext} from '../../document/readers.js';
import {withoutEnd} from '../../document/spellings/edges.js';
import {timeOf} from '../../document/spellings/times.js';
import type {OpeningNote, OpeningRow, Weekday} from '../../document/types.js';
import {isRecord} from '../../document/written.js';
import {WEEKDAYS} from '../../format/opening-hours.js';
import {insertAt, setAt} from './json-edit.js';
import type {Path} from './json-tree.js';
import {itemsOf, valueAt, wordOf} from './reading.js';

/** What a day's field says: times, words, or both. */
export interface DayEntry {
  readonly from?: string;
  readonly to?: string;
  readonly note?: string;
}

const CLOSED = /^(?:zav[řr]eno|ne[úu][řr]aduje se|closed|[-–—x])$/i;
const MOMENT = String.raw`(\d{4}|\d{1,2}(?:[:.]\d\d)?)(?:\s?h(?:od)?\b\.?)?`;
const INTERVAL = new RegExp(String.raw`${MOMENT}\s?(?:[-‐-―−]|do|až|to|till)\s?${MOMENT}`, 'gi');
/** Words between times that say nothing by themselves. */
const LINKING = /^(?:od|a|i|dále|from|and)$/i;

const notedWords = (text: string): string => withoutEnd(text.replace(/^[\s,;(]+/, ''), /[\s,;)]/);

const interval = (from = '', to = ''): DayEntry | undefined => {
  const [start, end] = [timeOf(from) ?? '', timeOf(to) ?? ''];
  return TIME.test(start) && END_TIME.test(end) && start < end ? {from: start, to: end} : undefined;
};

/**
 * What somebody has typed into the field of a day: "8–12, 13–17", "8:00-11:30 (jen průkazy)", "zavřeno", "po domluvě".
 *
 * @returns no entries where it is closed; `undefined` where the text cannot be read
 */
export const readDay = (typed: string): readonly DayEntry[] | undefined => {
  const text = typed.replace(/\s+/g, ' ').trim();
  if (text === '' || CLOSED.test(text)) {
    return [];
  }
  const entries: DayEntry[] = [];
  let at = 0;
  for (const match of [...text.matchAll(INTERVAL), undefined]) {
    const words = notedWords(text.slice(at, match?.index));
    if (/\d/.test(words)) {
      return undefined;
    }
    const last = entries.pop();
    const says = words !== '' && !LINKING.test(words);
    if (last) {
      entries.push(says ? {...last, note: words} : last);
    } else if (says && (!match || words.length > 3)) {
      entries.push({note: words});
    }
    if (match) {
      const read = interval(match[1], match[2]);
      if (!read) {
        return undefined;
      }
      entries.push(read);
      at = match.index + match[0].length;
    }
  }
  return entries;
};

const shortTime = (time: string): string => time.replace(/^0/, '').replace(/:00$/, '');

export const dayText = (entries: readonly DayEntry[]): string =>
  entries
    .map(({from, to, note = ''}) => {
      const times = from && to ? `${shortTime(from)}–${shortTime(to)}` : '';
      return times && note ? `${times} (${note})` : times || note;
    })
    .join(', ');

const contextOf = (language: string): ReadContext => ({
  language,
  base: undefined,
  sites: [],
  ids: {offices: new Set(), people: new Set()},
  path: [],
  warned: 0,
  warn() {
    this.warned += 1;
  },
});

const isRow = (read: OpeningRow | OpeningNote): read is OpeningRow => 'days' in read;

/** A row that the seven fields can show: without weeks, seasons and audiences, and with a note in one language at most. */
const plainRow = (raw: unknown, own: string): OpeningRow | undefined => {
  const read = readRow(raw, contextOf(own));
  const note = isRecord(raw) ? raw['note'] : undefined;
  return read && isRow(read) && !read.audience && !read.weeks && !read.validFrom && !read.validUntil && !isRecord(note)
    ? read
    : undefined;
};

const entryOf = ({from, to, note}: OpeningRow, own: string): DayEntry => ({
  ...(from && to ? {from, to} : {}),
  ...(note?.[own] ? {note: note[own]} : {}),
});

export interface Week {
  readonly days: Readonly<Record<Weekday, readonly DayEntry[]>>;
  /** Rows that the fields cannot show, by their numbers: they stay as they are. */
  readonly others: readonly {readonly index: number; readonly read: OpeningRow}[];
  /** The number of the row that is words alone. */
  readonly note: number | undefined;
}

export const weekOf = (rawHours: unknown, own: string): Week => {
  const days = Object.fromEntries(WEEKDAYS.map((day) => [day, [] as DayEntry[]])) as Record<Weekday, DayEntry[]>;
  const others: {index: number; read: OpeningRow}[] = [];
  let note: number | undefined;
  itemsOf(rawHours).forEach((raw, index) => {
    const plain = plainRow(raw, own);
    const read = plain ?? readRow(raw, contextOf(own));
    if (plain) {
      plain.days.forEach((day) => days[day].push(entryOf(plain, own)));
    } else if (read && isRow(read)) {
      others.push({index, read});
    } else if (read) {
      note ??= index;
    }
  });
  for (const day of WEEKDAYS) {
    days[day].sort((one, other) => ((one.from ?? '~') < (other.from ?? '~') ? -1 : 1));
  }
  return {days, others, note};
};

const isSame = (one: DayEntry, other: DayEntry): boolean =>
  one.from === other.from && one.to === other.to && (one.note ?? '') === (other.note ?? '');

interface PlainRow {
  readonly index: number;
  readonly read: OpeningRow;
}

const plainRows = (rawHours: unknown, own: string): readonly PlainRow[] =>
  itemsOf(rawHours).flatMap((raw, index) => {
    const read = plainRow(raw, own);
    return read ? [{index, read}] : [];
  });

const rank = (days: readonly Weekday[], entry: DayEntry): string =>
  `${Math.min(...days.map((day) => WEEKDAYS.indexOf(day)))} ${entry.from ?? '~'}`;

const withEntry = (text: string, path: Path, day: Weekday, entry: DayEntry, own: string): string => {
  const rawHours = valueAt(JSON.parse(text), path);
  const rows = plainRows(rawHours, own);
  const same = rows.find(({read}) => isSame(entryOf(read, own), entry));
  if (same) {
    const days = WEEKDAYS.filter((other) => other === day || same.read.days.includes(other));
    return setAt(text, [...path, same.index, 'days'], days);
  }
  const following = rows.find(({read}) => rank(read.days, entryOf(read, own)) > rank([day], entry));
  const index = following?.index ?? (rows[rows.length - 1]?.index ?? -1) + 1;
  return insertAt(text, path, index, {days: [day], ...entry});
};

/** With other hours on one day. Of other days and of rows that the fields cannot show nothing changes. */
export const setDay = (
  text: string,
  path: Path,
  {day, entries, own}: {readonly day: Weekday; readonly entries: readonly DayEntry[]; readonly own: string},
): string => {
  const rawHours = valueAt(JSON.parse(text), path);
  // A lone row, where a list is meant.
  let result = rawHours !== undefined && !Array.isArray(rawHours) ? setAt(text, path, itemsOf(rawHours)) : text;
  const rows = plainRows(rawHours, own).filter(({read}) => read.days.includes(day));
  for (const {index, read} of [...rows].reverse()) {
    if (!entries.some((entry) => isSame(entry, entryOf(read, own)))) {
      const days = read.days.filter((other) => other !== day);
      result = setAt(result, [...path, index, ...(days.length ? ['days'] : [])], days.length ? days : undefined);
    }
  }
  for (const entry of entries) {
    if (!rows.some(({read}) => isSame(entry, entryOf(read, own)))) {
      result = withEntry(result, path, day, entry, own);
    }
  }
  return result;
};

/** Whether anything is known of the week at all. */
export const hasHours = (rawHours: unknown): boolean => itemsOf(rawHours).some((row) => isRecord(row) || wordOf(row));
