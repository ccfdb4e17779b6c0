/** What the measured pages are loaded from. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {serve} from '../scripts/server/loopback.js';
import {servedFolders, typeOf} from '../scripts/server/served-folders.js';

const FOLDERS = ['demo', 'dist', 'bench/pages'];

/** The same first statement in what is measured and in what it is measured against. */
const START = 'window.started = performance.now();';

const textOf = (file) => readFileSync(file, 'utf8').replace(/^\uFEFF/, '');

/** A css-widgets.js that says when it starts. */
export const startedScript = (file) => `\uFEFF${START}${textOf(file)}`;

const script = (file, pathname, data) =>
  pathname.startsWith('/dist/')
    ? startedScript(file)
    : `${START}window.bench = ${JSON.stringify(data)};${textOf(file)}`;

const contentOf = (file, pathname, data) =>
  /^\/(dist|bench\/pages)\/.*\.js$/.test(pathname) ? script(file, pathname, data) : readFileSync(file);

/**
 * @param {Map<string, string | Buffer | {body: Buffer, headers: object}>} pages by address, before the files of the project
 * @param {Map<string, number>} delays by address, in milliseconds
 * @param {object} data for the hand-written code, as `window.bench`
 * @param {string} [root] the project's folder
 * @returns the server, and the addresses that it has been asked for
 */
export const startServer = async (pages, delays, data, root = '.') => {
  const folders = servedFolders(Object.fromEntries(FOLDERS.map((name) => [`/${name}/`, path.join(root, name)])));
  const requests = [];
  const server = await serve(async (request, response, {pathname}) => {
    requests.push(pathname);
    await wait(delays.get(pathname) ?? 0);
    const file = folders.find(pathname);
    const page = pages.get(pathname);
    const content = page?.body ?? page ?? (file && contentOf(file, pathname, data));
    if (content === undefined) {
      return false;
    }
    const type = page && !path.extname(pathname) ? 'text/html' : typeOf(pathname);
    const headers = {'Content-Type': `${type};charset=utf-8`, 'Cache-Control': 'no-store', ...page?.headers};
    response.writeHead(200, headers).end(content);
    return true;
  });
  return {server, requests};
};
