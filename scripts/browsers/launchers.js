/** How the test runner starts each engine. */
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {webkitLauncher} from './webkit-launcher.js';

const CHROMIUM_FLAGS = [
  // Root, in a container: there is no other user to give the rights away to.
  '--no-sandbox',
  '--disable-gpu',
  // Nothing but the tests may use the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const chromium = ({path}) =>
  chromeLauncher({puppeteer: puppeteerCore, launchOptions: {executablePath: path, args: CHROMIUM_FLAGS}});

const firefox = ({path}) =>
  chromeLauncher({puppeteer: puppeteerCore, launchOptions: {browser: 'firefox', executablePath: path}});

/** Each takes an engine as engines.js finds it. */
export const launch = {chromium, firefox, webkit: webkitLauncher};
