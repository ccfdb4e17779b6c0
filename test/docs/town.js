/** A town's site on which a snippet is pasted, word for word. Every site of a snippet is answered by an Apache with the release's folder. */
import {Buffer} from 'node:buffer';
import {cpSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {recordConsole, startUnion} from '../release/browser.js';
import {furnish, publish, root} from '../release/site.js';

const PAGE = 'https://www.obec.example/stranka';
const DROPPED = ['connection', 'content-length', 'keep-alive', 'transfer-encoding'];

/** The template of a town's site, with what is pasted into it. */
const templateOf = (head, body) =>
  `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Obec</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

const answer = async (port, request) => {
  const {pathname, search} = new URL(request.url());
  const {origin} = request.headers();
  const response = await fetch(`http://127.0.0.1:${port}${pathname}${search}`, {
    headers: {'Accept-Encoding': 'identity', ...(origin && {Origin: origin})},
  });
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !DROPPED.includes(name))),
    body: Buffer.from(await response.arrayBuffer()),
  };
};

export const startTown = async () => {
  const [browser, union] = await Promise.all([openChromium(), startUnion()]);
  await furnish(union.www);
  publish(union.www, 'css-widgets/druhy-svazek.json', readFileSync(path.join(root, 'demo/data/ukazka.json')));

  // What its people's photos are.
  cpSync(path.join(root, 'demo/data/foto'), path.join(union.www, 'css-widgets/foto'), {recursive: true});

  return {
    /**
     * @param {string} body of the page
     * @param {{head?: string, files?: Record<string, string>}} [more] `files`: scripts of the page's own site, by their addresses
     * @returns {Promise<{page: import('puppeteer-core').Page, said: () => string[], asked: string[]}>} `asked`: addresses
     */
    open: async (body, {head = '', files = {}} = {}) => {
      const page = await browser.newPage();
      const said = recordConsole(page);
      const asked = [];
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const address = request.url();
        asked.push(address);
        if (address === PAGE) {
          void request.respond({contentType: 'text/html', body: templateOf(head, body)});
        } else if (files[address]) {
          void request.respond({contentType: 'text/javascript', body: files[address]});
        } else if (new URL(address).hostname.endsWith('.example')) {
          void answer(union.port, request).then((response) => request.respond(response));
        } else {
          void (address.startsWith('data:') ? request.continue() : request.abort());
        }
      });
      await page.goto(PAGE);
      return {page, said, asked};
    },
    stop: async () => {
      await browser.close();
      await union.stop();
    },
  };
};
