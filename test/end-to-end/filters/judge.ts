/** What a visitor gets of a page that holds what an editor or filter has left of a snippet. */
import {nextFrame} from '@open-wc/testing';
import results from 'editors-results';
import {textOf, until} from '../../support/rendered.js';
import {openMarkup} from '../host-page.js';
import type {HostPage, WidgetElement} from '../host-page.js';

/**
 * - `block`: the live contacts, once
 * - `text`: the contacts as they were pasted, and a link
 * - `link`: a working link to the union's contacts
 * - `words`: some of the snippet's words, and no link
 * - `nothing`
 * - `broken`: tags as text, contacts twice, or something that went wrong on the page
 */
export type Result = 'block' | 'text' | 'link' | 'words' | 'nothing' | 'broken';

const FOLDER = results.contactsPage.replace('kontakty/', '');
const DATA = '/demo/data/chopos.json';
const SCRIPT = `<script async src="/dist/css-widgets.js" data-src="${DATA}"></script>`;
const PERSON = 'Ing. Miroslav Kratochvíl';

/** The union's server of the snippets is this one. */
const withOwnAddresses = (html: string): string =>
  html
    .replaceAll(`${FOLDER}css-data.json`, DATA)
    .replaceAll(`${FOLDER}1/frame.html?`, `/dist/frame.html?src=${DATA}&amp;`);

const isShown = (node: Element): boolean => node.getClientRects().length > 0;

const framedWidget = (frame: HTMLIFrameElement): WidgetElement | null | undefined =>
  frame.contentDocument?.querySelector<WidgetElement>('css-contact-list');

const showsContacts = (widget: WidgetElement): boolean => textOf(widget).includes(PERSON) && isShown(widget);

/** The blocks on a page, once they have their data; in a frame that may run nothing there are none. */
const blocksOn = async (page: HostPage): Promise<WidgetElement[]> => {
  const frames = [...page.document.querySelectorAll('iframe')].filter((frame) => !frame.hasAttribute('sandbox'));
  const framed = frames.map(async (frame) => {
    await until(() => framedWidget(frame)?.state === 'ready', 'nothing in the frame');
    return framedWidget(frame)!;
  });
  const own = page.elements('css-contact-list');
  if (own.length > 0) {
    await page.ready();
  }
  return [...own, ...(await Promise.all(framed))];
};

const withoutBlock = (page: HostPage): Result => {
  const {innerText} = page.document.body;
  const links = page
    .elements('a[href]')
    .filter((link) => isShown(link) && link.getAttribute('href')?.startsWith(results.contactsPage));
  if (links.length > 0) {
    return innerText.includes(PERSON) ? 'text' : 'link';
  }
  return innerText.trim() ? 'words' : 'nothing';
};

const resultOn = async (page: HostPage): Promise<Result> => {
  await nextFrame();
  const blocks = await blocksOn(page);
  const tagsAsText = /<\/?[a-z]/i.test(page.document.body.innerText);
  if (blocks.length > 1 || !blocks.every(showsContacts) || tagsAsText || page.window.__records.length > 0) {
    return 'broken';
  }
  return blocks.length === 1 ? 'block' : withoutBlock(page);
};

const judged = new Map<string, Result>();

/** The same for whatever makes the same page, but for white space. */
const keyOf = (html: string): string =>
  new DOMParser()
    .parseFromString(html, 'text/html')
    .body.innerHTML.replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

/** Opens a page with the script and this content; what makes the same page as before is not opened again. */
export const judge = async (html: string): Promise<Result> => {
  const key = keyOf(html);
  const known = judged.get(key);
  if (known) {
    return known;
  }
  const result = await resultOn(await openMarkup(SCRIPT, withOwnAddresses(html)));
  judged.set(key, result);
  return result;
};
