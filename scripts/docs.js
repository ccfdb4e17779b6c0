/**
 * npm run docs: writes the pages of docs/ that are made of something else. With --check only says whether they are up to date.
 *
 * - docs/errors.md from the messages in src/diagnostics/ (needs a build)
 * - docs/elements.md from dist/custom-elements.json (needs a build), docs/data-keys.md from the JSON Schema
 * - docs/readings.md from test/fixtures/readings.json, which the tests read too
 * - docs/filters.md, docs/failures.md and docs/hosts.md from what the end-to-end tests have seen in all three engines (needs their run)
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {ENGINES} from './browsers/engines.js';
import {dataPage} from './docs/data-page.js';
import {elementsPage} from './docs/elements-page.js';
import {filtersPage} from './docs/filters-page.js';
import {messages} from './docs/messages.js';
import {readingsPage} from './docs/readings-page.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const cell = (text) => text.code ?? text.replace(/\|/g, '\\|').replace(/[*_<>]/g, '\\$&');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const errorsPage = async () => {
  return `# Messages in the console

Made by \`npm run docs\` from the source. Each message stands in the browser's console once per cause and page, on one line with
its code, and behind it in brackets the address, the place in the data or the attribute in question. Errors (\`CSS-E\`) mean that
there are no data, and are in the event \`css-error\` too; warnings (\`CSS-W\`) cost one value at most. The console speaks
Czech; the English words are for this page and the command line. A failure that is followed by another attempt is printed at once, with
*Zkusí se to znovu*, and once more when the attempts end.

${table(['code', 'česky', 'English'], await messages())}

## Nic se nezobrazuje a konzole mlčí

Skript sám nepřišel. Otevřete jeho adresu (\`src\` značky \`script\`) v prohlížeči:

- **500**: server nezná některý řádek v \`.htaccess\` vedle skriptu, například \`Header\` bez \`mod_headers\`. Soubor přejmenujte;
  pomůže-li to, dejte řádek do \`<IfModule mod_headers.c>\`.
- **404**: skript na té adrese není. Opravte \`src\`, nebo soubor nahrajte znovu.
- **Je tam text skriptu**: nepustila ho stránka nebo prohlížeč. Na kartě Síť (F12) hledejte \`css-widgets\`: *blocked* znamená doplněk
  prohlížeče nebo Content-Security-Policy (přidejte server do \`script-src\`), *CORS* atribut \`integrity\` bez
  \`Access-Control-Allow-Origin\`. Není-li tam vůbec, značku vyňal editor, nebo ji zdržuje správce souhlasů: dejte ji do šablony.

## Nothing shows and the console is empty

The script itself did not come. Open its address (the \`src\` of the \`script\` tag) in the browser:

- **500**: the server does not know a line of the \`.htaccess\` beside the script, for example \`Header\` without \`mod_headers\`.
  Rename the file; if that helps, put the line into \`<IfModule mod_headers.c>\`.
- **404**: the script is not at that address. Correct \`src\`, or upload the file again.
- **The text of the script is there**: the page or the browser has kept it out. Look for \`css-widgets\` in the Network tab (F12):
  *blocked* means an extension or the Content-Security-Policy (add the server to \`script-src\`), *CORS* an \`integrity\` attribute
  without \`Access-Control-Allow-Origin\`. If it is not there at all, an editor has taken the tag out, or a consent manager holds it
  back: put it into the template.
`;
};

const readIfThere = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** What tests have reported under a name. */
const reported = (name) => readIfThere(`.cache/reports/${name}.json`) ?? [];

/** One row for each failure; `undefined` where not all engines have been seen. */
const failuresPage = () => {
  const seen = reported('failures');
  const failures = new Map();
  for (const {order, failure, engine, sees, code} of seen) {
    failures.set(failure, {...failures.get(failure), order, [engine]: `${sees}${code && `; ${code}`}`});
  }
  if (failures.size === 0 || [...failures.values()].some((row) => ENGINES.some((engine) => !row[engine]))) {
    return undefined;
  }
  const rows = [...failures]
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([failure, row]) => [failure, ...ENGINES.map((engine) => row[engine])]);
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
  const seen = reported('hosts').sort((one, other) => one.order - other.order);
  const resultsOf = (host, rung) =>
    ENGINES.map(
      (engine) => seen.find((one) => one.host === host && one.rung === rung && one.engine === engine)?.result,
    );
  const unique = (list, key) => [...new Set(list.map((one) => one[key]))];
  const rows = unique(seen, 'host').flatMap((host) => {
    const rungs = unique(seen, 'rung').map((rung) => ({rung, results: resultsOf(host, rung)}));
    const different = new Map(rungs.map(({results}) => [results.join('\n'), results]));
    return [...different].map(([key, results]) => {
      const alike = rungs.filter((one) => one.results.join('\n') === key).map(({rung}) => rung);
      return [host, alike.join(', '), ...results];
    });
  });
  if (rows.length === 0 || rows.flat().includes(undefined)) {
    return undefined;
  }
  return `# Host pages

Made by \`npm run docs\` from the results of \`test/hosts/hosts.test.ts\`. The pages are in \`demo/hosts/\`, with their headers in
\`hosts.json\` there; \`npm start\` shows them. Each has every rung that this table names, and is compared with a clean page.

- *As meant* is for an isolated element: the same text, and the same computed styles of its inner nodes, as on the clean page. For
  \`appearance="inherit"\`: the same text, in the type and colour of text beside the element. Both also after a reload, a change of
  language and a move on the page.
- *Fallback*: the links that the page holds for the widgets are shown.
- On none of these pages did anything throw, did a policy report a violation (but where it forbids templates), did the end of the
  page vanish, or stand anything in the console but the codes in this table.

${table(['host page', 'rungs', ...ENGINES], rows)}
`;
};

const check = process.argv.includes('--check');
const pages = {
  'docs/data-keys.md': dataPage(readIfThere('src/document/css-data.schema.json'), table),
  'docs/elements.md': elementsPage(readIfThere('dist/custom-elements.json'), table),
  'docs/errors.md': await errorsPage(),
  'docs/failures.md': failuresPage(),
  'docs/filters.md': filtersPage(reported('filters'), readIfThere('.cache/editors/results.json'), ENGINES, table),
  'docs/hosts.md': hostsPage(),
  'docs/readings.md': readingsPage(readIfThere('test/fixtures/readings.json'), table),
};
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
