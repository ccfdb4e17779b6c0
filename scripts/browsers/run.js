/**
 * Runs suites of test files in some engines: `node scripts/browsers/run.js '{"suites": […], "engines": […]}'`, each suite with `name`
 * and `files`, and where it is to run in Chromium alone, as if it were then and there, with `instants`. Prints what fails, and sends its
 * parent a message for every file in every engine, so that what was counted is kept if this process hangs and has to be ended.
 */
import process from 'node:process';
import {startTestRunner} from '@web/test-runner';
import {SESSION_STATUS} from '@web/test-runner-core';
import config, {testPage} from './test-config.js';
import {killChildrenNow} from '../run/processes.js';
import {findEngines} from './engines.js';
import {launch} from './launchers.js';
import {failuresOf, outcomeOf} from './results.js';

// Requests to a browser that was ended fail one by one, after its session has been counted as failed.
process.on('unhandledRejection', (error) => console.error(`A browser no longer answers: ${error?.message ?? error}`));
process.on('exit', () => killChildrenNow(process.pid));

const {suites, engines} = JSON.parse(process.argv[2]);
const found = findEngines();
const launchers = new Map(engines.map((name) => [launch[name](found[name]), name]));

/** One more Chromium for each time zone. */
const zones = new Map();
const chromiumIn = (zone) => {
  if (!zones.has(zone)) {
    zones.set(zone, launch.chromium(found.chromium, zone));
  }
  return zones.get(zone);
};

/** A group for each suite, or for each of its instants: the suite is the first word of the group's name. */
const groupsOf = ({name, files, instants}) =>
  instants?.map(({at, zone}) => ({
    name: `${name} ${at} ${zone}`,
    files,
    browsers: [chromiumIn(zone)],
    testRunnerHtml: testPage({system: at, zone}),
  })) ?? [{name, files, browsers: [...launchers.keys()]}];

const groups = suites.flatMap(groupsOf);

const runner = await startTestRunner({
  config: {
    ...config,
    files: undefined,
    browsers: [...launchers.keys(), ...zones.values()],
    groups,
    reporters: [],
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});

const launched = performance.now();
const startTimes = new Map();

runner.sessions.on('session-status-updated', (session) => {
  if (session.status === SESSION_STATUS.INITIALIZING) {
    startTimes.set(session.id, performance.now());
  }
  if (session.status === SESSION_STATUS.FINISHED) {
    const engine = launchers.get(session.browser) ?? 'chromium';
    const [suite, date = '', zone = ''] = session.group.name.split(' ');
    const place = [engine, date, zone].filter(Boolean).join(' ');
    const seconds = (performance.now() - (startTimes.get(session.id) ?? launched)) / 1000;
    process.stdout.write(failuresOf(session, place, config.rootDir));
    process.send?.({...outcomeOf(session), suite, engine, place, file: session.testFile, seconds});
  }
});

runner.on('stopped', () => process.exit(0));
