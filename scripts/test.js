/**
 * npm test: everything that CI asks for, in one command, on a machine that may have nothing but Node. Its last line is
 * `N passed, N failed`, where each check counts one, and so does each mocha test in each engine. Built-ins only.
 */
import {readdirSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {findEngines} from './browsers/engines.js';
import {howToInstall, installDebianPackages, missingPackages} from './run/debian-packages.js';
import {readOptions} from './run/options.js';
import {runBrowserTests, selectTests} from './run/browser-tests.js';
import {installPackages, npm} from './run/install-packages.js';
import {killAll, run} from './run/processes.js';
import {Report} from './run/report.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Whatever hangs, the last line comes before any CI's patience ends. */
const OVERALL_LIMIT = 14 * 60;

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
  localize: [npm, 'run', '--silent', 'localize', '--', '--check'],
  docs: [npm, 'run', '--silent', 'docs', '--', '--check'],
  editors: [process.execPath, 'test/editors/run.js'],
  visual: [npm, 'run', '--silent', 'visual'],
  // Of the packed npm package.
  packages: [process.execPath, '--test', 'test/packages/packages.test.js'],
  // Not the times, but whether what is measured is the same as what it is measured against.
  bench: [npm, 'run', '--silent', 'bench', '--', '--check'],
};

const options = readOptions(process.argv.slice(2));
const report = new Report();

const finish = () => {
  report.print();
  process.exit(report.failed > 0 ? 1 : 0);
};

const check = async (name, limit = 180) => {
  const {ok, output, seconds} = await run(COMMANDS[name], {limit});
  report.check(name, ok, seconds, output);
  return ok;
};

const ofChromium = options.engines.includes('chromium')
  ? ['packages', 'visual', 'bench'].filter((name) => options.only.includes(name))
  : [];

/** Of the bundle, in one engine; pictures look alike only on one system. */
const checkInChromium = async (name, built) => {
  if (!built) {
    report.check(name, false, 0, 'There is no bundle.');
  } else if (process.platform === 'linux' && (options.ci || findEngines().chromium.path)) {
    await check(name);
  } else {
    report.note(name, `not checked without Chromium on Linux. ${howToInstall('chromium')}`);
  }
};

/** The real editors, whose results end-to-end tests open, and what else is installed with them and nothing else needs. */
const prepareEditors = async (alsoRun) => {
  const installed = await installPackages('test/editors');
  if (installed && !installed.ok) {
    report.check('editors', false, installed.seconds, installed.output);
  } else if (alsoRun) {
    await check('editors', 300);
  }
};

/** Two at a time, for two cores: the build and what is measured of it, and beside them the rest. */
const runChecks = async (tests, packages) => {
  const wanted = (name) => options.only.includes(name);
  const first = async () => {
    // End-to-end tests are of the bundle, so they need one even if only they are asked for.
    const ofBuild = ['bundle', 'size', 'package', 'knip', 'cli', 'server'].filter(wanted);
    const needed =
      wanted('build') || ofBuild.length > 0 || wanted('docs') || ofChromium.length > 0 || tests.has('end-to-end');
    const built = needed && (await check('build'));
    for (const name of built ? ofBuild : []) {
      await check(name);
    }
    return built;
  };
  const second = async () => {
    for (const name of ['localize', 'lint', 'types', 'format'].filter(wanted)) {
      await check(name);
    }
    const opens = (files) => tests.get('end-to-end')?.some((file) => files.includes(file));
    const alsoRun = wanted('editors') || opens(OF_EDITORS);
    if (alsoRun || opens(OF_THEIR_PACKAGES)) {
      await packages;
      await prepareEditors(alsoRun);
    }
  };
  const [built] = await Promise.all([first(), second()]);
  if (!built && tests.delete('end-to-end')) {
    report.check('end-to-end', false, 0, 'There is no bundle to test.');
  }
  return built;
};

const main = async () => {
  const installed = await installPackages();
  if (installed) {
    report.check('install', installed.ok, installed.seconds, installed.output);
    if (!installed.ok) {
      return;
    }
  }
  const tests = selectTests(options);
  const testsWanted = options.only.includes('unit') || options.only.includes('end-to-end');
  const chromiumWanted = ofChromium.length > 0 || options.only.includes('editors');
  const engines = testsWanted ? options.engines : chromiumWanted ? ['chromium'] : [];
  const packages = engines.length > 0 ? installDebianPackages(engines) : Promise.resolve('');
  const [said, built] = await Promise.all([packages, runChecks(tests, packages)]);
  process.stdout.write(said);
  for (const [name, text] of tests.has('end-to-end') ? missingPackages() : []) {
    report.missing(name, text, options.ci);
  }
  for (const name of ofChromium) {
    await checkInChromium(name, built);
  }
  if (testsWanted && (tests.size > 0 || options.files)) {
    await runBrowserTests(tests, options, report);
  }
  if (options.only.includes('docs')) {
    // Made of what the tests have seen.
    await check('docs');
  }
};

setTimeout(async () => {
  report.check('overall time', false, OVERALL_LIMIT, `Not done after ${OVERALL_LIMIT} s.`);
  await killAll();
  finish();
}, OVERALL_LIMIT * 1000).unref();

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
