/** What was pasted, as a table or as a page: whichever of the two gives more. */
import {bareName} from '../../../document/spellings/names.js';
import type {NewPerson} from '../people.js';
import {peopleInTable} from './paste-table.js';
import {readPage} from './paste-page.js';
import type {FoundPage} from './paste-page.js';
import type {FoundPerson} from './pieces.js';

const weight = (people: readonly FoundPerson[]): number =>
  people.reduce((sum, {role, phones, emails}) => sum + 1 + Number(role !== '') + phones.length + emails.length, 0);

export const readPasted = (pasted: string): FoundPage => {
  const page = readPage(pasted);
  const people = peopleInTable(pasted);
  return weight(people) > weight(page.people) ? {...page, people} : page;
};

export const personFound = ({name, titlesBefore, titlesAfter, role, phones, emails}: FoundPerson): NewPerson => ({
  name: [[titlesBefore, name].filter(Boolean).join(' '), titlesAfter].filter(Boolean).join(', '),
  role,
  phones,
  emails,
});

/** Whether a name is in the data already, with whichever titles. */
export const isKnown = (name: string, known: readonly string[]): boolean =>
  known.some((other) => (bareName(other)?.name ?? other) === name);
