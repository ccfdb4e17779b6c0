import {byId} from '../document/selection.js';
import type {DataDocument, Office, Person, Text} from '../document/types.js';
import {splitName} from '../format/names.js';
import {fold} from '../format/search.js';

/** The rest of a person's card: their union and their office. A data document has both. */
export type VCardContext = Pick<DataDocument, 'organization' | 'offices'>;

type Property = readonly [name: string, value: string | undefined];

/** A text value (RFC 2426, section 4). Whatever any reader takes for the end of a line is a line break inside the value. */
const escaped = (text: string): string =>
  text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n');

/** A value of several components. */
const structured = (...parts: readonly (string | undefined)[]): string =>
  parts.map((part) => escaped(part ?? '')).join(';');

/** A line of at most 75 octets and its continuations, which start with a space (RFC 2425, section 5.8.1). No character is split. */
const folded = (line: string): string => {
  const encoder = new TextEncoder();
  let octets = 0;
  let lines = '';
  for (const character of line) {
    const {length} = encoder.encode(character);
    octets += length;
    if (octets > 75) {
      lines += '\r\n ';
      octets = 1 + length;
    }
    lines += character;
  }
  return lines;
};

/** The properties of one card, their values escaped. One without a value is left out of the card. */
const properties = (
  person: Person,
  organization: DataDocument['organization'],
  office: Office | undefined,
  choose: (text: Text) => string,
): readonly Property[] => {
  const {family, given} = splitName(person);
  const chosen = (text: Text | undefined): string | undefined => text && escaped(choose(text));
  const {street, city, postalCode} = office ?? {};
  return [
    ['BEGIN', 'VCARD'],
    ['VERSION', '3.0'],
    ['N', structured(family, given, '', person.titlesBefore, person.titlesAfter)],
    ['FN', escaped(person.fullName)],
    ['ORG', chosen(organization?.name ?? organization?.shortName)],
    ['TITLE', chosen(person.role)],
    ['CATEGORIES', person.groups.map(chosen).join()],
    ...person.phones.map(({url, number}): Property => [
      'TEL;TYPE=WORK,VOICE',
      escaped((url ?? number).replace('tel:', '')),
    ]),
    ...person.emails.map(({address}): Property => ['EMAIL;TYPE=INTERNET', escaped(address)]),
    // Post office box, extended address, street, town, region, postal code, country.
    ['ADR;TYPE=WORK', street || city || postalCode ? structured('', '', street, city, '', postalCode, '') : ''],
    // A URI is no text value: nothing in it is escaped.
    ['URL', organization?.web],
    ['NOTE', chosen(person.note)],
    ['END', 'VCARD'],
  ];
};

/**
 * The people as vCards, one after another, for a file in UTF-8. Version 3.0, because iOS garbles Czech in 4.0. Without `UID`: an id in
 * the data often means a post, and whoever takes it over must not replace their predecessor in a citizen's contacts.
 *
 * @param choose the words of a text in the reader's language
 * @see https://www.rfc-editor.org/rfc/rfc2426
 */
export const vCard = (
  people: readonly Person[],
  {organization, offices}: VCardContext,
  choose: (text: Text) => string,
): string => {
  const officesById = byId(offices);
  return (
    people
      .flatMap((person) =>
        properties(person, organization, person.office ? officesById.get(person.office) : undefined, choose),
      )
      .flatMap(([name, value]) => (value ? `${name}:${value}` : []))
      // Nothing in the data can end a line: no control character gets this far. Tabs and form feeds parted words.
      .map((line) => `${folded(line.replace(/[\t\v\f]/g, ' ').replace(/\p{Cc}/gu, ''))}\r\n`)
      .join('')
  );
};

/** A file name of plain letters for a card: `jana-novakova.vcf`; `contact.vcf` where the name has none of them. */
export const vCardFileName = (name: string): string =>
  `${
    fold(name)
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '') || 'contact'
  }.vcf`;
