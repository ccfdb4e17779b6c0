/** css-consent.js with the trackers that it is for: what leaves the page, and when. */
import {aTimeout, expect} from '@open-wc/testing';
import {until} from '../support/rendered.js';
import {NOTHING, trackers} from './consent/snippets.js';
import type {Trackers} from './consent/snippets.js';
import {gate, KEY, openServedTown, openTown, press, ran, records, root, SCRIPT, tell, text} from './consent/town.js';
import type {Town} from './consent/town.js';
import {closePages} from './host-page.js';

/** Milliseconds. Long enough for what has wrongly begun to reach the server of this machine. */
const A_WHILE = 400;

const EVERYTHING = {
  'google-script': 1,
  google: 1,
  'facebook-script': 1,
  facebook: 2,
  'seznam-script': 1,
  seznam: 1,
};

/** Nothing has been asked for, by what the server has counted and by what the page knows. */
const expectSilence = async (town: Town, {count}: Trackers): Promise<void> => {
  await aTimeout(A_WHILE);
  expect(await count()).to.deep.equal(NOTHING);
  const asked = town.window.performance.getEntriesByType('resource').map(({name}) => name);
  expect(asked.filter((name) => /\/misbehave\?type=(text|image)/.test(name))).to.deep.equal([]);
  expect((town.window as {dataLayer?: unknown}).dataLayer).to.be.undefined;
};

const sent = ({window}: Town): number => (window as {__sent?: string[]}).__sent?.length ?? 0;

const expectAll = async (town: Town, {count}: Trackers): Promise<void> => {
  await until(
    () => sent(town) >= 4,
    () => `sent: ${sent(town)}; ${records(town).join('\n')}`,
  );
  await aTimeout(A_WHILE);
  expect(await count()).to.deep.equal(EVERYTHING);
};

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePages();
  localStorage.clear();
});

describe('Google Analytics, Facebook Pixel and Sklik', () => {
  it('send nothing before there is consent, nor after hiding the notice, nor after Escape', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await expectSilence(town, all);
    root(town)!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    await town.notice.updateComplete;
    expect(root(town)).to.be.undefined;
    await expectSilence(town, all);
    const next = await openTown(all.markup);
    await press(next, 'Skrýt tuto informaci');
    await expectSilence(next, all);
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(root(await openTown(all.markup)), 'it comes back').to.exist;
  });

  it('send nothing after refusal, on that page and on the next', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await press(town, 'Odmítnout vše');
    await expectSilence(town, all);
    const next = await openTown(all.markup);
    expect(root(next)).to.be.undefined;
    await expectSilence(next, all);
    expect(localStorage.getItem(KEY)).to.equal(
      'v=1&analytics=no+2026-11-25+google-analytics&marketing=no+2026-11-25+facebook-pixel+sklik',
    );
  });

  it('run after consent, as they would have run without us, and on the next page by themselves', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await press(town, 'Přijmout vše');
    await expectAll(town, all);
    const later = trackers();
    await expectAll(await openTown(later.markup), later);
    expect(records(town)).to.deep.equal([]);
  });

  it('run purpose by purpose', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await press(town, 'Nastavení');
    const [analytics] = root(town)!.querySelectorAll<HTMLInputElement>('input');
    expect([...root(town)!.querySelectorAll('input')].map(({checked}) => checked)).to.deep.equal([false, false]);
    analytics!.click();
    await press(town, 'Uložit výběr');
    await until(() => sent(town) === 1);
    await aTimeout(A_WHILE);
    expect(await all.count()).to.deep.equal({...NOTHING, 'google-script': 1, google: 1});
  });

  it('stop with the next page once consent is withdrawn, which the notice says', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await press(town, 'Přijmout vše');
    await expectAll(town, all);
    town.notice.open();
    await town.notice.updateComplete;
    expect([...root(town)!.querySelectorAll('input')].map(({checked}) => checked)).to.deep.equal([true, true]);
    await press(town, 'Odmítnout vše');
    expect(text(town)).to.contain('Souhlas je odvolán.').and.contain('Načíst stránku znovu');
    await press(town, 'Zavřít');
    expect(root(town)).to.be.undefined;
    const later = trackers();
    await expectSilence(await openTown(later.markup), later);
  });

  it('tell Google what it may do, and only once it may do something', async () => {
    const all = trackers();
    const town = await openTown(all.markup);
    await press(town, 'Přijmout vše');
    await expectAll(town, all);
    const layer = (town.window as unknown as {dataLayer: unknown[][]}).dataLayer;
    expect([...layer[0]!]).to.deep.equal([
      'consent',
      'default',
      // No advertising service of Google's is on the page, so nobody was asked about one.
      {analytics_storage: 'granted', ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied'},
    ]);
    expect(layer.filter((command) => command[0] === 'consent')).to.have.length(1);
  });

  it('ask again after a year of yes and half a year of no, and where one was added', async () => {
    const {markup} = trackers();
    const stored = async (value: string): Promise<boolean> => {
      localStorage.setItem(KEY, value);
      return !!root(await openTown(markup));
    };
    const no = (date: string): string =>
      `v=1&analytics=no+${date}+google-analytics&marketing=no+${date}+facebook-pixel+sklik`;
    expect(await stored(no('2026-05-26'))).to.be.false;
    expect(await stored(no('2026-05-25'))).to.be.true;
    expect(await stored(no('2026-05-26').replace('+sklik', ''))).to.be.true;
    expect(await stored(no('2026-05-26').replace('v=1', 'v=0'))).to.be.true;
    localStorage.setItem(KEY, 'v=1&analytics=yes+2025-11-25+google-analytics');
    const all = trackers();
    const town = await openTown(all.markup);
    expect(root(town)).to.exist;
    await expectSilence(town, all);
  });
});

