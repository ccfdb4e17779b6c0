/**
 * A Rollup plugin that leaves out of lit-html what a self-contained script for these browsers never uses: hooks for polyfills, the list
 * of its versions on the page, directives, and expressions inside <script>, <style>, <textarea> and <title>. minify-templates.js refuses
 * templates that would need the latter; nothing in src/ imports a directive, which the linter holds it to.
 */

/** Each must be there exactly once: after an update of lit-html, the build fails here and somebody looks. */
const CUTS = [
  [/\b\w+\.litHtmlPolyfillSupport\b/g, '(void 0)'],
  [/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
  // A policy that the page forbids must not end the script: define.ts finds out whether it is needed.
  [/s\?s\.createPolicy\(("lit-html",\{createHTML:t=>t\})\):void 0/g, '(()=>{try{return s.createPolicy($1)}catch{}})()'],
  // resolveDirective(part, value): the value.
  [/function M\(t,i,s=t,e\)\{.*?\}(?=class R\b)/g, 'const M=(t,i)=>i;'],
  [/if\(y\.test\(r\.tagName\)\)\{const t=.*?\}\}(?=\}else if\(8===)/g, ''],
];

const cut = (code, [pattern, instead]) => {
  const found = code.match(pattern)?.length ?? 0;
  if (found !== 1) {
    throw new Error(`lit-html has changed: ${pattern} is there ${found} times.`);
  }
  return code.replace(pattern, instead);
};

/** @returns {import('rollup').Plugin} */
export const slimLit = () => ({
  name: 'slim-lit',
  transform: (code, id) => (/\/lit-html\/lit-html\.js$/.test(id) ? {code: CUTS.reduce(cut, code), map: null} : null),
});
