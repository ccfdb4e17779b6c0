import {expect, nextFrame} from '@open-wc/testing';
import axe from 'axe-core';
import {SOURCE_FACTS} from '../fixtures/source-facts.js';
import {textOf, until} from '../support/rendered.js';
import {closePages, openPage, TAGS} from './host-page.js';
import type {HostPage} from './host-page.js';

const START = '/demo/index.html?record';
const UNION = '/demo/chopos.html?record';
const TOWN = '/demo/obec.html?record';
const FEATURES = '/demo/ukazka.html?record';

const violations = async (page: HostPage): Promise<string[]> => {
  // Inside the page: from outside, axe sees only a frame.
  const script = page.document.createElement('script');
  script.append(axe.source);
  page.document.head.append(script);
  const {axe: inside} = page.window as unknown as {axe: typeof axe};
  const {violations: found, passes} = await inside.run(page.document);
  expect(passes.length).to.be.above(10);
  return found.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary = ''}) => `${id} ${String(target)} ${failureSummary}`),
  );
};

describe('the demo', () => {
  afterEach(closePages);

  it('shows every fact of the source page', async () => {
    const page = await openPage(UNION);
    await page.ready();
    const missing = SOURCE_FACTS.filter(
      ({element, text}) => !page.elements(element).some((widget) => textOf(widget).includes(text)),
    );
    expect(SOURCE_FACTS.length).to.be.above(25);
    expect(missing.map(({fact}) => fact)).to.deep.equal([]);
  });

  for (const url of [START, UNION, TOWN, FEATURES]) {
    it(`prints nothing and throws nothing, where nothing inline is allowed: ${url}`, async () => {
      const page = await openPage(`${url}&csp=${encodeURIComponent("default-src 'self'")}`);
      await page.ready();
      expect(page.window.__records).to.deep.equal([]);
    });

    for (const width of [320, 768, 1280]) {
      it(`has no horizontal scroll bar at ${String(width)} px: ${url}`, async () => {
        const page = await openPage(url, width);
        await page.ready();
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }

    it(`gives axe nothing to find: ${url}`, async () => {
      const page = await openPage(url);
      await page.ready();
      expect(await violations(page)).to.deep.equal([]);
    });
  }

  it('shows beside the snippet what comes of it, in each language', async () => {
    const page = await openPage(START);
    await page.ready();
    const snippet = page.document.querySelector('.snippet code')!;
    for (const language of ['cs', 'uk', 'de', 'en']) {
      page.document.querySelector<HTMLElement>(`[data-language="${language}"]`)!.click();
      const [script, , ...blocks] = snippet.textContent.split('\n');
      expect(script).to.contain('<script async src="https://').and.contain('/css-widgets.js"></script>');
      expect(blocks).to.deep.equal(page.elements(TAGS.join()).map(({outerHTML}) => outerHTML));
      expect(blocks.every((block) => block.includes(` lang="${language}"`))).to.equal(true);
      expect(page.document.querySelectorAll('[aria-pressed="true"]')).to.have.length(1);
    }
    await nextFrame();
    const text = page.elements(TAGS.join()).map(textOf).join('\n');
    expect(text).to.contain('head of the centre').and.contain('in progress').and.contain('staff training');
    expect(text).not.to.contain('vedoucí');
    const photos = page
      .elements('css-contact-list')
      .flatMap(({shadowRoot}) => [...shadowRoot!.querySelectorAll('img')]);
    for (const photo of photos) {
      // Not all that is in a test's frame is near what is seen.
      photo.loading = 'eager';
    }
    await until(() => photos.every(({complete}) => complete));
    expect(photos).to.have.length(2);
    expect(photos.every(({naturalWidth}) => naturalWidth > 0)).to.equal(true);
  });

  it('copies the snippet, and marks it where that is not allowed', async () => {
    const page = await openPage(START);
    const copied: string[] = [];
    const status = page.document.querySelector('.copy [role="status"]')!;
    const copyWith = async (writeText: (text: string) => Promise<void>): Promise<string> => {
      Object.defineProperty(page.window.navigator, 'clipboard', {value: {writeText}, configurable: true});
      page.document.querySelector<HTMLElement>('[data-copy]')!.click();
      await nextFrame();
      return status.textContent;
    };
    const said = await copyWith((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    expect(said).to.equal('Zkopírováno');
    expect(copied).to.deep.equal([page.document.querySelector('.snippet code')!.textContent]);
    expect(await copyWith(() => Promise.reject(new Error('not allowed')))).to.contain('Ctrl+C');
    expect(page.window.getSelection()?.toString()).to.contain('<css-office');
  });

  it('searches, reveals and follows a fragment in the built script', async () => {
    const page = await openPage(`${FEATURES}#css-person-osoba-9`, 320);
    await page.ready();
    const [list, revealing] = page.elements('css-contact-list');
    const root = list!.shadowRoot!;
    expect(root.activeElement?.querySelector('.name')?.textContent).to.equal('Ing.\u00a0Osoba Devátá');
    const field = root.querySelector('input')!;
    field.value = '317000007';
    field.dispatchEvent(new InputEvent('input'));
    await until(() => root.querySelectorAll('.card').length === 1);
    expect(root.querySelector('.search [role="status"]')!.textContent).to.equal('1 kontakt');
    revealing!.shadowRoot!.querySelector<HTMLElement>('[part="reveal"]')!.click();
    await nextFrame();
    await nextFrame();
    expect(revealing!.shadowRoot!.activeElement?.getAttribute('href')).to.equal('mailto:osoba1@svazek.example');
    expect(page.document.head.querySelectorAll('[type="application/ld+json"]')).to.have.length(1);
    expect(page.window.__records).to.deep.equal([]);
  });

  it('asks only for the scripts and the data until there is content, and nobody else', async () => {
    const page = await openPage(UNION);
    await page.ready();
    const asked = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name))
      .filter(({pathname}) => !pathname.includes('/assets/') && !pathname.includes('/test/'));
    const paths = asked.map(({pathname}) => pathname);
    // The data once more, to verify what may be an old copy.
    expect([...new Set(paths)]).to.have.members([
      '/dist/css-widgets.js',
      '/dist/css-consent.js',
      '/demo/data/chopos.json',
    ]);
    expect(paths.length).to.be.at.most(4);
    expect(asked.filter(({origin}) => origin !== location.origin)).to.deep.equal([]);
  });

  it('leaves no cookie and no storage', async () => {
    // Other tests of this origin have libraries that do.
    localStorage.clear();
    sessionStorage.clear();
    for (const cookie of document.cookie.split('; ')) {
      document.cookie = `${cookie.split('=')[0] ?? ''}=; max-age=0; path=/`;
    }
    const page = await openPage(UNION);
    await page.ready();
    expect(page.document.cookie).to.equal('');
    expect(page.window.localStorage).to.have.length(0);
    expect(page.window.sessionStorage).to.have.length(0);
  });

  it('switches the language of all blocks', async () => {
    const page = await openPage(UNION);
    await page.ready();
    page.document.querySelector<HTMLElement>('[data-language="en"]')?.click();
    await nextFrame();
    const titles = page
      .elements(TAGS.join())
      .map(({shadowRoot}) => shadowRoot?.querySelector('h2')?.textContent.trim());
    expect(titles).to.have.members([
      'About the project',
      'Contacts',
      'Office and opening hours',
      'Member municipalities',
    ]);
  });

  it('shows only the contacts on the town’s site, under the town’s own heading', async () => {
    const page = await openPage(TOWN);
    await page.ready();
    const [list] = page.elements('css-contact-list');
    expect(list && textOf(list))
      .to.contain('Pracovníci centra')
      .and.contain('Mgr. Pavel Goby');
  });
});
