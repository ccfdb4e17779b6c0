/**
 * What the test server is kept from: by itself it gives the whole project to the network, and through an address of its own every folder
 * above it too.
 */
import path from 'node:path';
import {fileIn, namesIn} from './served-folders.js';

/** Where tests, and what they import, come from. */
const FOLDERS = ['demo', 'dist', 'node_modules', 'src', 'test'];
/** The test page, and what the test server and its plugins make themselves. */
const MADE = /^\/($|__web-dev-server__|__web-test-runner__\/|__bundled\/)/;

/**
 * @param {string} root the project's folder
 * @param {string} pathname as it was sent
 */
export const isForTests = (root, pathname) => {
  const names = namesIn(pathname.slice(1));
  if (!names || MADE.test(pathname)) {
    return Boolean(names);
  }
  const [folder, ...rest] = pathname.slice(1).split('/');
  return FOLDERS.includes(folder) && fileIn(path.join(root, folder), rest.join('/')) !== undefined;
};

/** The one address that is for web sockets. Another would wait, and end the process when its connection breaks. */
const refuseUpgrade = ({url}, socket) => {
  if (url !== '/wds') {
    socket.destroy();
  }
};

/**
 * Has the test server listen on loopback: for `localhost` it listens everywhere.
 *
 * @param {import('node:http').Server} server that listens, and has no connection yet
 */
export const keepToThisMachine = async (server) => {
  const {port} = server.address();
  server.prependListener('upgrade', refuseUpgrade);
  await new Promise((resolve) => server.close(resolve));
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
};
