import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Email, Phone, SafeUrl, Text} from '../../document/types.js';
import {mailtoUrl} from '../../format/emails.js';
import {readPhone} from '../../format/phones.js';
import {displayUrl} from '../../format/urls.js';
import type {View} from '../base/view.js';
import {icon} from './icon.js';
import {localizedText} from './localized-text.js';
import {phoneText} from './phone-text.js';

/** One line of a flat `<dl>`. The label is hidden text and no `aria-label`, so that page translation reaches it. */
const line = (name: 'phone' | 'email' | 'web', label: string, content: unknown): TemplateResult =>
  html`<dt class="hidden">${label}</dt>
    <dd class="line">${icon(name)}<span>${content}</span></dd>`;

const labelled = (view: View, label: Text | undefined): TemplateResult[] =>
  label ? [html` <span class="muted">(${localizedText(view, label)})</span>`] : [];

/** Hidden words that tell the links of a list apart. */
export const ofOwner = (owner: string | undefined): string => (owner ? `, ${owner}` : '');

const phoneLine = (view: View, {number, label}: Phone, owner: string): TemplateResult => {
  const read = readPhone(number);
  return line('phone', msg('Telefon', {id: 'phone'}), [
    read
      ? html`<a translate="no" part="phone" href=${read.href}
          >${phoneText(read)}<span class="hidden">${ofOwner(owner)}</span></a
        >`
      : html`<span translate="no">${number}</span>`,
    ...labelled(view, label),
    ...labelled(view, read?.note ? {[view.document.language]: read.note} : undefined),
  ]);
};

/** For e-mail addresses that appear on a click, so that nobody harvests them. */
export interface Reveal {
  readonly revealed: ReadonlySet<Email>;
  readonly reveal: (email: Email, button: Element) => void;
}

const emailLink = (email: Email, owner: string, reveal: Reveal | undefined): TemplateResult => {
  const {address} = email;
  const at = address.lastIndexOf('@');
  return reveal && !reveal.revealed.has(email)
    ? html`<button
        type="button"
        part="reveal"
        @click=${({currentTarget}: Event) => {
          reveal.reveal(email, currentTarget as Element);
        }}
      >
        ${msg('Zobrazit e-mail', {id: 'reveal'})}<span class="hidden">${ofOwner(owner)}</span>
      </button>`
    : // It may be broken before its `@`, where a reader expects it.
      html`<a part="email" href=${mailtoUrl(address)}
        >${address.slice(0, at)}<wbr />${address.slice(at)}<span class="hidden">${ofOwner(owner)}</span></a
      >`;
};

const emailLine = (view: View, email: Email, owner: string, reveal: Reveal | undefined): TemplateResult => {
  const {label, kind} = email;
  return line('email', msg('E-mail', {id: 'email'}), [
    emailLink(email, owner, reveal),
    ...(kind === 'registry' ? [html` <span class="muted">(${msg('E-podatelna', {id: 'registry-email'})})</span>`] : []),
    ...labelled(view, label),
  ]);
};

/** A `<dl>` of lines; nothing where there are none. */
export const lines = (items: readonly TemplateResult[]): TemplateResult | undefined =>
  items.length ? html`<dl class="lines">${items}</dl>` : undefined;

/** Lines of a `<dl>`: phones, then e-mails. */
export const communication = (
  view: View,
  {phones, emails}: {readonly phones: readonly Phone[]; readonly emails: readonly Email[]},
  owner: string,
  reveal?: Reveal,
): TemplateResult[] => [
  ...phones.map((phone) => phoneLine(view, phone, owner)),
  ...emails.map((email) => emailLine(view, email, owner, reveal)),
];

/** A link that leaves the page. */
export const externalLink = (url: SafeUrl, content: unknown): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer">${content}</a>`;

/** A line of a `<dl>` with a web address. */
export const webLine = (url: SafeUrl): TemplateResult =>
  line('web', msg('Web', {id: 'web'}), externalLink(url, displayUrl(url)));
