/** What npm start shows: demo/ with the host pages in it, and dist/ as a release is served. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {moveDates} from './demo-dates.js';
import {servedFolders, typeOf} from './served-folders.js';
import {site} from './site.js';

/** JSON for every origin, and text that says it is UTF-8. */
const setHeaders = (response, pathname) => {
  const type = typeOf(pathname);
  const isText = /^text\/|\/json$/.test(type);
  response.setHeader('Content-Type', isText ? `${type};charset=utf-8` : type);
  if (type === 'application/json') {
    response.setHeader('Access-Control-Allow-Origin', '*');
  }
};

/** Tests and pictures take this file as it is: their clock stands still. */
const INVENTED = '/demo/data/ukazka.json';

/**
 * @param {string} root the project's folder
 * @param {() => Date} [clock]
 * @returns {import('./loopback.js').Handle}
 */
export const demo = (root, clock = () => new Date()) => {
  // With their own headers, and no charset but their own.
  const hostPages = site(root);
  const folders = servedFolders({'/demo/': path.join(root, 'demo'), '/dist/': path.join(root, 'dist')});
  return async (request, response, url) => {
    const {pathname} = url;
    if (/^\/(demo(\/hosts)?)?$/.test(pathname)) {
      response.writeHead(302, {Location: pathname === '/' ? '/demo/' : `${pathname}/`}).end();
      return true;
    }
    if (/^\/(demo\/hosts|javascript|packages)\//.test(pathname)) {
      return hostPages(request, response, url);
    }
    const file = folders.find(pathname);
    if (file) {
      setHeaders(response, file);
    }
    if (file && pathname === INVENTED) {
      response.setHeader('Cache-Control', 'no-cache');
      response.end(JSON.stringify(moveDates(JSON.parse(await readFile(file, 'utf8')), clock())));
      return true;
    }
    return folders.send(response, pathname);
  };
};
