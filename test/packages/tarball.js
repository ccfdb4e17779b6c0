/** What npm would publish. */
import {execFileSync} from 'node:child_process';
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {npm} from '../../scripts/run/install-packages.js';

export const root = path.resolve(import.meta.dirname, '../..');

/**
 * @param {string} folder where to
 * @returns {string} the tarball's path
 */
export const pack = (folder) => {
  mkdirSync(folder, {recursive: true});
  const packed = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
  const [{filename}] = JSON.parse(packed);
  return path.join(folder, filename);
};
