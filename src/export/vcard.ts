import type {DataDocument, Person, Text} from '../document/types.js';
import {fullName, slug} from '../format/names.js';
import {readPhone} from '../format/phones.js';

/** No text may begin a line of its own; what is no letter at all goes. */
const escape = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\0-\x09\x0b-\x1f\x7f]/g, ' ')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** At most 75 octets on a line, whole characters on each (RFC 2425, 5.8.1). */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
};

/** What is left of a name without its family name. */
const givenName = ({name, familyName}: Person): string =>
  ` ${name} `.replace(` ${familyName} `, ' ').replace(/\s+/g, ' ').trim();

const card = (person: Person, {organization, offices}: DataDocument, choose: (text: Text) => string): string => {
  const office = offices.find(({id}) => id !== undefined && id === person.office);
  const union = organization?.name ?? organization?.shortName;
  const {titlesBefore = '', titlesAfter = '', familyName} = person;
  const structured = (...parts: readonly (string | undefined)[]): string =>
    parts.map((part) => escape(part ?? '')).join(';');
  const text = (property: string, words: string | undefined): string => (words ? `${property}:${escape(words)}` : '');
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${structured(familyName, givenName(person), '', titlesBefore, titlesAfter)}`,
    text('FN', fullName(person)),
    text('ORG', union && choose(union)),
    text('TITLE', person.role && choose(person.role)),
    ...person.phones.map(({number}) => text('TEL;TYPE=WORK,VOICE', readPhone(number)?.href.slice(4) ?? number)),
    ...person.emails.map(({address}) => text('EMAIL;TYPE=INTERNET', address)),
    office?.city ? `ADR;TYPE=WORK:${structured('', '', office.street, office.city, '', office.postalCode, '')}` : '',
    organization?.web ? `URL:${organization.web}` : '',
    text('NOTE', person.note && choose(person.note)),
    'END:VCARD',
  ]
    .filter((line) => line)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
};

/**
 * People as vCards of version 3.0, since iOS garbles Czech in 4.0: UTF-8, CRLF, no photo.
 *
 * @param choose the words of a text
 * @see RFC 2426, RFC 2425
 */
export const vCard = (people: readonly Person[], document: DataDocument, choose: (text: Text) => string): string =>
  people.map((person) => card(person, document, choose)).join('');

/** `jana-novakova.vcf` */
export const vCardFileName = (name: string): string => `${slug(name) || 'kontakt'}.vcf`;
