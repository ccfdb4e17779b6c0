import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as regexp} from 'eslint-plugin-regexp';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';

import globals from 'globals';
import tseslint from 'typescript-eslint';
import {hostPageBans, languageBans, mayStore, policyBans, restrictedSyntax} from './scripts/lint/bans.js';
import {layerNames, restrictedImports, topFiles} from './scripts/lint/layers.js';

const typescript = {
  files: ['**/*.ts'],
  extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
  languageOptions: {
    parserOptions: {project: ['./tsconfig.json', './tsconfig.cli.json'], tsconfigRootDir: import.meta.dirname},
  },
  linterOptions: {reportUnusedDisableDirectives: 'error'},
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
    // Numbers are what templates and messages are full of.
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    // `() => callback()` is the plain way to write a handler that returns nothing.
    '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
    // The bans in src/ leave spread as the only safe way to the letters of a string.
    '@typescript-eslint/no-misused-spread': ['error', {allow: [{from: 'lib', name: 'string'}, 'string']}],
    // What is bound to a lit event listener gets its `this` from lit.
    '@typescript-eslint/unbound-method': 'off',
    'no-restricted-syntax': restrictedSyntax(languageBans),
    eqeqeq: 'error',
    'no-console': 'off',
    'no-eval': 'error',
    'no-new-func': 'error',
  },
};

const elements = {
  files: ['{src,test}/**/*.ts'],
  extends: [wc['flat/recommended'], lit['flat/recommended'], litA11y.configs.recommended],
  rules: {
    // WebKit takes the role from a list without bullets, unless it is written.
    'lit-a11y/no-redundant-role': 'off',
    'lit/lifecycle-super': 'error',
    'lit/no-classfield-shadowing': 'error',
    'lit/no-invalid-escape-sequences': 'error',
    'lit/no-legacy-imports': 'error',
    'lit/no-native-attributes': 'off',
    'lit/no-this-assign-in-render': 'error',
    'lit/no-useless-template-literals': 'error',
    'lit/no-value-attribute': 'error',
    'lit/value-after-constraints': 'error',
    'wc/no-child-traversal-in-attributechangedcallback': 'error',
    'wc/no-closed-shadow-root': 'error',
    'wc/no-invalid-extends': 'error',
    'wc/no-typos': 'error',
    'wc/require-listener-teardown': 'error',
  },
};

const source = {
  files: ['src/**/*.ts'],
  rules: {'no-restricted-syntax': restrictedSyntax(languageBans, policyBans, hostPageBans)},
};

const storage = {
  files: ['src/consent/decision-storage.ts'],
  rules: {'no-restricted-syntax': restrictedSyntax(languageBans, mayStore(policyBans), hostPageBans)},
};

const commandLine = {
  // It runs in Node, where there is no host page.
  files: ['src/cli/**/*.ts'],
  rules: {'no-restricted-syntax': restrictedSyntax(languageBans)},
};

/** One bad value must never freeze a page. */
const patterns = {
  files: ['src/**/*.ts'],
  plugins: regexp['flat/recommended'].plugins,
  rules: {
    'regexp/no-super-linear-backtracking': ['error', {report: 'potential'}],
    'regexp/no-super-linear-move': ['error', {report: 'potential'}],
  },
};

const layerOf = (name) => ({
  files: [topFiles.includes(name) ? `src/${name}.ts` : `src/${name}/**/*.ts`],
  rules: {'no-restricted-imports': restrictedImports(name)},
});

// By a slip in the types of semantic-dom-diff, every expect(x).to.equal(y) is a promise.
const equal = ['chai', '@open-wc/semantic-dom-diff'].map((name) => ({from: 'package', package: name, name: 'Equal'}));

const tests = {
  files: ['test/**/*.ts'],
  rules: {
    '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: equal}],
    '@typescript-eslint/no-non-null-assertion': 'off',
    // chai: expect(x).to.be.true
    '@typescript-eslint/no-unused-expressions': 'off',
    // Tests are there to write things wrongly.
    'lit-a11y/accessible-name': 'off',
    'lit/no-value-attribute': 'off',
  },
};

const scripts = {
  files: ['*.js', 'scripts/**/*.js', 'bench/**/*.js'],
  extends: [js.configs.recommended],
  languageOptions: {globals: globals.node},
  rules: {eqeqeq: 'error'},
};

const pages = {
  // The measurements have functions that run on the measured pages.
  files: ['demo/**/*.js', 'test/**/*.js', 'bench/**/*.js', 'scripts/build/evaluation-guard.js'],
  extends: [js.configs.recommended],
  languageOptions: {globals: {...globals.browser, jQuery: 'readonly'}},
};

export default defineConfig(
  // The apps in test/packages/ are written as their frameworks' users write, and checked by their compilers.
  globalIgnores(['dist/', 'coverage/', '.cache/', 'src/**/generated/', 'test/packages/*/']),
  typescript,
  elements,
  source,
  storage,
  commandLine,
  patterns,
  layerNames.map(layerOf),
  tests,
  scripts,
  pages,
  prettier,
);
