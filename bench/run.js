/**
 * npm run bench -- [repetitions]: measures dist/css-widgets.js in this machine's Chromium against the budgets, prints a table and writes it
 * to its section of bench/results.md. Timing is no test: what else runs on the machine counts. Run `npm run build` first.
 * npm run bench -- load [repetitions]: measures how long contacts take to be painted on a slow phone, against others (see load/measure.js).
 * npm run bench -- profile [repetitions]: what that time goes into (see load/profile.js).
 * npm run bench -- traffic: what page views cost the union's server, on paper (see traffic/measure.js; --help lists its assumptions).
 * With --against FILE it measures another build of css-widgets.js too, in turn with this one.
 * With --check it measures nothing, but sees to it that what is measured makes the same trees as what it is measured against, and that
 * everybody of a long list is there for assistive technology, find-in-page and print.
 */
import {existsSync} from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What else the machine does: the browser that is started for the measurement does not count. */
const [busy] = os.loadavg();

const [kind, ...assumptions] = process.argv.slice(2);
if (kind === 'traffic') {
  const {measureTraffic} = await import('./traffic/measure.js');
  await measureTraffic(assumptions);
  process.exit();
}

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {check: {type: 'boolean'}, against: {type: 'string'}},
});
const PROFILE = positionals[0] === 'profile';
const LOAD = PROFILE || positionals[0] === 'load';
const REPETITIONS = Number(positionals[LOAD ? 1 : 0] ?? (LOAD ? 9 : 15));

if (!existsSync('dist/css-widgets.js')) {
  console.error('dist/css-widgets.js is not there: npm run build');
  process.exit(1);
}
const {startBench, UNLIMITED_FRAMES} = await import('./browser.js');
const {measureLoad} = await import('./load/measure.js');
const {measureProfile} = await import('./load/profile.js');
const {checkChopos, measureChopos} = await import('./measures/chopos.js');
const {measureHeap, measureTwentieth} = await import('./measures/elements.js');
const {measurePageLoad} = await import('./measures/page-load.js');
const {checkPeople, checkWholeList, measurePeople} = await import('./measures/people.js');
const {measureVersions} = await import('./measures/versions.js');
const {machine, packageVersion, writeSection} = await import('./report.js');

const report = (
  rows,
  engine,
) => `By \`npm run bench\`, of \`dist/css-widgets.js\` ${packageVersion()}: medians of ${REPETITIONS} repetitions, each in a page of its own with empty caches, in turn with
what it is measured against. Times reach from the script's first statement, or the key stroke, to the painted frame, data from this machine included.

${machine(engine, `meanwhile ${os.loadavg()[1].toFixed(1)}`)}

| what | measured | goal | ok? |
| --- | --- | --- | --- |
${rows.map(({what, measured, goal, ok}) => `| ${what} | ${measured} | ${goal} | ${ok ? 'yes' : '**no**'} |`).join('\n')}
`;

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
  await writeSection('Against the budgets', report(rows, bench.engine));
};

const flags = () => {
  if (options.check) {
    return ['--force-renderer-accessibility', UNLIMITED_FRAMES];
  }
  // A phone has its frames.
  return LOAD ? [] : [UNLIMITED_FRAMES];
};

const bench = await startBench(flags());
try {
  if (PROFILE) {
    await measureProfile(bench, REPETITIONS, busy);
  } else if (LOAD) {
    await measureLoad(bench, REPETITIONS, busy, options.against);
  } else {
    await checkChopos(bench);
    await checkPeople(bench);
    await (options.check ? checkWholeList(bench) : measureAll(bench));
  }
} finally {
  await bench.close();
}
