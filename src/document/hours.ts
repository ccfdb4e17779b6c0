/** The readers of when an office is open. */
import {END_TIME} from './patterns.js';
import {code, derived, isAbsent, list, oneOf} from './readers.js';
import {text} from './texts.js';
import type {ReadContext, Reader} from './readers.js';
import {timeOf} from './spellings/times.js';
import type * as Types from './types.js';
import {date, isAfter, time, weekdays} from './values.js';
import {written} from './written.js';

/** `null` where there is something that cannot be read: words beside it must not pass for all that is known of a day. */
type Time = string | null | undefined;

const orUnread =
  (read: Reader<string | undefined>): Reader<Time> =>
  (raw, context) =>
    isAbsent(raw) ? undefined : (read(raw, context) ?? null);

const times = {from: orUnread(time), to: orUnread(code(END_TIME, timeOf))};

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
    days: weekdays,
    ...times,
    note: text,
    audience: text,
    weeks: oneOf('odd', 'even'),
    validFrom: date,
    validUntil: date,
  },
  (entry, context) => {
    const {days, from, to, note} = entry;
    const onlyWords = note && from === undefined && to === undefined;
    if (!days.length) {
      return onlyWords ? {note} : 'days';
    }
    if (!onlyWords && !(from && to)) {
      return from ? 'to' : 'from';
    }
    return row(entry, context);
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

const exceptionList = list(exception);

/** Days on which an office is closed, as version 0.1 had them. */
export const closures: Reader<readonly Types.OpeningException[]> = (raw, context) => {
  if (!isAbsent(raw)) {
    context.warn('CSS-W19', raw, undefined, `"exceptions": ${written(raw)}`);
  }
  return exceptionList(raw, context);
};
