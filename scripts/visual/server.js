/** The pages that pictures are taken of: one element alone, the built script, a fixed clock and a font of the project's own. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {clockScript} from '../server/clock-script.js';
import {serve} from '../server/loopback.js';
import {servedFolders, typeOf} from '../server/served-folders.js';
import {site} from '../server/site.js';

const FONT = '/packages/source-sans-3';
const FONT_FOLDER = 'node_modules/@fontsource-variable/source-sans-3';

const GOV = ['tokens', 'layout', 'styles', 'components'].map(
  (name) => `<link rel="stylesheet" href="/packages/gov/${name}.css">`,
);

/** @param {import('./shots.js').Shot} shot */
const pageOf = ({widget, src, lang = 'cs', now, scheme, attributes = '', host}) => `<!DOCTYPE html>
<html lang="${lang}" style="color-scheme: ${scheme}">
  <meta charset="utf-8">
  <title>css-${widget}</title>
  <link rel="icon" href="data:,">
  ${host === 'gov' ? GOV.join('') : ''}
  <link rel="stylesheet" href="${FONT}/wght.css">
  <style>
    html, body { margin: 0; background: Canvas; font-family: 'Source Sans 3 Variable'; }
    css-${widget} { --css-font: 'Source Sans 3 Variable'; }
  </style>
  ${clockScript(now && {now})}
  <script src="/dist/css-widgets.js"></script>
  <css-${widget} src="${src}" ${attributes}></css-${widget}>
</html>`;

const send = (response, type, content) => response.writeHead(200, {'Content-Type': type}).end(content);

/**
 * @param {readonly import('./shots.js').Shot[]} shots
 * @param {string} [root] the project's folder
 */
export const startServer = (shots, root = '.') => {
  const files = site(root);
  const fonts = servedFolders({[`${FONT}/`]: path.join(root, FONT_FOLDER)});
  const given = new Set();

  const sendOther = (request, response, url) => {
    if (!url.pathname.startsWith(FONT)) {
      return files(request, response, url);
    }
    response.setHeader('Content-Type', typeOf(url.pathname));
    return fonts.send(response, url.pathname);
  };

  return serve(async (request, response, url) => {
    const {pathname, searchParams} = url;
    const shot = shots.find(({name}) => pathname === `/shots/${name}`);
    // The page that asks: each has its one answer.
    const once = searchParams.has('once') && `${request.headers.referer} ${request.url}`;
    if (given.has(once)) {
      return false;
    }
    if (once) {
      given.add(once);
    }
    if (shot) {
      send(response, 'text/html;charset=utf-8', pageOf(shot));
    } else if (pathname.endsWith('.jpg')) {
      send(response, 'image/svg+xml', await readFile(path.join(root, 'test/visual/portrait.svg')));
    } else if (pathname !== '/answers/never') {
      return sendOther(request, response, url);
    }
    // What never comes is under way until the page goes.
    return true;
  });
};
