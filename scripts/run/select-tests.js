/** Finds the test files that were asked for. Built-ins only. */
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {FEW_INSTANTS, INSTANTS} from './instants.js';

/** Folders with tests of the built script. */
const END_TO_END = /^test\/(end-to-end|hosts)\//;
/**
 * Unit tests of what knows of time, and the one that says whether they are run then and there. Not those of axe and of long
 * lists, which are slow and know of no time; they run on every date where all are asked for.
 */
const OF_TIME = /^test\/((elements\/(?!accessibility|long-list)|format\/)|support\/stopped-clock)/;

/** The suite of a file in every engine. */
const suiteOf = (file) => (END_TO_END.test(file) ? 'end-to-end' : 'unit');

/** @type {Record<string, {has: (file: string) => boolean, instants?: typeof INSTANTS}>} `instants`: in Chromium alone */
const SUITES = {
  unit: {has: (file) => suiteOf(file) === 'unit'},
  'end-to-end': {has: (file) => suiteOf(file) === 'end-to-end'},
  dates: {has: (file) => OF_TIME.test(file), instants: FEW_INSTANTS},
  'every-date': {has: (file) => suiteOf(file) === 'unit', instants: INSTANTS},
};

/** The checks that are suites of test files. */
export const SUITE_NAMES = Object.keys(SUITES);

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
 * files were asked for. Those of other dates are only there with Chromium.
 *
 * @returns {Map<string, {files: string[], instants?: typeof INSTANTS}>}
 */
export const selectTests = ({only, engines, files: globs}) => {
  const patterns = globs?.map(patternOf);
  const files = allTestFiles().filter((file) => !patterns || patterns.some((pattern) => pattern.test(file)));
  const selected = Object.entries(SUITES)
    .filter(([name, {instants}]) => only.includes(name) && (!instants || engines.includes('chromium')))
    .map(([name, {has, instants}]) => [name, {files: files.filter(has), instants}]);
  return new Map(selected.filter(([, own]) => own.files.length > 0 || !globs));
};
