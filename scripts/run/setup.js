/** What must be there before anything else can run. Built-ins only: it runs right after a clone. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {findEngines} from '../browsers/engines.js';

const DEBIAN_PACKAGES = {chromium: ['chromium'], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb']};
const MINIMUM_NODE = [20, 19];

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Runs a command that shows what it does. */
const execute = (program, args, env = {}) =>
  spawnSync(program, args, {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...env}}).status === 0;

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    console.error(`Node.js ${MINIMUM_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
};

/** Installs the packages where they are missing or older than the lock file. */
export const installPackages = () => {
  checkNode();
  if (timeOf('node_modules/.package-lock.json') >= timeOf('package-lock.json')) {
    return;
  }
  console.log('Installing packages: npm ci');
  if (!execute('npm', ['ci', '--no-audit', '--no-fund'])) {
    console.error('npm ci failed.');
    process.exit(1);
  }
};

const newestIn = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, {withFileTypes: true}).map((entry) =>
      entry.isDirectory() ? newestIn(path.join(folder, entry.name)) : timeOf(path.join(folder, entry.name)),
    ),
  );

/** Builds where dist/ is missing or older than what it is made of. */
export const buildIfNeeded = () => {
  const newest = Math.max(
    newestIn('src'),
    newestIn('scripts/build'),
    timeOf('rollup.config.js'),
    timeOf('package.json'),
  );
  if (timeOf('dist/css-widgets.js') < newest && !execute(process.execPath, ['scripts/build.js'])) {
    process.exit(1);
  }
};

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));

const missingEngines = () => Object.values(findEngines()).filter((engine) => !engine.path);

/**
 * Installs missing engines from Debian's packages where that is possible.
 *
 * @returns {string[]} the names of the engines that are not there
 */
export const installEngines = () => {
  const packages = missingEngines().flatMap(({name}) => DEBIAN_PACKAGES[name]);
  if (packages.length > 0 && process.getuid?.() === 0 && isDebian()) {
    console.log(`Installing browsers: apt-get install ${packages.join(' ')}`);
    const quiet = {DEBIAN_FRONTEND: 'noninteractive'};
    execute('apt-get', ['update', '-q'], quiet);
    execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-dejavu-core'], quiet);
  }
  return missingEngines().map(({name}) => name);
};

/** How to get an engine that is not there. */
export const engineHint = (name) =>
  process.platform === 'darwin' && name === 'webkit'
    ? 'Safari is not driven; run the tests in a Debian container for WebKit.'
    : `Debian or Ubuntu: apt-get install ${DEBIAN_PACKAGES[name].join(' ')}. Elsewhere: ${
        name === 'webkit'
          ? 'WebKitGTK with its MiniBrowser and WebKitWebDriver, and Xvfb'
          : `install it, or set ${name === 'chromium' ? 'CHROME' : 'FIREFOX'}_PATH`
      }.`;
