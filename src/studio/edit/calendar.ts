/** A calendar file that reminds of the data: RFC 5545. */

export interface Reminder {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
  readonly text: string;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** Lines have 75 octets at most; the next begins with a space, and no character is cut (3.1). */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let [result, length] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += size;
  }
  return result;
};

const compact = (date: string): string => date.replace(/-/g, '');

const dayAfter = (date: string): string => new Date(+new Date(date) + 864e5).toISOString().slice(0, 10);

const event = ({date, title, text}: Reminder, stamp: string, address: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${compact(date)}-css-widgets@${new URL(address).hostname || 'localhost'}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(text)}`,
  ...(address.startsWith('http') ? [`URL:${address}`] : []),
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  // At nine in the morning of that day.
  'TRIGGER:PT9H',
  'END:VALARM',
  'END:VEVENT',
];

/** @param address of the page to open on that day */
export const calendar = (reminders: readonly Reminder[], now: Date, address: string): string => {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//css-widgets//upravit//CS',
    ...reminders.flatMap((reminder) => event(reminder, stamp, address)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};

/** The next 1 December, and the day half a year on. */
export const reminderDates = (today: string): {readonly christmas: string; readonly halfYear: string} => {
  const year = Number(today.slice(0, 4));
  const day = new Date(`${today.slice(0, 7)}-01`);
  day.setUTCMonth(day.getUTCMonth() + 6);
  return {
    christmas: `${today.slice(5) < '12-01' ? year : year + 1}-12-01`,
    halfYear: day.toISOString().slice(0, 10),
  };
};
