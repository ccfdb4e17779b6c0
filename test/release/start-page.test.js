/** The start page and kontakty/ of the folder, on Apache, in Chromium. */
import assert from 'node:assert/strict';
import {readFileSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {recordConsole, startUnion} from './browser.js';
import {DATA, furnish, publish, root} from './site.js';

const AXE = readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let apache;
let browser;
const FOLDER = 'weby/svazek/css-widgets (2)';
const at = (name) => `http://localhost:${apache.port}/${encodeURI(FOLDER)}/${name}`;
const remove = (name) => rmSync(path.join(apache.www, FOLDER, name), {force: true});

/** A page that has nothing in its cache. */
const newPage = async () => (await browser.createBrowserContext()).newPage();

const open = async (name, settle = true) => {
  const page = await newPage();
  const said = recordConsole(page);
  await page.goto(/^file:/.test(name) ? name : at(name), settle ? {waitUntil: 'networkidle0'} : {});
  return {page, said};
};

const stateOf = async (page) => {
  await page.waitForFunction(() => document.querySelector('#stav').dataset.mood?.match(/good|bad/));
  return page.$eval('#stav', (place) => place.textContent.replace(/\s+/g, ' ').trim());
};

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());

/** Under the page's own policy nothing can be added to it but by the debugger. */
const violations = async (page) => {
  await page.evaluate(AXE);
  const {violations: found} = await page.evaluate(() => window.axe.run());
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
};

before(async () => {
  apache = await startUnion();
  await furnish(apache.www, 'weby/svazek/css-widgets');
  // As Windows calls what is unpacked for a second time.
  renameSync(path.join(apache.www, 'weby/svazek/css-widgets'), path.join(apache.www, FOLDER));
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await apache?.stop();
});

beforeEach(() => publish(apache.www, `${FOLDER}/css-data.json`, DATA));

afterEach(async () => {
  for (const name of ['css-data.json', 'css-data.txt', 'druhy.json', 'kontakty/snapshot.html']) {
    remove(name);
  }
  for (const context of browser.browserContexts().slice(1)) {
    await context.close();
  }
});

describe('the start page', () => {
  it('says what is on the web, whose it is, and that towns can load it', async () => {
    const {page, said} = await open('');
    assert.equal(
      await stateOf(page),
      'Na webu jsou teď 4 osoby a 1 kancelář, stav k 24. 11. 2026. Weby obcí je mohou načíst.',
    );
    assert.match(await textOf(page, '.lead'), /úřední hodiny svazku CHOPOS na webech/);
    assert.deepEqual(said(), []);
  });

  it('says so in English', async () => {
    const {page, said} = await open('english.html');
    assert.equal(
      await stateOf(page),
      'On the web now: 4 people and 1 office, as of 24 November 2026. The towns’ websites can load them.',
    );
    assert.deepEqual(said(), []);
  });

  it('says what to do without data', async () => {
    remove('css-data.json');
    const {page} = await open('');
    assert.equal(await stateOf(page), 'Složka je nahraná správně. Teď vytvořte údaje svého svazku.');
  });

  it('says which file was not uploaded', async () => {
    const script = path.join(apache.www, FOLDER, '1/css-widgets.js');
    renameSync(script, `${script}.gone`);
    const {page} = await open('');
    const state = await stateOf(page);
    renameSync(`${script}.gone`, script);
    assert.match(state, /^Složka není nahraná celá: chybí v ní 1\/css-widgets\.js\./);
  });

  it('reads data that are called .txt, and tells the towns so', async () => {
    remove('css-data.json');
    publish(apache.www, `${FOLDER}/css-data.txt`, DATA);
    const {page} = await open('');
    assert.match(await stateOf(page), /4 osoby/);
    assert.ok((await textOf(page, '#skript')).includes(` data-css-src="${at('css-data.txt')}"`));
  });

  it('names what is wrong with the data', async () => {
    publish(apache.www, `${FOLDER}/css-data.json`, '{"version": 1,, }');
    const {page} = await open('');
    assert.match(await stateOf(page), /^Soubor css-data\.json nelze použít\. Data nejsou platný JSON\./);
  });

  it('shows another union of this server, and none of another', async () => {
    publish(apache.www, `${FOLDER}/druhy.json`, '{"version": 1, "people": [{"name": "Jana Jiná"}]}');
    const {page} = await open('?data=druhy.json');
    assert.equal(await stateOf(page), 'Na webu je teď 1 osoba. Weby obcí je mohou načíst.');
    assert.ok((await textOf(page, '#skript')).includes(` data-css-src="${at('druhy.json')}"`));
    assert.equal(await textOf(page, '#odkaz'), `${at('kontakty/')}?data=druhy.json#css-widget-contact-list`);
    await page.goto(at('?data=https://obec.example/css-data.json'));
    assert.match(await stateOf(page), /^Adresa této stránky jmenuje údaje z jiného serveru\./);
  });

  it('says what it is when it is opened from a disk', async () => {
    const {page} = await open(pathToFileURL(path.join(apache.www, FOLDER, 'index.html')).href);
    assert.match(await stateOf(page), /^Otevřeli jste soubor ve svém počítači\./);
  });

  it('has the doors that there are, and every link leads somewhere', async () => {
    const {page} = await open('');
    const doors = await page.$$eval('.doors a', (links) => links.map((link) => link.textContent));
    assert.deepEqual(doors, ['Upravit údaje', 'Vložit na web obce', 'Zkontrolovat weby obcí', 'Jak to vidí občan']);
    const links = await page.$$eval('a', (all) => all.map(({href}) => href));
    for (const link of links.filter((href) => !href.startsWith('mailto:'))) {
      assert.equal((await fetch(link)).status, 200, link);
    }
  });

  it('opens its letters in a mail program, with names and addresses in them', async () => {
    const {page} = await open('');
    await page.waitForSelector('a[href^="mailto:"]');
    const letters = await page.$$eval('a[href^="mailto:"]', (all) => all.map(({href}) => href));
    const parts = letters
      .map((letter) => new URL(letter).searchParams)
      .map((searchParams) => [searchParams.get('subject'), searchParams.get('body')]);
    assert.deepEqual(
      parts.map(([subject]) => subject),
      [
        'Nahrání složky na web CHOPOS',
        'Kontakty centra společných služeb na webu obce',
        'Vložení jednoho řádku do šablony webu [název obce]',
      ],
    );
    assert.ok(parts[0][1].includes(`aby byla na adrese ${at('')}.`), parts[0][1]);
    assert.ok(parts[1][1].includes(`Návod na pár minut: ${at('vlozit/')}`), parts[1][1]);
    assert.ok(parts[2][1].includes(`\r\n\r\n<script async="async" src="${at('1/css-widgets.js')}"></script>\r\n\r\n`));
  });

  it('has no letter with another address, and leaves no placeholder of the build', async () => {
    const {page} = await open('');
    const text = await textOf(page, 'main');
    assert.doesNotMatch(text, /\{\{|undefined|vas-svazek\.example|\[adresa (složky|webu)\]/);
  });

  for (const scheme of ['light', 'dark']) {
    it(`is accessible, and fits a phone (${scheme})`, async () => {
      for (const name of ['', 'english.html', 'kontakty/']) {
        const page = await newPage();
        await page.setViewport({width: 320, height: 640});
        await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
        await page.goto(at(name), {waitUntil: 'networkidle0'});
        await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        assert.deepEqual(await violations(page), [], name);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), name);
      }
    });
  }
});

