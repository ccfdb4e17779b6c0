/** Somebody who has a keyboard and no mouse, and knows of a page only what it calls its fields and buttons; in any engine. */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import puppeteer from 'puppeteer-core';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {findEngines} from '../../scripts/browsers/engines.js';
import {recordConsole} from './browser.js';

/**
 * Runs on the page. Instead of a download, which every browser puts elsewhere: what was given, and under which name. And what the element
 * that has the focus is called.
 */
const prepare = () => {
  const blobs = new Map();
  window.given = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = make(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    window.given.push({name: this.download, blob: blobs.get(this.href)});
  };
  const nameOf = (element) => {
    const labels = [...(element?.labels ?? [])].map((label) => label.textContent);
    const words = labels.length > 0 ? labels.join(' ') : (element?.getAttribute('aria-label') ?? element?.textContent);
    return element === document.body ? '' : words.replace(/\s+/g, ' ').trim();
  };
  window.focusedName = () => nameOf(document.activeElement);
  const controls = () => [...document.querySelectorAll('a, button, input, select, textarea, summary')];
  /** Whether what is called so stands further down, as everybody sees who looks for it. */
  window.isAhead = (name) => {
    const all = controls();
    const here = all.indexOf(document.activeElement);
    return all.some((element, index) => index > here && nameOf(element).startsWith(name));
  };
  window.focusOn = (name) => {
    const element = controls().find((one) => nameOf(one).startsWith(name));
    element?.focus();
    return !!element;
  };
};

/** More stops of the Tab key than a page of the folder has in any state. */
const MOST_STOPS = 150;

export class Visitor {
  /** Choices: a control that was pressed or a field that was filled. To move on to it is none. */
  interactions = 0;

  constructor(page) {
    this.page = page;
    this.said = recordConsole(page);
    this.requests = [];
    page.on('request', (request) => this.requests.push(request.url()));
  }

  static async open(browser, address) {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.evaluateOnNewDocument(prepare);
    const visitor = new Visitor(page);
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForSelector('main[data-drawn] :is(.bar, form, [role="group"])');
    return visitor;
  }

  async press(...keys) {
    for (const key of keys.slice(0, -1)) {
      await this.page.keyboard.down(key);
    }
    await this.page.keyboard.press(keys.at(-1));
    for (const key of keys.slice(0, -1)) {
      await this.page.keyboard.up(key);
    }
  }

  /** Moves on with Tab, or back, until what has the focus is called so. */
  async goTo(name) {
    const passed = [];
    // Not around the page's end: there Firefox leaves the page.
    const step = (await this.page.evaluate((wanted) => window.isAhead(wanted), name)) ? ['Tab'] : ['Shift', 'Tab'];
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const here = await this.page.evaluate(() => window.focusedName());
      if (here.startsWith(name)) {
        return;
      }
      passed.push(here.slice(0, 30));
      await this.press(...step);
    }
    assert.fail(`Nothing is called "${name}": ${[...new Set(passed)].join(' | ')}`);
  }

  /** Presses what is called so. */
  async choose(name, key = 'Enter') {
    await this.goTo(name);
    await this.press(key);
    this.interactions += 1;
    await this.settle();
  }

  /** Writes into the field that is called so, over what is there. */
  async fill(name, words) {
    await this.goTo(name);
    await this.press('Control', 'a');
    if (words === '') {
      await this.press('Delete');
    } else {
      await this.page.keyboard.type(words);
    }
    this.interactions += 1;
  }

  /** As Ctrl+V does: at once. */
  async paste(name, text) {
    await this.goTo(name);
    await this.page.evaluate((words) => document.execCommand('insertText', false, words), text);
    this.interactions += 1;
    await this.settle();
  }

  settle() {
    return this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30))));
  }

  text(selector = 'main') {
    return this.page.$eval(selector, (element) => element.textContent.replace(/\s+/g, ' ').trim());
  }

  async waitFor(words) {
    await this.page
      .waitForFunction(
        (wanted) => document.querySelector('main').textContent.replace(/\s+/g, ' ').includes(wanted),
        {timeout: 10_000},
        words,
      )
      .catch(async () => assert.fail(`"${words}" is not in: ${await this.text()}`));
  }

  /** @returns {Promise<{name: string, text: string}[]>} the files that the page has given so far */
  async files() {
    const files = await this.page.evaluate(() =>
      Promise.all(
        window.given.map(async ({name, blob}) => ({name, bytes: [...new Uint8Array(await blob.arrayBuffer())]})),
      ),
    );
    return files.map(({name, bytes}) => ({name, text: Buffer.from(bytes).toString('utf8')}));
  }

  /** The last data file, after it was asked for. */
  async download() {
    const count = (await this.files()).length;
    await this.choose('Stáhnout soubor s údaji');
    await this.page.waitForFunction((before) => window.given.length > before, {timeout: 10_000}, count);
    return (await this.files()).at(-1).text;
  }
}

export const engines = () => {
  const {chromium, firefox} = findEngines();
  return [chromium, firefox].filter(({path}) => path).map(({name}) => name);
};

export const openEngine = (name) =>
  name === 'chromium'
    ? openChromium()
    : puppeteer.launch({browser: 'firefox', executablePath: findEngines().firefox.path, headless: true});
