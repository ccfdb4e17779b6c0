/** A browser and a server on this machine for the measurements: each page is opened in a context of its own, so with empty caches. */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import {findEngines, versionOf} from '../scripts/browsers/engines.js';
import {styles} from './styles.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A frame as soon as there is something to paint: waiting for a display's next one would make unequal things look equal.
  '--disable-frame-rate-limit',
];

const TYPES = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json'};

/** The same first statement in what is measured and in what it is measured against. */
const START = 'window.started = performance.now();';
const DATA = {styles};

const withoutMark = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

/** A css-widgets.js that says when it starts. */
const startedScript = (file) => `\uFEFF${START}${withoutMark(file)}`;

const script = (file) =>
  file.startsWith('dist') ? startedScript(file) : `${START}window.bench = ${JSON.stringify(DATA)};${withoutMark(file)}`;

const fileAt = (pathname) => {
  const file = path.join('.', decodeURIComponent(pathname));
  return /^(dist|bench\/pages)\/.*\.js$/.test(file) ? script(file) : readFileSync(file);
};

/** Pages are texts, or functions of a request; everything else is a file of the project. */
const startServer = (pages, delays) =>
  new Promise((resolve) => {
    const requests = [];
    const server = createServer((request, response) => {
      const {pathname} = new URL(request.url, 'http://localhost');
      requests.push(pathname);
      const type = TYPES[path.extname(pathname)] ?? 'text/html';
      setTimeout(
        () => {
          try {
            const body = pages.get(pathname) ?? fileAt(pathname);
            response.writeHead(200, {'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store'}).end(body);
          } catch {
            response.writeHead(404).end();
          }
        },
        delays.get(pathname) ?? 0,
      );
    });
    server.listen(0, () => resolve({server, requests, origin: `http://localhost:${server.address().port}`}));
  });

/** @param {string[]} flags of the browser, besides its own */
export const startBench = async (flags = []) => {
  const {chromium} = findEngines();
  if (!chromium.path) {
    console.error('There is no Chromium on this machine; CHROME_PATH may name one.');
    process.exit(1);
  }
  const pages = new Map();
  const delays = new Map();
  const {server, requests, origin} = await startServer(pages, delays);
  const browser = await puppeteer.launch({
    executablePath: chromium.path,
    args: [...FLAGS, ...flags],
    protocolTimeout: 60_000,
  });

  /** Opens a page, does something with it, and closes it. */
  const withPage = async (pathname, use, viewport = {width: 1280, height: 800}) => {
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.setViewport(viewport);
      await page.goto(origin + pathname);
      return await use(page);
    } finally {
      await context.close();
    }
  };

  return {
    engine: versionOf(chromium),
    pages,
    delays,
    requests,
    startedScript,
    withPage,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
};
