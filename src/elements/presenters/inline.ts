/** How sentences and values are drawn. */
import {html, nothing} from 'lit';
import type {Inline, Words} from '../../content/inline.js';
import {czechPieces} from '../../format/typography.js';

/** Words of Czech as their lines may break; of other languages as they are. */
const laidOut = (text: string, language: string): unknown => {
  const pieces = language.startsWith('cs') ? czechPieces(text) : [];
  return pieces.some(({bound}) => bound)
    ? pieces.map((piece) => (piece.bound ? html`<span class="nowrap">${piece.text}</span>` : piece.text))
    : text;
};

/** A `lang` for what holds the words, where they are in another language than the element. */
export const langOf = (words: Inline | undefined): string | typeof nothing =>
  typeof words === 'object' && words.kind === 'words' && words.foreign ? words.language : nothing;

const drawWords = (words: Words): unknown => {
  const text = laidOut(words.text, words.language);
  return words.foreign ? html`<span lang=${words.language}>${text}</span>` : text;
};

export const inline = (part: Inline): unknown => {
  if (typeof part === 'string') {
    return part;
  }
  switch (part.kind) {
    case 'words':
      return drawWords(part);
    case 'date':
      // `datetime` takes years and months as they are.
      return html`<time datetime=${part.date}>${part.text}</time>`;
    case 'identifier':
      return html`<span class="whole" translate="no">${part.text}</span>`;
    case 'interval':
      return html`<span class="nowrap">${part.text}</span>`;
    case 'abbreviation':
      return html`<abbr>${part.text}</abbr>`;
  }
};

export const inlines = (content: readonly Inline[]): readonly unknown[] => content.map(inline);

/** For a heading: words of our own, Czech or not, keep what Czech keeps together. */
export const headingContent = (content: readonly Inline[]): readonly unknown[] =>
  content.map((part) => (typeof part === 'string' ? laidOut(part, 'cs') : inline(part)));
