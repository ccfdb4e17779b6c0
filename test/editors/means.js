/** What of the things that editors and filters need is on this machine. */
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {findEngines} from '../../scripts/browsers/engines.js';
import {run} from '../../scripts/run/processes.js';

const INSTALLED = '/usr/share/wordpress';
const CACHE = path.join(import.meta.dirname, '../../.cache/wordpress');
const LIMIT = 120;

const wordpressIn = (folder) => (existsSync(`${folder}/wp-includes/version.php`) ? folder : undefined);

/** Debian's package is only unpacked: installed, it would bring a web server and a database along. */
const unpackWordpress = async () => {
  mkdirSync(CACHE, {recursive: true});
  const download = () => run(['env', '-C', CACHE, 'apt-get', 'download', 'wordpress'], {limit: LIMIT});
  if (!(await download()).ok) {
    await run(['apt-get', 'update'], {limit: LIMIT});
    await download();
  }
  const file = readdirSync(CACHE).find((name) => name.endsWith('.deb'));
  if (file) {
    await run(['dpkg-deb', '--extract', path.join(CACHE, file), CACHE], {limit: LIMIT});
  }
};

const findWordpress = async () => {
  const find = () => wordpressIn(INSTALLED) ?? wordpressIn(CACHE + INSTALLED);
  if (!find() && existsSync('/usr/bin/apt-get')) {
    await unpackWordpress();
  }
  return find();
};

const fileThere = (file) => (existsSync(file) ? file : undefined);

/** @returns {Promise<Record<string, string | undefined>>} where each is; undefined: not here */
export const findMeans = async () => ({
  chromium: findEngines().chromium.path,
  php: fileThere('/usr/bin/php'),
  // Debian's own, whatever Python of another origin comes first.
  python: fileThere('/usr/bin/python3'),
  wordpress: await findWordpress(),
  'php-htmlpurifier': fileThere('/usr/share/php/HTMLPurifier.auto.php'),
  'python3-bleach': fileThere('/usr/lib/python3/dist-packages/bleach'),
});
