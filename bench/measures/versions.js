/** The script against another build of it, in turn in one run, so that what else runs on the machine meets both. */
import {readFileSync} from 'node:fs';
import {startedScript} from '../server.js';
import {manyPeople} from '../people.js';
import {median, ms, times} from '../statistics.js';
import {CHOPOS} from './chopos.js';
import {done, elementPage} from './pages.js';
import {changeList, LIST} from './people.js';

/** What is no slower, though no two runs are alike. */
const TOLERANCE = 1.05;

const row = (what, now, before) => ({
  what: `${what}, against the script before`,
  measured: `${times(median(now) / median(before))} (${ms(median(now))} : ${ms(median(before))}; fastest ${ms(Math.min(...now))} : ${ms(Math.min(...before))})`,
  goal: `≤ ${TOLERANCE} ×`,
  ok: median(now) / median(before) <= TOLERANCE,
});

const inTurn = async (bench, repetitions, use) => {
  const now = [];
  const before = [];
  for (let count = 0; count < repetitions; count++) {
    now.push(await bench.withPage('/elements', use));
    before.push(await bench.withPage('/before', use));
  }
  return [now, before];
};

/** @param {string} file another css-widgets.js */
export const measureVersions = (file) => async (bench, repetitions) => {
  bench.pages.set('/before.js', startedScript(file));
  const open = (markup, count, data) => {
    bench.pages.set('/data.json', data);
    bench.pages.set('/elements', elementPage(markup, count));
    bench.pages.set('/before', elementPage(markup, count, '/before.js'));
  };
  open(CHOPOS, 4, readFileSync('demo/data/chopos.json'));
  const page = await inTurn(bench, repetitions, done);
  open(LIST, 1, JSON.stringify(manyPeople(1000)));
  const [now, before] = await inTurn(bench, repetitions, changeList);
  const each = (key) => [now, before].map((runs) => runs.map((run) => run[key]));
  return [
    row('CHOPOS page, script start to painted blocks', ...page),
    row('1,000 people, first paint', ...each('paint')),
    row('1,000 people, the slowest change of an option', ...each('slowest')),
  ];
};
