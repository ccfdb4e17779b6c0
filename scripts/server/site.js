/**
 * The site that tests load pages from: dist/, demo/ and what of test/ is not TypeScript, byte for byte as it lies on the disk.
 * The test server itself would compile scripts, resolve imports and add scripts of its own.
 *
 * Pages of demo/hosts/ have the headers that hosts.json names for them. In the query of a page:
 * - `?record` loads recorder.js before everything else; it keeps what happens on the page in `window.__records`.
 * - `?report` loads reporter.js too, which tells the page around a frame what has become of the widgets.
 * - `?csp=<policy>` sends that Content-Security-Policy.
 * - `?charset=<name>` names an encoding in the Content-Type. Without it none is named, so that a page's own <meta> or BOM decides.
 */
import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {hostHeaders, libraryFile} from './host-pages.js';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
};

const RECORDER = '<script src="/test/end-to-end/recorder.js"></script>';
const REPORTER = '<script src="/test/hosts/reporter.js"></script>';

/** A test's imports, with `.ts` or as `.json?module`, are the test server's; `.ts?source` is what somebody wrote, with its comments. */
const isServed = ({pathname, searchParams}) =>
  (pathname.startsWith('/src/') && searchParams.has('source')) ||
  (!pathname.endsWith('.ts') &&
    !searchParams.has('module') &&
    (/^\/(dist|demo|javascript|packages|test\/fixtures)\//.test(pathname) || /^\/test\/.*\.(html|js)$/.test(pathname)));

const fileOf = (root, pathname) =>
  libraryFile(root, pathname) ?? path.join(root, pathname, pathname.endsWith('/') ? 'index.html' : '');

/** As latin1, so that the bytes of any encoding stay what they are. */
const insertScripts = (content, scripts) => {
  const page = content.toString('latin1');
  const head = /<head\b[^>]*>/i.exec(page) ?? /<html\b[^>]*>/i.exec(page) ?? /<!doctype[^>]*>/i.exec(page);
  const at = head ? head.index + head[0].length : 0;
  return Buffer.from(page.slice(0, at) + scripts + page.slice(at), 'latin1');
};

const scriptsOf = (query) => (query.has('report') ? RECORDER + REPORTER : query.has('record') ? RECORDER : '');

/** A page that is opened, not one that a script reads. */
const isOpened = ({headers}) => Boolean(headers.accept?.includes('text/html'));

/** @param {import('node:http').ServerResponse} response */
const send = async (response, file, {pathname, searchParams}, root, first = '') => {
  const [content, {mtime}] = await Promise.all([readFile(file), stat(file)]);
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  // Koa, in whose server this runs too, begins with a 404.
  response.statusCode = 200;
  const charset = searchParams.get('charset');
  response.setHeader('Content-Type', charset ? `${type}; charset=${charset}` : type);
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Last-Modified', mtime.toUTCString());
  for (const [name, value] of Object.entries(await hostHeaders(root, pathname))) {
    response.setHeader(name, value);
  }
  if (searchParams.has('csp')) {
    response.setHeader('Content-Security-Policy', searchParams.get('csp'));
  }
  const scripts = type === 'text/html' ? first + scriptsOf(searchParams) : '';
  response.end(scripts ? insertScripts(content, scripts) : content);
};

/**
 * @param {string} root the project's folder
 * @param {string} [first] what stands first on every page that is opened
 * @returns a handler that says whether the request was its own
 */
export const site = (root, first) => async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  const pathname = decodeURIComponent(url.pathname);
  if (!isServed(url)) {
    return false;
  }
  try {
    await send(response, fileOf(root, pathname), url, root, isOpened(request) ? first : '');
  } catch {
    response.writeHead(404, {'Content-Type': 'text/plain'}).end(`Not here: ${pathname}`);
  }
  return true;
};
