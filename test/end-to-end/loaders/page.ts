/** What the tests of loaders share: the rungs on a page, and what they are to show. */
import {expect, nextFrame} from '@open-wc/testing';
import {textOf, until} from '../../support/rendered.js';
import {TAGS} from '../host-page.js';
import type {HostPage} from '../host-page.js';

export const SCRIPT = '/dist/css-widgets.js';
export const DATA = '/demo/data/chopos.json';
export const OURS = `<script src="${SCRIPT}" data-css-src="${DATA}"></script>`;
export const BY_QUERY = `${SCRIPT}?data=${DATA}`;
export const LIST =
  '<css-contact-list><a slot="fallback" href="https://svazek.example/kontakty">Kontakty</a></css-contact-list>';
export const RUNGS = `<p><a href="https://svazek.example/kontakty" data-css-widget="office">Kancelář</a></p>
  <p><a href="https://svazek.example/obce/#css-widget-member-list">Členské obce</a></p>${LIST}`;
const WORDS: Readonly<Record<string, string>> = {
  'css-office': 'Křižíkova',
  'css-member-list': 'Bílkovice',
  'css-contact-list': 'Ing. Miroslav Kratochvíl',
};

/** What the libraries put on a page. */
type Libraries = HostPage['window'] & {
  readonly lozad: (selector: string) => {
    readonly observe: () => void;
    readonly triggerLoad: (element: Element) => void;
  };
  readonly postscribe: (target: string, html: string, options: {readonly done: () => void}) => void;
  readonly jQuery: (selector: string) => {readonly slick: (options: unknown) => void};
  readonly Turbo: {readonly visit: (url: string, options: unknown) => void};
  readonly htmx: {readonly ajax: (verb: string, path: string, options: unknown) => Promise<void>};
  readonly Swup: new (options: unknown) => unknown;
};
export const librariesOf = (page: HostPage): Libraries => page.window as Libraries;

export const library = (address: string): string => `<script src="/packages/${address}"></script>`;

export const said = (page: HostPage): string[] =>
  page.window.__records.map(({text}) => text).filter((text) => /CSS-|Error/.test(text));

/** That the page has so many of each block and no other, and each shows what is in the data. */
export const shows = async (page: HostPage, counts: Readonly<Record<string, number>>): Promise<void> => {
  const counted = (): Record<string, number> =>
    Object.fromEntries(TAGS.map((tag) => [tag, page.elements(tag).length] as const).filter(([, count]) => count > 0));
  await until(() => JSON.stringify(counted()) !== '{}', 'no block came');
  await page.ready();
  await nextFrame();
  await page.ready();
  expect(counted()).to.deep.equal(counts);
  for (const element of page.elements(TAGS.join())) {
    expect(textOf(element), element.localName).to.contain(WORDS[element.localName]);
  }
};
export const ONE_OF_EACH = {'css-office': 1, 'css-member-list': 1, 'css-contact-list': 1};
