/** Takes the pictures, in one page of a Chromium that leaves as little as it can to the machine. */
import {PNG} from 'pngjs';
import {openChromium} from '../browsers/chromium.js';

const FLAGS = [
  '--accept-lang=cs',
  // Letters and colours as they are drawn, without what a machine's own settings and screen make of them.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

const PATIENCE = 60_000;

const hasState = (element, state, stale) =>
  element.state === state &&
  // One that is loading waits a little before it says so.
  !element.shadowRoot.querySelector('.root').hidden &&
  (!stale || element.shadowRoot.querySelectorAll('[role=status].updated').length > 0);

const spoil = ({shadowRoot, ownerDocument}, css) => {
  const sheet = new ownerDocument.defaultView.CSSStyleSheet();
  sheet.replaceSync(css);
  shadowRoot.adoptedStyleSheets.push(sheet);
};

/** Fonts are asked for only when something is laid out in them. */
const settle = async (element) => {
  const {ownerDocument: page} = element;
  const frame = () => new Promise((resolve) => page.defaultView.requestAnimationFrame(resolve));
  await element.updateComplete;
  await frame();
  await page.fonts.ready;
  // What is not seen on paper is never loaded.
  const seen = [...element.shadowRoot.querySelectorAll('img')].filter((image) => image.getClientRects().length > 0);
  await Promise.all(seen.map((image) => image.decode()));
  await frame();
  await frame();
};

export class Camera {
  static async start(origin) {
    const browser = await openChromium(FLAGS);
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.emulateTimezone('Europe/Prague');
    return new Camera(browser, page, origin);
  }

  constructor(browser, page, origin) {
    Object.assign(this, {browser, page, origin});
  }

  /**
   * @param {import('./shots.js').Shot} shot
   * @param {string} [css] styles to spoil the element with
   * @returns {Promise<PNG>} the element and nothing else
   */
  async take(shot, css) {
    const {page} = this;
    await page.setViewport({width: shot.width, height: 800, deviceScaleFactor: 1});
    await page.emulateMediaType(shot.media);
    await page.goto(`${this.origin}/shots/${shot.name}`, {waitUntil: 'domcontentloaded'});
    const element = await page.$(`css-${shot.widget}`);
    await page.waitForFunction(hasState, {}, element, shot.state, false);
    if (shot.reload) {
      await element.evaluate((it) => it.reload());
      await page.waitForFunction(hasState, {}, element, shot.state, true);
    }
    await this.act(shot, element);
    if (css) {
      await element.evaluate(spoil, css);
    }
    await element.evaluate(settle);
    return PNG.sync.read(Buffer.from(await element.screenshot({optimizeForSpeed: true})));
  }

  async act({search, tabs = 0}, element) {
    if (search) {
      const field = (await element.evaluateHandle((it) => it.shadowRoot.querySelector('input'))).asElement();
      await field.type(search);
      // A field in focus has a caret that blinks.
      await field.evaluate((it) => it.blur());
    }
    for (let tab = 0; tab < tabs; tab += 1) {
      await this.page.keyboard.press('Tab');
    }
  }

  async stop() {
    await this.browser.close();
  }
}
