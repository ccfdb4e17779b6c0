/** Ports of this machine for the servers of tests, and what they have in common. */
import {rmSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

/** @returns {Promise<number>} the port */
export const listen = (server) =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(server.address().port);
    });
  });

export const freePort = async () => {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
};

/** Waits until a server that has just been started is there. */
const answers = async (port, name) => {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) {
      return;
    }
    await wait(100);
  }
  throw new Error(`${name} does not answer.`);
};

/**
 * A server that has just been started in a folder of its own.
 *
 * @param {import('node:child_process').ChildProcess} server
 * @returns once it answers: what is served is in `www`; `stop()` ends it, and deletes the folder
 */
export const running = async (server, name, folder, port) => {
  const ended = new Promise((resolve) => {
    server.once('exit', resolve);
  });
  await answers(port, name);
  return {
    port,
    www: path.join(folder, 'www'),
    stop: async () => {
      server.kill();
      await ended;
      rmSync(folder, {recursive: true, force: true});
    },
  };
};
