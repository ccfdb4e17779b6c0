/** Navigation to painted contacts on a slow phone, against the same page by hand and against others of the kind. */
import {readFileSync} from 'node:fs';
import os from 'node:os';
import {installPackages} from '../../scripts/run/install-packages.js';
import {checkSameTrees, elementPage, handWrittenPage} from '../measures/pages.js';
import {writeSection} from '../report.js';
import {median} from '../statistics.js';
import {compressed, filesToServe} from './files.js';
import {comparedPages} from './pages.js';
import {loadOnPhone} from './phone.js';
import {report} from './report.js';

const QUIET = 1;

const install = async () => {
  const installed = await installPackages('bench/load');
  if (installed && !installed.ok) {
    throw new Error(installed.output);
  }
};

const check = async (bench) => {
  const list = '<css-contact-list></css-contact-list>';
  bench.pages.set('/data.json', readFileSync('demo/data/chopos.json'));
  bench.pages.set('/elements', elementPage(list, 1));
  bench.pages.set('/hand-written', handWrittenPage(list, 'list.js'));
  await checkSameTrees(bench, '/elements', '/hand-written');
};

const warnOf = (load) => {
  if (load > QUIET) {
    console.warn(`The load average is ${load.toFixed(1)}: these figures are not to be quoted.`);
  }
};

/** Each page once per round, in an order that turns, so that what else runs on the machine meets all. */
const measureRounds = async (bench, pages, repetitions) => {
  const names = Object.keys(pages);
  const views = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < repetitions; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round) % names.length];
      views.get(name).push(await loadOnPhone(bench.browser, `${bench.origin}/load/${name}`, pages[name]));
    }
    console.log(`Round ${round + 1} of ${repetitions}`);
  }
  return views;
};

const figuresOf = (views) => {
  const of = (key) => views.map((view) => view[key]);
  const painted = of('painted');
  return {
    painted: median(painted),
    fastest: Math.min(...painted),
    slowest: Math.max(...painted),
    firstPaint: median(of('firstPaint')),
    bytes: median(of('bytes')),
    requests: median(of('requests')),
  };
};

/** One row per page, then one per repeat view; what they are to be ahead of, they are compared with in the same kind of view. */
const rowsOf = (pages, views) =>
  [0, 1].flatMap((number) => {
    const measured = Object.entries(pages)
      .filter(([, {repeat}]) => repeat || number === 0)
      .map(([name, {name: what, goal}]) => ({
        what: number ? `${what}, again` : what,
        goal,
        figures: figuresOf(views.get(name).map((run) => run[number])),
      }));
    const ours = measured[0].figures.painted;
    return measured.map((row) => {
      const ratio = ours / row.figures.painted;
      return {...row, ratio, ok: row.goal === undefined ? undefined : ratio <= row.goal};
    });
  });

/** Installs what is compared, and has it served. */
export const servePages = async (bench, against) => {
  await install();
  await check(bench);
  const pages = comparedPages(against);
  for (const [pathname, file] of await filesToServe(against)) {
    bench.pages.set(pathname, file);
  }
  for (const [name, {html}] of Object.entries(pages)) {
    bench.pages.set(`/load/${name}`, compressed(html, 'text/html', 'no-cache'));
  }
  return pages;
};

/**
 * @param {Awaited<ReturnType<import('../browser.js').startBench>>} bench
 * @param {number} repetitions
 * @param {number} before the load average before the measurement was begun
 * @param {string} [against] another css-widgets.js
 */
export const measureLoad = async (bench, repetitions, before, against) => {
  warnOf(before);
  const pages = await servePages(bench, against);
  const rows = rowsOf(pages, await measureRounds(bench, pages, repetitions));
  const [after] = os.loadavg();
  const load = {before, after, quiet: before <= QUIET};
  const {table, text} = report({rows, repetitions, load, engine: bench.engine});
  console.log(table);
  warnOf(before);
  await writeSection('Contacts on a slow phone', text);
};
