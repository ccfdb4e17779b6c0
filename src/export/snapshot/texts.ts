/** Makes the small pieces that all snapshots consist of, as the presenters do for the elements. */
import type {Inline} from '../../content/inline.js';
import type {SafeUrl} from '../../document/types.js';
import {bound} from '../../format/typography.js';
import {blocks, join, markup} from './markup.js';
import type {Content, Markup} from './markup.js';

/**
 * Lines with breaks. A blank behind each keeps words apart where a filter deletes `<br>`; a new line would not do, since WordPress makes
 * another break of it.
 */
export const lines = (items: readonly Content[]): Markup | undefined => join(items, markup`<br> `);

/** A text as its lines may end, with the line breaks that it has. */
const laidOut = (text: string): Content => lines(bound(text).split('\n'));

export const inline = (part: Inline): Content => {
  if (typeof part === 'string') {
    return part;
  }
  switch (part.kind) {
    case 'words': {
      const text = laidOut(part.text);
      return part.foreign ? markup`<span lang="${part.language}">${text}</span>` : text;
    }
    // No <time>: what js-xss does not know is seen as tags.
    case 'date':
    case 'identifier':
    case 'abbreviation':
    case 'interval':
      return part.text;
    case 'medium':
      // Neither.
      return undefined;
  }
};

export const inlines = (content: readonly Inline[]): Content => content.map(inline);

/** @param level over 6 it is 6 */
export const heading = (level: number, content: readonly Inline[]): Markup => {
  const depth = Math.min(level, 6);
  return markup`<h${depth}>${inlines(content)}</h${depth}>`;
};

/** Signs of a URL that mean something to editors and plug-ins, and need not be written as they are. */
const encoded = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** A link to another site. A user name in its URL is left out. */
export const externalLink = (url: SafeUrl, content: Content): Markup => {
  const address = new URL(url);
  address.username = '';
  address.password = '';
  return markup`<a href="${address.href.replace(/[@[\]{}]/g, encoded)}" rel="noopener noreferrer">${content}</a>`;
};

/** A `<dl>` of facts. */
export const factList = (items: readonly {readonly label: string; readonly value: readonly Inline[]}[]): Content => {
  const rows = blocks(items.map(({label, value}) => markup`<dt>${label}</dt>\n<dd>${inlines(value)}</dd>`));
  return rows && markup`<dl>\n${rows}\n</dl>`;
};

/** A paragraph of lines; nothing where there are none. */
export const paragraph = (items: readonly Content[]): Content => {
  const content = lines(items);
  return content && markup`<p>${content}</p>`;
};

/** A list with each item on a line of its own. */
export const list = (name: 'ul' | 'ol', items: readonly Content[]): Content => {
  const content = blocks(items.map((item) => markup`<li>${item}</li>`));
  return content && markup`<${name}>\n${content}\n</${name}>`;
};
