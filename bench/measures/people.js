/** Lists of 1,000 and 10,000 people: first paint and key strokes in the search. */
import {manyPeople} from '../people.js';
import {median, medians, ms, times} from '../statistics.js';
import {checkSameTrees, done, elementPage, handWrittenPage} from './pages.js';

export const LIST = '<css-contact-list search="on"></css-contact-list>';
/** Typed letter by letter; all people match the first letters, one matches the whole. */
const QUERY = 'osoba 0512';
const FIRST_GOAL = 1;
const GOAL = 1.5;
const STROKE_GOAL = 50;
const TASK_GOAL = 50;
const MANY_TASK_GOAL = 200;
const FIRST_GROWTH_GOAL = 4;
const GROWTH_GOAL = 11;

/** Waits until everybody is drawn; milliseconds from the script's start. */
const whole = (page, count) =>
  page.evaluate(async (wanted) => {
    const root = document.querySelector('css-contact-list').shadowRoot;
    while (root.querySelectorAll('.card').length < wanted) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return (await window.painted()) - window.started;
  }, count);

/**
 * Milliseconds of the first paint, until everybody is there, of the longest task until then, and of the focus and each key stroke after it,
 * from the event to the painted frame.
 */
const useList = (count) => async (page) => {
  const paint = await done(page);
  const all = await whole(page, count);
  const strokes = await page.evaluate(async (query) => {
    const field = document.querySelector('css-contact-list').shadowRoot.querySelector('input');
    const measured = [];
    const measure = async (act) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const before = performance.now();
      act();
      measured.push((await window.painted()) - before);
    };
    // Long tasks are told of later.
    await new Promise((resolve) => setTimeout(resolve, 100));
    window.longestBefore = window.longest;
    await measure(() => field.focus());
    for (let length = 1; length <= query.length; length++) {
      await measure(() => {
        field.value = query.slice(0, length);
        field.dispatchEvent(new Event('input', {bubbles: true}));
      });
    }
    return measured;
  }, QUERY);
  return {paint, all, task: await page.evaluate(() => window.longestBefore), strokes};
};

/** The plain list has neither cards nor a search. */
const usePlain = async (page) => ({paint: await done(page)});

/** @param {[pathname: string, use: (page: object) => Promise<object>][]} pages that are opened in turn */
const measureLists = async (bench, count, repetitions, ...pages) => {
  bench.pages.set('/data.json', JSON.stringify(manyPeople(count)));
  const runs = pages.map(() => []);
  for (let number = 0; number < repetitions; number++) {
    for (const [index, [pathname, use]] of pages.entries()) {
      runs[index].push(await bench.withPage(pathname, use));
    }
  }
  return runs.map((ofPage) => {
    const strokes = medians(ofPage.map((run) => run.strokes ?? []));
    const each = (key) => median(ofPage.map((run) => run[key]));
    return {
      paint: each('paint'),
      all: each('all'),
      task: each('task'),
      calm: `${ofPage.filter(({task}) => !task).length} of ${ofPage.length}`,
      stroke: median(strokes),
      slowest: Math.max(...strokes),
    };
  });
};

const against = (one, other, goal = GOAL) => ({
  measured: `${times(one / other)} (${ms(one)} : ${ms(other)})`,
  goal: `≤ ${goal} ×`,
  ok: one / other <= goal,
});

const growth = (many, some, goal = GROWTH_GOAL) => ({
  measured: `${times(many / some)} (${ms(many)})`,
  goal: `≤ ${goal} ×`,
  ok: many / some <= goal,
});

const below = (figure, goal) => ({measured: ms(figure), goal: `< ${goal} ms`, ok: figure < goal});

/** Browsers tell of tasks from 50 ms on. */
const longest = ({task, calm}, goal) => ({
  ...below(task, goal),
  measured: `${task ? ms(task) : 'below 50 ms'} (in ${calm} views no task of 50 ms)`,
});

const open = (bench) => {
  bench.pages.set('/elements', elementPage(LIST, 1));
  bench.pages.set('/by-hand', handWrittenPage(LIST, 'list.js'));
  bench.pages.set('/plain', handWrittenPage(LIST, 'plain-list.js'));
};

export const checkPeople = async (bench) => {
  open(bench);
  bench.pages.set('/data.json', JSON.stringify(manyPeople(20)));
  await checkSameTrees(bench, '/elements', '/by-hand');
};

