/**
 * What must be true of the scripts of a release whatever the source looks like, since libraries and compilers add code of their
 * own: `npm run bundle:check`.
 */
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import {bundleBans, mayStore, restrictedSyntax} from './bans.js';

const scripts = {
  languageOptions: {ecmaVersion: 2021, sourceType: 'module', globals: globals.browser},
  linterOptions: {noInlineConfig: true},
  rules: {
    'no-restricted-syntax': restrictedSyntax(bundleBans),
    // Content security policies forbid to make code of text.
    'no-eval': 'error',
    'no-implied-eval': 'error',
    'no-new-func': 'error',
    // Without a charset a script is read in the page's own encoding, which on old Czech sites is windows-1250.
    'unicode-bom': ['error', 'always'],
    // A release has no source map.
    'no-warning-comments': ['error', {terms: ['sourceMappingURL'], location: 'anywhere'}],
  },
};

const consent = {
  files: ['dist/css-consent.js'],
  rules: {'no-restricted-syntax': restrictedSyntax(mayStore(bundleBans))},
};

export default defineConfig(scripts, consent);
