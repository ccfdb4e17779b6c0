/** What may be said after `npm test --`. */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ENGINES} from '../browsers/engines.js';

const CHECKS = [
  'format',
  'lint',
  'types',
  'build',
  'bundle',
  'size',
  'package',
  'knip',
  'cli',
  'server',
  'unit',
  'end-to-end',
  'docs',
  'localize',
  'packages',
  'freshness',
  'visual',
  'bench',
];

const HELP = `npm test -- [options]

  --only CHECK,…     some checks of: ${CHECKS.join(' ')}
  --engine ENGINE,…  some engines of: ${ENGINES.join(' ')}
  --files GLOB       only these test files, and no other check; may be repeated
  --help

Examples:
  npm test -- --only lint,types
  npm test -- --only unit --engine chromium
  npm test -- --engine firefox,webkit --files 'test/format/**'

The npm package is tried in apps, data in a browser's cache on a real Apache, the pictures of visual are compared, and the pages of the bench checked, where there is Chromium on Linux. With CI=true a missing browser is a failure; otherwise it is reported and left out.
One test file in a visible browser: npx web-test-runner test/format/dates.test.ts --watch, then D.
`;

const fail = (message) => {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
};

const list = (written, known, option) => {
  const names = written?.flatMap((part) => part.split(',')).filter(Boolean) ?? known;
  const wrong = names.find((name) => !known.includes(name));
  return wrong ? fail(`--${option} does not know ${wrong}.`) : names;
};

const parse = (args) => {
  const option = {type: 'string', multiple: true};
  try {
    return parseArgs({args, options: {only: option, engine: option, files: option, help: {type: 'boolean'}}}).values;
  } catch (error) {
    return fail(error.message);
  }
};

/** @returns {{only: string[], engines: string[], files?: string[], ci: boolean}} */
export const readOptions = (args) => {
  const {only, engine, files, help} = parse(args);
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  return {
    only: list(only, files ? ['unit', 'end-to-end'] : CHECKS, 'only'),
    engines: list(engine, ENGINES, 'engine'),
    files,
    ci: Boolean(process.env.CI) && process.env.CI !== 'false',
  };
};
