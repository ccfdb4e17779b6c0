/** The notice itself: where it is there, what it says, and how it is read and worked. */
import {expect} from '@open-wc/testing';
import {all, normalize, until} from '../support/rendered.js';
import {
  button,
  gate,
  KEY,
  openServedTown,
  openTown,
  press,
  records,
  root,
  SCRIPT,
  STATISTICS,
  text,
} from './consent/town.js';
import type {Town} from './consent/town.js';
import {closePages, openPage} from './host-page.js';

const ADS = gate('marketing', 'Sklik');

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePages();
  localStorage.clear();
});

const activeIn = ({document, notice}: Town): Element | null =>
  notice.shadowRoot!.activeElement ?? document.activeElement;

describe('<css-consent> is there', () => {
  it('not where the page has nothing that needs consent', async () => {
    const town = await openTown('<h1>Obec</h1>');
    expect(root(town)).to.be.undefined;
    expect(records(town)).to.deep.equal([]);
    expect(Object.keys(localStorage)).to.deep.equal([]);
  });

  it('with the services of this very page, by purpose', async () => {
    const town = await openTown(STATISTICS + ADS);
    expect(all(town.notice, 'li').map(({textContent}) => normalize(textContent))).to.deep.equal([
      'Statistika návštěvnosti: Statistika obce',
      'Reklama, její cílení a měření: Sklik (Seznam.cz)',
    ]);
    expect(button(town, 'Více informací').getAttribute('href')).to.equal('/zasady');
    const alone = await openTown(STATISTICS);
    expect(all(alone.notice, 'li')).to.have.length(1);
    expect(text(alone)).not.to.contain('Reklama');
  });

  it('first on the page, and takes no focus by itself', async () => {
    const town = await openTown(`<a href="#x">Obec</a>${STATISTICS}`);
    expect(town.document.body.firstElementChild).to.equal(town.notice);
    expect(town.document.activeElement).to.equal(town.document.body);
  });

  for (const [name, bar] of [
    ['named by its script', '<script>window.Cookiebot = {}</script>'],
    ['known by its place', '<div id="cookie-law-info-bar">…</div>'],
    ['like many', '<div class="eu-cookies-bar" style="position: fixed; bottom: 0">…</div>'],
  ] as const) {
    it(`not where another notice is (${name}): it runs nothing and says why`, async () => {
      const town = await openTown(gate('analytics', 'a', 'window.__ran = ["x"]') + bar);
      expect(root(town)).to.be.undefined;
      expect(records(town).join()).to.match(/CSS-C01/);
      town.notice.open();
      await town.notice.updateComplete;
      expect(root(town)).to.be.undefined;
    });
  }

  it('with what the union says, on its own site only', async () => {
    const notice = {
      text: {cs: 'Svazek měří návštěvnost.', en: 'The union measures visits.'},
      moreUrl: '/soukromi',
      services: [
        {id: 'statistika-obce', name: 'Matomo svazku', purpose: 'analytics'},
        {id: 'sklik', name: 'Sklik', purpose: 'marketing'},
      ],
    };
    const data = (web?: string): string =>
      `/misbehave?body=${encodeURIComponent(JSON.stringify({version: 1, organization: {web}, notice}))}`;
    const script = (web?: string): string => `<script src="/dist/css-consent.js" data-css-src="${data(web)}"></script>`;
    const own = await openServedTown(STATISTICS, [], script());
    await until(() => !!root(own), 'it never asked');
    expect(text(own))
      .to.contain('Svazek měří návštěvnost. Spustí se jen s vaším souhlasem.')
      .and.contain('Matomo svazku')
      .and.contain('Sklik');
    expect(button(own, 'Více informací').getAttribute('href')).to.match(/^http.*\/soukromi$/);
    const town = await openServedTown(STATISTICS, [], script('https://www.svazek.example'));
    await until(() => !!root(town), 'it never asked');
    expect(text(town)).to.contain('Statistika obce').and.not.contain('Svazek').and.not.contain('Sklik');
    expect(records(town).join()).to.contain('CSS-C05').and.contain('CSS-C11');
  });

  it('on the demo, as on the page that it replaces, but lawful', async () => {
    const page = await openPage('/demo/chopos.html?record');
    await until(
      () => !!page.document.querySelector('css-consent')?.shadowRoot?.querySelector('.root'),
      'it never asked',
    );
    const town = {...page, notice: page.document.querySelector('css-consent')!};
    expect(text(town))
      .to.contain('Google Analytics')
      .and.contain('Facebook Pixel')
      .and.contain('Sklik')
      .and.contain('Více informací')
      .and.contain('Skrýt tuto informaci')
      .and.contain('Odmítnout vše');
    expect(text(town)).not.to.match(/používáním.*souhlas/i);
    const footer = page.document.querySelector('footer')!;
    expect(footer.textContent).not.to.contain('Běží náhrada');
    await press(town, 'Přijmout vše');
    await until(() => footer.textContent.split('Běží náhrada služby').length === 4, 'the stand-ins do not run');
    const asked = page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).origin);
    expect([...new Set(asked)]).to.deep.equal([location.origin]);
  });

  it('with its own styles on hostile pages', async () => {
    const hostile =
      '<style>*{all:revert;color:lime;font:italic 30px fantasy;text-transform:uppercase} *:empty{display:none}</style>';
    const town = await openTown(STATISTICS, hostile + SCRIPT);
    const {position, color, textTransform} = getComputedStyle(root(town)!);
    expect([position, color, textTransform]).to.deep.equal(['fixed', 'rgb(38, 38, 38)', 'none']);
    expect(root(town)!.offsetHeight).to.be.greaterThan(100);
  });

  for (const library of ['mootools/mootools-core.min.js', 'prototype/prototype.js']) {
    it(`and works beside ${library}`, async () => {
      const town = await openTown(
        gate('analytics', 'a', 'document.documentElement.lang = "en"'),
        `<script src="/javascript/${library}"></script>${SCRIPT}`,
      );
      expect(getComputedStyle(root(town)!).position).to.equal('fixed');
      await press(town, 'Přijmout vše');
      await until(() => town.document.documentElement.lang === 'en');
      expect(localStorage.getItem(KEY)).to.equal('v=1&analytics=yes+2026-11-25+a');
    });
  }

  it('under names that no list of annoyances blocks or hides', async () => {
    const town = await openTown(STATISTICS);
    const names = [town.notice, ...all(town.notice, '*')].flatMap(({localName, id, className}) => [
      localName,
      id,
      className,
    ]);
    for (const name of [...names, '/1/css-consent.js']) {
      expect(name).not.to.match(
        /cookie|gdpr|rodo|cmp|privacy|banner|notice|overlay|(^|[/_.])consent|consent[-_](banner|bar|dialog|manag|tracking)/i,
      );
    }
  });
});

