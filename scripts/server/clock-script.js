/**
 * What stops the clock of a page: it stands first on each one that tests open.
 *
 * @param {Record<string, string>} [options] those of test/clock.js
 */
export const clockScript = (options = {}) => `<script src="/test/clock.js?${new URLSearchParams(options)}"></script>`;