/** Milliseconds of the first paint, and of the slowest of some changes after it, each of which renders everybody again. */
export const changeList = async (page) => {
  const paint = await done(page);
  const changes = await page.evaluate(async () => {
    const element = document.querySelector('css-contact-list');
    const measured = [];
    for (const [name, value] of [
      ['heading-level', '3'],
      ['email', 'reveal'],
      ['lang', 'de'],
      ['heading-level', '4'],
    ]) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const before = performance.now();
      element.setAttribute(name, value);
      measured.push((await window.painted()) - before);
    }
    return measured;
  });
  return {paint, slowest: Math.max(...changes)};
};

const measureChanges = async (bench, repetitions) => {
  bench.pages.set('/data.json', JSON.stringify(manyPeople(1000)));
  const runs = [];
  for (let number = 0; number < repetitions; number++) {
    runs.push(await bench.withPage('/elements', changeList));
  }
  const [paint, slowest] = [median(runs.map((run) => run.paint)), median(runs.map((run) => run.slowest))];
  return {
    what: '1,000 people, the slowest change of an option, against the first paint',
    measured: `${times(slowest / paint)} (${ms(slowest)})`,
    goal: '≤ 1 ×',
    ok: slowest <= paint,
  };
};

const MANY = 300;

/** Shows what a style sheet of ours leaves to be laid out until it is near. */
const showAll = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.card {content-visibility: visible !important}');
  document.querySelector('css-contact-list').shadowRoot.adoptedStyleSheets.push(sheet);
};

const linksOnPaper = async (page) =>
  Buffer.from(await page.pdf())
    .toString('latin1')
    .match(/\/URI \(/g).length;

/**
 * What is fast must not leave anybody out: all people are in the tree for assistive technology, on paper and found by find-in-page,
 * wherever the page is scrolled to. The bench must run with `--force-renderer-accessibility`, as a browser does beside a screen reader.
 */
export const checkWholeList = async (bench) => {
  open(bench);
  bench.pages.set('/data.json', JSON.stringify(manyPeople(MANY)));
  await bench.withPage('/elements', async (page) => {
    await done(page);
    await whole(page, MANY);
    const client = await page.createCDPSession();
    const {nodes} = await client.send('Accessibility.getFullAXTree');
    const links = nodes.filter(({role}) => role?.value === 'link').length;
    if (links !== MANY * 2) {
      throw new Error(`The accessibility tree has ${links} links of ${MANY} people, who have two each.`);
    }
    const printed = await linksOnPaper(page);
    if (!(await page.evaluate((name) => window.find(name) && window.scrollY > 1000, `Osoba 0${MANY - 1}`))) {
      throw new Error('Find-in-page does not find the last but one.');
    }
    await page.evaluate(showAll);
    if (printed !== (await linksOnPaper(page))) {
      throw new Error(`${printed} links are printed, and more when everything is laid out.`);
    }
  });
};

export const measurePeople = async (bench, repetitions) => {
  open(bench);
  const use = useList(1000);
  const [elements, byHand, plain] = await measureLists(
    bench,
    1000,
    repetitions,
    ['/elements', use],
    ['/by-hand', use],
    ['/plain', usePlain],
  );
  const [many] = await measureLists(bench, 10_000, Math.ceil(repetitions / 3), ['/elements', useList(10_000)]);
  const changes = await measureChanges(bench, Math.ceil(repetitions / 3));
  return [
    {
      what: '1,000 people, first screen, against the same tree of all by `innerHTML`',
      ...against(elements.paint, byHand.paint, FIRST_GOAL),
    },
    {
      what: '1,000 people, first screen, against a plain list of all by `innerHTML`',
      ...against(elements.paint, plain.paint, FIRST_GOAL),
    },
    {what: '1,000 people, all there, against the same tree by `innerHTML`', ...against(elements.all, byHand.all)},
    {what: '1,000 people, the longest task', ...longest(elements, TASK_GOAL)},
    {what: '1,000 people, a key stroke, against a filter by `hidden`', ...against(elements.stroke, byHand.stroke)},
    {
      what: '1,000 people, the slowest key stroke, or the focus before them',
      ...below(elements.slowest, STROKE_GOAL),
    },
    changes,
    {
      what: '10,000 people, first screen, against 1,000',
      ...growth(many.paint, elements.paint, FIRST_GROWTH_GOAL),
    },
    {what: '10,000 people, all there, against 1,000', ...growth(many.all, elements.all)},
    {what: '10,000 people, the longest task', ...longest(many, MANY_TASK_GOAL)},
    {what: '10,000 people, a key stroke, against 1,000', ...growth(many.stroke, elements.stroke)},
  ];
};
