/** Bundles what tsc has made of src/ to the scripts of the release: `npm run build`. */
import {readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {finishBundle} from './scripts/build/finish-bundle.js';
import {slimLit} from './scripts/build/slim-lit.js';
import {inlineMessages} from './scripts/build/inline-messages.js';
import {minifyTemplates} from './scripts/build/minify-templates.js';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

const banner = `/*! css-widgets ${version} | MIT */`;

const minify = terser({
  ecma: 2021,
  // Ours and lit's getters have no side effects, and no arrow here is called with new.
  compress: {passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
  // Our own private members, lit's, and long names that only our own objects have.
  mangle: {
    properties: {
      regex:
        /^(_[a-z]|_\$|__)|^(openStart|openEnd|retryAfter|guessed|origins|useSource|useData|isPlaying|available|detach|settled|changesIn|fragment|places|pieces|shown|template|parts|litPart)$/,
    },
  },
  // Czech stays readable and short; the byte order mark tells every page that it is UTF-8.
  format: {comments: false, ascii_only: false},
});

const onwarn = (warning) => {
  throw Object.assign(new Error(warning.message), warning);
};

/** The script of frame.html, which has css-widgets.js beside it. */
export const frame = {
  input: 'dist/npm/embed/frame/frame.js',
  output: {file: 'dist/css-widgets-frame.js', format: 'iife', generatedCode: 'es2015'},
  plugins: [minify, finishBundle(banner)],
  onwarn,
};

/** The one script of a page: dist/css-widgets.js. */
export default {
  input: 'dist/npm/bundle.js',
  output: {
    file: 'dist/css-widgets.js',
    format: 'iife',
    generatedCode: 'es2015',
    // No import() and no second file: one integrity hash covers all.
    inlineDynamicImports: true,
  },
  plugins: [
    nodeResolve({exportConditions: ['production']}),
    slimLit(),
    inlineMessages('dist/npm/localization'),
    minifyTemplates(),
    minify,
    finishBundle(banner),
  ],
  onwarn,
};
