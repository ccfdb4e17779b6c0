/** What a page says of itself with `#css-check` at the end of its address. */
import {aTimeout, expect} from '@open-wc/testing';
import type {CheckReport} from '../../src/embed/check/report.js';
import {until} from '../support/rendered.js';
import {closePages, openPage} from './host-page.js';
import type {HostPage} from './host-page.js';

const SCRIPT = `<script src="${location.origin}/dist/css-widgets.js" data-css-src="${location.origin}/demo/data/chopos.json"></script>`;
const LIST = '<css-contact-list></css-contact-list>';

let said: CheckReport[] = [];
const listen = ({data}: MessageEvent<CheckReport | {readonly type?: undefined}>): void => {
  if (data.type) {
    said.push(data);
  }
};

/** A page with an address of its own, which a fragment can follow. */
const open = (markup: string, fragment = '#css-check'): Promise<HostPage> => {
  const html = `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Obec</title><body>${markup}`;
  return openPage(URL.createObjectURL(new Blob([html], {type: 'text/html'})) + fragment);
};

const last = (): CheckReport => said[said.length - 1]!;
const done = (): Promise<void> =>
  until(
    () => said.length > 0 && last().done,
    () => `said: ${JSON.stringify(said)}`,
  );

const stripOf = ({document: page}: HostPage): HTMLElement | undefined =>
  [...page.documentElement.children].find(
    (child): child is HTMLElement => !!child.shadowRoot?.querySelector('[role="status"]'),
  );
const stripText = (page: HostPage): string => stripOf(page)?.shadowRoot?.textContent ?? '';

describe('#css-check', () => {
  beforeEach(() => {
    said = [];
    addEventListener('message', listen);
  });

  afterEach(() => {
    removeEventListener('message', listen);
    closePages();
  });

  it('tells the page that asked, and whoever looks, that a block is shown, and from what', async () => {
    const page = await open(SCRIPT + LIST);
    await done();
    expect(last().version).to.match(/^\d+\.\d+\.\d+/);
    expect(last().lines).to.deep.equal([]);
    expect(last().blocks).to.deep.equal([
      {
        tag: 'css-contact-list',
        state: 'ready',
        url: `${location.origin}/demo/data/chopos.json`,
        updated: '2026-11-24',
        stale: false,
      },
    ]);
    expect(stripText(page))
      .to.contain(`Skript bloků svazku ${last().version} na stránce je.`)
      .and.contain('Blok <css-contact-list>: zobrazen, stav k\u00a024.\u00a011.\u00a02026')
      .and.contain('Funguje.');
  });

  it('loads what waits for a visitor to scroll', async () => {
    await open(`${SCRIPT}<p style="height: 9000px">Obec</p>${LIST.replace('>', ' loading="lazy">')}`);
    await done();
    expect(last().blocks.map(({state}) => state)).to.deep.equal(['ready']);
  });

  it('tells what the console says', async () => {
    const page = await open(SCRIPT.replace('chopos.json', 'none.json') + LIST);
    await done();
    expect(last().blocks.map(({state}) => state)).to.deep.equal(['failed']);
    expect(last().lines[0]).to.match(/^CSS-E03: .*none\.json/);
    expect(stripText(page))
      .to.contain('Blok <css-contact-list>: bez údajů')
      .and.contain('CSS-E03')
      .and.contain('Nefunguje všechno:');
  });

  it('tells of a link that is not alone on its line', async () => {
    await open(`${SCRIPT}<p>Viz <a href="/kontakty/#css-widget-contact-list">kontakty</a> svazku.</p>`);
    await until(() => said.length > 0 && last().lines.length > 0, 'nothing said');
    expect(last().blocks).to.deep.equal([]);
    expect(last().lines[0]).to.match(/^CSS-W17/);
  });

  it('says that there is no block', async () => {
    const page = await open(SCRIPT);
    await until(() => said.length > 0, 'nothing said');
    expect(stripText(page)).to.contain('Blok na ní není žádný.');
  });

  it('does nothing without it', async () => {
    const page = await open(SCRIPT + LIST, '#kontakty');
    await page.ready();
    await aTimeout(600);
    expect(said).to.deep.equal([]);
    expect(stripOf(page)).to.equal(undefined);
  });

  it('tells nobody but the origin of the script', async () => {
    const other = location.origin.replace('localhost', '127.0.0.1');
    expect(other).to.not.equal(location.origin);
    const page = await open(SCRIPT.replace(location.origin, other) + LIST);
    await until(() => stripText(page).includes('Funguje.'), 'not done');
    expect(said).to.deep.equal([]);
  });

  it('is to be seen under a strict policy, whatever the rules of the page, and can be closed', async () => {
    const page = await openPage('/test/end-to-end/strict.html#css-check');
    await done();
    const strip = stripOf(page)!;
    expect(page.window.getComputedStyle(strip).position).to.equal('fixed');
    strip.shadowRoot!.querySelector('button')!.click();
    expect(stripOf(page)).to.equal(undefined);
  });
});
