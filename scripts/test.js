/**
 * npm test: everything that CI asks for, in one command, on a machine that may have nothing but Node. Its last line is
 * `N passed, N failed`, where each check counts one, and so does each mocha test in each engine. Built-ins only.
 */
import {readdirSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {findEngines} from './browsers/engines.js';
import {howToInstall, installBrowsers} from './browsers/install.js';
import {readOptions} from './run/options.js';
import {runBrowserTests} from './run/browser-tests.js';
import {installPackages, npm} from './run/install-packages.js';
import {killAll, run} from './run/processes.js';
import {Report} from './run/report.js';
import {selectTests, SUITE_NAMES} from './run/select-tests.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Whatever hangs, the last line comes before any CI's patience ends. */
const OVERALL_LIMIT = 14 * 60;

/** What runs in Node and not in a browser. Node's own search for tests differs from version to version. */
const CLI_TESTS = readdirSync('test/cli').filter((name) => name.endsWith('.test.js'));

/** Checks that are a command, in the order in which they are worth knowing. */
const COMMANDS = {
  build: [npm, 'run', '--silent', 'build'],
  lint: [npm, 'run', '--silent', 'lint'],
  types: [npm, 'run', '--silent', 'types'],
  format: [npm, 'run', '--silent', 'format:check'],
  size: [npm, 'run', '--silent', 'size'],
  cli: [process.execPath, '--test', ...CLI_TESTS.map((name) => `test/cli/${name}`)],
  localize: [npm, 'run', '--silent', 'localize', '--', '--check'],
  docs: [npm, 'run', '--silent', 'docs', '--', '--check'],
  visual: [npm, 'run', '--silent', 'visual'],
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

const check = async (name) => {
  const {ok, output, seconds} = await run(COMMANDS[name], {limit: 180});
  report.check(name, ok, seconds, output);
  return ok;
};

const ofChromium = options.engines.includes('chromium')
  ? ['visual', 'bench'].filter((name) => options.only.includes(name))
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

/**
 * Two at a time, for two cores: the build and what is measured and seen of it, and beside them what needs none.
 *
 * @param {Map} dated suites of test files at other dates
 * @param {Promise<void>} browsers when they are installed
 * @param {boolean} bundled whether later tests need the bundle, even if nothing else of it is asked for
 */
const runChecks = async (dated, browsers, bundled) => {
  const wanted = (name) => options.only.includes(name);
  const first = async () => {
    const ofBuild = ['size', 'cli'].filter(wanted);
    const needed = wanted('build') || ofBuild.length > 0 || wanted('docs') || ofChromium.length > 0 || bundled;
    const built = needed && (await check('build'));
    for (const name of built ? ofBuild : []) {
      await check(name);
    }
    await browsers;
    for (const name of ofChromium) {
      await checkInChromium(name, built);
    }
    return built;
  };
  const second = async () => {
    for (const name of ['localize', 'lint', 'types', 'format'].filter(wanted)) {
      await check(name);
    }
    if (dated.size > 0) {
      await browsers;
      await runBrowserTests(dated, {...options, engines: ['chromium']}, report);
    }
  };
  const [built] = await Promise.all([first(), second()]);
  return built;
};

const prepareBrowsers = async (engines) => {
  process.stdout.write(engines.length > 0 ? await installBrowsers(engines) : '');
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
  const engines = testsWanted ? options.engines : ofChromium.length > 0 ? ['chromium'] : [];
  const tests = selectTests(options);
  if (testsWanted && tests.size === 0) {
    report.check('tests', false, 0, 'There is no such test file.');
  }
  const [dated, today] = [true, false].map(
    (isDated) => new Map([...tests].filter(([, own]) => isDated === !!own.instants)),
  );
  const built = await runChecks(dated, prepareBrowsers(engines), today.has('end-to-end'));
  if (!built && today.delete('end-to-end')) {
    report.check('end-to-end', false, 0, 'There is no bundle to test.');
  }
  if (today.size > 0) {
    await runBrowserTests(today, options, report);
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
