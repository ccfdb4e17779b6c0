/**
 * For one test file in a visible browser, and again whenever a file changes:
 * `npx web-test-runner test/format/dates.test.ts --watch`, then D.
 */
export {default} from './scripts/browsers/test-config.js';
