export const WEEKDAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

export type Weekday = (typeof WEEKDAYS)[number];
type Text = Readonly<Record<string, string>>;

export interface OpeningInterval {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly audience: Text | undefined;
  readonly weeks: 'odd' | 'even' | undefined;
}

/** The opening times of one day, in the order of the clock. */
export interface OpeningDay {
  readonly day: Weekday;
  readonly intervals: readonly OpeningInterval[];
}

/** The opening times for one audience, in the order of the week. */
export interface AudienceHours {
  readonly audience: Text | undefined;
  readonly days: readonly OpeningDay[];
}

/** Two texts are the same where they have the same words in the same languages. */
const keyOf = (text: Text | undefined): string =>
  Object.entries(text ?? {})
    .flat()
    .join('\n');

/** Regular opening times by audience, in the order in which the audiences first occur. */
export const hoursByAudience = (hours: readonly OpeningInterval[]): AudienceHours[] => {
  const groups = new Map<string, OpeningInterval[]>();
  for (const interval of hours) {
    const key = keyOf(interval.audience);
    const group = groups.get(key);
    if (group) {
      group.push(interval);
    } else {
      groups.set(key, [interval]);
    }
  }
  return [...groups.values()].map((intervals) => ({
    audience: intervals[0]?.audience,
    days: WEEKDAYS.map((day) => ({
      day,
      intervals: intervals
        .filter(({days}) => days.includes(day))
        .sort((one, other) => Number(one.from > other.from) - Number(one.from < other.from)),
    })).filter(({intervals: ofDay}) => ofDay.length),
  }));
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
