import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isReachable} from '../../content/communication.js';
import type {Communication, EmailContent, PhoneContent, WebContent} from '../../content/communication.js';
import {contactListWords} from '../../content/contact-list.js';
import type {Inline} from '../../content/inline.js';
import type {Email, SafeUrl} from '../../document/types.js';
import {icon} from './icon.js';
import {inline} from './inline.js';

/** One line of a flat `<dl>`. The label is hidden text and no `aria-label`, so that page translation reaches it. */
const line = (name: 'phone' | 'email' | 'web', label: string, content: unknown): TemplateResult =>
  html`<dt class="hidden">${label}</dt>
    <dd class="line">${icon(name)}<span>${content}</span></dd>`;

/** Hidden words that tell the links of a list apart. */
export const ofOwner = (owner: string | undefined): string => (owner ? `, ${owner}` : '');

/** What ends a link's name: what tells it apart from others of its owner, which is for everybody, and then the owner. */
const nameEnd = (notes: readonly Inline[], owner: string): unknown => [
  ...notes.map((note) => html`<span class="muted" translate="yes"> (${inline(note)})</span>`),
  html`<span class="hidden">${ofOwner(owner)}</span>`,
];

const phoneLine = ({label, text, url, notes}: PhoneContent, owner: string): TemplateResult =>
  line(
    'phone',
    label,
    url
      ? html`<a translate="no" part="phone" href=${url}>${text}${nameEnd(notes, owner)}</a>`
      : html`<span translate="no">${text}</span>${nameEnd(notes, '')}`,
  );

/** For e-mail addresses that appear on a click, so that nobody harvests them. */
export interface Reveal {
  readonly revealed: ReadonlySet<Email>;
  readonly reveal: (email: Email, button: Element) => void;
}

const emailLine = ({label, email, notes}: EmailContent, owner: string, reveal: Reveal | undefined): TemplateResult => {
  const {address, url} = email;
  const at = address.lastIndexOf('@');
  const end = nameEnd(notes, owner);
  return line(
    'email',
    label,
    reveal && !reveal.revealed.has(email)
      ? html`<button
          type="button"
          part="reveal"
          @click=${({currentTarget}: Event) => {
            reveal.reveal(email, currentTarget as Element);
          }}
        >
          ${contactListWords.reveal()}${end}
        </button>`
      : // It may be broken before its `@`, where a reader expects it.
        html`<a part="email" href=${url}>${address.slice(0, at)}<wbr />${address.slice(at)}${end}</a>`,
  );
};

/** A link that leaves the page. */
export const externalLink = (url: SafeUrl, content: unknown): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer">${content}</a>`;

const webLine = ({label, url, text}: WebContent): TemplateResult => line('web', label, externalLink(url, text));

/**
 * A `<dl>` of phones, e-mails and a site; nothing where there are none.
 *
 * @param owner whose they are
 */
export const communicationLines = (
  content: Communication,
  owner: string,
  reveal?: Reveal,
): TemplateResult | undefined =>
  isReachable(content)
    ? html`<dl class="lines">
        ${content.phones.map((phone) => phoneLine(phone, owner))}${content.emails.map((email) =>
          emailLine(email, owner, reveal),
        )}${content.web ? webLine(content.web) : nothing}
      </dl>`
    : undefined;
