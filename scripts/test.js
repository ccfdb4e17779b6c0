/**
 * npm test: everything that CI asks for, in one command, on a machine that may have nothing but Node. Its last line is
 * `N passed, N failed`, where each check counts one, and so does each mocha test in each engine. Built-ins only.
 */
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {installBrowsers} from './browsers/install.js';
import {readOptions} from './run/options.js';
import {runBrowserTests} from './run/browser-tests.js';
import {installPackages, npm} from './run/install-packages.js';
import {killAll, run} from './run/processes.js';
import {Report} from './run/report.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Whatever hangs, the last line comes before any CI's patience ends. */
const OVERALL_LIMIT = 14 * 60;

/** Checks that are a command, in the order in which they are worth knowing. */
const COMMANDS = {
  build: [npm, 'run', '--silent', 'build'],
  lint: [npm, 'run', '--silent', 'lint'],
  types: [npm, 'run', '--silent', 'types'],
  format: [npm, 'run', '--silent', 'format:check'],
  size: [npm, 'run', '--silent', 'size'],
};

const options = readOptions(process.argv.slice(2));
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

/** Two at a time, for two cores: the build and what is measured of it, and beside them the rest. */
const runChecks = async () => {
  const wanted = (name) => options.only.includes(name);
  // End-to-end tests are of the bundle, so they need one even if only they are asked for.
  const needsBuild = wanted('build') || wanted('size') || wanted('end-to-end');
  const first = async () => {
    const built = needsBuild ? await check('build') : true;
    if (wanted('size') && built) {
      await check('size');
    }
    return built;
  };
  const second = async () => {
    for (const name of ['lint', 'types', 'format'].filter(wanted)) {
      await check(name);
    }
  };
  const [built] = await Promise.all([first(), second()]);
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
  const suites = ['unit', 'end-to-end'].filter((suite) => options.only.includes(suite));
  const [built, said] = await Promise.all([runChecks(), suites.length > 0 ? installBrowsers(options.engines) : '']);
  process.stdout.write(said);
  await runBrowserTests({suites, built, options, report});
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
