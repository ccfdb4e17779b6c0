/** The Debian packages that tests need: installs those that are missing where that is possible, and says how to have them. Built-ins only. */
import {existsSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {ENGINES, findEngines} from '../browsers/engines.js';
import {run} from './processes.js';

const BROWSERS = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

const UNPACKED = '.cache/debian';

/**
 * What tests need besides browsers: each package, what for, and a file that it brings. `unpack` is for files of a program that
 * nobody runs here: the package lies in .cache/debian/, without what it depends on.
 *
 * @type {Record<string, {use: string, file: string, unpack?: boolean}>}
 */
const PACKAGES = {
  'fonts-dejavu-core': {use: 'a font, since a machine may have none', file: '/usr/share/fonts/truetype/dejavu'},
  'libjs-mootools': {use: 'an old library of host pages', file: '/usr/share/javascript/mootools'},
  'libjs-prototype': {use: 'an old library of host pages', file: '/usr/share/javascript/prototype'},
  apache2: {use: 'a server as towns have it', file: '/usr/sbin/apache2'},
  nginx: {use: 'another server that they have', file: '/usr/sbin/nginx'},
  'php-cli': {use: 'PHP, which WordPress and the minifiers of its plugins are written in', file: '/usr/bin/php'},
  'php-matthiasmullie-minify': {
    use: 'a minifier of scripts: that of WP Rocket and LiteSpeed Cache',
    file: '/usr/share/php/MatthiasMullie/Minify/JS.php',
  },
  icingaweb2: {
    use: 'JShrink, a minifier of scripts, which has no package of its own',
    file: `${UNPACKED}/icingaweb2/usr/share/icingaweb2/library/vendor/JShrink/Minifier.php`,
    unpack: true,
  },
  wordpress: {
    // Installed, it would bring a web server and a database along.
    use: 'the editors and filters of WordPress',
    file: `${UNPACKED}/wordpress/usr/share/wordpress/wp-includes/version.php`,
    unpack: true,
  },
  'php-htmlpurifier': {use: 'a filter of HTML', file: '/usr/share/php/HTMLPurifier.auto.php'},
  'python3-bleach': {use: 'a filter of HTML', file: '/usr/lib/python3/dist-packages/bleach/__init__.py'},
  'python3-rjsmin': {use: 'a minifier of scripts', file: '/usr/lib/python3/dist-packages/rjsmin.py'},
  'python3-jsmin': {use: 'a minifier of scripts', file: '/usr/lib/python3/dist-packages/jsmin/__init__.py'},
  'libjavascript-minifier-perl': {use: 'a minifier of scripts', file: '/usr/share/perl5/JavaScript/Minifier.pm'},
};

const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];
const env = {DEBIAN_FRONTEND: 'noninteractive'};
const root = path.resolve(import.meta.dirname, '../..');

const isDebian = () => process.platform === 'linux' && existsSync('/usr/bin/apt-get');
const isRoot = () => process.getuid?.() === 0;

const CONTAINER = 'docker run --rm -v "$PWD":/project -w /project node:20-bookworm npm test';

/** The file by which a package is known to be there. */
export const fileOfPackage = (name) => path.resolve(root, PACKAGES[name].file);

export const hasPackage = (name) => existsSync(fileOfPackage(name));

/** A command of the shell, since apt-get downloads into the folder that it is called in. */
const unpacking = (name) =>
  `mkdir -p ${UNPACKED}/${name} && cd ${UNPACKED}/${name} && apt-get download ${name} && dpkg-deb --extract ${name}_*.deb . && rm ${name}_*.deb`;

/** In words, for one who has to do it by hand. */
export const howToInstall = (engine) => {
  if (isDebian()) {
    return `sudo apt-get install ${BROWSERS[engine].join(' ')}`;
  }
  if (engine === 'webkit') {
    return `WebKit is driven by WebKitGTK, on Linux only. Run everything in a container: ${CONTAINER}`;
  }
  return `install ${engine}, or name it in ${engine === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'}`;
};

/** @returns {[string, string][]} each package that is not there, and what for and how to have it, in words */
export const missingPackages = () =>
  Object.entries(PACKAGES)
    .filter(([name]) => !hasPackage(name))
    .map(([name, {use, unpack}]) => {
      const onDebian = unpack ? unpacking(name) : `sudo apt-get install ${name}`;
      const how = isDebian() ? onDebian : `It is a package of Debian's. Run everything in a container: ${CONTAINER}`;
      return [name, `not on this machine, so what needs it is not tested (${use}). To have it: ${how}`];
    });

const missingBrowsers = (engines) =>
  engines.filter((name) => !findEngines()[name].path).flatMap((name) => BROWSERS[name]);

const install = (...names) => run([...APT, 'install', '-y', '--no-install-recommends', ...names], {limit: 300, env});

/** All at once if that goes; else one by one, so that a package which a distribution does not have costs only its own tests. */
const installAll = async (names) => {
  if (names.length === 0 || (await install(...names)).ok) {
    return '';
  }
  const failures = [];
  for (const name of names) {
    const {ok, output} = await install(name);
    failures.push(ok ? '' : output);
  }
  return failures.join('');
};

const unpackAll = async (names) => {
  const failures = [];
  for (const name of names) {
    const {ok, output} = await run(['sh', '-c', unpacking(name)], {limit: 180, env});
    failures.push(ok ? '' : output);
  }
  return failures.join('');
};

/**
 * Installs what tests in these engines need and this machine does not have.
 *
 * @param {string[]} engines
 * @returns {Promise<string>} what was done, and what apt-get said where it failed
 */
export const installDebianPackages = async (engines = ENGINES) => {
  const missing = Object.keys(PACKAGES).filter((name) => !hasPackage(name));
  const toUnpack = missing.filter((name) => PACKAGES[name].unpack);
  const toInstall = [...missingBrowsers(engines), ...missing.filter((name) => !PACKAGES[name].unpack)];
  const names = [...toInstall, ...toUnpack];
  if (names.length === 0 || !isDebian() || !isRoot()) {
    return '';
  }
  const update = await run([...APT, 'update'], {limit: 180, env});
  const failures = (await installAll(toInstall)) + (await unpackAll(toUnpack));
  return failures ? `${update.ok ? '' : update.output}${failures}` : `Installed: ${names.join(' ')}\n`;
};
