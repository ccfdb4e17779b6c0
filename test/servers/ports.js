/** Ports of this machine for the servers of tests. */
import {createServer} from 'node:http';
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
export const answers = async (port, name) => {
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
