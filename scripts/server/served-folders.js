/**
 * Files of the folders that a server is to serve, and of no others, however their addresses are spelled. sirv finds and sends them. What
 * it leaves open is closed here, before it is asked: it follows links out of a folder, takes names that begin with a dot, throws for a
 * range that ends before it begins, and lets a file that cannot be read end the process.
 */
import {realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

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
  '.woff2': 'font/woff2',
};

/** @returns {string} the media type of a file or an address, without a charset */
export const typeOf = (file) => TYPES[path.extname(file)] ?? 'application/octet-stream';

/** Of a file or folder: nothing that leads elsewhere, on Windows either, and nothing hidden. */
const NAME = /^[^./\\:\0][^/\\:\0]*$/;

/**
 * The names that an address consists of. It is taken apart first and decoded then, once, so that nothing decoded can be a way.
 *
 * @param {string} address percent-encoded, without a slash at its beginning
 * @returns {string[] | undefined} nothing where one is no plain name
 */
export const namesIn = (address) => {
  try {
    const names = address.split('/').map((part) => decodeURIComponent(part));
    return names.every((name, index) => NAME.test(name) || (name === '' && index === names.length - 1))
      ? names
      : undefined;
  } catch {
    // No UTF-8, or no hexadecimal digits after a percent sign.
    return undefined;
  }
};

/**
 * @param {string} folder
 * @param {string} address percent-encoded, relative to the folder; of a folder in it, with a slash at its end, it means index.html
 * @returns {string | undefined} the path of a file that truly lies in the folder
 */
export const fileIn = (folder, address) => {
  const names = namesIn(address);
  if (!names) {
    return undefined;
  }
  try {
    const root = realpathSync(folder);
    const file = realpathSync(path.join(root, ...names.slice(0, -1), names.at(-1) || 'index.html'));
    return file.startsWith(root + path.sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    // It is not there, or its name is too long for one.
    return undefined;
  }
};

/**
 * @param {Record<string, string>} folders by what addresses in them begin with, with a slash at both ends
 */
export const servedFolders = (folders) => {
  const served = Object.entries(folders).map(([prefix, folder]) => ({
    prefix,
    folder,
    // As it lies on the disk at the moment of the request, and no guesses of other names.
    serve: sirv(folder, {dev: true, extensions: []}),
  }));

  const locate = (pathname) => {
    const {prefix = '', folder = '', serve} = served.find((one) => pathname.startsWith(one.prefix)) ?? {};
    const address = pathname.slice(prefix.length);
    return {address, serve, file: serve && fileIn(folder, address)};
  };

  return {
    /** @returns {string | undefined} the file of an address, if it is one of these folders' */
    find: (pathname) => locate(pathname).file,

    /**
     * Answers with the file of an address, and with the headers that the response has already before those of sirv.
     *
     * @param {import('node:http').ServerResponse} response
     * @returns {boolean} whether there is such a file
     */
    send(response, pathname) {
      const {address, serve, file} = locate(pathname);
      if (!file) {
        return false;
      }
      response.once('pipe', (stream) => stream.once('error', () => response.destroy()));
      // The address alone: nothing else of a request makes a difference.
      serve({url: `/${/(^|\/)$/.test(address) ? `${address}index.html` : address}`, headers: {}}, response);
      return true;
    },
  };
};
