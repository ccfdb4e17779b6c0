/** The editors' page with their packages, on a server of this machine. */
import {createServer} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const PAGE =
  '<!doctype html><html lang="cs"><meta charset="utf-8"><title>Editor</title><link rel="icon" href="data:,"><body>';

/**
 * @param {string} [wordpress] the folder of WordPress
 * @returns {Promise<{origin: string, close: () => void}>}
 */
export const startSite = async (wordpress) => {
  const folder = (name) => sirv(path.join(import.meta.dirname, name), {dev: true});
  const folders = {
    '/visual/': folder('visual'),
    '/packages/': folder('node_modules'),
    ...(wordpress ? {'/wordpress/': sirv(wordpress, {dev: true})} : {}),
  };
  const server = createServer((request, response) => {
    const prefix = Object.keys(folders).find((start) => request.url.startsWith(start));
    if (prefix) {
      request.url = request.url.slice(prefix.length - 1);
      folders[prefix](request, response, () => response.writeHead(404).end());
    } else {
      response.writeHead(200, {'Content-Type': 'text/html'}).end(PAGE);
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
