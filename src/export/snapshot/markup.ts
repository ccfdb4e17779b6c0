/** Makes static HTML as strings. One function escapes all content, so that no value of a document can be forgotten. */
import {emailLabel} from '../../content/communication.js';

/** Markup that was written here, as opposed to text that comes from elsewhere. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What may stand in a template: text is escaped, `undefined` is left out, lists are joined. */
export type Content = Markup | string | number | undefined | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Matches a word and the domain that makes an address of it. Words without one match too, or the search would begin at each letter. */
const WORD = /(?:mailto:)?[^\s@"'(),:;<>[\]]+(@[\p{L}\p{M}\d.-]*[\p{L}\p{M}\d])?/gu;

/**
 * Text without any `@`: e-mail addresses stand only in the data and in the elements' shadow trees, where no robot reads them, and an
 * editor such as Joomla's makes a script of each that it finds. The word "E-mail" stands for an address that somebody wrote into
 * a text, and "(at)" for any other `@`, so that no text becomes empty.
 */
const withoutAddresses = (text: string): string =>
  text.includes('@')
    ? text.replace(WORD, (word, domain: string | undefined) => (domain ? emailLabel() : word)).replace(/@/g, '(at)')
    : text;

/**
 * Text in which nothing is run by WordPress (`[shortcode]`) or Joomla (`{plugin}`): an invisible word joiner stands behind the bracket. An
 * entity would not do, since a visual editor decodes it when somebody saves the page again.
 */
const withoutCodes = (text: string): string => text.replace(/[[{](?=[\p{L}\p{N}/_-])/gu, '$&\u2060');

/** Control characters become spaces, because editors make breaks of new lines. */
const escape = (text: string): string =>
  withoutCodes(withoutAddresses(text.replace(/\p{Cc}+/gu, ' '))).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

const htmlOf = (content: Content): string => {
  if (content === undefined) {
    return '';
  }
  if (content instanceof Markup) {
    return content.html;
  }
  return typeof content === 'object' ? content.map(htmlOf).join('') : escape(String(content));
};

/** A template of markup. Expressions may stand in content, between the quotation marks of an attribute, and for part of a tag's name. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => part + htmlOf(contents[index])).join(''));

/** Contents side by side, with something between those that are there; `undefined` where none is. */
export const join = (contents: readonly Content[], separator: Content): Markup | undefined => {
  const parts = contents.map(htmlOf).filter((html) => html);
  return parts.length ? new Markup(parts.join(htmlOf(separator))) : undefined;
};

/** Blocks each on a line of its own. Editors make breaks of new lines, but not of those between blocks. */
export const blocks = (contents: readonly Content[]): Markup | undefined => join(contents, markup`\n`);
