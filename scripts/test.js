/**
 * npm test: everything that CI asks for, in one command, on a machine that may have nothing but Node. Its last line is
 * `N passed, N failed`, where each check counts one, and so does each mocha test in each engine. Built-ins only.
 */
import {readdirSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {findEngines} from './browsers/engines.js';
import {hasPackage, howToInstall, installDebianPackages, missingPackages} from './run/debian-packages.js';
import {readOptions} from './run/options.js';
import {runBrowserTests} from './run/browser-tests.js';
import {installPackages, npm} from './run/install-packages.js';
import {killAll, run} from './run/processes.js';
import {Report} from './run/report.js';
import {selectTests, SUITE_NAMES} from './run/select-tests.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Whatever hangs, the last line comes before any CI's patience ends. */
const OVERALL_LIMIT = 45 * 60;
/** With all unit tests at all dates, which no CI asks for. */
const THOROUGH_LIMIT = 3 * 60 * 60;

/** What runs in Node and not in a browser. Node's own search for tests differs from version to version. */
const nodeTests = (folder) => [
  process.execPath,
  '--test',
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => `${folder}/${name}`),
];

/** It opens what the editors make. */
const OF_EDITORS = ['test/end-to-end/filters.test.ts'];
/** They open what is installed with the editors. */
const OF_THEIR_PACKAGES = ['carriers', 'frameworks', 'loaders'].map((name) => `test/end-to-end/${name}.test.ts`);

/** Checks that are a command, in the order in which they are worth knowing. */
const COMMANDS = {
  build: [npm, 'run', '--silent', 'build'],
  lint: [npm, 'run', '--silent', 'lint'],
  types: [npm, 'run', '--silent', 'types'],
  format: [npm, 'run', '--silent', 'format:check'],
  bundle: [npm, 'run', '--silent', 'bundle:check'],
  size: [npm, 'run', '--silent', 'size'],
  package: [npm, 'run', '--silent', 'package:check'],
  // Scripts and tests import from dist/, which it follows back to src/.
  knip: [npm, 'run', '--silent', 'knip'],
  cli: nodeTests('test/cli'),
  server: nodeTests('test/server'),
  // Of time and documents, by what the processor has done.
  growth: nodeTests('test/growth'),
  // Of the simulation in bench/traffic/.
  traffic: nodeTests('test/traffic'),
  // What the editor of the folder does with a file.
  studio: nodeTests('test/studio'),
  localize: [npm, 'run', '--silent', 'localize', '--', '--check'],
  docs: [npm, 'run', '--silent', 'docs', '--', '--check'],
  editors: [process.execPath, 'test/editors/run.js'],
  visual: [npm, 'run', '--silent', 'visual'],
  // Of the packed npm package.
  packages: [process.execPath, '--test', 'test/packages/packages.test.js', 'test/packages/apps.test.js'],
  // Of data in a browser's cache, on a real Apache.
  freshness: [process.execPath, '--test', 'test/freshness/freshness.test.js'],
  // Of the folder that a union puts on its server, on real servers.
  release: nodeTests('test/release'),
  // Of all code in README.md, CONTRIBUTING.md and docs/.
  snippets: nodeTests('test/docs'),
  // Not the times, but whether what is measured is the same as what it is measured against.
  bench: [npm, 'run', '--silent', 'bench', '--', '--check'],
};

const options = readOptions(process.argv.slice(2));
// For all that is started from here.
if (options.at) {
  process.env.CLOCK_AT = options.at;
}
if (options.zone) {
  process.env.TZ = options.zone;
}

const report = new Report();

const finish = () => {
  report.print();
  process.exit(report.failed > 0 ? 1 : 0);
};

/** Of pages in browsers, one after another, beside those that the tests are in: seconds. */
const SLOW_LIMIT = 1800;

/** `limit` in seconds: what hangs, not what is slow on a busy machine. */
const check = async (name, limit = 600) => {
  const {ok, output, seconds} = await run(COMMANDS[name], {limit});
  report.check(name, ok, seconds, output);
  return ok;
};

const ofChromium = options.engines.includes('chromium')
  ? ['packages', 'freshness', 'release', 'snippets', 'visual', 'bench'].filter((name) => options.only.includes(name))
  : [];

/** What a check starts besides the browser. */
const SERVERS = {freshness: ['apache2'], release: ['apache2', 'nginx'], snippets: ['apache2', 'nginx']};

/** Installs what one check needs and nothing else. */
const prepare = async (name, folder) => {
  const installed = await installPackages(folder);
  if (installed && !installed.ok) {
    report.check(name, false, installed.seconds, installed.output);
  }
  return installed?.ok ?? true;
};

