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
    groups.set(key, [...(groups.get(key) ?? []), interval]);
  }
  return [...groups.values()].map((intervals) => ({
    audience: intervals[0]?.audience,
    days: WEEKDAYS.map((day) => ({
      day,
      intervals: intervals
        .filter(({days}) => days.includes(day))
        .sort((one, other) => (one.from < other.from ? -1 : 1)),
    })).filter(({intervals: ofDay}) => ofDay.length),
  }));
};

/** The name of a day: 1 January 2024 was a Monday. */
export const weekdayName = (day: Weekday, language: string): string =>
  new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(
    Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)),
  );

/** "8:00–11:30": hours without a leading zero, an en dash without spaces. */
export const formatInterval = ({from, to}: {readonly from: string; readonly to: string}): string =>
  `${from}–${to}`.replace(/\b0(?=\d:)/g, '');
