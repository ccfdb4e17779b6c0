/** vlozit/ and kontrola/ by keyboard, on Apache, in Chromium, with the page of a town on another site. */
import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {serve} from '../../scripts/server/loopback.js';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {recordConsole, startUnion} from './browser.js';
import {DATA, furnish, publish} from './site.js';

let apache;
let bare;
let town;
let browser;
const pages = new Map();
const folder = () => `http://127.0.0.1:${apache.port}/css-widgets/`;

before(async () => {
  apache = await startUnion();
  await furnish(apache.www);
  bare = await startUnion(false);
  await furnish(bare.www);
  town = await serve((request, response, {pathname}) => {
    const page = pages.get(pathname);
    if (!page) {
      return false;
    }
    response.writeHead(200, {'Content-Type': 'text/html;charset=utf-8'});
    response.end(`<!doctype html><html lang="cs"><meta charset="utf-8"><title>Obec</title><body>${page}`);
    return true;
  });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await town?.close();
  await apache?.stop();
  await bare?.stop();
});

beforeEach(() => {
  pages.clear();
  publish(apache.www, 'css-widgets/css-data.json', DATA);
});

afterEach(async () => {
  for (const context of browser.browserContexts().slice(1)) {
    await context.close();
  }
});

const open = async (address) => {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(new URL(address).origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const said = recordConsole(page);
  await page.goto(address, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() => /mohou načíst|nemohou/.test(document.querySelector('#stav')?.textContent ?? ''));
  return {page, asked, said};
};

const text = (page, selector) => page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());

/** Goes on with Tab until something with these words has the focus, as somebody does who cannot use a mouse. */
const tabTo = async (page, words) => {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element.labels?.[0] ?? element).textContent.replace(/\s+/g, ' ').trim();
    });
    if (focused.startsWith(words)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${words}`);
};

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

describe('vlozit/, by keyboard', () => {
  for (const [name, downs] of [
    ['Joomla', 0],
    ['WordPress (bloky)', 1],
  ]) {
    it(`gives both parts for ${name} in three interactions, and they work on the town's page`, async () => {
      const {page, asked, said} = await open(`${folder()}vlozit/`);
      // One: the system.
      await tabTo(page, 'Joomla');
      await page.keyboard.press('Space');
      for (let count = 0; count < downs; count++) {
        await page.keyboard.press('ArrowDown');
      }
      await page.waitForSelector('#skript');
      // Two: the script.
      await tabTo(page, 'Zkopírovat skript');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.body.textContent.includes('Zkopírováno'));
      const script = await clipboard(page);
      // Three: the link.
      await tabTo(page, 'Zkopírovat adresu');
      await page.keyboard.press('Enter');
      await page.waitForFunction((before) => navigator.clipboard.readText().then((now) => now !== before), {}, script);
      const address = await clipboard(page);
      assert.equal(address, `${folder()}kontakty/#css-widget-contact-list`);

      pages.set('/kontakty', `${script}<p><a href="${address}">Kontakty</a></p>`);
      const visited = await browser.newPage();
      await visited.goto(`http://localhost:${town.port}/kontakty`);
      await visited.waitForFunction(() => document.querySelector('css-contact-list')?.state === 'ready');
      await visited.close();
      assert.deepEqual(said(), []);
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(folder()) && !url.startsWith('data:')),
        [],
      );
    });
  }

  const check = async (page, address) => {
    await tabTo(page, 'Adresa stránky');
    await page.keyboard.type(address);
    const opened = new Promise((resolve) => {
      page.browserContext().once('targetcreated', resolve);
    });
    await page.keyboard.press('Enter');
    const tab = await (await opened).page();
    await page.waitForFunction(() => document.querySelector('#odpoved .state'), {timeout: 25_000, polling: 200});
    const strip = await tab.evaluate(
      () =>
        [...document.documentElement.children].find((child) => child.shadowRoot)?.shadowRoot.textContent ?? 'no strip',
    );
    return {answer: await text(page, '#odpoved'), strip};
  };

  it('says in a tab, and on the page that asked, that it works', async () => {
    const {page} = await open(`${folder()}vlozit/?system=joomla`);
    const script = await text(page, '#skript');
    pages.set('/works', `${script}<p><a href="${folder()}kontakty/#css-widget-contact-list">Kontakty</a></p>`);
    const {answer, strip} = await check(page, `localhost:${town.port}/works`.replace(/^/, 'http://'));
    assert.equal(answer, 'Funguje.');
    assert.match(strip, /Blok <css-contact-list>: zobrazen/);
  });

  it('says that there is no script, and no block', async () => {
    const {page} = await open(`${folder()}vlozit/?system=joomla`);
    pages.set('/nothing', '<p>Obec</p>');
    const {answer, strip} = await check(page, `http://localhost:${town.port}/nothing`);
    assert.match(answer, /^Stránka neodpověděla\..*chybí na ní skript \(část 1\)\./);
    assert.equal(strip, 'no strip');
  });

  it('says that other sites cannot load the data, and offers no fixed version', async () => {
    const address = `http://127.0.0.1:${bare.port}/css-widgets/`;
    const {page} = await open(`${address}vlozit/?system=html&version=pinned`);
    assert.match(await text(page, '#stav'), /Weby obcí údaje načíst nemohou: server neposílá hlavičku CORS\./);
    assert.equal(await text(page, '#skript'), `<script async="async" src="${address}1/css-widgets.js"></script>`);
    assert.match(await text(page, 'main'), /Pevnou verzi server svazku neumožňuje/);
  });

  it('goes on with another union of the server, and data that are called .txt', async () => {
    publish(apache.www, 'css-widgets/druhy.txt', '{"version": 1, "people": [{"id": "a", "name": "Jana Jiná"}]}');
    const {page} = await open(`${folder()}vlozit/?system=html&data=druhy.txt`);
    const script = await text(page, '#skript');
    assert.ok(script.includes(` data-css-src="${folder()}druhy.txt"`), script);
    pages.set('/second', script + (await text(page, '#kus-contact-list')));
    const visited = await browser.newPage();
    await visited.goto(`http://localhost:${town.port}/second`);
    await visited.waitForFunction(() => document.querySelector('css-contact-list')?.state === 'ready');
    assert.match(await visited.$eval('css-contact-list', (list) => list.shadowRoot.textContent), /Jana Jiná/);
    await visited.close();
  });

  it('says what to do when it is opened from a disk', async () => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`file://${apache.www}/css-widgets/vlozit/index.html`);
    await page.waitForFunction(() => document.querySelector('#stav')?.textContent.includes('Otevřeli jste soubor'));
    assert.equal(await page.$('#skript'), null);
  });
});

describe('kontrola/', () => {
  it('finds out in a tab what a frame could not tell', async () => {
    const address = `http://localhost:${town.port}/silent`;
    pages.set('/silent', '<p>Obec</p>');
    const data = {version: 1, organization: {members: [{name: 'Horní Obec', page: address}]}};
    publish(apache.www, 'css-widgets/css-data.json', JSON.stringify(data));
    const page = await (await browser.createBrowserContext()).newPage();
    await page.goto(`${folder()}kontrola/`, {waitUntil: 'networkidle0'});
    await tabTo(page, 'Zkontrolovat všechny');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Hotovo/.test(document.querySelector('#souhrn').textContent), {
      timeout: 25_000,
      polling: 200,
    });
    assert.match(await text(page, '.member'), /Nejde ověřit odsud/);
    await page.focus('.member button');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => /Nefunguje/.test(document.querySelector('.member').textContent), {
      timeout: 25_000,
      polling: 200,
    });
  });
});