describe('<css-consent> is decided', () => {
  it('by two buttons of one weight in the first layer', async () => {
    const town = await openTown(STATISTICS);
    const looks = ['Přijmout vše', 'Odmítnout vše'].map((name) => {
      const {color, backgroundColor, fontSize, fontWeight, borderColor} = getComputedStyle(button(town, name));
      const {width, height, top} = button(town, name).getBoundingClientRect();
      return {color, backgroundColor, fontSize, fontWeight, borderColor, width, height, top};
    });
    expect(looks[0]).to.deep.equal(looks[1]);
    expect(town.notice.shadowRoot!.querySelector('input')).to.be.null;
  });

  it('with an event, at once and on the next page', async () => {
    const listen = `<script>document.addEventListener('css-consent', ({detail}) => {
      (window.__told = window.__told || []).push([detail.analytics, detail.marketing, detail.services.join()].join(' ')); });</script>`;
    const told = ({window}: Town): string[] => (window as {__told?: string[]}).__told ?? [];
    const town = await openTown(STATISTICS + ADS, listen + SCRIPT);
    expect(told(town)).to.deep.equal([]);
    await press(town, 'Přijmout vše');
    expect(told(town)).to.deep.equal(['true true statistika-obce,sklik']);
    const next = await openTown(STATISTICS + ADS, listen + SCRIPT);
    expect(told(next)).to.deep.equal(['true true statistika-obce,sklik']);
    next.notice.open();
    await next.notice.updateComplete;
    await press(next, 'Odmítnout vše');
    expect(told(next)).to.deep.equal(['true true statistika-obce,sklik', 'false false ']);
  });

  it('in one tab for all', async () => {
    const [one, other] = [await openTown(STATISTICS), await openTown(STATISTICS)];
    await press(one, 'Odmítnout vše');
    await until(() => !root(other), 'the other tab still asks');
  });

  it('again from any link or button, also on a page without services', async () => {
    const openers =
      '<a href="#css-consent">Soukromí</a><button type="button" data-css-consent="settings">Soukromí</button>';
    const town = await openTown(STATISTICS);
    await press(town, 'Přijmout vše');
    const other = await openTown(openers);
    for (const opener of other.document.querySelectorAll<HTMLElement>('a, button')) {
      opener.focus();
      opener.click();
      await other.notice.updateComplete;
      expect(activeIn(other)).to.equal(all(other.notice, '#title')[0]);
      expect(text(other)).to.contain('statistika-obce');
      await press(other, 'Skrýt tuto informaci');
      expect(activeIn(other)).to.equal(opener);
    }
    localStorage.clear();
    const fresh = await openTown(openers);
    fresh.document.querySelector('a')!.click();
    await fresh.notice.updateComplete;
    expect(text(fresh)).to.contain('není nic, k čemu by byl potřeba váš souhlas');
  });
});
