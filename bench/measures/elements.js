/** What one more element on a page costs, in time and in memory. */
import {readFileSync} from 'node:fs';
import {median, medians, ms, times} from '../statistics.js';
import {done, elementPage} from './pages.js';

const COUNT = 20;
const GOAL = 1.1;
const CYCLES = 1000;
/** Bytes of the heap per element that the engine's own bookkeeping moves by, up or down, whatever the page does. */
const NOISE = 16;

const open = (bench) => {
  bench.pages.set('/data.json', readFileSync('demo/data/chopos.json'));
  bench.pages.set('/elements', elementPage('<css-contact-list></css-contact-list>', 1));
};

/** Milliseconds that each element after the first takes until it is laid out. */
const addElements = async (page) => {
  await done(page);
  return page.evaluate(async (count) => {
    const measured = [];
    for (let number = 2; number <= count; number++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const before = performance.now();
      const element = document.body.appendChild(document.createElement('css-contact-list'));
      await element.updateComplete;
      element.getBoundingClientRect();
      measured.push(performance.now() - before);
    }
    return measured;
  }, COUNT);
};

export const measureTwentieth = async (bench, repetitions) => {
  open(bench);
  const runs = [];
  for (let count = 0; count < repetitions * 2; count++) {
    runs.push(await bench.withPage('/elements', addElements));
  }
  const costs = medians(runs);
  const [second, last] = [costs[0], costs[COUNT - 2]];
  return [
    {
      what: `The ${COUNT}th element of a page, against the 2nd`,
      measured: `${times(last / second)} (${ms(last)} : ${ms(second)})`,
      goal: `≤ ${GOAL} ×`,
      ok: last / second <= GOAL,
    },
  ];
};

/** How often it is done before it is measured. */
const WARM_UPS = 3;
/** How often it is measured. */
const MEASURED = 5;

const cycle = (page) =>
  page.evaluate(async (cycles) => {
    for (let count = 0; count < cycles; count++) {
      const element = document.body.appendChild(document.createElement('css-contact-list'));
      await element.updateComplete;
      if (element.state !== 'ready') {
        throw new Error('It has no document.');
      }
      element.remove();
    }
    await window.painted();
  }, CYCLES);

const memory = async (client) => {
  for (let count = 0; count < 3; count++) {
    await client.send('HeapProfiler.collectGarbage');
  }
  const {usedSize} = await client.send('Runtime.getHeapUsage');
  const {nodes, jsEventListeners} = await client.send('Memory.getDOMCounters');
  return {usedSize, nodes, jsEventListeners};
};

export const measureHeap = async (bench) => {
  open(bench);
  const all = await bench.withPage('/elements', async (page) => {
    await done(page);
    const client = await page.createCDPSession();
    // What is made once is made by then, and compiled: engines compile in several steps.
    for (let count = 0; count < WARM_UPS; count++) {
      await cycle(page);
    }
    const all = [await memory(client)];
    for (let count = 0; count < MEASURED; count++) {
      await cycle(page);
      all.push(await memory(client));
    }
    return all;
  });
  const [before, after] = [all[0], all[MEASURED]];
  // The median: what an engine makes of itself meanwhile comes once and not each time.
  const growth = median(all.slice(1).map(({usedSize}, index) => (usedSize - all[index].usedSize) / CYCLES));
  const nodes = after.nodes - before.nodes;
  const listeners = after.jsEventListeners - before.jsEventListeners;
  return [
    {
      what: 'Heap after 1,000 connects and removals, five times, after 3,000 before',
      measured: `${growth.toFixed(1)} B each, ${nodes} nodes, ${listeners} listeners`,
      goal: `no growth (noise: ${NOISE} B)`,
      ok: growth < NOISE && nodes <= 0 && listeners <= 0,
    },
  ];
};
