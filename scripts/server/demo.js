/** What npm start shows: demo/ with the host pages in it, dist/, and the folder of a release as it is on the server of a union. */
import {existsSync, readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {moveDates} from './demo-dates.js';
import {servedFolders, typeOf} from './served-folders.js';
import {site} from './site.js';

/** JSON and the folder of a release for every origin, and text that says it is UTF-8. */
const setHeaders = (response, file) => {
  const type = typeOf(file);
  const isText = /^text\/|\/json$/.test(type);
  response.setHeader('Content-Type', isText ? `${type};charset=utf-8` : type);
  if (type === 'application/json' || file.includes(path.join('release', FOLDER))) {
    response.setHeader('Access-Control-Allow-Origin', '*');
  }
};

/** The folder of a release, and what a union puts in it. */
const FOLDER = '/css-widgets/';
const UNION_DATA = `${FOLDER}css-data.json`;
const CHOPOS = '/demo/data/chopos.json';
/** Without the version that stands in the file's name. */
const ZIP = '/css-widgets.zip';

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
  const release = path.join(root, 'dist/release');
  const folders = servedFolders({
    '/demo/': path.join(root, 'demo'),
    '/dist/': path.join(root, 'dist'),
    [FOLDER]: path.join(release, 'css-widgets'),
  });
  const sendZip = (response) => {
    const name = existsSync(release) && readdirSync(release).find((file) => file.endsWith('.zip'));
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    return !!name && folders.send(response, `/dist/release/${name}`);
  };
  return async (request, response, url) => {
    const {pathname: asked} = url;
    const pathname = asked === UNION_DATA ? CHOPOS : asked;
    if (pathname === ZIP) {
      return sendZip(response);
    }
    if (/^\/(demo(\/hosts)?|css-widgets)?$/.test(pathname)) {
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
