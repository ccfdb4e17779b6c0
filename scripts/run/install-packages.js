/** Installs the npm packages where they are missing or older than the lock file. Built-ins only. */
import {existsSync, statSync} from 'node:fs';
import process from 'node:process';
import {run} from './processes.js';

const OLDEST_NODE = [20, 19];

const isInstalled = (folder) => {
  const installed = `${folder}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs;
};

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/**
 * @param {string} [folder] with a package.json of its own
 * @returns {Promise<{ok: boolean, output: string, seconds: number} | undefined>} nothing where there is nothing to do
 */
export const installPackages = async (folder = '.') => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    return {
      ok: false,
      output: `Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.\n`,
      seconds: 0,
    };
  }
  if (isInstalled(folder)) {
    return undefined;
  }
  console.log(`Installing the packages${folder === '.' ? '' : ` of ${folder}`}: npm ci`);
  return run([npm, 'ci', '--no-progress', '--prefix', folder], {limit: 900});
};
