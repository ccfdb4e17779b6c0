/**
 * A Rollup plugin that puts small-lit.js in the place of lit-html, and leaves nothing else of lit in the script (docs/decisions/005).
 */
import {readFileSync} from 'node:fs';

const SMALL = readFileSync(new URL('small-lit.js', import.meta.url), 'utf8');

/** @returns {import('rollup').Plugin} */
export const slimLit = () => ({
  name: 'slim-lit',
  load: (id) => (/\/lit-html\/lit-html\.js$/.test(id) ? SMALL : null),
});
