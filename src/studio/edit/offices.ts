/** Edits of the offices as a whole, and exceptions for several of them. */
import {freeId, idsIn} from './ids.js';
import {insertAt, setAt} from './json-edit.js';
import {itemsOf, recordOf, valueAt, wordOf} from './reading.js';

const OFFICES = ['offices'] as const;

const officesIn = (text: string): readonly unknown[] => itemsOf(valueAt(JSON.parse(text), OFFICES));

export const addOffice = (text: string, fields: Readonly<Record<string, unknown>>): string => {
  const present = officesIn(text);
  const id = freeId(`kancelar ${wordOf(fields['city'])}`, idsIn(present), 'kancelar');
  return insertAt(text, OFFICES, present.length, {id, kind: 'office', ...fields});
};

/** The people who work there work nowhere then, or the reference would be wrong. */
export const removeOffice = (text: string, index: number): string => {
  const id = wordOf(recordOf(officesIn(text)[index])['id']);
  const people = itemsOf(valueAt(JSON.parse(text), ['people']));
  const freed = people.reduce<string>(
    (result, person, at) =>
      id && recordOf(person)['office'] === id ? setAt(result, ['people', at, 'office'], undefined) : result,
    text,
  );
  return setAt(freed, [...OFFICES, index], undefined);
};

export interface NewException {
  readonly from: string;
  readonly to: string;
  /** Empty: closed. */
  readonly hours: readonly {readonly from: string; readonly to: string}[];
  readonly note: unknown;
}

/** The same exception for several offices. */
export const addException = (
  text: string,
  indexes: readonly number[],
  {from, to, hours, note}: NewException,
): string => {
  const exception = {
    from,
    ...(to && to !== from && {to}),
    ...(hours.length && {hours}),
    ...(note !== undefined && note !== '' && {note}),
  };
  return indexes.reduce<string>((result, index) => {
    const path = [...OFFICES, index, 'exceptions'];
    const present = itemsOf(valueAt(JSON.parse(result), path));
    return insertAt(result, path, present.length, exception);
  }, text);
};

/** From Christmas Eve to New Year's Eve. */
export const christmas = (year: number, note: unknown): NewException => ({
  from: `${year}-12-24`,
  to: `${year}-12-31`,
  hours: [],
  note,
});

/** The hours of another office, as they are written there. */
export const copyHours = (text: string, from: number, to: number): string => {
  const hours = recordOf(officesIn(text)[from])['hours'];
  return setAt(text, [...OFFICES, to, 'hours'], hours);
};
