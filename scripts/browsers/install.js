/** Installs the browsers that are missing, from Debian's packages where that is possible. Built-ins only. */
import {existsSync} from 'node:fs';
import process from 'node:process';
import {run} from '../run/processes.js';
import {ENGINES, findEngines} from './engines.js';

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

/** Old libraries of host pages, served to tests under /javascript/; and one font, since a machine may have none. */
const EXTRAS = {
  'libjs-mootools': '/usr/share/javascript/mootools',
  'libjs-prototype': '/usr/share/javascript/prototype',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
};

const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
const env = {DEBIAN_FRONTEND: 'noninteractive'};

const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const isRoot = () => process.getuid?.() === 0;

const missingEngines = (engines) => engines.filter((name) => !findEngines()[name].path);

/** In words, for one who has to do it by hand. */
export const howToInstall = (engine) => {
  if (isDebian()) {
    return `sudo apt-get install ${PACKAGES[engine].join(' ')}`;
  }
  if (engine === 'webkit') {
    return 'WebKit is driven by WebKitGTK, on Linux only. Run everything in a container: docker run --rm -v "$PWD":/project -w /project node:20-bookworm npm test';
  }
  return `install ${engine}, or name it in ${engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'}`;
};

/**
 * Every package by itself, so that one which a distribution does not have costs only its own engine.
 *
 * @param {string[]} engines
 * @returns {Promise<string>} what was done, and what apt-get said where it failed
 */
export const installBrowsers = async (engines = ENGINES) => {
  const packages = [
    ...missingEngines(engines).flatMap((name) => PACKAGES[name]),
    ...Object.keys(EXTRAS).filter((name) => !existsSync(EXTRAS[name])),
  ];
  if (packages.length === 0 || !isDebian() || !isRoot()) {
    return '';
  }
  const update = await run([...APT, 'update'], {limit: 180, env});
  const install = (...names) => run([...APT, 'install', '-y', '--no-install-recommends', ...names], {limit: 300, env});
  const all = await install(...packages);
  if (all.ok) {
    return `Installed: ${packages.join(' ')}\n`;
  }
  const failures = [update.ok ? '' : update.output];
  for (const name of packages) {
    const one = await install(name);
    failures.push(one.ok ? '' : one.output);
  }
  return failures.join('');
};