describe('gates of a page', () => {
  const slow = (name: string, attributes = ''): string =>
    `<script ${attributes} src="/misbehave?delay=300&amp;type=text/javascript&amp;body=${encodeURIComponent(tell(name))}"
      type="text/plain" data-css-consent="analytics" data-css-service="a"></script>`;

  it('open in document order, and an async one holds nobody up', async () => {
    const town = await openTown(
      slow('async', 'async') +
        gate('analytics', 'a', tell('one')) +
        slow('two') +
        gate('analytics', 'a', tell('three')),
    );
    await press(town, 'Přijmout vše');
    await until(() => ran(town).length === 4);
    expect(ran(town).filter((name) => name !== 'async')).to.deep.equal(['one', 'two', 'three']);
    expect(ran(town).indexOf('one')).to.be.lessThan(ran(town).indexOf('async'));
  });

  it('keep their attributes, and open frames', async () => {
    const town = await openTown(
      `<script type="text/plain" data-type="module" data-css-consent="analytics" data-css-service="a" id="tag" data-key="7"
        crossorigin="anonymous">${tell('module')}</script>
       <iframe title="Mapa" data-css-consent="marketing" data-css-service="mapa" data-src="/test/end-to-end/loaders/bare.html"></iframe>`,
    );
    const frame = town.document.querySelector('iframe')!;
    expect(frame.hasAttribute('src')).to.be.false;
    await press(town, 'Přijmout vše');
    await until(() => ran(town).length === 1 && frame.src.endsWith('/bare.html'));
    const {type, dataset, crossOrigin} = town.document.querySelector<HTMLScriptElement>('#tag')!;
    expect([type, dataset['key'], crossOrigin]).to.deep.equal(['module', '7', 'anonymous']);
  });

  it('that come later open too, or ask', async () => {
    const town = await openTown('<p>Obec</p>');
    expect(root(town)).to.be.undefined;
    const later = town.document.createElement('template');
    later.innerHTML = gate('analytics', 'a', tell('later'));
    town.document.body.append(later.content);
    await until(() => !!root(town), 'it never asked');
    await press(town, 'Přijmout vše');
    await until(() => ran(town).length === 1);
  });

  it('cannot erase the page by document.write', async () => {
    const town = await openTown(`<h1>Obec</h1>${gate('analytics', 'a', `document.write('gone');${tell('wrote')}`)}`);
    await press(town, 'Přijmout vše');
    await until(() => ran(town).length === 1);
    expect(town.document.querySelector('h1')).to.exist;
    expect(records(town).join()).to.contain('CSS-C12');
    expect(Object.keys(town.document)).not.to.contain('write');
  });

  const STRICT =
    "default-src 'self'; style-src 'self'; script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'";
  const nonced = (name: string, nonce = 'nonce="abc"'): string =>
    gate('analytics', 'a', tell(name)).replace('<script', `<script ${nonce}`);

  it('open under a strict policy, with their nonce and Trusted Types, and not without a nonce', async () => {
    const town = await openServedTown(nonced('with') + nonced('without', ''), [`Content-Security-Policy: ${STRICT}`]);
    expect(getComputedStyle(root(town)!).position).to.equal('fixed');
    expect(records(town)).to.deep.equal([]);
    await press(town, 'Přijmout vše');
    await until(() => ran(town).length === 1 && records(town).length > 0);
    expect(ran(town)).to.deep.equal(['with']);
    for (const record of records(town)) {
      expect(record).to.match(/securitypolicyviolation script-src-elem/);
    }
  });

  it('stay closed where Trusted Types allow no policy of ours, which the console says', async () => {
    if (!('trustedTypes' in window)) {
      return;
    }
    const policy = `Content-Security-Policy: ${STRICT}; trusted-types lit-html`;
    const town = await openServedTown(nonced('inline'), [policy]);
    await press(town, 'Přijmout vše');
    await until(() => records(town).some((record) => record.includes('CSS-C07')));
    expect(ran(town)).to.deep.equal([]);
  });

  it('open once, however often the script is there', async () => {
    const town = await openTown(gate('analytics', 'a', tell('once')), SCRIPT + SCRIPT);
    await press(town, 'Přijmout vše');
    await aTimeout(A_WHILE);
    expect(ran(town)).to.deep.equal(['once']);
    expect(records(town).join()).to.contain('CSS-C10');
    expect(town.document.querySelectorAll('css-consent')).to.have.length(1);
  });
});
