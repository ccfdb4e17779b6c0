/** People in a pasted table: cells of Excel, Word or a web page, in any order. */
import {fold} from '../../../format/search.js';
import {communicationIn, nameIn} from './pieces.js';
import type {FoundPerson} from './pieces.js';

type Column = 'titlesBefore' | 'titlesAfter' | 'given' | 'family' | 'name' | 'role' | 'phone' | 'email' | 'other';

/** Folded beginnings of what is written at the head of a column. */
const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/^TITULY? (?:ZA|PO)/, 'titlesAfter'],
  [/^TITUL/, 'titlesBefore'],
  [/^PRIJMENI,? (?:A )?JMENO|^JMENO,? (?:A )?PRIJMENI|^(?:CELE )?JMENO A|^NAME|^OSOBA|^ZAMESTNANEC|^PRACOVNIK/, 'name'],
  [/^PRIJMENI|^SURNAME/, 'family'],
  [/^KRESTNI|^JMENO|^FIRST/, 'given'],
  [/^FUNKCE|^POZICE|^PRACOVNI|^ROLE|^POST|^ODDELENI|^AGENDA/, 'role'],
  [/^TEL|^MOB|^GSM|^PHONE|^PEVNA/, 'phone'],
  [/^E-?MAIL|^MAIL/, 'email'],
];

/** By tabs, as programs for tables copy; else by strokes, semicolons or several blanks. */
const WIDE = /[ \u00a0]{2}/;
const SEPARATORS: readonly RegExp[] = [/\t/, /\|/, /;/, WIDE];

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replace(/^"([^]*)"$/, '$1')
    .replace(/""/g, '"')
    .trim();

/** Rows of cells; a line break inside a quoted cell of Excel ends no row. */
const rowsOf = (pasted: string): readonly (readonly string[])[] => {
  const text = pasted
    .replace(/\r\n?/g, '\n')
    .replace(
      /(^|\t)"((?:[^"]|"")*)"(?=\t|\n|$)/g,
      (_, start: string, cell: string) => start + cell.replace(/\n/g, '\u2028'),
    );
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const separator = SEPARATORS.find((sign) => lines.filter((line) => sign.test(line.trim())).length * 2 > lines.length);
  const cellsOf = (line: string): readonly string[] => (separator ? line.split(separator) : [line]).map(unquoted);
  return lines.map((line) => (separator === WIDE ? cellsOf(line).filter(Boolean) : cellsOf(line)));
};

const columnOf = (cell: string): Column => {
  const folded = fold(cell).replace(/[.:*]/g, '').trim();
  return HEADS.find(([head]) => head.test(folded))?.[1] ?? 'other';
};

/** A row is a head if two of its cells are, and none of them holds what a head does not. */
const headIn = (row: readonly string[]): readonly Column[] | undefined => {
  const columns = row.map(columnOf);
  return columns.filter((column) => column !== 'other').length > 1 && !/[\d@]/.test(row.join('')) ? columns : undefined;
};

const cellsFor = (row: readonly string[], head: readonly Column[], column: Column): string =>
  row
    .filter((_, index) => head[index] === column)
    .join(' ')
    .trim();

interface Words {
  readonly named: ReturnType<typeof nameIn>;
  readonly role: string;
}

/** By the head where it says more than the cells: the parts of a name. */
const byHead = (row: readonly string[], head: readonly Column[]): Words | undefined => {
  const of = (column: Column): string => cellsFor(row, head, column);
  const whole = of('name') || [of('given'), of('family')].filter(Boolean).join(' ');
  const titled = [[of('titlesBefore'), whole].filter(Boolean).join(' '), of('titlesAfter')].filter(Boolean).join(', ');
  const {name = whole, titlesBefore = of('titlesBefore'), titlesAfter = of('titlesAfter')} = nameIn(titled) ?? {};
  return name ? {named: {name, titlesBefore, titlesAfter}, role: of('role')} : undefined;
};

/** By what is in the cells: the first name, and of the other words the longest. */
const byContent = (cells: readonly string[]): Words | undefined => {
  const index = cells.findIndex((cell) => nameIn(cell));
  const others = cells.filter((cell, at) => at !== index && /\p{L}{2}/u.test(cell));
  const [role = ''] = [...others].sort((one, other) => other.length - one.length);
  return index < 0 ? undefined : {named: nameIn(cells[index] ?? ''), role};
};

/**
 * Those of a table's rows that are people.
 *
 * @returns empty where there is no table
 */
export const peopleInTable = (pasted: string): readonly FoundPerson[] => {
  let head: readonly Column[] | undefined;
  return rowsOf(pasted).flatMap((row, index) => {
    const own = headIn(row);
    if (own) {
      head = own;
      return [];
    }
    const {phones, emails, rest} = communicationIn(row.join('\n'));
    const cells = rest.split(/[\t\n]/).map((cell) => cell.trim());
    const words = (head && byHead(row, head)) ?? byContent(cells);
    return words?.named
      ? [{...words.named, role: words.role, phones, emails, line: index + 1, excerpt: row.filter(Boolean).join(' · ')}]
      : [];
  });
};
