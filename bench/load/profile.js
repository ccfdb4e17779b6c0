/**
 * npm run bench -- profile [repetitions]: what the main thread does until contacts are painted on the slow phone, ours against the page by hand
 * and against the widget nearest to ours. Tracing takes time itself, so these are shares and no times to be quoted.
 */
import {machine, writeSection} from '../report.js';
import {median} from '../statistics.js';
import {servePages} from './measure.js';
import {traceOnPhone} from './phone.js';

const PROFILED = ['ours', 'by-hand', 'baseline-status'];
const WAITING = 'waiting: for the network, and for other threads';
const OTHER = 'everything else';

/** The trace's events by what they are for; what is in none of them is “everything else”. */
const KINDS = {
  'evaluation of scripts, with what it starts at once':
    /^(EvaluateScript|v8\.(compile|run|produceCache|evaluateModule))/,
  'script later: reading the answer, drawing':
    /^(FunctionCall|TimerFire|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|FireAnimationFrame|EventDispatch|v8\.(callFunction|callAsConstructor|newInstance))/,
  'markup, also that of templates': /^(ParseHTML|HTMLDocumentParser)/,
  'style and layout': /^(UpdateLayoutTree|Layout|PrePaint|RecalcStyle|InvalidateLayout|IntersectionObserver)/,
  'paint, and handing it over': /^(Paint|Layerize|Commit|UpdateLayer|CompositeLayers)/,
  'garbage collection': /GC/,
};

const kindOf = (name) => Object.keys(KINDS).find((kind) => KINDS[kind].test(name));

/** Those of the page's main thread between two instants, cut to them. */
const eventsOf = (events) => {
  const start = events.findLast(
    ({name, args}) => name === 'navigationStart' && args.data?.documentLoaderURL?.includes('/load/'),
  );
  const end = events.find(({name}) => name === 'contacts-painted');
  const own = events.filter(({ph, pid, tid}) => ph === 'X' && pid === end.pid && tid === end.tid);
  return {
    total: end.ts - start.ts,
    own: own
      .map(({name, ts, dur = 0}) => ({name, from: Math.max(ts, start.ts), to: Math.min(ts + dur, end.ts)}))
      .filter(({from, to}) => to > from)
      .sort((one, other) => one.from - other.from || other.to - one.to),
  };
};

/** Milliseconds by kind: of each event what is not in one that it contains, which counts to the nearest one around it that has a kind. */
const timesIn = (trace) => {
  const {total, own} = eventsOf(trace);
  const times = Object.fromEntries([WAITING, ...Object.keys(KINDS), OTHER].map((kind) => [kind, 0]));
  const open = [];
  let busy = 0;
  const closeUntil = (time) => {
    while (open.length > 0 && open.at(-1).to <= time) {
      const {kind, self} = open.pop();
      times[kind] += self / 1000;
    }
  };
  for (const {name, from, to} of own) {
    closeUntil(from);
    const around = open.at(-1);
    const duration = around ? Math.min(to, around.to) - from : to - from;
    if (around) {
      around.self -= duration;
    } else {
      busy += duration / 1000;
    }
    open.push({kind: kindOf(name) ?? around?.kind ?? OTHER, to: from + duration, self: duration});
  }
  closeUntil(Infinity);
  times[WAITING] = total / 1000 - busy;
  return {...times, 'all of it': total / 1000};
};

const report = ({
  names,
  rows,
  repetitions,
  load,
  engine,
}) => `By \`npm run bench -- profile\`: the main thread from the start of the navigation until all contacts are painted, on the phone and the pages of the section
above, medians of ${repetitions} views, in ms. To be traced takes time too: shares count here, and the times are those above. The lines do not add up
exactly, being medians each. Scripts are evaluated while the answer with the data is under way, which takes longer, so that the longer
they take, the shorter the wait after them.

${machine(engine, `${load.toFixed(1)} before`)}

| what | ${names.join(' | ')} |
| --- |${' --- |'.repeat(names.length)}
${rows.map(({what, figures}) => `| ${what} | ${figures.map((figure) => figure.toFixed(0)).join(' | ')} |`).join('\n')}
`;

/**
 * @param {Awaited<ReturnType<import('../browser.js').startBench>>} bench
 * @param {number} repetitions
 * @param {number} load the load average before the measurement was begun
 */
export const measureProfile = async (bench, repetitions, load) => {
  const pages = await servePages(bench);
  const views = new Map(PROFILED.map((name) => [name, []]));
  for (let round = 0; round < repetitions; round++) {
    for (const name of PROFILED) {
      views.get(name).push(timesIn(await traceOnPhone(bench.browser, `${bench.origin}/load/${name}`, pages[name])));
    }
  }
  const rows = Object.keys(views.get(PROFILED[0])[0]).map((what) => ({
    what,
    figures: PROFILED.map((name) => median(views.get(name).map((times) => times[what]))),
  }));
  const names = PROFILED.map((name) => pages[name].name);
  const text = report({names, rows, repetitions, load, engine: bench.engine});
  console.log(text);
  await writeSection('Where that time goes', text);
};
