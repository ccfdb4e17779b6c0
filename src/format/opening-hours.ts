import type {OpeningRow, Text, Weekday} from '../document/types.js';

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
