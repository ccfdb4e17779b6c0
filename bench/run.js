/**
 * npm run bench -- [repetitions]: measures dist/css-widgets.js in this machine's Chromium against the budgets, prints a table and writes it
 * to bench/results.md. Timing is no test: what else runs on the machine counts. Run `npm run build` first.
 * With --against FILE it measures another build of css-widgets.js too, in turn with this one.
 * With --check it measures nothing, but sees to it that what is measured makes the same trees as what it is measured against, and that
 * everybody of a long list is there for assistive technology, find-in-page and print.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {format, resolveConfig} from 'prettier';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean'}, against: {type: 'string'}},
});
const REPETITIONS = Number(positionals[0] ?? 15);
const RESULTS = 'bench/results.md';

if (!existsSync('dist/css-widgets.js')) {
  console.error('dist/css-widgets.js is not there: npm run build');
  process.exit(1);
}
const {startBench} = await import('./browser.js');
const {checkChopos, measureChopos} = await import('./measures/chopos.js');
const {measureHeap, measureTwentieth} = await import('./measures/elements.js');
const {measurePageLoad} = await import('./measures/page-load.js');
const {checkPeople, checkWholeList, measurePeople} = await import('./measures/people.js');
const {measureVersions} = await import('./measures/versions.js');

const report = (rows, engine) => {
  const [cpu] = os.cpus();
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const load = os.loadavg()[1].toFixed(1);
  return `# Measured

By \`npm run bench\`, of \`dist/css-widgets.js\` ${version}: medians of ${REPETITIONS} repetitions, each in a page of its own with empty caches, in turn with
what it is measured against. Times reach from the script's first statement, or the key stroke, to the painted frame, data from this machine included.

- Machine: ${os.cpus().length} × ${cpu.model.replace(/\s+/g, ' ').trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()}; load average meanwhile ${load}
- Engine: ${engine}, headless, no GPU
- Date: ${new Date().toISOString().slice(0, 10)}

| what | measured | goal | ok? |
| --- | --- | --- | --- |
${rows.map(({what, measured, goal, ok}) => `| ${what} | ${measured} | ${goal} | ${ok ? 'yes' : '**no**'} |`).join('\n')}
`;
};

const measureAll = async (bench) => {
  const rows = [];
  const measures = [measureChopos, measurePeople, measureTwentieth, measureHeap, measurePageLoad];
  if (options.against) {
    measures.push(measureVersions(options.against));
  }
  for (const measure of measures) {
    const measured = await measure(bench, REPETITIONS);
    for (const {what, measured: figure, goal, ok} of measured) {
      console.log(`${ok ? '✓' : '✗'} ${what.padEnd(76)} ${figure}  (${goal})`);
    }
    rows.push(...measured);
  }
  const style = await resolveConfig(RESULTS);
  writeFileSync(RESULTS, await format(report(rows, bench.engine), {...style, parser: 'markdown'}));
  console.log(`Written to ${RESULTS}.`);
};

const bench = await startBench(options.check ? ['--force-renderer-accessibility'] : []);
try {
  await checkChopos(bench);
  await checkPeople(bench);
  if (options.check) {
    await checkWholeList(bench);
  } else {
    await measureAll(bench);
  }
} finally {
  await bench.close();
}
