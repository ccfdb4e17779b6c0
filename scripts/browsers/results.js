/** Reads the test runner's session: one test file in one engine. */
import path from 'node:path';

/** All its tests with the names of the suites they stand in. */
const testsIn = (suite, names = []) => [
  ...suite.tests.map((test) => ({...test, fullName: [...names, test.name].join(' › ')})),
  ...suite.suites.flatMap((inner) => testsIn(inner, [...names, inner.name])),
];

const testsOf = ({testResults}) => (testResults ? testsIn(testResults) : []);

/** A file that could not be loaded, or did not end, is one failure more, whatever its tests say. */
export const outcomeOf = (session) => {
  const tests = testsOf(session);
  return {
    passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
    failed: tests.filter(({passed, skipped}) => !passed && !skipped).length + (session.errors.length > 0 ? 1 : 0),
    skipped: tests.filter(({skipped}) => skipped).length,
  };
};

const indented = (text) => text.trimEnd().replace(/^/gm, '    ');

const describeError = ({message = '', stack = '', expected, actual}) =>
  [
    message,
    expected === undefined ? '' : `expected: ${expected}\nactual:   ${actual}`,
    stack.includes(message) ? stack.replace(/^[^\n]*\n/, '') : stack,
  ]
    .filter(Boolean)
    .map(indented)
    .join('\n');

/** Everything that explains why a file failed; nothing if it did not. */
export const failuresOf = (session, place, root) => {
  const where = `${path.relative(root, session.testFile)} [${place}]`;
  const failed = testsOf(session).filter(({passed, skipped}) => !passed && !skipped);
  const lines = [
    ...failed.map(({fullName, error}) => `✗ ${where} ${fullName}\n${describeError(error ?? {})}`),
    ...session.errors.map((error) => `✗ ${where}\n${describeError(error)}`),
  ];
  if (lines.length === 0) {
    return '';
  }
  for (const address of session.request404s) {
    lines.push(`    404: /${address}`);
  }
  for (const log of session.logs) {
    lines.push(
      indented(`console: ${log.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`),
    );
  }
  return `\n${lines.join('\n')}\n`;
};
