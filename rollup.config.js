/** Bundles what tsc has made of src/ to the scripts of the release: the second step of `npm run build`. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import {defaultMinifyOptions} from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import {rollup} from 'rollup';
import license from 'rollup-plugin-license';
import {consentOutro, intro, outro} from './scripts/build/evaluation-guard.js';

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * The byte order mark tells every page that the script is UTF-8, also those in windows-1250; the semicolon is for optimisers, which join
 * scripts: the one before ours may end without.
 */
const preamble = `\uFEFF/*! css-widgets ${version} | MIT | contains Lit, BSD-3-Clause, Copyright Google LLC: LICENSES.txt */\n;`;

/** Minifiers of WordPress's optimisers delete blanks inside template literals and say nothing. */
const lower = (code, options) =>
  transform(code, {charset: 'utf8', supported: {'template-literal': false}, target: 'es2021', ...options});

const lowerTemplateLiterals = {
  name: 'lower-template-literals',
  // What esbuild declares for them is not to be global.
  renderChunk: (code) => lower(code, {format: 'iife'}),
};

/**
 * What a script does first is a function by itself, which has to be a small one (docs/decisions/010). Modules that both need are in that
 * one only.
 *
 * @returns a plugin that leaves them out of the rest, and one that puts the function in front of it
 */
const beginWith = (input) => {
  const name = 'first';
  let first;
  const share = {
    name: 'share-with-first',
    async buildStart() {
      const {generate} = await rollup({input, onwarn});
      const {output} = await generate({format: 'iife', name, generatedCode: 'es2015'});
      [first] = output;
    },
    async resolveId(source, importer) {
      const module = importer && (await this.resolve(source, importer, {skipSelf: true}));
      return module && first.moduleIds.includes(module.id) ? {id: module.id, external: true} : undefined;
    },
    outputOptions: (options) => ({...options, globals: () => name}),
  };
  const begin = {
    name: 'begin-with-first',
    // Rollup would declare it for the whole page.
    renderChunk: async (code) => (await lower(first.code.replace('var', 'const'))).code + code,
  };
  return [share, begin];
};

/** Puts all of a script into a block, which throws nothing into the page and declares nothing global. */
const guard = (outro) => ({
  name: 'guard',
  renderChunk: async (code) => `${intro}\n${code}\n${await outro()}`,
});

const minify = terser({
  ecma: 2021,
  mangle: {properties: {regex: /^_[a-z]/}},
  format: {preamble},
});

/** Some of those minifiers make blanks of control characters, wherever they stand; the localization runtime has one in a string. */
const escapeControlCharacters = {
  name: 'escape-control-characters',
  renderChunk: {
    order: 'post',
    handler: (code) =>
      code.replace(/(?![\t\n\r])\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  },
};

const onwarn = (warning) => {
  throw Object.assign(new Error(warning.message), warning);
};

const compiled = (folder) =>
  readdirSync(folder, {recursive: true})
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(folder, name));

/**
 * The modules of the npm package, in the place of what tsc has made. @lit/localize can be configured once by whoever imports it, so that
 * an app needs a copy of its own, and we ours.
 */
const modules = {
  input: compiled('dist/npm'),
  external: /^(node:|lit($|\/))/,
  output: {
    dir: 'dist/npm',
    format: 'es',
    generatedCode: 'es2015',
    preserveModules: true,
    preserveModulesRoot: 'dist/npm',
    // npm leaves out of a package whatever lies in a folder called node_modules.
    entryFileNames: ({name}) =>
      `${name
        .replace('node_modules/@lit/localize', 'localization/runtime')
        .replace('node_modules/jsonc-parser', 'studio/jsonc-parser')
        .replace('node_modules/', 'format/')}.js`,
  },
  plugins: [nodeResolve()],
  // Some modules have only types in them.
  onwarn: (warning) => warning.code !== 'EMPTY_BUNDLE' && onwarn(warning),
};

/** The script of frame.html, which has css-widgets.js beside it. */
const frame = {
  input: 'dist/npm/frame/frame.js',
  output: {file: 'dist/css-widgets-frame.js', format: 'iife', generatedCode: 'es2015'},
  plugins: [lowerTemplateLiterals, minify, escapeControlCharacters],
  onwarn,
};

/** A script with all that it needs, for pages that nobody knows. */
const pageBundle = ({input, file, outro, licences, first: [share, begin] = []}) => ({
  input,
  output: {
    file,
    format: 'iife',
    generatedCode: 'es2015',
    // No import() and no second file: one integrity hash covers all.
    inlineDynamicImports: true,
  },
  plugins: [
    share,
    nodeResolve({exportConditions: ['production']}),
    // A space at a template's end stands between words.
    minifyTemplates({
      failOnError: true,
      options: {minifyOptions: {...defaultMinifyOptions, conservativeCollapse: true}},
    }),
    // Lit's licence asks for its words beside the script.
    ...(licences ? [license({thirdParty: {output: licences}})] : []),
    lowerTemplateLiterals,
    begin,
    guard(outro),
    minify,
    escapeControlCharacters,
  ],
  onwarn,
});

/** The one script of a page: dist/css-widgets.js. */
const bundle = pageBundle({
  input: 'dist/npm/bundle.js',
  file: 'dist/css-widgets.js',
  outro,
  licences: 'dist/LICENSES.txt',
  first: beginWith('dist/npm/first.js'),
});

/** The notice, by itself: pages that ask for no consent do not pay for it. What is in it is in the other one too, with its licences. */
const consent = pageBundle({
  input: 'dist/npm/consent/consent.js',
  file: 'dist/css-consent.js',
  outro: consentOutro,
});

/** A script of one of the folder's pages: a classic one, which also runs from a disk. */
const pageScript = (name, ...plugins) => ({
  input: `dist/npm/studio/${name}/${name}.js`,
  output: {file: `dist/studio/${name}.js`, format: 'iife', generatedCode: 'es2015'},
  plugins: [
    nodeResolve({exportConditions: ['production']}),
    ...plugins,
    lowerTemplateLiterals,
    minify,
    escapeControlCharacters,
  ],
  onwarn,
});

/** The licence of what the editor has in it and the blocks do not. */
const editorLicence = license({
  thirdParty: {
    output: {
      file: 'dist/studio/LICENSES.txt',
      template: (packages) =>
        packages
          .filter(({name}) => name === 'jsonc-parser')
          .map((one) => one.text())
          .join('\n'),
    },
  },
});

// The modules last: they are put in the place of what the scripts are made of.
const PAGES = [
  pageScript('edit', editorLicence),
  ...['start', 'contacts', 'embed', 'outside', 'survey'].map((name) => pageScript(name)),
];

export default [bundle, consent, frame, ...PAGES, modules];
