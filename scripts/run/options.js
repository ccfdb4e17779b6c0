/** What may be said after `npm test --`. */
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ENGINES} from '../browsers/engines.js';
import {SUITE_NAMES} from './select-tests.js';

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
  'growth',
  'traffic',
  'studio',
  ...SUITE_NAMES,
  'editors',
  'docs',
  'localize',
  'packages',
  'freshness',
  'release',
  'snippets',
  'visual',
  'bench',
];

/** Those that are only for who asks for them. */
const THOROUGH = ['every-date'];

const HELP = `npm test -- [options]

  --only CHECK,…     some checks of: ${CHECKS.join(' ')}
  --engine ENGINE,…  some engines of: ${ENGINES.join(' ')}
  --files GLOB       only these test files, and no other check; may be repeated
  --at INSTANT       as if the clock of the machine said that
  --zone ZONE        as if the machine were in that time zone
  --help

Examples:
  npm test -- --only lint,types
  npm test -- --only unit --engine chromium
  npm test -- --engine firefox,webkit --files 'test/format/**'
  npm test -- --at 2026-12-31T23:59:58+01:00 --zone Asia/Tokyo

The clock stands still in every test. Under it the clock of the machine says another date in the checks dates (the unit tests of elements and formats, in Chromium, at two instants besides the present) and every-date (all unit tests at twelve; only if it is asked for).

The npm package is tried in apps, data in a browser's cache on a real Apache, the folder of a release on real servers, all code of the documentation is run, the pictures of visual are compared, and the pages of the bench checked, where there is Chromium on Linux. With CI=true a missing browser is a failure; otherwise it is reported and left out.
One test file in a visible browser: npx web-test-runner test/format/dates.test.ts --watch, then D.
`;

const fail = (message) => {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
};

const list = (written, known, option, usual = known) => {
  const names = written?.flatMap((part) => part.split(',')).filter(Boolean) ?? usual;
  const wrong = names.find((name) => !known.includes(name));
  return wrong ? fail(`--${option} does not know ${wrong}.`) : names;
};

const parse = (args) => {
  const option = {type: 'string', multiple: true};
  try {
    const options = {
      only: option,
      engine: option,
      files: option,
      at: {type: 'string'},
      zone: {type: 'string'},
      help: {type: 'boolean'},
    };
    return parseArgs({args, options}).values;
  } catch (error) {
    return fail(error.message);
  }
};

const isZone = (zone) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', {timeZone: zone}));
  } catch {
    return false;
  }
};

/** @returns {{only: string[], engines: string[], files?: string[], at?: string, zone?: string, ci: boolean}} */
export const readOptions = (args) => {
  const {only, engine, files, at, zone, help} = parse(args);
  if (help) {
    console.log(HELP);
    process.exit(0);
  }
  if (at && Number.isNaN(Date.parse(at))) {
    fail(`--at is not an instant: ${at}`);
  }
  if (zone && !isZone(zone)) {
    fail(`--zone is not a time zone: ${zone}`);
  }
  const usual = files ? ['unit', 'end-to-end'] : CHECKS.filter((name) => !THOROUGH.includes(name));
  return {
    only: list(only, CHECKS, 'only', usual),
    engines: list(engine, ENGINES, 'engine'),
    files,
    at,
    zone,
    ci: Boolean(process.env.CI) && process.env.CI !== 'false',
  };
};
