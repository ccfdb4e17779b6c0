/** How the test runner starts each engine. */
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {CHROMIUM_FLAGS} from './chromium.js';
import {webkitLauncher} from './webkit-launcher.js';

const FLAGS = [
  ...CHROMIUM_FLAGS,
  // The visitor is a Czech, also on pages that no clock of the tests stands on: no other language is offered.
  '--accept-lang=cs',
  // No page is gone back to. Every page that a test has left would be kept alive, which costs as much as the tests do.
  '--disable-back-forward-cache',
];

/** Milliseconds for what a browser does by itself: to start, to open a page, to leave it. */
const PATIENCE = 60_000;

/** Has a browser ended that cannot leave a page, since each file after it would wait for that in vain; the next gets a new one. */
const replaceHung = (launcher, end) => {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const stopped = stopSession(id);
    if ((await Promise.race([stopped, wait(PATIENCE, 'hung', {ref: false})])) !== 'hung') {
      return stopped;
    }
    stopped.catch(() => {});
    await end(launcher);
    throw new Error('The page hung, and its browser was ended.');
  };
  return launcher;
};

const endPuppeteer = (launcher) => {
  launcher.browser?.process()?.kill('SIGKILL');
  launcher.browser = undefined;
  launcher.activePages.clear();
  launcher.inactivePages.length = 0;
};

const createPage = async ({context}) => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
};

const puppeteer = (options) => {
  const launchOptions = {...options, timeout: PATIENCE};
  return replaceHung(chromeLauncher({puppeteer: puppeteerCore, launchOptions, createPage}), endPuppeteer);
};

/** Each takes an engine as engines.js finds it, and Chromium the time zone that it is to be in. */
export const launch = {
  chromium: ({path}, zone) =>
    puppeteer({executablePath: path, args: FLAGS, env: {...process.env, ...(zone && {TZ: zone})}}),
  firefox: ({path}) =>
    puppeteer({executablePath: path, browser: 'firefox', extraPrefsFirefox: {'intl.accept_languages': 'cs'}}),
  webkit: (engine) => replaceHung(webkitLauncher(engine), (launcher) => launcher.stop()),
};
