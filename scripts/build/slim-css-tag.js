/**
 * A Rollup plugin that puts a few lines in place of lit's css-tag.js, whose other half finds out how the browser adopts style sheets.
 * The elements adopt theirs themselves (docs/decisions/002), so that half would only be paid for. The exports stay the same ones; if
 * lit adds one that it needs, the build fails with its name.
 */
const SLIM = `
export const supportsAdoptingStyleSheets = true;
export const css = (strings, ...values) => unsafeCSS(strings.reduce((all, part, index) => all + values[index - 1] + part));
export class CSSResult {}
export const unsafeCSS = (cssText) => ({cssText});
export const adoptStyles = () => {};
export const getCompatibleStyle = (style) => style;
`;

/** @returns {import('rollup').Plugin} */
export const slimCssTag = () => ({
  name: 'slim-css-tag',
  load: (id) => (/\/@lit\/reactive-element\/(.*\/)?css-tag\.js$/.test(id) ? SLIM : null),
});
