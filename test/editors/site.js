/** The editors' page with their packages, on a server of this machine. */
import path from 'node:path';
import {serve} from '../../scripts/server/loopback.js';
import {servedFolders} from '../../scripts/server/served-folders.js';

const PAGE =
  '<!doctype html><html lang="cs"><meta charset="utf-8"><title>Editor</title><link rel="icon" href="data:,"><body>';

/**
 * @param {string} [wordpress] the folder of WordPress
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export const startSite = async (wordpress) => {
  const folders = servedFolders({
    '/visual/': path.join(import.meta.dirname, 'visual'),
    '/packages/': path.join(import.meta.dirname, 'node_modules'),
    ...(wordpress && {'/wordpress/': wordpress}),
  });
  const {port, close} = await serve((request, response, {pathname}) => {
    if (pathname === '/') {
      response.writeHead(200, {'Content-Type': 'text/html'}).end(PAGE);
      return true;
    }
    return folders.send(response, pathname);
  });
  return {origin: `http://localhost:${port}`, close};
};
