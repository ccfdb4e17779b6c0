/** A town's page, with a policy as strict as it can be, and the union's folder on the Apache of another origin. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../scripts/server/loopback.js';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {recordConsole, startUnion} from './browser.js';
import {furnish, VERSION} from './site.js';

let apache;
let union;
let town;
let browser;
const pages = new Map();

/** Another origin, and another site too, for which the union's server is to be allowed each single thing. */
const policy = () =>
  `default-src 'none'; script-src ${union}; connect-src ${union}; img-src ${union}; frame-src ${union}; require-trusted-types-for 'script'`;

before(async () => {
  apache = await startUnion();
  await furnish(apache.www);
  union = `http://127.0.0.1:${apache.port}`;
  town = await serve((request, response, {pathname}) => {
    response.writeHead(200, {'Content-Type': 'text/html;charset=utf-8', 'Content-Security-Policy': policy()});
    response.end(pages.get(pathname));
    return true;
  });
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  await town?.close();
  await apache?.stop();
});

/** @returns the page of a town that has this in it, and what its console says */
const open = async (markup) => {
  const name = `/${pages.size}`;
  pages.set(name, `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Obec</title><body>${markup}`);
  const page = await browser.newPage();
  const said = recordConsole(page);
  await page.goto(`http://localhost:${town.port}${name}`);
  return {page, said};
};

const textOf = async (page, tag) => {
  await page.waitForFunction((name) => document.querySelector(name)?.state === 'ready', {}, tag);
  return page.evaluate((name) => document.querySelector(name).shadowRoot.textContent, tag);
};

/** A snippet of the start page, as somebody copies it there. */
const snippet = async (id) => {
  const page = await browser.newPage();
  await page.goto(`${union}/css-widgets/`, {waitUntil: 'networkidle0'});
  const text = await page.$eval(`#${id}`, (element) => element.textContent.trim());
  await page.close();
  return text;
};

describe("a town's page with a strict policy, and what the start page tells the town to paste", () => {
  it('shows the blocks by the moving version, and by links', async () => {
    const link = `<p><a href="${await snippet('odkaz')}">Kontakty</a></p>`;
    const {page, said} = await open(`${await snippet('skript')}${link}<css-office></css-office>`);
    assert.match(await textOf(page, 'css-contact-list'), /Kontakty/);
    assert.match(await textOf(page, 'css-office'), /Úřední hodiny/i);
    assert.deepEqual(said(), []);
  });

  it('shows the blocks by a full version, with integrity and crossorigin', async () => {
    const script = await snippet('pevny-skript');
    const file = path.join(apache.www, 'css-widgets/integrity.json');
    const hash = JSON.parse(readFileSync(file, 'utf8'))[VERSION]['css-widgets.js'];
    assert.ok(script.includes(`/${VERSION}/css-widgets.js" integrity="${hash}" crossorigin="anonymous"`));
    const {page, said} = await open(`${script}<css-contact-list></css-contact-list>`);
    assert.match(await textOf(page, 'css-contact-list'), /777/);
    assert.deepEqual(said(), []);
  });

  it('shows the frame, which the policy of the union does not forbid', async () => {
    const {page} = await open(await snippet('ram'));
    const frame = await page.waitForFrame((frame) => frame.url().includes('frame.html'));
    assert.match(await textOf(frame, 'css-contact-list'), /Kontakty/);
  });
});
