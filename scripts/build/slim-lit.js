/**
 * A Rollup plugin that leaves out of lit-html what a self-contained script for these browsers never uses: its hooks for polyfills, and
 * the list of its versions on the page.
 */
const HOOK = /\b\w+\.litHtmlPolyfillSupport\b/g;
const VERSIONS = /\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/g;

/** @returns {import('rollup').Plugin} */
export const slimLit = () => ({
  name: 'slim-lit',
  transform: (code, id) =>
    id.includes('/node_modules/lit-html/')
      ? {code: code.replace(HOOK, '(void 0)').replace(VERSIONS, '0'), map: null}
      : null,
});
