/** The readers of when an office is open. */
import {code, derived, isAbsent, list, oneOf, text} from './readers.js';
import type {Pattern, ReadContext, Reader} from './readers.js';
import type * as Types from './types.js';
import {date, isAfter, TIME} from './values.js';

/** `null` where there is something that cannot be read: words beside it must not pass for all that is known of a day. */
type Time = string | null | undefined;

const timeOf = (pattern: Pattern): Reader<Time> => {
  const read = code(pattern);
  return (raw, context) => (isAbsent(raw) ? undefined : (read(raw, context) ?? null));
};

/** A day ends at its 24:00. */
const times = {from: timeOf(TIME), to: timeOf({test: (time) => time === '24:00' || TIME.test(time)})};

interface Times<T> {
  from: T;
  to: T;
}

type WrittenRow = Times<Time> & Omit<Types.OpeningRow, 'from' | 'to'>;

/** Whether something ends before it begins. Then it is dropped. */
const isReversed = (reversed: boolean, value: object, context: ReadContext): boolean => {
  if (reversed) {
    context.warn('CSS-W09', value);
  }
  return reversed;
};

const row = ({from, to, ...others}: WrittenRow, context: ReadContext): Types.OpeningRow | undefined => {
  const {validFrom, validUntil} = others;
  return isReversed(!!from && !!to && from >= to, {from, to}, context) ||
    isReversed(isAfter(validFrom, validUntil), {validFrom, validUntil}, context)
    ? undefined
    : {...others, from: from ?? undefined, to: to ?? undefined};
};

export const hours = derived<WrittenRow, Types.OpeningRow | Types.OpeningNote>(
  {
    days: list(oneOf<Types.Weekday>('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su')),
    ...times,
    note: text,
    audience: text,
    weeks: oneOf('odd', 'even'),
    validFrom: date,
    validUntil: date,
  },
  (written, context) => {
    const {days, from, to, note} = written;
    const onlyWords = note && from === undefined && to === undefined;
    if (!days.length) {
      return onlyWords ? {note} : 'days';
    }
    if (!onlyWords && !(from && to)) {
      return from ? 'to' : 'from';
    }
    return row(written, context);
  },
);

const exceptionTimes = derived<Times<Time>, Times<string>>(times, ({from, to}, context) =>
  from && to ? (isReversed(from >= to, {from, to}, context) ? undefined : {from, to}) : from ? 'to' : 'from',
);

type WrittenException = Omit<Types.OpeningException, 'hours'> & {hours: Types.OpeningException['hours'] | null};

const exceptionHours = list(exceptionTimes);

export const exception = derived<WrittenException, Types.OpeningException>(
  {
    from: date,
    to: date,
    note: text,
    // Hours that cannot be read do not mean that it is closed.
    hours: (raw, context) => {
      const {warned} = context;
      const read = exceptionHours(raw, context);
      return read.length || context.warned === warned ? read : null;
    },
  },
  ({hours: ownHours, ...others}, context) => {
    const {from, to} = others;
    if (isReversed(isAfter(from, to), {from, to}, context)) {
      return undefined;
    }
    return ownHours ? {...others, hours: ownHours} : 'hours';
  },
  'from',
);
