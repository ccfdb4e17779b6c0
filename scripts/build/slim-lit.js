/**
 * A Rollup plugin that leaves out of lit what a self-contained script for these browsers never uses:
 *
 * - half of css-tag.js, which finds out how the browser adopts style sheets: the elements adopt theirs themselves (docs/decisions/002);
 * - its hooks for polyfills and hydration, and the list of its versions on the page.
 *
 * The exports stay the same ones; if lit adds one that it needs, the build fails with its name.
 */
const CSS_TAG = `
export const supportsAdoptingStyleSheets = true;
export const css = (strings, ...values) => unsafeCSS(strings.reduce((all, part, index) => all + values[index - 1] + part));
export class CSSResult {}
export const unsafeCSS = (cssText) => ({cssText});
export const adoptStyles = () => {};
export const getCompatibleStyle = (style) => style;
`;

const HOOK = /\b\w+\.(lit|reactive)\w*(Polyfill|Hydrate)Support\b/g;
const VERSIONS = /\(\w+\.(lit|reactive)\w*Versions\?\?=\[\]\)\.push\("[^"]*"\)/g;

const isLit = (id) => /\/node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//.test(id);

/** @returns {import('rollup').Plugin} */
export const slimLit = () => ({
  name: 'slim-lit',
  load: (id) => (/\/@lit\/reactive-element\/(.*\/)?css-tag\.js$/.test(id) ? CSS_TAG : null),
  transform: (code, id) =>
    isLit(id) ? {code: code.replace(HOOK, '(void 0)').replace(VERSIONS, '0'), map: null} : null,
});
