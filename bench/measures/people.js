/** Lists of 1,000 and 10,000 people: first paint and key strokes in the search. */
import {manyPeople} from '../people.js';
import {median, medians, ms, times} from '../statistics.js';
import {checkSameTrees, done, elementPage, handWrittenPage} from './pages.js';

const MARKUP = '<css-contact-list search="on"></css-contact-list>';
/** Typed letter by letter; all people match the first letters, one matches the whole. */
const QUERY = 'osoba 0512';
const GOAL = 1.5;
const STROKE_GOAL = 50;
const GROWTH_GOAL = 11;

/** Milliseconds of the first paint, and of the focus and each key stroke after it, from the event to the painted frame. */
const useList = async (page) => {
  const paint = await done(page);
  const strokes = await page.evaluate(async (query) => {
    const field = document.querySelector('css-contact-list').shadowRoot.querySelector('input');
    const measured = [];
    const measure = async (act) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const before = performance.now();
      act();
      measured.push((await window.painted()) - before);
    };
    await measure(() => field.focus());
    for (let length = 1; length <= query.length; length++) {
      await measure(() => {
        field.value = query.slice(0, length);
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
    }
    return measured;
  }, QUERY);
  return {paint, strokes};
};

const measureList = async (bench, count, repetitions) => {
  bench.pages.set('/data.json', JSON.stringify(manyPeople(count)));
  const elements = [];
  const byHand = [];
  for (let number = 0; number < repetitions; number++) {
    elements.push(await bench.withPage('/elements', useList));
    byHand.push(await bench.withPage('/by-hand', useList));
  }
  const summary = (runs) => {
    const strokes = medians(runs.map((run) => run.strokes));
    return {paint: median(runs.map(({paint}) => paint)), stroke: median(strokes), slowest: Math.max(...strokes)};
  };
  return {elements: summary(elements), byHand: summary(byHand)};
};

const against = (one, other) => ({
  measured: `${times(one / other)} (${ms(one)} : ${ms(other)})`,
  goal: `≤ ${GOAL} ×`,
  ok: one / other <= GOAL,
});

const growth = (many, some) => ({
  measured: `${times(many / some)} (${ms(many)})`,
  goal: `≤ ${GROWTH_GOAL} ×`,
  ok: many / some <= GROWTH_GOAL,
});

const open = (bench) => {
  bench.pages.set('/elements', elementPage(MARKUP, 1));
  bench.pages.set('/by-hand', handWrittenPage(MARKUP, 'list.js'));
};

export const checkPeople = async (bench) => {
  open(bench);
  bench.pages.set('/data.json', JSON.stringify(manyPeople(20)));
  await checkSameTrees(bench, '/elements', '/by-hand');
};

export const measurePeople = async (bench, repetitions) => {
  open(bench);
  const {elements, byHand} = await measureList(bench, 1000, repetitions);
  const {elements: many} = await measureList(bench, 10_000, Math.ceil(repetitions / 3));
  return [
    {what: '1,000 people, first paint, against `innerHTML`', ...against(elements.paint, byHand.paint)},
    {what: '1,000 people, a key stroke, against a filter by `hidden`', ...against(elements.stroke, byHand.stroke)},
    {
      what: '1,000 people, the slowest key stroke, or the focus before them',
      measured: ms(elements.slowest),
      goal: `< ${STROKE_GOAL} ms`,
      ok: elements.slowest < STROKE_GOAL,
    },
    {what: '10,000 people, first paint, against 1,000', ...growth(many.paint, elements.paint)},
    {what: '10,000 people, a key stroke, against 1,000', ...growth(many.stroke, elements.stroke)},
  ];
};
