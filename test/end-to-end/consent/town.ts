/** Pages of a town with css-consent.js on them. */
import {expect} from '@open-wc/testing';
import type {ConsentElement} from '../../../src/consent/consent-element.js';
import {all, normalize, until} from '../../support/rendered.js';
import {openMarkup, openPage} from '../host-page.js';
import type {HostPage} from '../host-page.js';

export const SCRIPT = '<script src="/dist/css-consent.js" data-css-more="/zasady"></script>';
export const KEY = 'css-consent';

export const gate = (purpose: string, service: string, text = ''): string =>
  `<script type="text/plain" data-css-consent="${purpose}" data-css-service="${service}">${text}</script>`;

export const STATISTICS = gate('analytics', 'Statistika obce');

export interface Town extends HostPage {
  readonly notice: ConsentElement;
}

const withNotice = async (page: HostPage): Promise<Town> => {
  await until(
    () => !!page.document.querySelector('css-consent')?.shadowRoot,
    () => `no notice: ${page.window.__records.map(({text}) => text).join()}`,
  );
  const notice = page.document.querySelector<ConsentElement>('css-consent')!;
  await notice.updateComplete;
  return Object.assign(page, {notice});
};

export const openTown = async (body: string, head = SCRIPT): Promise<Town> => withNotice(await openMarkup(head, body));

const {src: clock} = document.querySelector<HTMLScriptElement>('script[src*="/test/support/clock.js"]')!;

/** The same on an address of its own, with headers. */
export const openServedTown = async (body: string, headers: readonly string[] = [], head = SCRIPT): Promise<Town> => {
  const query = new URLSearchParams({
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="cs"><head><title>Obec</title><script src="${clock.replace(/&/g, '&amp;')}"></script>
      <script src="/test/end-to-end/recorder.js"></script>${head}</head><body>${body}</body></html>`,
  });
  for (const header of headers) {
    query.append('header', header);
  }
  return withNotice(await openPage(`/misbehave?${String(query)}`));
};

export const root = ({notice}: Town): HTMLElement | undefined => all(notice, '.root')[0];

/** What is read of the notice; nothing where there is none. */
export const text = (town: Town): string => normalize(root(town)?.innerText ?? '');

export const buttons = ({notice}: Town): HTMLElement[] => all(notice, 'button, a');

export const button = (town: Town, name: string): HTMLElement => {
  const found = buttons(town).find(({textContent}) => normalize(textContent) === name);
  expect(
    found,
    `${name} among ${buttons(town)
      .map(({textContent}) => normalize(textContent))
      .join(', ')}`,
  ).to.exist;
  return found!;
};

export const press = async (town: Town, name: string): Promise<void> => {
  button(town, name).click();
  await town.notice.updateComplete;
};

export const records = ({window}: HostPage): string[] =>
  window.__records.map(({kind, type = '', text: said}) => `${kind} ${type} ${said}`);

/** What a page has that tells what ran on it, in order. */
export const ran = ({window}: HostPage): string[] => (window as {__ran?: string[]}).__ran ?? [];

/** A script that tells that it ran. */
export const tell = (name: string): string => `(window.__ran = window.__ran || []).push('${name}');`;
