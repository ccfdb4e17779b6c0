/** A slow phone: what it is held to, and how a page is loaded on it. */
import {keepNoStacks} from '../browser.js';
import {watch} from './watch.js';

const VIEWPORT = {width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true};
const CPU = {rate: 4};
/** From each request to its answer, and bytes per second: 150 ms, 1.6 Mbit/s. */
export const NETWORK = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

/** Counts what comes over the network: a file out of the cache has no bytes and is no request. */
const countRequests = async (client) => {
  const sent = new Set();
  const cached = new Set();
  let bytes = 0;
  client.on(
    'Network.requestWillBeSent',
    ({requestId, request}) => request.url.startsWith('http') && sent.add(requestId),
  );
  client.on('Network.requestServedFromCache', ({requestId}) => cached.add(requestId));
  client.on('Network.responseReceived', ({requestId, response}) => response.fromDiskCache && cached.add(requestId));
  client.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    bytes += cached.has(requestId) ? 0 : encodedDataLength;
  });
  await client.send('Network.enable');
  return () => ({bytes, requests: [...sent].filter((id) => !cached.has(id)).length});
};

/** Runs on the page. The entry of a paint comes when it is on the screen. */
const timesOf = async () => {
  const firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) {
        resolve(entry.startTime);
      }
    }).observe({type: 'paint', buffered: true});
  });
  return {painted: await window.painted, firstPaint: await firstPaint};
};

/** Opens a page of the phone, has something done with it, and closes it. */
const withPhone = async (context, expected, use) => {
  const page = await context.newPage();
  try {
    page.on('pageerror', (error) => console.error(error));
    await page.setViewport(VIEWPORT);
    await keepNoStacks(page);
    const client = await page.createCDPSession();
    const count = await countRequests(client);
    await client.send('Network.emulateNetworkConditions', NETWORK);
    await client.send('Emulation.setCPUThrottlingRate', CPU);
    await page.evaluateOnNewDocument(watch, expected);
    return await use(page, count);
  } finally {
    await page.close();
  }
};

const view = (context, url, expected) =>
  withPhone(context, expected, async (page, count) => {
    await page.goto(url);
    const times = await page.evaluate(timesOf);
    return {...times, ...count()};
  });

/**
 * Loads a page with empty caches, and then once more with what they hold by then.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{expected: string[], repeat?: boolean}} page
 * @returns {Promise<{painted: number, firstPaint: number, bytes: number, requests: number}[]>} one or two views, in milliseconds
 */
export const loadOnPhone = async (browser, url, {expected, repeat}) => {
  const context = await browser.createBrowserContext();
  try {
    const first = await view(context, url, expected);
    return repeat ? [first, await view(context, url, expected)] : [first];
  } finally {
    await context.close();
  }
};

/** With the tasks as such, so that what has no name of its own in one is not taken for waiting. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];

/**
 * The same first view, traced.
 *
 * @returns {Promise<object[]>} the trace's events, among them one named `contacts-painted`
 */
export const traceOnPhone = async (browser, url, {expected}) => {
  const context = await browser.createBrowserContext();
  try {
    return await withPhone(context, expected, async (page) => {
      await page.tracing.start({categories: CATEGORIES});
      await page.goto(url);
      await page.evaluate(async () => {
        await window.painted;
        performance.mark('contacts-painted');
      });
      return JSON.parse(Buffer.from(await page.tracing.stop()).toString()).traceEvents;
    });
  } finally {
    await context.close();
  }
};
