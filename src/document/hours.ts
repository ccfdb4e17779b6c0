/** The readers of when an office is open. */
import {derived, oneOf, text} from './readers.js';
import type * as Types from './types.js';
import {date, isAfter, time, weekdays} from './values.js';

interface WrittenHours {
  days: readonly Types.Weekday[];
  from: string | undefined;
  to: string | undefined;
  audience: Types.Text | undefined;
  weeks: 'odd' | 'even' | undefined;
  note: Types.Text | undefined;
}

export const hours = derived<WrittenHours, Types.OpeningInterval | Types.OpeningNote>(
  {
    days: weekdays,
    from: time,
    to: time,
    audience: text,
    weeks: oneOf('odd', 'even'),
    note: text,
  },
  ({days, from, to, audience, weeks, note}, context) => {
    if (note && !days.length && !from && !to) {
      return {note};
    }
    if (!days.length || !from || !to) {
      return days.length ? (from ? 'to' : 'from') : 'days';
    }
    if (from >= to) {
      context.warn('CSS-W09', {from, to});
      return undefined;
    }
    return {days, from, to, audience, weeks};
  },
);

export const closure = derived<Types.Closure, Types.Closure>(
  {from: date, to: date, note: text},
  (read, context) => {
    if (isAfter(read.from, read.to)) {
      context.warn('CSS-W09', {from: read.from, to: read.to});
      return undefined;
    }
    return read;
  },
  'from',
);
