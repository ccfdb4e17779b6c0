/** What a piece of pasted text is: an address, a number, a name, or words. By what is in it, wherever it stands. */
import {emailsIn} from '../../../document/spellings/emails.js';
import {bareName} from '../../../document/spellings/names.js';
import {readPhone} from '../../../format/phones.js';
import {isGivenName} from './given-names.js';
import {tidy} from './tidy.js';

export interface FoundName {
  readonly name: string;
  readonly titlesBefore: string;
  readonly titlesAfter: string;
}

/** Of somebody, as it is offered for review. */
export interface FoundPerson extends FoundName {
  readonly role: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** Where it was found: the number of the first line, from 1, and the words. */
  readonly line: number;
  readonly excerpt: string;
}

/** What Joomla leaves of an address for whoever copies a page. */
const CLOAK =
  /(?:Tato|Tento) e-?mailov(?:á|ou) adres(?:a|u) je chráněna před spamboty\.?\s*(?:Pro její zobrazení musíte mít povolen Java\s?script\.?|Musíte mít povolen Java\s?script, abyste ji zobrazili\.?)?|This email address is being protected from spambots\.\s*(?:You need JavaScript enabled to view it\.)?/gi;

const EMAIL_LIKE =
  /[^\s@,;:()<>[\]|]{1,64}(?:@|\s?[[(](?:at|zavináč|zavinac|@)[\])]\s?)[\p{L}\d][\p{L}\d.-]*\.\p{L}{2,}/giu;
/** As numbers are grouped in Czechia, or in one piece; with the country before it. */
const PHONE_LIKE = /(?<![\d/.])(?:(?:\+|00)\s?42[01][\s-]?)?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![ ]?\d)(?![/.]\d)/g;
const PHONE_LABEL =
  /(?:(?<!\p{L})(?:tel(?:efon(?:ní číslo)?)?|mob(?:il(?:ní telefon)?)?|gsm|t|m|e-?mail(?:ová adresa)?|kontakt)(?!\p{L})[.:/\s]*)+$/iu;

export interface Communication {
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  /** What is left, with a tab in the place of each. */
  readonly rest: string;
}

/** The same number written once more, in another way. */
const withoutRepeated = (phones: readonly string[]): readonly string[] => [
  ...new Map(phones.map((phone) => [readPhone(phone)?.href ?? phone, phone])).values(),
];

const NO_BREAK = /[\u00a0\u202f\u2007]/g;

/** Telephones and e-mails of a text, and the words around them. */
export const communicationIn = (text: string): Communication => {
  const phones: string[] = [];
  const emails: string[] = [];
  const withoutEmails = text
    .replace(NO_BREAK, ' ')
    .replace(CLOAK, '\t')
    .replace(EMAIL_LIKE, (found) => {
      emails.push(emailsIn(found)?.[0]?.text ?? found.replace(/\.$/, ''));
      return '\t';
    });
  const rest = withoutEmails.replace(PHONE_LIKE, (found) => {
    if (!readPhone(found)) {
      return found;
    }
    phones.push(found.trim());
    return '\t';
  });
  const unlabelled = rest
    .split('\t')
    .map((part) => part.replace(PHONE_LABEL, ''))
    .join('\t');
  return {phones: withoutRepeated(phones), emails: [...new Set(emails)], rest: unlabelled};
};

const NAME_WORD = String.raw`\p{Lu}(?:\p{Ll}+|'\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?`;
/** In small or in capital letters. */
const NAME = new RegExp(`^(?:${NAME_WORD}(?:\\s${NAME_WORD}){1,3}|\\p{Lu}{2,}(?:\\s\\p{Lu}{2,}){1,2})$`, 'u');

/** A surname in capitals, as registers have it, in small letters. */
const inSmall = (name: string): string =>
  name.replace(/\p{L}+/gu, (word) =>
    word.length > 1 && word === word.toUpperCase() ? word.slice(0, 1) + word.slice(1).toLowerCase() : word,
  );

/** Given name first, wherever it stood. */
const inOrder = (name: string): string => {
  const words = name.split(' ');
  const [first = '', ...others] = words;
  const last = others[others.length - 1] ?? '';
  return !isGivenName(first) && isGivenName(last) ? [last, ...words.slice(0, -1)].join(' ') : name;
};

/** A text that is a name with its titles, or with "paní" before it, and nothing else. */
export const nameIn = (text: string): FoundName | undefined => {
  const written = tidy(text.replace(NO_BREAK, ' '));
  const {name = written, titlesBefore = '', titlesAfter = ''} = bareName(written) ?? {};
  const small = inSmall(name);
  const isNamed = small.split(' ').some((word) => isGivenName(word));
  const isTitled = titlesBefore !== '' || titlesAfter !== '';
  return NAME.test(small) && (isNamed || isTitled) ? {name: inOrder(small), titlesBefore, titlesAfter} : undefined;
};
