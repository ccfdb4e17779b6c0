/** A browser and a server on this machine for the measurements: each page is opened in a context of its own, so with empty caches. */
import process from 'node:process';
import {openChromium} from '../scripts/browsers/chromium.js';
import {findEngines, versionOf} from '../scripts/browsers/engines.js';
import {startServer} from './server.js';
import {styles} from './styles.js';

/** The visitor is a Czech, so that no other language is offered. */
const CZECH = '--accept-lang=cs';

/** A frame as soon as there is something to paint: waiting for a display's next one would make unequal things look equal. */
export const UNLIMITED_FRAMES = '--disable-frame-rate-limit';

/**
 * Measures as on a page that nobody debugs: otherwise V8 notes where in a script each request comes from, and reads the script anew to find
 * out, which took 30 to 60 ms for one request. Puppeteer needs it for what is not needed here, and has no public way to turn it off.
 *
 * @see https://github.com/puppeteer/puppeteer/issues/8390
 * @param {import('puppeteer-core').Page} page
 */
export const keepNoStacks = (page) => page._client().send('Runtime.setMaxCallStackSizeToCapture', {size: 0});

/** @param {string[]} flags of the browser, besides its own */
export const startBench = async (flags = []) => {
  const {chromium} = findEngines();
  if (!chromium.path) {
    console.error('There is no Chromium on this machine; CHROME_PATH may name one.');
    process.exit(1);
  }
  const pages = new Map();
  const delays = new Map();
  const {server, requests} = await startServer(pages, delays, {styles});
  const origin = `http://localhost:${server.port}`;
  const browser = await openChromium([CZECH, ...flags], {protocolTimeout: 60_000});

  /** Opens a page, does something with it, and closes it. */
  const withPage = async (pathname, use, viewport = {width: 1280, height: 800}) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.setViewport(viewport);
      await keepNoStacks(page);
      await page.goto(origin + pathname);
      return await use(page);
    } finally {
      await context.close();
    }
  };

  return {
    engine: versionOf(chromium),
    browser,
    origin,
    pages,
    delays,
    requests,
    withPage,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
