/**
 * Runs test files in some engines: `node scripts/browsers/run.js '{"files": […], "engines": […]}'`. Prints what fails, and sends its
 * parent a message for every file in every engine, so that what was counted is kept if this process hangs and has to be ended.
 */
import process from 'node:process';
import {startTestRunner} from '@web/test-runner';
import {SESSION_STATUS} from '@web/test-runner-core';
import config from '../../web-test-runner.config.js';
import {killChildrenNow} from '../run/processes.js';
import {findEngines} from './engines.js';
import {launch} from './launchers.js';
import {failuresOf, outcomeOf} from './results.js';

// Requests to a browser that was ended fail one by one, after its session has been counted as failed.
process.on('unhandledRejection', (error) => console.error(`A browser no longer answers: ${error?.message ?? error}`));
process.on('exit', () => killChildrenNow(process.pid));

const {files, engines} = JSON.parse(process.argv[2]);
const found = findEngines();
const launchers = new Map(engines.map((name) => [launch[name](found[name]), name]));

const runner = await startTestRunner({
  config: {...config, files, browsers: [...launchers.keys()], reporters: []},
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
    const engine = launchers.get(session.browser);
    const seconds = (performance.now() - (startTimes.get(session.id) ?? launched)) / 1000;
    process.stdout.write(failuresOf(session, engine, config.rootDir));
    process.send?.({...outcomeOf(session), engine, file: session.testFile, seconds});
  }
});

runner.on('stopped', () => process.exit(0));
