/** The test server and mocha, as `npm test` runs them in every engine. */
import path from 'node:path';
import process from 'node:process';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {findEngines} from './engines.js';
import {launch} from './launchers.js';
import {clockScript} from '../server/clock-script.js';
import {installedMinifiers, minified} from '../server/minified.js';
import {testModules} from '../server/test-modules.js';
import {testReport} from '../server/test-report.js';
import {testSite} from '../server/test-site.js';

const root = path.resolve(import.meta.dirname, '../..');
const {middleware, plugin} = testSite(root);
const report = testReport(root);
const {chromium} = findEngines();

/**
 * The page that a test file runs on.
 *
 * @param {Record<string, string>} [clock] options of test/support/clock.js
 */
export const testPage =
  (clock = {}) =>
  (testFramework) => `<!doctype html>
    <meta charset="utf-8">
    <title>Tests</title>
    ${clockScript(clock, 'data-later')}
    <script>
      // Mocha fails a test for an exception that nobody caught, but not for a promise.
      addEventListener('unhandledrejection', ({reason}) => { throw reason; });
    </script>
    <script>window.__minifiers = ${JSON.stringify(installedMinifiers())};</script>
    <script type="module">
      // Mocha, which is here first, measures by the clock that runs.
      import '${testFramework}';
      __stopClock();
    </script>`;

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/editors/node_modules/**'],
  browsers: chromium.path ? [launch.chromium(chromium)] : [],
  // Not lit's development build: the tests are of what is released.
  nodeResolve: {exportConditions: ['production']},
  middleware: [report.middleware, minified(root), middleware],
  plugins: [
    plugin,
    report.plugin,
    a11ySnapshotPlugin(),
    testModules(root),
    esbuildPlugin({
      ts: true,
      target: 'es2021',
      tsconfig: path.join(root, 'tsconfig.json'),
      // Only TypeScript: by itself a target would have every package compiled too.
      loaders: {'.js': undefined},
    }),
  ],
  testFramework: {config: {ui: 'bdd', timeout: 60_000, forbidOnly: Boolean(process.env.CI)}},
  testRunnerHtml: testPage(),
  // Engines run side by side, each one file at a time: only then has the page the focus, and is not throttled as hidden.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  // For what hangs, not for what is slow beside others.
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
};
