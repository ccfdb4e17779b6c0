/**
 * A Rollup plugin that puts before the minified code
 * - a byte order mark: without a charset, a script is read in the page's own encoding, which on old Czech sites is windows-1250;
 * - one line of licences;
 * - a semicolon: optimisers join scripts, and the one before ours may end without.
 *
 * @param {string} banner
 * @returns {import('rollup').Plugin}
 */
export const finishBundle = (banner) => ({
  name: 'finish-bundle',
  renderChunk: {
    order: 'post',
    handler: (code) => ({code: `\uFEFF${banner}\n;${code.trimEnd()}\n`, map: null}),
  },
});
