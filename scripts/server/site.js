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
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {hostHeaders, libraries} from './host-pages.js';
import {servedFolders, typeOf} from './served-folders.js';

const RECORDER = '<script src="/test/end-to-end/recorder.js"></script>';
const REPORTER = '<script src="/test/hosts/reporter.js"></script>';

/** A test's imports, with `.ts` or as `.json?module`, are the test server's; `.ts?source` is what somebody wrote, with its comments. */
const isServed = ({pathname, searchParams}) =>
  (pathname.startsWith('/src/') && searchParams.has('source')) ||
  (!pathname.endsWith('.ts') &&
    !searchParams.has('module') &&
    (/^\/(dist|demo|javascript|packages|test\/fixtures)\//.test(pathname) || /^\/test\/.*\.(html|js)$/.test(pathname)));

/** @param {string} root the project's folder */
export const siteFolders = (root) =>
  servedFolders({
    ...Object.fromEntries(['demo', 'dist', 'src', 'test'].map((name) => [`/${name}/`, path.join(root, name)])),
    ...libraries(root),
  });

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

const headersOf = async (root, type, {pathname, searchParams}) => {
  const charset = searchParams.get('charset');
  return {
    'Content-Type': charset ? `${type}; charset=${charset}` : type,
    'Cache-Control': 'no-cache',
    ...(await hostHeaders(root, pathname)),
    ...(searchParams.has('csp') && {'Content-Security-Policy': searchParams.get('csp')}),
  };
};

/**
 * @param {string} root the project's folder
 * @param {string} [first] what stands first on every page that is opened
 * @returns {import('./loopback.js').Handle}
 */
export const site = (root, first = '') => {
  const folders = siteFolders(root);
  return async (request, response, url) => {
    const file = isServed(url) && folders.find(url.pathname);
    if (!file) {
      return false;
    }
    const type = typeOf(file);
    for (const [name, value] of Object.entries(await headersOf(root, type, url))) {
      response.setHeader(name, value);
    }
    const scripts = type === 'text/html' ? (isOpened(request) ? first : '') + scriptsOf(url.searchParams) : '';
    if (!scripts) {
      return folders.send(response, url.pathname);
    }
    // Koa, in whose server this runs too, begins with a 404.
    response.statusCode = 200;
    response.end(insertScripts(await readFile(file), scripts));
    return true;
  };
};
