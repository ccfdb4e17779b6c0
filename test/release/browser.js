/** The folder on an Apache of its own, and what a page says. */
import {startApache} from '../servers/apache.js';

/** As Debian has it, with or without what lets other sites read the data. */
export const startUnion = (withHeaders = true) =>
  startApache(withHeaders ? 'LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so' : '', 'All');

/** @returns what the console of a page says from now on, but for icons */
export const recordConsole = (page) => {
  const said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return () => said.filter((line) => !line.includes('favicon'));
};
