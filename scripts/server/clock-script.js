import process from 'node:process';

/**
 * What stops the clock of a page: it stands first on each one that tests open.
 *
 * @param {Record<string, string>} [options] those of test/support/clock.js
 */
export const clockScript = (options = {}, attributes = '') => {
  const {CLOCK_AT: system} = process.env;
  const query = new URLSearchParams({...(system && {system}), ...options});
  return `<script src="/test/support/clock.js?${String(query).replace(/&/g, '&amp;')}" ${attributes}></script>`;
};
