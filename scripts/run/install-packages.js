/** Installs the npm packages where they are missing or older than the lock file. Built-ins only. */
import {existsSync, statSync} from 'node:fs';
import process from 'node:process';
import {run} from './processes.js';

const INSTALLED = 'node_modules/.package-lock.json';
const OLDEST_NODE = [20, 19];

const isInstalled = () => existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync('package-lock.json').mtimeMs;

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @returns {Promise<{ok: boolean, output: string, seconds: number} | undefined>} nothing where there is nothing to do */
export const installPackages = async () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    return {
      ok: false,
      output: `Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.\n`,
      seconds: 0,
    };
  }
  if (isInstalled()) {
    return undefined;
  }
  console.log('Installing the packages: npm ci');
  return run([npm, 'ci', '--no-progress'], {limit: 300});
};
