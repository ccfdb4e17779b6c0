/** A slow phone: what it is held to, and how a page is loaded on it. */
import {watch} from './watch.js';

const SCREEN = {width: 360, height: 740, deviceScaleFactor: 2, mobile: true};
const CPU = {rate: 4};
/** From each request to its answer, and bytes per second: 150 ms, 1.6 Mbit/s. */
const NETWORK = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};

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

/**
 * A page that nobody debugs. For puppeteer's own pages the protocol's domain Runtime is enabled, and for that V8 notes where in a script
 * each request comes from: it reads the script anew to find out, which took 50 ms without any throttling, and no visitor has.
 */
const openPage = async (browser, context) => {
  const client = await browser.target().createCDPSession();
  const {targetId} = await client.send('Target.createTarget', {url: 'about:blank', browserContextId: context.id});
  const {sessionId} = await client.send('Target.attachToTarget', {targetId, flatten: true});
  return client.connection().session(sessionId);
};

/** Runs a function on the page, and waits for what it promises. */
const run = async (page, task) => {
  const {result, exceptionDetails} = await page.send('Runtime.evaluate', {
    expression: `(${task})()`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
};

const view = async (browser, context, url, expected) => {
  const page = await openPage(browser, context);
  const count = await countRequests(page);
  await page.send('Emulation.setDeviceMetricsOverride', SCREEN);
  await page.send('Emulation.setTouchEmulationEnabled', {enabled: true});
  await page.send('Network.emulateNetworkConditions', NETWORK);
  await page.send('Emulation.setCPUThrottlingRate', CPU);
  await page.send('Page.enable');
  await page.send('Page.addScriptToEvaluateOnNewDocument', {source: `(${watch})(${JSON.stringify(expected)})`});
  const loaded = new Promise((resolve) => page.once('Page.loadEventFired', resolve));
  await page.send('Page.navigate', {url});
  await loaded;
  const times = await run(page, timesOf);
  await page.send('Page.close');
  return {...times, ...count()};
};

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
    const first = await view(browser, context, url, expected);
    return repeat ? [first, await view(browser, context, url, expected)] : [first];
  } finally {
    await context.close();
  }
};
