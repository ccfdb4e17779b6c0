/** What the pages of demo/hosts/ need of a server besides files: their headers, and the old libraries on them. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** What pages load from outside demo/ and dist/, by the beginning of the path. */
const LIBRARIES = {
  // Debian's packages: /javascript/mootools/mootools-core.min.js
  '/javascript/': '/usr/share/javascript',
  '/packages/gov/': 'node_modules/@gov-design-system-ce/styles/lib',
  '/packages/jquery-1/': 'node_modules/jquery-1/dist',
  '/packages/zone/': 'node_modules/zone.js/bundles',
};

/**
 * @param {string} root the project's folder
 * @returns {string | undefined} the file, where the path is that of a library
 */
export const libraryFile = (root, pathname) => {
  const prefix = Object.keys(LIBRARIES).find((start) => pathname.startsWith(start));
  return prefix && path.resolve(root, LIBRARIES[prefix], pathname.slice(prefix.length));
};

/**
 * @param {string} root the project's folder
 * @returns {Promise<Record<string, string>>} the headers that demo/hosts/hosts.json names for a page
 */
export const hostHeaders = async (root, pathname) => {
  if (!/^\/demo\/hosts\/.*\.html$/.test(pathname)) {
    return {};
  }
  const hosts = JSON.parse(await readFile(path.join(root, 'demo/hosts/hosts.json'), 'utf8'));
  return hosts.find(({file}) => pathname === `/demo/hosts/${file}`)?.headers ?? {};
};
