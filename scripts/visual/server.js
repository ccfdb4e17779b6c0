/** The pages that pictures are taken of: one element alone, the built script, a fixed clock and a font of the project's own. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import path from 'node:path';
import {clockScript} from '../server/clock-script.js';
import {site} from '../server/site.js';

const FONT = '/packages/source-sans-3';
const FONT_FOLDER = 'node_modules/@fontsource-variable/source-sans-3';
const TYPES = {'.css': 'text/css', '.woff2': 'font/woff2'};

const GOV = ['tokens', 'layout', 'styles', 'components'].map(
  (name) => `<link rel="stylesheet" href="/packages/gov/${name}.css">`,
);

/** @param {import('./shots.js').Shot} shot */
export const pageOf = ({widget, src, lang = 'cs', now, scheme, attributes = '', host}) => `<!DOCTYPE html>
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
 * @returns {Promise<import('node:http').Server>} on a free port
 */
export const startServer = async (shots) => {
  const files = site('.');
  const given = new Set();
  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://localhost');
    const shot = shots.find(({name}) => pathname === `/shots/${name}`);
    // The page that asks: each has its one answer.
    const once = searchParams.has('once') && `${request.headers.referer} ${request.url}`;
    if (shot) {
      send(response, 'text/html;charset=utf-8', pageOf(shot));
    } else if (pathname === '/answers/never') {
      // Until the page goes.
    } else if (pathname.endsWith('.jpg')) {
      send(response, 'image/svg+xml', await readFile('test/visual/portrait.svg'));
    } else if (pathname.startsWith(FONT)) {
      const file = pathname.slice(FONT.length);
      send(response, TYPES[path.extname(file)], await readFile(FONT_FOLDER + file));
    } else if (given.has(once) || !(await files(request, response))) {
      response.writeHead(404).end();
    }
    if (once) {
      given.add(once);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};
