/** What must be true of the bundle whatever the source looks like, since libraries and compilers add code of their own. */
import {parse} from 'acorn';

/** @type {[RegExp, string][]} */
const forbidden = [
  [/import\.meta/, 'is a syntax error in a classic script'],
  [/\bimport\(/, 'would load a file that the integrity hash does not cover'],
  [/\bArray\.from\(/, 'is replaced by Prototype and returns nothing there'],
  [/\bnew (Event|Request)\(/, 'is replaced by MooTools'],
  [/\b(localStorage|sessionStorage|indexedDB)\b/, 'is storage that needs consent'],
  [/\bdocument\.cookie\b/, 'is storage that needs consent'],
  [/\beval\(/, 'is forbidden by content security policies'],
  [/\bnew Function\b/, 'is forbidden by content security policies'],
];

/** As a script tag with and without type="module" reads it. Later syntax than ES2021 fails here too. */
const parseError = (code, sourceType) => {
  try {
    parse(code, {ecmaVersion: 2021, sourceType});
    return undefined;
  } catch (error) {
    return `it is no ES2021 ${sourceType}: ${error.message}`;
  }
};

/**
 * @param {string} code
 * @returns {string[]} what is wrong with it
 */
export const bundleProblems = (code) => {
  const problems = forbidden
    .map(([pattern, why]) => [pattern.exec(code), why])
    .filter(([found]) => found)
    .map(
      ([found, why]) => `it contains ${found[0]}, which ${why}: …${code.slice(found.index - 40, found.index + 60)}…`,
    );
  problems.push(parseError(code, 'script'), parseError(code, 'module'));
  if (!code.startsWith('\uFEFF/*!')) {
    problems.push('it does not begin with a byte order mark and the licence line');
  }
  if (/^\s*\/\/# sourceMappingURL/m.test(code)) {
    problems.push('it names a source map, which no release has');
  }
  return problems.filter((problem) => problem !== undefined);
};
