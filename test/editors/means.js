/** What of the things that editors and filters need is on this machine. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {findEngines} from '../../scripts/browsers/engines.js';
import {fileOfPackage, hasPackage} from '../../scripts/run/debian-packages.js';

const fileIfThere = (name) => (hasPackage(name) ? fileOfPackage(name) : undefined);

/** Debian's own, whatever Python of another origin comes first. */
const PYTHON = '/usr/bin/python3';

/** @returns {Record<string, string | undefined>} where each is; undefined: not here */
export const findMeans = () => {
  const wordpress = fileIfThere('wordpress');
  return {
    chromium: findEngines().chromium.path,
    'php-cli': fileIfThere('php-cli'),
    python3: existsSync(PYTHON) ? PYTHON : undefined,
    // The folder of wp-includes/version.php.
    wordpress: wordpress && path.resolve(wordpress, '../..'),
    'php-htmlpurifier': fileIfThere('php-htmlpurifier'),
    'python3-bleach': fileIfThere('python3-bleach'),
  };
};
