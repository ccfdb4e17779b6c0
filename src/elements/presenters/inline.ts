/** How sentences and values are drawn. */
import {html, nothing} from 'lit';
import type {Inline, Words} from '../../content/inline.js';
import {bound} from '../../format/typography.js';

/** A text as its lines may end, with the line breaks that it has. */
const laidOut = (text: string): unknown => {
  const [first, ...others] = bound(text).split('\n');
  return others.length ? [first, ...others.map((line) => html`<br />${line}`)] : first;
};

/** A text that is no words, as its lines may end: where a pattern finds a place. */
export const softly = (text: string, place: RegExp): unknown =>
  text.split(place).map((part, index) => [index ? html`<wbr />` : nothing, part]);

/** A `lang` for what holds the words, where they are in another language than the element. */
export const langOf = (words: Inline | undefined): string | typeof nothing =>
  typeof words === 'object' && words.kind === 'words' && words.foreign ? words.language : nothing;

const drawWords = (words: Words): unknown => {
  const text = laidOut(words.text);
  return words.foreign ? html`<span lang=${words.language}>${text}</span>` : text;
};

export const inline = (part: Inline): unknown => {
  if (typeof part === 'string') {
    return laidOut(part);
  }
  switch (part.kind) {
    case 'words':
      return drawWords(part);
    case 'date':
      // `datetime` takes years and months as they are.
      return html`<time datetime=${part.date}>${part.text}</time>`;
    case 'identifier':
      return html`<span class="whole" translate="no">${softly(part.text, /(?<=[/_])/)}</span>`;
    case 'interval':
      return html`<span class="nowrap">${part.text}</span>`;
    case 'medium':
      return html`<span class=${part.medium}>${laidOut(part.text)}</span>`;
    case 'abbreviation':
      return html`<abbr>${part.text}</abbr>`;
  }
};

/** The text of what needs no element within a sentence. */
const textOf = (part: Inline | undefined): string | undefined => {
  if (typeof part !== 'object') {
    return part;
  }
  const isText = part.kind === 'date' || part.kind === 'interval' || (part.kind === 'words' && !part.foreign);
  return isText ? part.text : undefined;
};

/** A sentence: what can be one text is one, or a screen reader would read it in pieces. */
export const inlines = (content: readonly Inline[]): readonly unknown[] => {
  const parts: Inline[] = [];
  for (const part of content) {
    const before = textOf(parts[parts.length - 1]);
    const text = textOf(part);
    if (before !== undefined && text !== undefined) {
      parts[parts.length - 1] = before + text;
    } else {
      parts.push(part);
    }
  }
  return parts.map(inline);
};
