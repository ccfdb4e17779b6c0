/** The CHOPOS page, from the script's first statement to painted blocks. */
import {readFileSync} from 'node:fs';
import {median, ms, times} from '../statistics.js';
import {checkSameTrees, done, elementPage, handWrittenPage} from './pages.js';

export const CHOPOS = ['project-info', 'contact-list', 'office', 'member-list']
  .map((name) => `<css-${name}></css-${name}>`)
  .join('');
const GOAL = 1.5;

const open = (bench) => {
  bench.pages.set('/data.json', readFileSync('demo/data/chopos.json'));
  bench.pages.set('/elements', elementPage(CHOPOS, 4));
  bench.pages.set('/by-hand', handWrittenPage(CHOPOS, 'chopos.js'));
};

export const checkChopos = async (bench) => {
  open(bench);
  await checkSameTrees(bench, '/elements', '/by-hand');
};

export const measureChopos = async (bench, repetitions) => {
  open(bench);
  const elements = [];
  const byHand = [];
  // In turn, so that what else runs on the machine meets both.
  for (let count = 0; count < repetitions; count++) {
    elements.push(await bench.withPage('/elements', done));
    byHand.push(await bench.withPage('/by-hand', done));
  }
  const ratio = median(elements) / median(byHand);
  return [
    {
      what: 'CHOPOS page, script start to painted blocks, against the same DOM by hand',
      measured: `${times(ratio)} (${ms(median(elements))} : ${ms(median(byHand))})`,
      goal: `≤ ${GOAL} ×`,
      ok: ratio <= GOAL,
    },
  ];
};
