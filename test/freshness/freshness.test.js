/** The built script, and data on a real Apache as it comes, in a browser with its cache. */
import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, afterEach, before, describe, it} from 'node:test';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {startApache, startProxy} from '../servers/apache.js';

const root = path.resolve(import.meta.dirname, '../..');
/** What other servers say: a day for everything there; nothing at all, so that there is nothing to guess by. */
const RULES = `
  LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
  <Location /fresh/>
    Header set Cache-Control max-age=86400
  </Location>
  <Location /mute/>
    Header unset Last-Modified
    Header unset ETag
  </Location>`;
const MONTH = 30 * 24 * 3600;

let apache;
let proxy;
let browser;
let count = 0;

/** Puts a file where no test has had one, as if it had stood there for a month. */
const publish = (name, content, age = MONTH) => {
  const file = path.join(apache.www, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
  const changed = Date.now() / 1000 - age;
  utimesSync(file, changed, changed);
};

const documentOf = (person) => JSON.stringify({version: 1, people: [{name: person}]});

const addressOf = (folder) => {
  count += 1;
  return `/${folder}/${count}.json`;
};

const open = async (data, head = '') => {
  const name = `page-${(count += 1)}.html`;
  publish(
    name,
    `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Stránka</title>${head}
    <script src="/css-widgets.js" async></script>
    <css-contact-list src="${data}"><a slot="fallback" href="/k">Kontakty</a></css-contact-list>`,
  );
  const page = await browser.newPage();
  await page.goto(`${proxy.origin}/${name}`);
  return page;
};

const text = (page) => page.evaluate(() => document.querySelector('css-contact-list').shadowRoot?.textContent ?? '');

const shows = async (page, person) => {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await text(page)).includes(person)) {
      return;
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  assert.fail(`${person} is not shown, but ${await text(page)}`);
};

/** Waits until everything that was asked for has come. */
const settled = async (page) => {
  await page.waitForNetworkIdle({idleTime: 300});
};

const askedFor = (data) => proxy.asked.filter((line) => line.startsWith(`${data} `)).map((line) => line.split(' ')[1]);

before(async () => {
  apache = await startApache(RULES);
  copyFileSync(path.join(root, 'dist/css-widgets.js'), path.join(apache.www, 'css-widgets.js'));
  proxy = await startProxy(apache.port);
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  proxy?.stop();
  await apache?.stop();
});

afterEach(async () => {
  for (const page of (await browser.pages()).slice(1)) {
    await page.close();
  }
});

describe('data on Apache as it comes', () => {
  it('says nothing of freshness', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba Prvá'));
    const {headers} = await fetch(`http://127.0.0.1:${apache.port}${data}`);
    assert.equal(headers.get('Cache-Control'), null);
    assert.equal(headers.get('Expires'), null);
    assert.ok(headers.get('Last-Modified'));
  });

  it('costs one request on the first view, and one 304 on the next', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba Prvá'));
    const first = await open(data);
    await shows(first, 'Osoba Prvá');
    await settled(first);
    assert.deepEqual(askedFor(data), ['200']);
    const next = await open(data);
    await shows(next, 'Osoba Prvá');
    await settled(next);
    assert.deepEqual(askedFor(data), ['200', '304']);
  });

  it('shows a changed file on the next view, after one round trip, while an old page is open', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba Prvá'));
    const old = await open(data);
    await shows(old, 'Osoba Prvá');
    await settled(old);
    publish(data, documentOf('Osoba Druhá'), 0);
    const next = await open(data);
    await shows(next, 'Osoba Druhá');
    await settled(next);
    assert.deepEqual(askedFor(data), ['200', '200']);
    assert.ok((await text(old)).includes('Osoba Prvá'));
  });

  it('paints before the network answers, and then what it answers', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba Prvá'));
    await settled(await open(data));
    publish(data, documentOf('Osoba Druhá'), 0);
    const release = proxy.hold();
    const page = await open(data);
    await shows(page, 'Osoba Prvá');
    release();
    await shows(page, 'Osoba Druhá');
  });

  it('shows a changed file after a reload, each time, and never the old one again', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba 0'));
    const page = await open(data);
    await settled(page);
    for (const turn of [1, 2, 3]) {
      publish(data, documentOf(`Osoba ${turn}`), 0);
      const release = proxy.hold();
      await page.reload();
      assert.equal((await text(page)).includes(`Osoba ${turn - 1}`), false);
      release();
      await shows(page, `Osoba ${turn}`);
      await settled(page);
    }
    assert.deepEqual(askedFor(data), ['200', '200', '200', '200']);
  });

  it('uses a preload, and verifies it', async () => {
    const data = addressOf('plain');
    publish(data, documentOf('Osoba Prvá'));
    const page = await open(data, `<link rel="preload" as="fetch" crossorigin href="${data}">`);
    await shows(page, 'Osoba Prvá');
    await settled(page);
    assert.deepEqual(askedFor(data), ['200', '304']);
  });

  it('believes no broken file that the browser may keep for a day', async () => {
    for (const broken of ['<p>Údržba', '{"version": 1, "people": [', '{"version": 2}']) {
      const data = addressOf('fresh');
      publish(data, broken);
      await settled(await open(data));
      publish(data, documentOf('Osoba Prvá'), 0);
      await shows(await open(data), 'Osoba Prvá');
    }
  });
});

describe('data whose server says more, or less', () => {
  it('costs no second request while it is fresh by its own words', async () => {
    const data = addressOf('fresh');
    publish(data, documentOf('Osoba Prvá'));
    for (const head of ['', '', `<link rel="preload" as="fetch" crossorigin href="${data}">`]) {
      const page = await open(data, head);
      await shows(page, 'Osoba Prvá');
      await settled(page);
    }
    assert.deepEqual(askedFor(data), ['200']);
  });

  it('is never old either where there is nothing to compare by', async () => {
    const data = addressOf('mute');
    publish(data, documentOf('Osoba Prvá'));
    await settled(await open(data));
    publish(data, documentOf('Osoba Druhá'), 0);
    await shows(await open(data), 'Osoba Druhá');
  });
});
