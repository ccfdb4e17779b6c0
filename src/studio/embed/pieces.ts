/** What is put on a town's website, piece by piece: the rungs of the ladder in DESIGN, as editors and filters let them through. */
import type {Widget} from '../../catalog.js';

export interface Folder {
  /** The absolute address of the folder, on the host that answers, with a slash at its end. */
  readonly address: string;
  /** The folder of the script that moves with each release, such as `1`. */
  readonly major: string;
  /** The folder of one release, such as `1.2.3`. */
  readonly version: string;
  /** Subresource Integrity of that release's script: https://www.w3.org/TR/SRI/ */
  readonly integrity: string;
  /** The absolute address of the data where the script would not find them by itself. */
  readonly data: string | undefined;
}

export interface BlockChoice {
  readonly widget: Widget;
  /** The words of its link, and of its frame's name. */
  readonly word: string;
  /** Ids of people, of `contact-list`; none: all. */
  readonly people: readonly string[];
}

/** As attributes have it. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const attribute = (name: string, value: string | undefined): string => (value ? ` ${name}="${escape(value)}"` : '');

const idsOf = ({widget, people}: BlockChoice): string => (widget === 'contact-list' ? people.join(' ') : '');

/**
 * The script, once for all pages of a website. `async` has a value, since filters take boolean attributes.
 *
 * @param pinned by its hash, which needs the CORS header of its server
 */
export const scriptTag = ({address, major, version, integrity, data}: Folder, pinned: boolean): string =>
  pinned
    ? `<script async="async" src="${address}${version}/css-widgets.js" integrity="${integrity}" crossorigin="anonymous"${attribute('data-css-src', data)}></script>`
    : `<script async="async" src="${address}${major}/css-widgets.js"${attribute('data-css-src', data)}></script>`;

/** For citizens: the page of the folder that has all blocks. */
export const contactsPage = ({address, data}: Folder): string =>
  `${address}kontakty/${data === undefined ? '' : `?data=${encodeURIComponent(data)}`}`;

/** The address of a link that becomes a block where it stands alone. */
export const linkAddress = (folder: Folder, block: BlockChoice): string => {
  const ids = idsOf(block);
  return `${contactsPage(folder)}#css-widget-${block.widget}${ids && `&people=${encodeURIComponent(ids)}`}`;
};

/** A link to the union's contacts, which stays a link. */
export const plainLink = (folder: Folder, {word}: BlockChoice): string =>
  `<a href="${escape(contactsPage(folder))}">${escape(word)}</a>`;

/** The address as a link in HTML. */
export const linkTag = (folder: Folder, block: BlockChoice): string =>
  `<a href="${escape(linkAddress(folder, block))}">${escape(block.word)}</a>`;

/**
 * The element, on one line, since editors break lines.
 *
 * @param fallback HTML that shows where there are no data; by default a link to the union's contacts
 */
export const elementTag = (folder: Folder, block: BlockChoice, fallback?: string): string => {
  const inside = fallback
    ? `<div slot="fallback">${fallback}</div>`
    : `<a slot="fallback" href="${escape(contactsPage(folder))}">${escape(block.word)}</a>`;
  return `<css-${block.widget}${attribute('people', idsOf(block))}>${inside}</css-${block.widget}>`;
};

/** For editors that keep `data-*` and delete elements of other names: the fallback is what stands in it. */
export const markedDiv = (block: BlockChoice, fallback: string): string =>
  `<div data-css-widget="${block.widget}"${attribute('data-people', idsOf(block))}>${fallback}</div>`;

/** @param language of the frame's words */
export const frameTag = (folder: Folder, block: BlockChoice, language: string): string => {
  const query = new URLSearchParams({widget: block.widget, lang: language});
  const ids = idsOf(block);
  if (ids) {
    query.set('people', ids);
  }
  if (folder.data !== undefined) {
    query.set('src', folder.data);
  }
  const address = escape(`${folder.address}${folder.major}/frame.html?${query.toString()}`);
  const word = escape(block.word);
  return `<iframe src="${address}" title="${word}" width="100%" height="600">${word}</iframe> <a href="${escape(contactsPage(folder))}">${word}</a>`;
};
