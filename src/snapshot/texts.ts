/** The small pieces that all snapshots are made of, as the elements' presenters are for theirs. */
import type {PartialDate, SafeUrl, Text} from '../document/types.js';
import type {View} from '../elements/base/view.js';
import {formatDate} from '../format/dates.js';
import {czechPieces} from '../format/typography.js';
import {bestVersion} from '../localization/language.js';
import {blocks, joined, markup} from './markup.js';
import type {Content, Markup} from './markup.js';

/** What a snapshot needs to know besides the view. */
export interface SnapshotView extends View {
  /** The page where an e-mail can be written, if there is any. */
  readonly contactUrl: SafeUrl | undefined;
}

/** A no-break space where a Czech line must not end: without styles there is nothing else. */
const laidOut = (words: string): string =>
  czechPieces(words)
    .map(({text, bound}) => (bound ? text.replace(/ /g, '\u00a0') : text))
    .join('');

/** A text in the version that suits the snapshot's language best, with a `lang` of its own where that is another one. */
export const localizedText = ({language, document}: View, text: Text): Content => {
  const version = bestVersion(text, language, document.language);
  const [primary] = version.language.split('-');
  const words = primary === 'cs' ? laidOut(version.words) : version.words;
  return primary === language ? words : markup`<span lang="${version.language}">${words}</span>`;
};

/** Several texts with commas between them. */
export const localizedTexts = (view: View, texts: readonly Text[]): Content =>
  joined(
    texts.map((text) => localizedText(view, text)),
    ', ',
  );

/** @param inflected as it stands after a preposition */
export const date = ({language}: View, value: PartialDate, inflected = false): Markup =>
  markup`<time datetime="${value}">${formatDate(value, language, inflected)}</time>`;

/** @param level over 6 it is 6 */
export const heading = (level: number, content: Content): Markup => {
  const depth = Math.min(level, 6);
  return markup`<h${depth}>${content}</h${depth}>`;
};

/** A link to another site. What need not be an `@` in its URL is written as `%40`; a user name is left out. */
export const externalLink = (url: SafeUrl, content: Content): Markup => {
  const safe = new URL(url);
  safe.username = '';
  safe.password = '';
  return markup`<a href="${safe.href.replace(/@/g, '%40')}" rel="noopener noreferrer">${content}</a>`;
};

/** A `<dl>` of those facts that are known. */
export const facts = (all: readonly (readonly [label: string, content: Content])[]): Content => {
  const rows = blocks(...all.map(([label, content]) => content && markup`<dt>${label}</dt>\n<dd>${content}</dd>`));
  return rows && markup`<dl>\n${rows}\n</dl>`;
};

/** Lines with breaks, and no new line beside them: WordPress would add a break of its own. */
export const lines = (all: readonly Content[]): Markup | undefined => joined(all, markup`<br>`);

/** A paragraph of lines; nothing where there are none. */
export const paragraph = (...all: readonly Content[]): Content => {
  const content = lines(all);
  return content && markup`<p>${content}</p>`;
};

/** A list with each item on a line of its own. */
export const list = (name: 'ul' | 'ol', items: readonly Content[]): Content => {
  const content = blocks(...items.map((item) => markup`<li>${item}</li>`));
  return content && markup`<${name}>\n${content}\n</${name}>`;
};
