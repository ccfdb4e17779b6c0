import {aTimeout, expect} from '@open-wc/testing';
import {textOf, until, visibleTextOf} from '../support/rendered.js';
import {closePages, openMarkup, openPage, TAGS} from './host-page.js';
import type {HostPage} from './host-page.js';

const DATA = '/demo/data/chopos.json';
const SCRIPT = `<script src="/dist/css-widgets.js" data-src="${DATA}"></script>`;
const LIST = '<css-contact-list></css-contact-list>';

const records = (page: HostPage): string[] =>
  page.window.__records.map(({kind, type, text}) => [kind, type, text].filter((part) => part).join(' '));

const showsContacts = async (page: HostPage): Promise<void> => {
  await page.ready();
  for (const list of page.elements('css-contact-list')) {
    expect(textOf(list)).to.contain('Ing. Miroslav Kratochvíl').and.contain('+420 777 193 556');
  }
};

describe('the built script', () => {
  afterEach(closePages);

  it('begins with a byte order mark', async () => {
    const bytes = new Uint8Array(await (await fetch('/dist/css-widgets.js')).arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  for (const [name, script] of [
    ['a classic script', SCRIPT],
    ['a deferred one', SCRIPT.replace('<script', '<script defer')],
    ['an async one', SCRIPT.replace('<script', '<script async')],
    ['a module', SCRIPT.replace('<script', '<script type="module"')],
  ]) {
    it(`works as ${name ?? ''} in the head`, async () => {
      const page = await openMarkup(script ?? '', LIST);
      await showsContacts(page);
      expect(records(page)).to.deep.equal([]);
    });

    it(`works as ${name ?? ''} at the end`, async () => {
      const page = await openMarkup('', LIST + (script ?? ''));
      await showsContacts(page);
      expect(records(page)).to.deep.equal([]);
    });
  }

  it('works inside a paragraph, as editors wrap it', async () => {
    const page = await openMarkup(
      SCRIPT,
      '<p><css-contact-list><a slot="fallback" href="/k">Kontakty</a></css-contact-list></p>',
    );
    await showsContacts(page);
    expect(page.elements('p > css-contact-list')).to.have.length(1);
  });

  it('works when it is injected late', async () => {
    const page = await openMarkup('', LIST);
    const script = page.document.createElement('script');
    script.src = '/dist/css-widgets.js';
    script.dataset['src'] = DATA;
    page.document.head.append(script);
    await showsContacts(page);
    expect(records(page)).to.deep.equal([]);
  });

  it('keeps properties that were set before it came', async () => {
    const page = await openMarkup('', LIST);
    const [list] = page.elements('css-contact-list');
    Object.assign(list ?? {}, {data: {version: 1, people: [{name: 'Osoba Prvá'}]}});
    const script = page.document.createElement('script');
    script.src = '/dist/css-widgets.js';
    page.document.head.append(script);
    await page.ready();
    expect(list && textOf(list)).to.contain('Osoba Prvá');
  });

  it('loaded twice: the first wins, the second says so, nothing throws', async () => {
    const page = await openMarkup(SCRIPT + SCRIPT, LIST);
    await showsContacts(page);
    expect(records(page)).to.have.length(1);
    expect(records(page)[0]).to.match(/^console warn CSS-W13/);
  });

  it('says what is missing where there is no data URL, and shows the fallback', async () => {
    const page = await openMarkup(
      '',
      '<css-contact-list><a slot="fallback" href="/k">Kontakty</a></css-contact-list><script src="data:text/javascript,"></script>',
    );
    const code = await (await fetch('/dist/css-widgets.js')).text();
    const script = page.document.createElement('script');
    script.append(code);
    page.document.body.append(script);
    const [list] = page.elements('css-contact-list');
    await until(() => records(page).length > 0);
    expect(records(page)).to.have.length(1);
    expect(records(page)[0]).to.match(/CSS-W12.*<css-contact-list>/);
    expect(list?.querySelector('a')?.getClientRects()).to.have.length(1);
  });

  it('finds css-data.json beside itself', async () => {
    const page = await openMarkup('<script src="/dist/css-widgets.js"></script>', LIST);
    await until(() => page.elements('css-contact-list')[0]?.state === 'failed', 'never failed');
    expect(records(page).join()).to.match(/CSS-E11.*meta name="css-data".*\/dist\/css-data\.json.*404/);
    const [list] = page.elements('css-contact-list');
    expect(list && visibleTextOf(list)).to.equal(
      'Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později. Zkusit znovu',
    );
  });

  it('never makes a blank page of bad input, nor an exception', async () => {
    const hostile = '/test/fixtures/documents/hostile.json';
    const page = await openMarkup(
      SCRIPT,
      `<css-contact-list src="${hostile}" heading-level="x" color-scheme="x" people="x"></css-contact-list>
       <css-project-info src="${hostile}" sections="x"></css-project-info>
       <css-office src="${hostile}" offices="x" appearance="x"></css-office>
       <css-member-list src="${hostile}" loading="x"></css-member-list>`,
    );
    await page.ready();
    for (const element of page.elements(TAGS.join())) {
      expect(visibleTextOf(element), element.localName).to.match(/zatím nejsou k dispozici/);
    }
    expect(records(page).filter((record) => !record.startsWith('console warn CSS-W'))).to.deep.equal([]);
    expect(records(page).join('\n'))
      .to.match(/CSS-W01/)
      .and.match(/CSS-W10.*heading-level="x"/);
  });

  it('works under a strict policy, trusted types included, without a violation', async () => {
    const policy = "default-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";
    const page = await openPage(`/test/end-to-end/strict.html?record&csp=${encodeURIComponent(policy)}`);
    await showsContacts(page);
    expect(records(page)).to.deep.equal([]);
    const [list] = page.elements('css-contact-list');
    const root = list?.shadowRoot?.querySelector('.root');
    expect(root && getComputedStyle(root).backgroundColor).to.equal('rgb(255, 255, 255)');
  });

  it('reads data of another origin that allows it', async () => {
    const {other} = (await (await fetch('/test/end-to-end/origins.json')).json()) as {other: string};
    const page = await openMarkup(SCRIPT, `<css-contact-list src="${other}${DATA}"></css-contact-list>`);
    await showsContacts(page);
  });

  it('speaks four languages side by side', async () => {
    const page = await openMarkup(
      SCRIPT,
      ['cs', 'en', 'de', 'uk'].map((lang) => `<css-contact-list lang="${lang}"></css-contact-list>`).join(''),
    );
    await page.ready();
    expect(
      page.elements('css-contact-list').map(({shadowRoot}) => shadowRoot?.querySelector('h2')?.textContent.trim()),
    ).to.deep.equal(['Kontakty', 'Contacts', 'Kontakte', 'Контакти']);
  });

  it('lets a page be complete while its own server hangs', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><title>Obec</title>
      <script async src="/misbehave?delay=30000&type=text/javascript"></script>
      <h1>Obec</h1><css-contact-list><a slot="fallback" href="/kontakty">Kontakty</a></css-contact-list><p id="end">Konec</p>`;
    document.body.append(frame);
    try {
      const isComplete = (): boolean =>
        frame.contentDocument?.readyState === 'interactive' &&
        frame.contentDocument.getElementById('end')?.getClientRects().length === 1;
      await until(isComplete, 'the page waits for the script');
      expect(frame.contentDocument?.querySelector('a')?.getClientRects()).to.have.length(1);
    } finally {
      frame.parentNode?.removeChild(frame);
    }
  });

  it('throws nothing where it is removed while it loads', async () => {
    const page = await openMarkup(SCRIPT, '<css-contact-list src="/misbehave?delay=500&body={}"></css-contact-list>');
    const [list] = page.elements('css-contact-list');
    list?.parentNode?.removeChild(list);
    await aTimeout(700);
    expect(records(page)).to.deep.equal([]);
  });
});
