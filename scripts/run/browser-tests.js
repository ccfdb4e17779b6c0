/** Runs the test files in the engines, in a process of its own that may hang, and counts what it reports. Built-ins only. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {findEngines, versionOf} from '../browsers/engines.js';
import {howToInstall} from '../browsers/install.js';
import {run} from './processes.js';

const LIMIT = 480;
const END_TO_END = 'test/end-to-end/';

const suiteOf = (file) => (file.startsWith(END_TO_END) ? 'end-to-end' : 'unit');

/** A glob as a pattern: `**` any folders, `*` any part of a name. */
const patternOf = (glob) =>
  new RegExp(
    `^${glob
      .replace(/^\.\//, '')
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`,
  );

const testFiles = (globs) => {
  const files = readdirSync('test', {recursive: true})
    .map((name) => path.posix.join('test', name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
  const patterns = globs?.map(patternOf);
  return patterns ? files.filter((file) => patterns.some((pattern) => pattern.test(file))) : files;
};

/** The engines that are there. One that is not is a failure where nobody would read a warning. */
const presentEngines = ({engines, ci}, report) => {
  const found = findEngines();
  for (const name of engines.filter((engine) => !found[engine].path)) {
    const text = `not on this machine, so not tested. To have it: ${howToInstall(name)}`;
    if (ci) {
      report.check(name, false, 0, text);
    } else {
      report.note(name, text);
    }
  }
  return engines.filter((name) => found[name].path);
};

const runFiles = async (files, engines, suites, report) => {
  const results = [];
  const started = performance.now();
  const command = [process.execPath, 'scripts/browsers/run.js', JSON.stringify({files, engines})];
  const {ok, seconds} = await run(command, {limit: LIMIT, show: true, onMessage: (result) => results.push(result)});
  const sum = (list, key) => list.reduce((total, result) => total + result[key], 0);
  for (const suite of suites) {
    for (const engine of engines) {
      const own = results.filter((one) => one.engine === engine && suiteOf(path.relative('.', one.file)) === suite);
      const counts = {passed: sum(own, 'passed'), failed: sum(own, 'failed'), skipped: sum(own, 'skipped')};
      report.tests(`${suite} ${engine}`, counts, sum(own, 'seconds'));
    }
  }
  const expected = files.length * engines.length;
  if (!ok || results.length < expected) {
    const lost = `Only ${results.length} of ${expected} test files (each in each engine) came to an end.`;
    report.check('test run', false, seconds, lost);
  }
  report.note('browsers', `${((performance.now() - started) / 1000).toFixed(1)} s side by side`);
};

export const runBrowserTests = async ({suites, built, options, report}) => {
  const runnable = suites.filter((suite) => {
    if (suite === 'end-to-end' && !built) {
      report.check(suite, false, 0, 'There is no bundle to test.');
      return false;
    }
    return true;
  });
  const files = testFiles(options.files).filter((file) => runnable.includes(suiteOf(file)));
  const withFiles = options.files
    ? runnable.filter((suite) => files.some((file) => suiteOf(file) === suite))
    : runnable;
  if (runnable.length === 0) {
    return;
  }
  if (files.length === 0) {
    report.check('tests', false, 0, `No test file is called ${options.files?.join(' or ') ?? 'test/**/*.test.ts'}.`);
    return;
  }
  const engines = presentEngines(options, report);
  if (engines.length > 0) {
    console.log(`Testing ${files.length} files in ${engines.map((name) => versionOf(findEngines()[name])).join(', ')}`);
    await runFiles(files, engines, withFiles, report);
  }
};
