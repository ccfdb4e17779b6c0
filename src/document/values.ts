/** The readers of single values: dates, URLs, numbers of several kinds, addresses. */
import {isIsoDate, isPartialDate} from '../format/dates.js';
import {WEEKDAYS} from '../format/opening-hours.js';
import {readPhone} from '../format/phones.js';
import {mailtoUrl, resolveUrl, siteOf} from '../format/urls.js';
import {visible} from './cleaning.js';
import {EMAIL, EMAIL_DOMAIN, EMAIL_USER, ICO, SITE_REFERENCE, TIME, URL_REFERENCE, site} from './patterns.js';
import type {Pattern} from './patterns.js';
import {code, derived, list, oneOf, readAs} from './readers.js';
import {text} from './texts.js';
import type {Reader} from './readers.js';
import {dateOf} from './spellings/dates.js';
import {daysIn} from './spellings/days.js';
import {emailsIn} from './spellings/emails.js';
import {itemsOf} from './spellings/items.js';
import {phonesIn} from './spellings/phones.js';
import {timeOf} from './spellings/times.js';
import type * as Types from './types.js';

/** `HH:MM` */
export const time = code(TIME, timeOf);
export const date = code({test: isIsoDate}, dateOf);
export const partialDate = code({test: isPartialDate}, dateOf);

const weekday = oneOf(...WEEKDAYS);

export const weekdays: Reader<readonly Types.Weekday[]> = list(weekday, (raw) =>
  typeof raw === 'string' && !WEEKDAYS.some((day) => day === raw.trim()) ? daysIn(visible(raw)) : undefined,
);

/** `2016-07` is not after `2016`: only the precision that both have is compared. */
export const isAfter = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && from.slice(0, to.length) > to.slice(0, from.length);

const reference = (pattern: Pattern): Reader<Types.SafeUrl | undefined> => {
  const read = code(pattern, site);
  return (raw, context) => {
    // No number is an address, though it could be a path.
    if (typeof raw === 'number') {
      context.warn('CSS-W01', raw);
      return undefined;
    }
    const written = read(raw, context);
    const resolved = written && resolveUrl(written, context.base);
    if (written && !resolved) {
      context.warn('CSS-W07', raw);
    }
    return resolved;
  };
};

export const url = reference(URL_REFERENCE);

/** The address of a site, where `obec.cz` is a host and no file beside the document. */
export const web = reference(SITE_REFERENCE);

export const photoUrl: Reader<Types.SafeUrl | undefined> = (raw, context) => {
  const resolved = url(raw, context);
  if (resolved && !context.sites.includes(siteOf(resolved) ?? '')) {
    context.warn('CSS-W08', raw);
    return undefined;
  }
  return resolved;
};

const hasCheckDigit = (ico: string): boolean => {
  const sum = [...ico].slice(0, 7).reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return (11 - (sum % 11)) % 10 === Number(ico[7]);
};

/** Without its name, and with the zeros that a number loses; the check digit tells that it was one. */
const icoSpelling = (written: string): string | undefined => {
  const figures = written
    .replace(/^I[ČC]O?[:.\s]*/i, '')
    .replace(/\s/g, '')
    .padStart(8, '0');
  return hasCheckDigit(figures) ? figures : undefined;
};

const icoFigures = code(ICO, icoSpelling);

export const ico: Reader<string | undefined> = (raw, context) => {
  const read = icoFigures(raw, context)?.replace(/\s/g, '');
  if (read && !hasCheckDigit(read)) {
    context.warn('CSS-W05', raw);
  }
  return read;
};

const phoneText = code();

type PhoneNumber = Omit<Types.Phone, 'label'>;

const phoneNumber: Reader<PhoneNumber | undefined> = (raw, context) => {
  const number = phoneText(raw, context);
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

const phone: Reader<Types.Phone | undefined> = (raw, context) => {
  if (typeof raw === 'object') {
    return phoneObject(raw, context);
  }
  const read = phoneNumber(raw, context);
  return read && {...read, label: undefined};
};

export const phones = list(phone, itemsOf('number', phonesIn));

const address = code(EMAIL);

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

const plainEmail: Reader<Types.Email | undefined> = (raw, context) => {
  if (typeof raw === 'object') {
    return emailObject(raw, context);
  }
  const read = address(raw, context);
  return read === undefined ? undefined : {address: read, url: mailtoUrl(read), label: undefined, kind: undefined};
};

const emailItems = itemsOf('address', emailsIn);

export const emails = list(plainEmail, emailItems);

/** Where one is meant. */
export const email: Reader<Types.Email | undefined> = (raw, context) => {
  const [read, ...others] = emailItems(raw) ?? [];
  if (!read || others.length) {
    return plainEmail(raw, context);
  }
  readAs(context, raw, read);
  return plainEmail(read, context);
};
