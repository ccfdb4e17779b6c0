/** The readers of single values: dates, URLs, numbers of several kinds, addresses. */
import {isIsoDate, isPartialDate} from '../format/dates.js';
import {readPhone} from '../format/phones.js';
import {mailtoUrl, resolveUrl} from '../format/urls.js';
import {code, derived, digits, oneOf, text} from './readers.js';
import type {Pattern, Reader} from './readers.js';
import type * as Types from './types.js';

/* The patterns are those of the JSON Schema; a test holds the two against each other. */
export const ID: Pattern = {test: (id) => !/\s/.test(id)};
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ICO = /^(\d\s*){8}$/;
/** No scheme, or `http:` or `https:`; and nothing that a URL parser silently removes, such as the tab in `java\tscript:`. */
const URL_REFERENCE: Pattern = {
  test: (reference) =>
    !/^(?![Hh][Tt]{2}[Pp][Ss]?:)[A-Za-z][A-Za-z\d+.-]*:/.test(reference) && !/\p{Cc}/u.test(reference),
};
/** U+037E is the Greek question mark, which NFC turns into a semicolon. */
const EMAIL_USER: Pattern = {test: (user) => user !== '' && !/[\s\p{Cc}@"(),:;\u037e<>[\\\]]/u.test(user)};
/** Marks, because an accent may stand as a character of its own. */
const NOT_OF_DOMAIN = /[^\p{L}\p{M}\d.-]/u;
/** A part that is empty, or begins or ends with a hyphen. */
const BAD_LABEL = /(?:^|\.)(?:[-.]|$)|-(?:\.|$)/;
/** By what it must not have, since engines run out of stack where they look for a few million characters that it may have. */
const EMAIL_DOMAIN: Pattern = {
  test: (domain) => domain.includes('.') && !NOT_OF_DOMAIN.test(domain) && !BAD_LABEL.test(domain),
};

export const date = code({test: isIsoDate});
export const partialDate = code({test: isPartialDate});

/** `2016-07` is not after `2016`: only the precision that both have is compared. */
export const isAfter = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && from.slice(0, to.length) > to.slice(0, from.length);

const urlReference = code(URL_REFERENCE);

export const url: Reader<Types.SafeUrl | undefined> = (raw, context) => {
  // What a person means by "www.obec.cz" is a site, not a file beside the document.
  const reference = urlReference(raw, context)?.replace(/^www\./i, 'http://www.');
  const resolved = reference && resolveUrl(reference, context.base);
  if (reference && !resolved) {
    context.warn('CSS-W07', raw);
  }
  return resolved;
};

export const photoUrl: Reader<Types.SafeUrl | undefined> = (raw, context) => {
  const resolved = url(raw, context);
  if (resolved && !context.origins.includes(new URL(resolved).origin)) {
    context.warn('CSS-W08', raw);
    return undefined;
  }
  return resolved;
};

const icoDigits = digits(ICO, 99999999);

export const ico: Reader<string | undefined> = (raw, context) => {
  const read = icoDigits(raw, context)?.replace(/\s/g, '').padStart(8, '0');
  if (read) {
    const sum = [...read].slice(0, 7).reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
    if ((11 - (sum % 11)) % 10 !== Number(read[7])) {
      context.warn('CSS-W05', raw);
    }
  }
  return read;
};

const phoneDigits = digits();

type PhoneNumber = Omit<Types.Phone, 'label'>;

const phoneNumber: Reader<PhoneNumber | undefined> = (raw, context) => {
  const number = phoneDigits(raw, context);
  if (!number) {
    return undefined;
  }
  const read = readPhone(number);
  if (!read) {
    context.warn('CSS-W06', raw);
  }
  return {number, url: read?.href, text: read?.text ?? number, extension: read?.extension, note: read?.note};
};

const phoneObject = derived<{number: PhoneNumber; label: Types.Text | undefined}, Types.Phone>(
  {number: phoneNumber, label: text},
  ({number, label}) => ({...number, label}),
  'number',
);

export const phone: Reader<Types.Phone | undefined> = (raw, context) => {
  if (typeof raw === 'object') {
    return phoneObject(raw, context);
  }
  const read = phoneNumber(raw, context);
  return read && {...read, label: undefined};
};

const address = code({
  test: (candidate) => {
    const [user = '', domain = '', ...rest] = candidate.split('@');
    return EMAIL_USER.test(user) && EMAIL_DOMAIN.test(domain) && !rest.length;
  },
});

interface WrittenEmail {
  address?: string | undefined;
  user?: string | undefined;
  domain?: string | undefined;
  label?: Types.Text | undefined;
  kind?: 'registry' | undefined;
}

const emailObject = derived<WrittenEmail, Types.Email>(
  {address, user: code(EMAIL_USER), domain: code(EMAIL_DOMAIN), label: text, kind: oneOf('registry')},
  ({address: whole, user, domain, label, kind}) => {
    const joined = whole ?? (user && domain && `${user}@${domain}`);
    return joined ? {address: joined, url: mailtoUrl(joined), label, kind} : 'address';
  },
);

export const email: Reader<Types.Email | undefined> = (raw, context) => {
  if (typeof raw === 'object') {
    return emailObject(raw, context);
  }
  const read = address(raw, context);
  return read === undefined ? undefined : {address: read, url: mailtoUrl(read), label: undefined, kind: undefined};
};
