/** Runs the test files in the engines, in a process of its own that may hang, and counts what it reports. Built-ins only. */
import path from 'node:path';
import process from 'node:process';
import {findEngines, versionOf} from '../browsers/engines.js';
import {howToInstall} from './debian-packages.js';
import {run} from './processes.js';

/** Seconds in which no test file ends in any engine: what hangs, not what is slow on a busy machine. */
const SILENCE = 20 * 60;

/** The engines that are there. */
const presentEngines = ({engines, ci}, report) => {
  const found = findEngines();
  for (const name of engines.filter((engine) => !found[engine].path)) {
    report.missing(name, `not on this machine, so not tested. To have it: ${howToInstall(name)}`, ci);
  }
  return engines.filter((name) => found[name].path);
};

/** Which suite is to be run in which engine, and how many reports there will be of it. */
const partsOf = (suites, engines) =>
  suites.flatMap(({name: suite, files, instants}) =>
    engines.map((engine) => ({suite, engine, expected: files.length * (instants?.length ?? 1)})),
  );

const sum = (list, key) => list.reduce((total, result) => total + result[key], 0);

const runSuites = async (suites, engines, report) => {
  const results = [];
  const command = [process.execPath, 'scripts/browsers/run.js', JSON.stringify({suites, engines})];
  const {ok, seconds} = await run(command, {limit: SILENCE, show: true, onMessage: (result) => results.push(result)});
  const parts = partsOf(suites, engines);
  for (const {suite, engine} of parts) {
    const own = results.filter((one) => one.engine === engine && one.suite === suite);
    const counts = {passed: sum(own, 'passed'), failed: sum(own, 'failed'), skipped: sum(own, 'skipped')};
    report.tests(`${suite} ${engine}`, counts, sum(own, 'seconds'));
  }
  for (const {file, place, seconds: time} of results) {
    report.file(`${path.relative('.', file)} [${place}]`, time);
  }
  const expected = sum(parts, 'expected');
  if (!ok || results.length < expected) {
    const lost = `Only ${results.length} of ${expected} test files (each in each engine and at each date) came to an end.`;
    report.check('test run', false, seconds, lost);
  }
  report.note('browsers', `${seconds.toFixed(1)} s side by side: ${suites.map(({name}) => name).join(', ')}`);
};

/**
 * @param {Map<string, {files: string[], instants?: object[]}>} tests as selectTests() finds them
 * @param {{engines: string[], ci: boolean}} options `engines`: Chromium alone for suites with instants
 * @param {import('./report.js').Report} report
 */
export const runBrowserTests = async (tests, options, report) => {
  const suites = [...tests].map(([name, suite]) => ({name, ...suite}));
  const count = new Set(suites.flatMap(({files}) => files)).size;
  if (count === 0) {
    report.check('tests', false, 0, 'There is no such test file.');
    return;
  }
  const engines = presentEngines(options, report);
  if (engines.length > 0) {
    const versions = engines.map((name) => versionOf(findEngines()[name]));
    console.log(`Testing ${count} files in ${versions.join(', ')}`);
    await runSuites(suites, engines, report);
  }
};
