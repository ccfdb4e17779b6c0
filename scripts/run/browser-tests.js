/** Runs the test files in the engines, in a process of its own that may hang, and counts what it reports. Built-ins only. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {findEngines, versionOf} from '../browsers/engines.js';
import {howToInstall} from './debian-packages.js';
import {run} from './processes.js';

const LIMIT = 480;
/** Folders with tests of the built script. */
const END_TO_END = /^test\/(end-to-end|hosts)\//;

const suiteOf = (file) => (END_TO_END.test(file) ? 'end-to-end' : 'unit');

/** A glob as a pattern: `**` any folders, `*` any part of a name. */
const patternOf = (glob) =>
  new RegExp(
    `^${glob
      .replace(/^\.\//, '')
      .replace(/[.+^$()|[\]\\]/g, '\\$&')
      .replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '.*'))}$`,
  );

const allTestFiles = () =>
  readdirSync('test', {recursive: true})
    .filter((name) => !name.includes('node_modules'))
    .map((name) => path.posix.join('test', name.split(path.sep).join('/')))
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

/**
 * The test files that the options name, by suite. A suite without any is there too, to be counted as a failure, unless only some
 * files were asked for.
 *
 * @returns {Map<string, string[]>}
 */
export const selectTests = ({only, files: globs}) => {
  const patterns = globs?.map(patternOf);
  const files = allTestFiles().filter((file) => !patterns || patterns.some((pattern) => pattern.test(file)));
  const suites = ['unit', 'end-to-end'].filter((suite) => only.includes(suite));
  const selected = suites.map((suite) => [suite, files.filter((file) => suiteOf(file) === suite)]);
  return new Map(selected.filter(([, own]) => own.length > 0 || !globs));
};

/** The engines that are there. */
const presentEngines = ({engines, ci}, report) => {
  const found = findEngines();
  for (const name of engines.filter((engine) => !found[engine].path)) {
    report.missing(name, `not on this machine, so not tested. To have it: ${howToInstall(name)}`, ci);
  }
  return engines.filter((name) => found[name].path);
};

const runFiles = async (tests, engines, report) => {
  const files = [...tests.values()].flat();
  const results = [];
  const command = [process.execPath, 'scripts/browsers/run.js', JSON.stringify({files, engines})];
  const {ok, seconds} = await run(command, {limit: LIMIT, show: true, onMessage: (result) => results.push(result)});
  const sum = (list, key) => list.reduce((total, result) => total + result[key], 0);
  for (const suite of tests.keys()) {
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
  report.note('browsers', `${seconds.toFixed(1)} s side by side`);
};

/**
 * @param {Map<string, string[]>} tests as selectTests() finds them
 * @param {{engines: string[], ci: boolean}} options
 * @param {import('./report.js').Report} report
 */
export const runBrowserTests = async (tests, options, report) => {
  const count = [...tests.values()].flat().length;
  if (count === 0) {
    report.check('tests', false, 0, 'There is no such test file.');
    return;
  }
  const engines = presentEngines(options, report);
  if (engines.length > 0) {
    const versions = engines.map((name) => versionOf(findEngines()[name]));
    console.log(`Testing ${count} files in ${versions.join(', ')}`);
    await runFiles(tests, engines, report);
  }
};
