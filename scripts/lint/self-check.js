/**
 * Lints code that every ban must catch, and code that none may. A ban whose selector has a slip passes everything in silence, and
 * only this would notice.
 */
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {bundleBans, hostPageBans, languageBans, mayStore, policyBans} from './bans.js';
import {layerNames, layers, topFiles} from './layers.js';

// The snippets are no files of the TypeScript project, so the rules that need types cannot run on them.
const ofSource = new ESLint({overrideConfig: [tseslint.configs.disableTypeChecked]});
const ofBundle = new ESLint({overrideConfigFile: 'scripts/lint/bundle.config.js'});

const problems = [];
let checked = 0;

/** Expects `message` among the results of `rule`, or, with `expected` false, not a word of that rule. */
const check = async ({code, rule, message, expected, filePath}) => {
  const eslint = filePath.startsWith('dist/') ? ofBundle : ofSource;
  const [result] = await eslint.lintText(code, {filePath});
  const fatal = result.messages.find((found) => found.fatal);
  const found = result.messages.filter((one) => one.ruleId === rule && (!expected || one.message.includes(message)));
  checked += 1;
  if (fatal) {
    problems.push(`${filePath}: ${code}\n  does not parse: ${fatal.message}`);
  } else if (expected && found.length === 0) {
    problems.push(`${filePath}: ${code}\n  is not caught: ${message}`);
  } else if (!expected && found.length > 0) {
    problems.push(`${filePath}: ${code}\n  should pass, but: ${found[0].message}`);
  }
};

const checkBans = async (filePath, bans) => {
  const rule = 'no-restricted-syntax';
  for (const {message, bad, good = []} of bans) {
    if (bad.length === 0) {
      problems.push(`No sample for: ${message}`);
    }
    for (const code of bad) {
      await check({code, rule, message, expected: true, filePath});
    }
    for (const code of good) {
      await check({code, rule, expected: false, filePath});
    }
  }
};

const fileOf = (layer) => {
  const deep = {elements: 'src/elements/sample/sample.ts'};
  return topFiles.includes(layer) ? `src/${layer}.ts` : (deep[layer] ?? `src/${layer}/sample.ts`);
};

const pathTo = (layer, other) => {
  const up = topFiles.includes(layer) ? './' : layer === 'elements' ? '../../' : '../';
  return `${up}${other}${topFiles.includes(other) ? '.js' : '/sample.js'}`;
};

const checkLayers = async () => {
  const rule = 'no-restricted-imports';
  for (const layer of layerNames) {
    const filePath = fileOf(layer);
    for (const other of layerNames.filter((name) => name !== layer)) {
      const expected = !layers[layer].imports.includes(other);
      const message = `must not import ${other}:`;
      await check({code: `export {x} from '${pathTo(layer, other)}';`, rule, message, expected, filePath});
      await check({code: `import type {x} from '${pathTo(layer, other)}';`, rule, message, expected, filePath});
    }
    const {templates, words} = layers[layer];
    await check({
      code: `import {html} from 'lit';`,
      rule,
      message: 'never templates',
      expected: !templates,
      filePath,
    });
    await check({
      code: `import {msg} from '@lit/localize';`,
      rule,
      message: 'holds no words',
      expected: !words,
      filePath,
    });
    await check({
      code: `import 'lit/directives/unsafe-html.js';`,
      rule,
      message: 'never markup',
      expected: true,
      filePath,
    });
  }
};

const checkRules = async (filePath, samples) => {
  for (const [rule, code] of Object.entries(samples)) {
    await check({code, rule, message: '', expected: true, filePath});
  }
};

await checkBans('src/elements/sample/sample.ts', [...hostPageBans, ...policyBans, ...languageBans]);
await checkBans('dist/sample.js', bundleBans);
await checkBans('src/consent/sample.ts', policyBans);
await checkBans('src/consent/decision-storage.ts', mayStore(policyBans));
await checkBans('dist/css-consent.js', mayStore(bundleBans));
await checkLayers();
await checkRules('src/format/sample.ts', {
  'no-eval': 'eval("1");',
  'no-new-func': 'new Function("1");',
  'regexp/no-super-linear-backtracking': 'export const a = /^(?:a+b?)+$/;',
  'regexp/no-super-linear-move': 'export const a = /a+b/;',
  '@typescript-eslint/no-explicit-any': 'export const a: any = 1;',
  '@typescript-eslint/no-non-null-assertion': 'export const f = (a?: string) => a!.length;',
});
await checkRules('dist/sample.js', {
  'no-eval': 'eval("1");',
  'no-implied-eval': 'setTimeout("1");',
  'no-new-func': 'new Function("1");',
  'no-warning-comments': '//# sourceMappingURL=sample.js.map',
  'unicode-bom': 'let a;',
});
for (const problem of problems) {
  console.error(problem);
}
console.log(`${checked} samples linted, ${problems.length} not as they should be`);
process.exitCode = problems.length > 0 ? 1 : 0;
