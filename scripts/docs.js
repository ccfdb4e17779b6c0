/**
 * npm run docs: writes the pages of docs/ that are made of something else. With --check only says whether they are up to date.
 *
 * - docs/errors.md from the messages in src/localization/diagnostics.ts (needs a build)
 * - docs/failures.md from what the end-to-end tests have seen in all three engines (needs their run)
 * - docs/hosts.md from what the tests of the host pages have seen (needs their run)
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {ENGINES} from './browsers/engines.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const cell = (text) => text.replace(/\|/g, '\\|').replace(/[*_<>]/g, '\\$&');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const errorsPage = async () => {
  const {DIAGNOSTICS} = await import('../dist/npm/localization/diagnostics.js');
  const {ENGLISH_DIAGNOSTICS} = await import('../dist/npm/localization/diagnostics-english.js');
  const rows = Object.entries(DIAGNOSTICS).map(([code, cs]) => [code, cs, ENGLISH_DIAGNOSTICS[code]]);
  return `# Messages in the console

Made by \`npm run docs\` from the source. Each message stands in the browser's console once per cause and page, on one line with
its code, and behind it in brackets the address, the place in the data or the attribute in question. Errors (\`CSS-E\`) mean that
there are no data, and are in the event \`css-error\` too; warnings (\`CSS-W\`) cost one value at most. The console speaks
Czech; the English words are for this page and the command line.

${table(['code', 'česky', 'English'], rows)}
`;
};

/** What the tests have told the test server. */
const reportOf = (name) => {
  const file = `.cache/reports/${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
};

/**
 * One row for each subject, in the tests' order, with what each engine has seen.
 *
 * @returns {{order: number, subject: string[], seen: Record<string, string>}[] | undefined} nothing where not all engines have been seen
 */
const rowsOf = (entries) => {
  const rows = new Map();
  for (const {order, subject, engine, text} of entries) {
    const key = subject.join('\n');
    rows.set(key, {order, subject, seen: {...rows.get(key)?.seen, [engine]: text}});
  }
  const list = [...rows.values()].sort((one, other) => one.order - other.order);
  return list.length > 0 && list.every(({seen}) => ENGINES.every((engine) => seen[engine])) ? list : undefined;
};

/** One row for each failure; `undefined` where not all engines have been seen. */
const failuresPage = () => {
  const rows = rowsOf(
    reportOf('failures').map(({order, failure, engine, sees, code}) => ({
      order,
      subject: [failure],
      engine,
      text: `${sees}${code && `; ${code}`}`,
    })),
  )?.map(({subject, seen}) => [...subject, ...ENGINES.map((engine) => seen[engine])]);
  if (!rows) {
    return undefined;
  }
  return `# What the visitor sees when something fails

Made by \`npm run docs\` from the results of \`test/end-to-end/failures.test.ts\`: the built script on a page of one origin, the data on
another, on a real HTTP server that misbehaves. *content* means the document's, *fallback* the child with \`slot="fallback"\`, and
where there is none *sentence* means one calm sentence, with a button where trying again may help. The code is what the console says.
In none of these did an exception or a rejection reach the page.

Mixed content (\`CSS-E09\`, http data on an https page) is told by the two addresses after a request without an answer; it is tested
in \`test/source/classify.test.ts\` only, since no engine here has a certificate for a page of the tests.

${table(['failure', ...ENGINES], rows)}
`;
};

/** One row for each host page and all rungs that are alike there; `undefined` where not all engines have been seen. */
const hostsPage = () => {
  const seen = rowsOf(
    reportOf('hosts').map(({order, host, rung, engine, result}) => ({
      order,
      subject: [host, rung],
      engine,
      text: result,
    })),
  );
  if (!seen) {
    return undefined;
  }
  const rows = new Map();
  for (const {subject, seen: results} of seen) {
    const [host, rung] = subject;
    const cells = ENGINES.map((engine) => results[engine]);
    const key = JSON.stringify([host, cells]);
    rows.set(key, {host, cells, rungs: [...(rows.get(key)?.rungs ?? []), rung]});
  }
  const lines = [...rows.values()].map(({host, rungs, cells}) => [host, rungs.join(', '), ...cells]);
  return `# Host pages

Made by \`npm run docs\` from the results of \`test/hosts/hosts.test.ts\`. The pages are in \`demo/hosts/\`, with their headers in
\`hosts.json\` there; \`npm start\` shows them. Each has every rung that this table names, and is compared with a clean page.

- *As meant* is for an isolated element: the same text, and the same computed styles of its inner nodes, as on the clean page. For
  \`appearance="inherit"\`: the same text, in the type and colour of text beside the element. Both also after a reload, a change of
  language and a move on the page.
- *Fallback*: the links that the page holds for the widgets are shown.
- On none of these pages did anything throw, did a policy report a violation (but where it forbids templates), did the end of the
  page vanish, or stand anything in the console but the codes in this table.

${table(['host page', 'rungs', ...ENGINES], lines)}
`;
};

const check = process.argv.includes('--check');
const pages = {'docs/errors.md': await errorsPage(), 'docs/failures.md': failuresPage(), 'docs/hosts.md': hostsPage()};
for (const [file, content] of Object.entries(pages)) {
  if (content === undefined) {
    console.log(`${file}: not made, since not every test behind it has run in all three engines`);
    // Where all three are there, that is a test that reports nothing any more.
    process.exitCode = process.env.CI ? 1 : process.exitCode;
    continue;
  }
  const formatted = await format(content, {...(await resolveConfig(file)), filepath: file});
  if (check && (!existsSync(file) || readFileSync(file, 'utf8') !== formatted)) {
    console.error(`${file} is out of date: npm run docs`);
    process.exitCode = 1;
  } else if (!check) {
    writeFileSync(file, formatted);
  }
}
