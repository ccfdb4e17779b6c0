type Text = Readonly<Record<string, string>>;

/** A day of the week, as in iCalendar's BYDAY but lower-case. */
export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su';

/** Regular opening hours of some days of the week: times, words ("by appointment", "passports only"), or both. */
export interface OpeningRow {
  readonly days: readonly Weekday[];
  /** `HH:MM`, 24-hour clock, Europe/Prague. With `to`, where it has times. */
  readonly from: string | undefined;
  /** `HH:MM`, up to `24:00`. */
  readonly to: string | undefined;
  readonly note: Text | undefined;
  readonly audience: Text | undefined;
  /** Only in odd or only in even ISO weeks. Default: in every week. */
  readonly weeks: 'odd' | 'even' | undefined;
  /** The first day of its season. In its season it replaces the rows without one, of its days and audience. */
  readonly validFrom: string | undefined;
  /** The last day of its season. */
  readonly validUntil: string | undefined;
}

/** Days on which an office is open otherwise than usual, or closed. */
export interface OpeningException {
  /** The first day. */
  readonly from: string;
  /** The last day. Default: `from`. */
  readonly to: string | undefined;
  /** The hours of each of these days, `HH:MM`. None: closed. */
  readonly hours: readonly {readonly from: string; readonly to: string}[];
  readonly note: Text | undefined;
}

export const WEEKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** The rows for one audience. */
export interface AudienceRows {
  readonly audience: Text | undefined;
  readonly rows: readonly OpeningRow[];
}

/** Two texts are the same where they have the same words in the same languages. */
const keyOf = (text: Text | undefined): string =>
  Object.entries(text ?? {})
    .flat()
    .join('\n');

/** In four languages, as offices call them. */
const PUBLIC = /veřejn|občan|public|citizen|öffentlich|bürger|громад|відвідувач/i;

/** What is for everybody comes first, then what is called public, then others in the order in which they first occur. */
const rankOf = ({audience}: AudienceRows): number =>
  audience ? (Object.values(audience).some((word) => PUBLIC.test(word)) ? 1 : 2) : 0;

/** Rows by audience, the public's first. */
export const rowsByAudience = (rows: readonly OpeningRow[]): AudienceRows[] => {
  const groups = new Map<string, OpeningRow[]>();
  for (const row of rows) {
    const key = keyOf(row.audience);
    const group = groups.get(key);
    if (group) {
      group.push(row);
    } else {
      groups.set(key, [row]);
    }
  }
  return [...groups.values()]
    .map((group) => ({audience: group[0]?.audience, rows: group}))
    .sort((one, other) => rankOf(one) - rankOf(other));
};

/** By language: to make one takes longer than to use it a thousand times. */
const weekdayFormats = new Map<string, Intl.DateTimeFormat>();

/** The name of a day: 1 January 2024 was a Monday. */
export const weekdayName = (day: Weekday, language: string): string => {
  const format = weekdayFormats.get(language) ?? new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'});
  weekdayFormats.set(language, format);
  return format.format(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)));
};

/** "8:00–11:30": hours without a leading zero, an en dash without spaces. */
export const formatInterval = ({from, to}: {readonly from: string; readonly to: string}): string =>
  `${from}–${to}`.replace(/\b0(?=\d:)/g, '');
