/** One visual editor in Chromium, used as a person uses it: by keyboard, clipboard and what it has on the screen. */
import {setTimeout as wait} from 'node:timers/promises';
import {WORD} from './rungs.js';

const PATIENCE = 60_000;

export class VisualEditor {
  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} module in visual/
   * @param {{version?: string, settings?: object}} [options] `settings` of a site besides those that it comes with
   */
  static async start(browser, origin, module, {version, settings} = {}) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(origin);
    await page.evaluate(
      async (file, wanted, own) => {
        window.adapter = await import(file);
        window.openEditor = (html) => window.adapter.open(html, own);
        await window.adapter.load(wanted);
      },
      `/visual/${module}.js`,
      version,
      settings ?? {},
    );
    return new VisualEditor(page, await page.evaluate(() => window.adapter.link));
  }

  constructor(page, link) {
    this.page = page;
    /** How a link is made: by pasting over, or by a shortcut and a field. */
    this.link = link;
  }

  /** Opens what is stored in a new instance, and saves it. */
  reopen(html) {
    return this.page.evaluate(async (stored) => {
      const editor = await window.openEditor(stored);
      const saved = editor.save();
      await editor.close();
      return saved;
    }, html);
  }

  /** Writes a word, makes a link of it in the way that the editor offers, and saves. */
  async makeLink(address) {
    const {page, link} = this;
    // Others have been opened since, and only what is in front has the keyboard and the clipboard.
    await page.bringToFront();
    if (link === 'paste') {
      await this.copy(address);
    }
    await this.openEmpty();
    await page.keyboard.type(WORD);
    await this.select();
    const before = await this.saved();
    if (link === 'paste') {
      await page.keyboard.press('KeyV', {commands: ['Paste']});
    } else {
      await this.press('Control', link.shortcut);
      const field = await page.waitForSelector(link.field, {visible: true});
      // With a suggestion in it, all of that.
      await field.click({count: 3});
      await field.type(address);
      await page.keyboard.press('Enter');
    }
    return this.closeChanged(before);
  }

  /** Pastes a text into an empty document, and saves. */
  async paste(text) {
    await this.page.bringToFront();
    await this.copy(text);
    await this.openEmpty();
    const before = await this.saved();
    await this.page.keyboard.press('KeyV', {commands: ['Paste']});
    return this.closeChanged(before);
  }

  end() {
    return this.page.close();
  }

  async openEmpty() {
    await this.page.evaluate(async () => {
      window.editor = await window.openEditor('');
      window.editor.focus();
    });
  }

  /**
   * Selects the line. Some are told of a selection later than it is made, and one that draws what was typed after it was selected loses
   * it: as a person would, it is tried again.
   */
  async select() {
    const end = performance.now() + PATIENCE;
    do {
      if (performance.now() > end) {
        throw new Error('Nothing typed was selected');
      }
      await this.page.keyboard.press('End');
      await this.press('Shift', 'Home');
      await wait(100);
    } while (!(await this.page.evaluate(() => window.editor.hasSelection?.() ?? true)));
  }

  saved() {
    return this.page.evaluate(() => window.editor.save());
  }

  async closeChanged(before) {
    // By the clock, since a page that is not in front draws no frames.
    await this.page.waitForFunction((old) => window.editor.save() !== old, {polling: 100}, before);
    const saved = await this.saved();
    await this.page.evaluate(() => window.editor.close());
    return saved;
  }

  async press(modifier, key) {
    await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(modifier);
  }

  /** By keyboard too: writing into the clipboard by script needs a permission. */
  async copy(text) {
    await this.page.evaluate((value) => {
      const area = Object.assign(document.createElement('textarea'), {id: 'copied', value});
      document.body.append(area);
      area.focus();
      area.select();
    }, text);
    await this.page.keyboard.press('KeyC', {commands: ['Copy']});
    await this.page.evaluate(() => document.getElementById('copied').remove());
  }
}
