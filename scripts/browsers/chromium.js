/** How Chromium is started, wherever it is. */
import puppeteer from 'puppeteer-core';
import {findEngines} from './engines.js';

export const CHROMIUM_FLAGS = [
  // Root, in a container: there is no other user to give the rights away to.
  '--no-sandbox',
  '--disable-gpu',
  // Nothing but what is opened may use the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Each new window loads what its address bar drops down, two pages of 190 modules: nearly half of what a window costs, and in the way of
  // whatever is measured. Puppeteer does the same from 25 on (https://github.com/puppeteer/puppeteer/pull/15278), which wants Node 22.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** @param {string[]} [flags] besides those that all have */
export const openChromium = (flags = [], options = {}) =>
  puppeteer.launch({executablePath: findEngines().chromium.path, args: [...CHROMIUM_FLAGS, ...flags], ...options});
