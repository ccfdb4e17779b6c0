import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Communication, EmailContent, PhoneContent, WebContent} from '../../content/communication.js';
import {contactListWords} from '../../content/contact-list.js';
import type {Inline} from '../../content/inline.js';
import type {Email, SafeUrl} from '../../document/types.js';
import {icon} from './icon.js';
import {inlines, softly} from './inline.js';

/** One line of a flat `<dl>`. The label is hidden text and no `aria-label`, so that page translation reaches it. */
const line = (label: string, content: TemplateResult): TemplateResult =>
  html`<dt class="hidden">${label}</dt>
    <dd class="line">${content}</dd>`;

/** What is said behind a number or address, for everybody: it ends the link's name. */
const notesAfter = (notes: readonly Inline[]): unknown =>
  notes.map((note) => html`<span class="muted" translate="yes">${inlines([' (', note, ')'])}</span>`);

const phoneLine = ({label, text, url, notes}: PhoneContent): TemplateResult => {
  const content = html`${icon('phone')}<span>${text}${notesAfter(notes)}</span>`;
  return line(
    label,
    url
      ? html`<a class="way phone" translate="no" part="phone" href=${url}>${content}</a>`
      : html`<span class="way" translate="no">${content}</span>`,
  );
};

/** For e-mail addresses that appear on a click, so that nobody harvests them. */
export interface Reveal {
  readonly revealed: ReadonlySet<Email>;
  readonly reveal: (email: Email, button: Element) => void;
}

/** A line of an address may end where a reader expects it: before its `@`, and in what is long before a dot. */
const ADDRESS_ENDS = /(?=@)|(?<=[^@.]{18})(?=\.)/;

const emailLine = ({label, email, notes}: EmailContent, reveal: Reveal | undefined): TemplateResult =>
  line(
    label,
    reveal && !reveal.revealed.has(email)
      ? html`<button
          type="button"
          class="way link"
          part="reveal"
          @click=${({currentTarget}: Event) => {
            reveal.reveal(email, currentTarget as Element);
          }}
        >
          ${icon('email')}<span>${contactListWords.reveal()}${notesAfter(notes)}</span>
        </button>`
      : html`<a class="way" part="email" href=${email.url}
          >${icon('email')}<span>${softly(email.address, ADDRESS_ENDS)}${notesAfter(notes)}</span></a
        >`,
  );

/** A link that leaves the page. */
export const externalLink = (url: SafeUrl, content: unknown, className?: string): TemplateResult =>
  html`<a class=${className ?? nothing} href=${url} rel="noopener noreferrer">${content}</a>`;

const webLine = ({label, url, text}: WebContent): TemplateResult =>
  line(label, externalLink(url, html`${icon('web')}<span>${text}</span>`, 'way'));

/** A `<dl>` of phones, e-mails and a site; nothing where there are none. */
export const communicationLines = (
  {phones = [], emails = [], web}: Partial<Communication>,
  reveal?: Reveal,
): TemplateResult | undefined =>
  phones.length || emails.length || web
    ? html`<dl class="lines">
        ${phones.map(phoneLine)}${emails.map((email) => emailLine(email, reveal))}${web ? webLine(web) : nothing}
      </dl>`
    : undefined;
