/** Runs HTML, addresses, styles and scripts for pages on a town's site. */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {setTimeout as wait} from 'node:timers/promises';
import {build} from 'esbuild';
import {root} from '../release/site.js';

/** What the README puts into the template of a site. */
const SCRIPT = '<script async="async" src="https://www.vas-svazek.example/css-widgets/1/css-widgets.js"></script>';
const BLOCKS = ['project-info', 'contact-list', 'office', 'member-list'];
const ALL_BLOCKS = BLOCKS.map((name) => `<css-${name}></css-${name}>`).join('');
const ORIGINALS = '[data-css-widget], a[href*="#css-widget-"]';

/** Runs on the page. */
const settled = (selector, originals) => {
  const elements = [...document.querySelectorAll(selector)];
  const marked = [...document.querySelectorAll(originals)];
  return (
    elements.every(({state}) => state === 'ready') &&
    marked.every(
      (original) =>
        original.nextElementSibling?.matches(selector) && !original.checkVisibility({visibilityProperty: true}),
    )
  );
};

const SELECTOR = BLOCKS.map((name) => `css-${name}`).join();

const textsOf = (frame) =>
  frame.$$eval(SELECTOR, (elements) => elements.map(({shadowRoot}) => shadowRoot.textContent.trim()));

const waitForBlocks = (frame) => frame.waitForFunction(settled, {timeout: 20_000}, SELECTOR, ORIGINALS);

/** What the notice is put with on a site, and something that it is needed for. */
const NOTICE = `<script async src="https://www.vas-svazek.example/css-widgets/1/css-consent.js" data-css-more="/soukromi"></script>
<script type="text/plain" data-css-consent="analytics" data-css-service="google-analytics">window.measured = true;</script>`;

const acceptAll = async (page) => {
  const button = await page.waitForFunction(() =>
    document.querySelector('css-consent')?.shadowRoot?.querySelector('.choices button'),
  );
  await button.asElement().click();
};

/** Pastes a page that asks for consent: nothing that is gated is asked for before, and all of it after. */
const asking = async (town, code) => {
  const gated = [...code.matchAll(/<(?:script|iframe)\b[^>]* data-css-consent=[^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/ (?:data-)?src="([^"]+)"/g)].map(([, address]) => address),
  );
  assert.ok(gated.length > 0, 'something is gated');
  const {page, said, asked} = await town.open(code);
  await page.waitForFunction(() => document.querySelector('css-consent')?.shadowRoot?.querySelector('.choices'));
  await wait(500);
  assert.deepEqual(
    asked.filter((address) => gated.includes(address)),
    [],
  );
  assert.deepEqual(said(), []);
  await acceptAll(page);
  for (let tries = 0; tries < 100 && !gated.every((address) => asked.includes(address)); tries++) {
    await wait(100);
  }
  assert.deepEqual(
    gated.filter((address) => !asked.includes(address)),
    [],
  );
  await page.click('a[href="#css-consent"]');
  await page.waitForFunction(() => document.querySelector('css-consent').shadowRoot.querySelector('input:checked'));
  await page.evaluate(() => localStorage.clear());
  await page.close();
};

/** Pastes it, and what it does not bring itself: the site's script, or a block. */
export const html = async (town, code) => {
  if (code.includes('css-consent.js')) {
    await asking(town, code);
    return;
  }
  const hasScript = /<script\b/.test(code);
  const hasBlock = /<css-|data-css-widget|#css-widget-|<iframe\b/.test(code);
  const {page, said, asked} = await town.open(
    `${hasScript ? '' : SCRIPT}${code}${hasBlock ? '' : '<css-contact-list></css-contact-list>'}`,
  );
  await page.waitForFunction(
    (selector) => document.querySelector(selector) || document.querySelector('iframe'),
    {},
    SELECTOR,
  );
  await waitForBlocks(page);
  const texts = await textsOf(page);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForSelector(SELECTOR);
    await waitForBlocks(frame);
    texts.push(...(await textsOf(frame)));
  }
  assert.ok(texts.length > 0 && texts.every((text) => text.length > 40), `blocks show ${JSON.stringify(texts)}`);
  assert.deepEqual(said(), []);
  for (const [, address] of code.matchAll(/(?:src|content|data-src)="(https:[^"]+\.(?:js|json|html)[^"]*)"/g)) {
    assert.ok(asked.includes(address.replace(/&amp;/g, '&')), `${address} was asked for`);
  }
  await page.close();
};

/** An address that becomes a block, where a link to it stands alone. */
export const text = async (town, code) => {
  assert.match(code, /^https:\S+#css-widget-\S+\s*$/, 'text is the address of a block, or nothing runs it');
  await html(town, `<p><a href="${code.trim().replace(/&/g, '&amp;')}">Kontakty</a></p>`);
};

/** Runs on the page: each declaration of a style sheet, as a sheet of its own. */
const declarationsOf = (code) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  return [...sheet.cssRules].flatMap(({selectorText, style}) =>
    [...style].map((property) => `${selectorText} {${property}: ${style.getPropertyValue(property)}}`),
  );
};

/** Each declaration changes what is seen. */
export const css = async (town, code) => {
  const {page} = await town.open(SCRIPT + ALL_BLOCKS);
  await page.waitForSelector(SELECTOR);
  await waitForBlocks(page);
  const declarations = await page.evaluate(declarationsOf, code);
  assert.equal(declarations.length, code.match(/^\s*[\w-]+:/gm)?.length, 'the browser knows each of them');
  const before = await page.screenshot({fullPage: true});
  for (const declaration of declarations) {
    const style = await page.addStyleTag({content: declaration});
    const after = await page.screenshot({fullPage: true});
    assert.ok(!Buffer.from(before).equals(Buffer.from(after)), `${declaration} has no effect`);
    await style.evaluate((node) => node.remove());
  }
  await page.close();
};

const APP = 'https://www.obec.example/app.js';

/** A script of the page, which says something to the console, and brings its own elements or works with those of the site. */
export const browserScript = async (town, code) => {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: root},
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'silent',
  });
  const isAsking = code.includes("'css-consent'");
  const hasOwnElements = /import (.+ from )?'css-widgets/.test(code);
  const {page, said} = await town.open((isAsking ? NOTICE : '') + (hasOwnElements ? '' : SCRIPT + ALL_BLOCKS), {
    head: `<script defer src="${APP}"></script>`,
    files: {[APP]: outputFiles[0].text},
  });
  if (isAsking) {
    await acceptAll(page);
  }
  for (let tries = 0; tries < 100 && said().length === 0; tries++) {
    await wait(100);
  }
  await page.waitForSelector(SELECTOR);
  await waitForBlocks(page);
  const lines = said();
  assert.ok(lines.length > 0, 'it says something');
  assert.ok(!lines.some((line) => /undefined|false|Error|CSS-[EW]/.test(line)), lines.join('\n'));
  await page.close();
};