/** Of the bundle, in one engine; pictures look alike only on one system. */
const checkInChromium = async (name, built) => {
  const missing = (SERVERS[name] ?? []).filter((server) => !hasPackage(server));
  if (!built) {
    report.check(name, false, 0, 'There is no bundle.');
  } else if (missing.length > 0) {
    const names = missing.join(' ');
    report.note(name, `not checked without ${names}. To have it: sudo apt-get install ${names}`);
  } else if (process.platform === 'linux' && (options.ci || findEngines().chromium.path)) {
    if (name !== 'packages' || (await prepare(name, 'test/packages'))) {
      await check(name, SLOW_LIMIT);
    }
  } else {
    report.note(name, `not checked without Chromium on Linux. ${howToInstall('chromium')}`);
  }
};

/** The real editors, whose results end-to-end tests open, and what else is installed with them and nothing else needs. */
const prepareEditors = async (alsoRun) => {
  if ((await prepare('editors', 'test/editors')) && alsoRun) {
    await check('editors');
  }
};

/** In every engine. */
const testInBrowsers = async (tests, built) => {
  for (const [name, text] of tests.has('end-to-end') ? missingPackages() : []) {
    report.missing(name, text, options.ci);
  }
  if (!built && tests.delete('end-to-end')) {
    report.check('end-to-end', false, 0, 'There is no bundle to test.');
  }
  if (tests.size > 0) {
    await runBrowserTests(tests, options, report);
  }
};

/**
 * Two at a time, for two cores: the build and what is measured and seen of it, and beside them what needs none, and then the browsers.
 *
 * @param {Map} dated suites of test files at other dates
 * @param {Map} today all others
 * @param {Promise<void>} packages when Debian's packages are installed
 */
const runChecks = async (dated, today, packages) => {
  const wanted = (name) => options.only.includes(name);
  const opens = (files) => today.get('end-to-end')?.files.some((file) => files.includes(file));
  const ofBuild = ['bundle', 'size', 'package', 'knip', 'cli', 'server', 'growth', 'studio'].filter(wanted);
  // What is put into the editors is what a page of the folder emits.
  const runEditors = wanted('editors') || opens(OF_EDITORS);
  // End-to-end tests are of the bundle, so they need one even if only they are asked for.
  const needed =
    wanted('build') ||
    runEditors ||
    ofBuild.length > 0 ||
    wanted('docs') ||
    ofChromium.length > 0 ||
    today.has('end-to-end');
  const building = needed ? check('build') : Promise.resolve(false);
  const first = async () => {
    const built = await building;
    for (const name of built ? ofBuild : []) {
      await check(name);
    }
    await packages;
    for (const name of ofChromium) {
      await checkInChromium(name, built);
    }
  };
  const second = async () => {
    for (const name of ['localize', 'lint', 'types', 'format', 'traffic'].filter(wanted)) {
      await check(name);
    }
    await packages;
    if (runEditors || opens(OF_THEIR_PACKAGES)) {
      await prepareEditors(runEditors && (await building));
    }
    if (dated.size > 0) {
      await runBrowserTests(dated, {...options, engines: ['chromium']}, report);
    }
    await testInBrowsers(today, await building);
  };
  await Promise.all([first(), second()]);
};

const preparePackages = async (engines) => {
  process.stdout.write(engines.length > 0 ? await installDebianPackages(engines) : '');
};

const main = async () => {
  const installed = await installPackages();
  if (installed) {
    report.check('install', installed.ok, installed.seconds, installed.output);
    if (!installed.ok) {
      return;
    }
  }
  const testsWanted = SUITE_NAMES.some((name) => options.only.includes(name));
  const chromiumWanted = ofChromium.length > 0 || options.only.includes('editors');
  const engines = testsWanted ? options.engines : chromiumWanted ? ['chromium'] : [];
  const tests = selectTests(options);
  if (testsWanted && tests.size === 0) {
    report.check('tests', false, 0, 'There is no such test file.');
  }
  const [dated, today] = [true, false].map(
    (isDated) => new Map([...tests].filter(([, own]) => isDated === !!own.instants)),
  );
  await runChecks(dated, today, preparePackages(engines));
  if (options.only.includes('docs')) {
    // Made of what the tests have seen.
    await check('docs');
  }
};

const limit = options.only.includes('every-date') ? THOROUGH_LIMIT : OVERALL_LIMIT;
setTimeout(async () => {
  report.check('overall time', false, limit, `Not done after ${limit} s.`);
  await killAll();
  finish();
}, limit * 1000).unref();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await killAll();
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  report.check('this script', false, 0, error.stack);
}
finish();
