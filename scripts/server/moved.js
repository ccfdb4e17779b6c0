/** Files at addresses where others keep them: a union its data beside the script, an optimiser the script in its cache. */
import {siteFolders} from './site.js';

const FILES = new Map([
  ['/union/css-widgets.js', '/dist/css-widgets.js'],
  ['/union/css-data.json', '/demo/data/chopos.json'],
  // Where WP Rocket puts it, in a folder that looks like a version.
  ['/wp-content/cache/min/1/css-widgets.js', '/dist/css-widgets.js'],
]);

/**
 * @param {string} root the project's folder
 * @returns {import('./loopback.js').Handle}
 */
export const moved = (root) => {
  const folders = siteFolders(root);
  return (_request, response, {pathname}) => {
    const file = FILES.get(pathname);
    return file !== undefined && folders.send(response, file);
  };
};
