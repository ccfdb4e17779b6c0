/** The request for the data is the first thing that the built script does, where an element of the page will ask for them. */
import {expect} from '@open-wc/testing';
import {textOf, until} from '../support/rendered.js';
import {closePages, openMarkup} from './host-page.js';
import type {HostPage} from './host-page.js';

const DATA = '/demo/data/chopos.json';
const SCRIPT = `<script defer src="/dist/css-widgets.js" data-css-src="${DATA}"></script>`;
const LIST = '<css-contact-list></css-contact-list>';

interface Asked {
  readonly url: string;
  readonly cache: string;
  readonly signal: AbortSignal;
}

/** Notes in which order data are asked for and elements are registered. */
const NOTE = `<script>
  window.steps = [];
  window.asked = [];
  const ask = window.fetch;
  window.fetch = (url, init) => {
    steps.push('ask');
    asked.push({url: String(url), cache: init.cache, signal: init.signal});
    return ask(url, init);
  };
  const define = customElements.define;
  customElements.define = function (...words) {
    steps.push('define');
    return define.apply(this, words);
  };
</script>`;

const stepsOf = ({window: page}: HostPage): readonly string[] => (page as unknown as {steps: string[]}).steps;
const askedOn = ({window: page}: HostPage): readonly Asked[] => (page as unknown as {asked: Asked[]}).asked;
const absolute = (url: string): string => new URL(url, location.href).href;

const shows = async (page: HostPage): Promise<void> => {
  await page.ready();
  for (const list of page.elements('css-contact-list')) {
    expect(textOf(list)).to.contain('Ing. Miroslav Kratochvíl');
  }
};

describe('the first request of the built script', () => {
  afterEach(closePages);

  for (const [what, list, url] of [
    ['the page’s data', LIST, DATA],
    ['an element’s own', `<css-contact-list src=" ${DATA}?own "></css-contact-list>`, `${DATA}?own`],
    ['them where its own address is blank', '<css-contact-list src=" "></css-contact-list>', DATA],
    [
      'those of the first that does not wait',
      `<css-office loading=" LAZY " src="/404.json"></css-office>${LIST}`,
      DATA,
    ],
  ] as const) {
    it(`asks for ${what} before anything is registered, and once`, async () => {
      const page = await openMarkup(NOTE + SCRIPT, list);
      await until(() => textOf(page.elements('css-contact-list')[0]!).includes('Kratochvíl'));
      expect(stepsOf(page).slice(0, 2)).to.deep.equal(['ask', 'define']);
      const [first] = askedOn(page);
      expect(first).to.include({url: absolute(url), cache: 'force-cache'});
      expect(askedOn(page).filter((one) => one.url === absolute(url) && one.cache === 'force-cache')).to.have.length(1);
    });
  }

  it('asks once for each address, whichever element is registered first', async () => {
    const other = `<css-project-info src="${DATA}?other"></css-project-info>`;
    const page = await openMarkup(NOTE + SCRIPT, other + LIST);
    await shows(page);
    const urls = askedOn(page).flatMap(({url, cache}) => (cache === 'force-cache' ? url : []));
    expect(urls).to.deep.equal([`${DATA}?other`, DATA].map(absolute));
  });

  it('asks for nothing where there is no element', async () => {
    const page = await openMarkup(NOTE + SCRIPT, '<p>Obec</p>');
    await until(() => stepsOf(page).includes('define'));
    expect(askedOn(page)).to.deep.equal([]);
  });

  it('asks for nothing where a script has given the data', async () => {
    const give = `<script>document.querySelector('css-contact-list').data = {version: 1, people: [{name: 'Jana Ukázková'}]};</script>`;
    const page = await openMarkup(NOTE + SCRIPT, LIST + give);
    await page.ready();
    expect(textOf(page.elements('css-contact-list')[0]!)).to.contain('Jana Ukázková');
    expect(askedOn(page)).to.deep.equal([]);
  });

  it('asks once where the script is there twice', async () => {
    const page = await openMarkup(NOTE + SCRIPT + SCRIPT, LIST);
    await shows(page);
    expect(askedOn(page).filter(({cache}) => cache === 'force-cache')).to.have.length(1);
  });

  it('ends a request that no element has asked for', async () => {
    const refuse = '<script>customElements.define = () => { throw new Error("no"); };</script>';
    const page = await openMarkup(NOTE + refuse + SCRIPT, LIST);
    await until(() => askedOn(page)[0]?.signal.aborted === true);
    expect(askedOn(page)).to.have.length(1);
  });

  it('declares nothing global', async () => {
    const page = await openMarkup(SCRIPT, LIST);
    await shows(page);
    const without = await openMarkup('', LIST);
    const names = ({window: view}: HostPage): string[] => Object.getOwnPropertyNames(view);
    expect(names(page).filter((name) => !names(without).includes(name))).to.satisfy((added: string[]) =>
      added.every((name) => /^lit|reactiveElement/i.test(name)),
    );
  });
});
