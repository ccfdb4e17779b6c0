/** Runs the built command line as a process of its own, and servers for it to ask. */
import {execFile} from 'node:child_process';
import {createServer} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import '../support/clock.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const PROGRAM = path.join(root, 'dist/npm/cli/css-widgets.js');
const CLOCK = new URL('../support/clock.js', import.meta.url).href;

/** @returns {Promise<{code: number, out: string, err: string}>} */
export const command = (...args) =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', CLOCK, PROGRAM, ...args],
      {cwd: root, encoding: 'utf8'},
      (error, out, err) => {
        resolve({code: error ? error.code : 0, out, err});
      },
    );
  });

/**
 * A server for the time of one test.
 *
 * @param {import('node:test').TestContext} context
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<string>} its origin
 */
export const serve = async (context, answer) => {
  const server = createServer(answer);
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${server.address().port}`;
};
