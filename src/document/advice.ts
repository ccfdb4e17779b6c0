/**
 * What nothing is wrong with and somebody ought to look at all the same: for whoever keeps the data, in the editor as on the command line.
 * Codes and facts; the words stand where they are said.
 */
import {addDays} from '../format/dates.js';
import type {DataDocument, Office, Person} from './types.js';

export type Advice =
  | {readonly kind: 'ends-soon' | 'ended'; readonly person: Person; readonly date: string}
  /** Neither a telephone nor an e-mail. */
  | {readonly kind: 'unreachable'; readonly person: Person}
  | {readonly kind: 'no-hours'; readonly office: Office}
  /** Nobody has said what holds between 27 and 31 December of this year. */
  | {readonly kind: 'christmas'; readonly office: Office; readonly year: number}
  /** Some texts have a language that others lack. */
  | {readonly kind: 'missing-language'; readonly language: string; readonly places: readonly string[]}
  /** Nobody has confirmed the data for a year. */
  | {readonly kind: 'old'; readonly date: string};

/** Days before somebody's last one, from which on it is worth a thought. */
const SOON = 60;
const YEAR = 365;

const OPEN_TO_PEOPLE: readonly Office['kind'][] = [undefined, 'office', 'visiting'];

const ofPeople = (people: readonly Person[], today: string): Advice[] =>
  people.flatMap((person): Advice[] => {
    const {validUntil: date, phones, emails} = person;
    const found: Advice[] = [];
    if (date !== undefined && date <= addDays(today, SOON)) {
      found.push({kind: date < today ? 'ended' : 'ends-soon', person, date});
    }
    return phones.length || emails.length ? found : [...found, {kind: 'unreachable', person}];
  });

/** From the middle of October on: before that nobody knows. */
const isBeforeChristmas = (today: string): boolean => today.slice(5) >= '10-15';

const knowsChristmas = ({exceptions}: Office, year: string): boolean =>
  exceptions.some(({from, to = from}) => from <= `${year}-12-31` && to >= `${year}-12-27`);

const ofOffices = (offices: readonly Office[], today: string): Advice[] => {
  const year = today.slice(0, 4);
  return offices.flatMap((office): Advice[] => {
    if (!office.hours.length) {
      return OPEN_TO_PEOPLE.includes(office.kind) ? [{kind: 'no-hours', office}] : [];
    }
    return isBeforeChristmas(today) && !knowsChristmas(office, year)
      ? [{kind: 'christmas', office, year: Number(year)}]
      : [];
  });
};

/** Texts by language have no prototype, which tells them from all else that the parser makes. */
const isText = (value: object): value is Readonly<Record<string, string>> => Object.getPrototypeOf(value) === null;

const eachText = (value: unknown, path: string, found: (path: string, languages: readonly string[]) => void): void => {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  if (isText(value)) {
    found(path, Object.keys(value));
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => eachText(item, `${path}[${index}]`, found));
  } else {
    Object.entries(value).forEach(([key, item]) => eachText(item, path ? `${path}.${key}` : key, found));
  }
};

const ofLanguages = (document: DataDocument): Advice[] => {
  const texts: {readonly path: string; readonly languages: readonly string[]}[] = [];
  // The notice is shown by none of the blocks.
  eachText({...document, notice: undefined}, '', (path, languages) => texts.push({path, languages}));
  const used = [...new Set(texts.flatMap(({languages}) => languages))];
  return used.flatMap((language): Advice[] => {
    const places = texts.filter(({languages}) => !languages.includes(language)).map(({path}) => path);
    return places.length ? [{kind: 'missing-language', language, places}] : [];
  });
};

/** @param today `YYYY-MM-DD` in Europe/Prague */
export const adviceFor = (document: DataDocument, today: string): readonly Advice[] => [
  ...ofPeople(document.people, today),
  ...ofOffices(document.offices, today),
  ...ofLanguages(document),
  ...(document.updated !== undefined && document.updated < addDays(today, -YEAR)
    ? [{kind: 'old', date: document.updated} as const]
    : []),
];
