/** How somebody is reached: phones, e-mails, a site. */
import {msg} from '@lit/localize';
import type {Email, Phone, SafeUrl} from '../document/types.js';
import {displayUrl} from '../format/urls.js';
import type {Edition} from './edition.js';
import {plainText, words} from './inline.js';
import type {Inline, Words} from './inline.js';

export interface PhoneContent {
  readonly label: string;
  /** The number as it is read, with its extension: "+420 317 123 456, kl. 12". */
  readonly text: string;
  /** `tel:`; none where the number cannot be understood. */
  readonly url: string | undefined;
  /** What is said of the number behind it. */
  readonly notes: readonly Words[];
}

export interface EmailContent {
  readonly label: string;
  readonly email: Email;
  readonly notes: readonly Inline[];
}

export interface WebContent {
  readonly label: string;
  readonly url: SafeUrl;
  readonly text: string;
}

export interface Communication {
  readonly phones: readonly PhoneContent[];
  readonly emails: readonly EmailContent[];
  readonly web: WebContent | undefined;
}

/** A number as it is read, with its extension. */
export const phoneText = ({text, extension}: Phone): string =>
  extension ? `${text}, ${msg('kl.', {id: 'extension'})}\u00a0${extension}` : text;

const phoneContent = (edition: Edition, phone: Phone): PhoneContent => {
  const {url, note, label} = phone;
  return {
    label: msg('Telefon', {id: 'phone'}),
    text: phoneText(phone),
    url,
    notes: [label, note && {[edition.document.language]: note}].flatMap((text) => (text ? [words(edition, text)] : [])),
  };
};

/** Stands for an address where none may stand. */
export const emailLabel = (): string => msg('E-mail', {id: 'email'});

const emailContent = (edition: Edition, email: Email): EmailContent => {
  const {address, kind, label} = email;
  const notes: Inline[] = label ? [words(edition, label)] : [];
  // To a Czech reader most such addresses and labels say it themselves.
  if (kind === 'registry' && !(edition.language === 'cs' && /podateln/i.test(address + plainText(notes)))) {
    notes.unshift(msg('e-podatelna', {id: 'registry-email'}));
  }
  return {label: emailLabel(), email, notes};
};

const webContent = (url: SafeUrl): WebContent => ({
  label: msg('Web', {id: 'web'}),
  url,
  text: displayUrl(url),
});

/** What the document has of somebody who can be reached. */
interface Reachable {
  readonly phones?: readonly Phone[];
  readonly emails?: readonly Email[];
  readonly web?: SafeUrl | undefined;
}

export const communication = (edition: Edition, {phones = [], emails = [], web}: Reachable): Communication => ({
  phones: phones.map((phone) => phoneContent(edition, phone)),
  emails: emails.map((email) => emailContent(edition, email)),
  web: web ? webContent(web) : undefined,
});

export const isReachable = ({phones = [], emails = [], web}: Reachable | Communication): boolean =>
  phones.length > 0 || emails.length > 0 || !!web;