describe('the start page on a server that sends no CORS', () => {
  let closed;
  before(async () => {
    closed = await startUnion(false);
    await furnish(closed.www);
  });
  after(() => closed?.stop());

  it('says that towns cannot load the data', async () => {
    const page = await newPage();
    await page.goto(`http://localhost:${closed.port}/css-widgets/`);
    assert.match(await stateOf(page), /Weby obcí údaje načíst nemohou: server neposílá hlavičku CORS\. Co s tím$/);
  });
});

const shown = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('css-contact-list, css-office, css-project-info')].every(
      ({state}) => state === 'ready',
    ),
  );

const replaced = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('#nahrada').textContent.trim() === wanted, {}, text);

describe('kontakty/', () => {
  it('shows all blocks', async () => {
    const {page, said} = await open('kontakty/', false);
    await shown(page);
    assert.match(await page.$eval('css-contact-list', ({shadowRoot}) => shadowRoot.textContent), /Kratochvíl/);
    assert.deepEqual(said(), []);
  });

  it('speaks the language that its address asks for', async () => {
    const {page} = await open('kontakty/?lang=uk', false);
    await shown(page);
    assert.equal(await page.title(), 'Контакти центру спільних послуг');
    assert.match(await page.$eval('css-contact-list', ({shadowRoot}) => shadowRoot.textContent), /Контакти/);
  });

  it('shows data that are called .txt, and those of another union', async () => {
    remove('css-data.json');
    publish(apache.www, `${FOLDER}/css-data.txt`, DATA);
    publish(apache.www, `${FOLDER}/druhy.json`, DATA);
    await shown((await open('kontakty/', false)).page);
    remove('css-data.txt');
    await shown((await open('kontakty/?data=druhy.json', false)).page);
  });

  it('says that there are no data', async () => {
    remove('css-data.json');
    const {page} = await open('kontakty/');
    await replaced(page, 'Údaje zatím nejsou k dispozici.');
  });

  it('shows the snapshot, if there is one, without the blocks and without any script', async () => {
    publish(apache.www, `${FOLDER}/kontakty/snapshot.html`, '<div lang="cs"><p>Volejte 317 123 456</p></div>');
    const blocked = await newPage();
    await blocked.setRequestInterception(true);
    blocked.on('request', (request) =>
      request.url().endsWith('css-widgets.js') ? request.abort() : request.continue(),
    );
    await blocked.goto(at('kontakty/'), {waitUntil: 'networkidle0'});
    await replaced(blocked, 'Volejte 317 123 456');
    const bare = await newPage();
    await bare.setJavaScriptEnabled(false);
    await bare.goto(at('kontakty/'), {waitUntil: 'networkidle0'});
    assert.ok(bare.frames().some((frame) => frame.url() === at('kontakty/snapshot.html')));
  });
});
