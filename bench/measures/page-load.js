/** How a demo page loads where its elements have snapshots as fallbacks: what shifts, and what is asked for. */
import {readFileSync} from 'node:fs';
import {parse} from '../../dist/npm/document/parse.js';
import {snapshot} from '../../dist/npm/export/snapshot/snapshot.js';

const WIDTHS = [360, 1280];
const GOAL = 0.1;
const REQUESTS = 2;
/** Milliseconds that data come late, so that the fallback has been painted. */
const DELAY = 400;
const DATA = '/demo/data/chopos.json';

/** A demo page whose elements have their snapshots inside. A paragraph around one would end at the snapshot's first block. */
const withSnapshots = (file, document) =>
  readFileSync(file, 'utf8')
    .replace(/<p>\s*(<css-[^]*?<\/css-[^>]*>)\s*<\/p>/g, '<div>$1</div>')
    .replace(/<css-([\w-]+)([^>]*)>[^]*?<\/css-\1\s*>/g, (_, widget, attributes) => {
      const [, heading] = /heading="([^"]*)"/.exec(attributes) ?? [];
      const fallback = snapshot(document, {widget, heading});
      return `<css-${widget}${attributes}><div slot="fallback">${fallback}</div></css-${widget}>`;
    })
    .replace('<head>', `<head><script>(${record})();</script>`);

/** Runs on the page, before everything else. */
const record = () => {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) {
      window.shift += value;
    }
  }).observe({type: 'layout-shift', buffered: true});
  window.done = new Promise((resolve) => {
    addEventListener('css-load', () => {
      clearTimeout(window.quiet);
      window.quiet = setTimeout(resolve, 300);
    });
  });
};

const load = async (page) => {
  await page.evaluate(() => window.done);
  return page.evaluate(() => window.shift);
};

export const measurePageLoad = async (bench) => {
  const {document} = parse(JSON.parse(readFileSync(`.${DATA}`, 'utf8')), {url: `http://localhost${DATA}`});
  const rows = [];
  bench.delays.set(DATA, DELAY);
  for (const name of ['chopos', 'obec']) {
    bench.pages.set(`/demo/${name}.html`, withSnapshots(`demo/${name}.html`, document));
    for (const width of WIDTHS) {
      const height = width < 600 ? 740 : 800;
      const shift = await bench.withPage(`/demo/${name}.html`, load, {width, height});
      rows.push({
        what: `Layout shift, demo/${name}.html with snapshots, ${width} px`,
        measured: shift.toFixed(3),
        goal: `< ${GOAL}`,
        ok: shift < GOAL,
      });
    }
  }
  bench.requests.length = 0;
  await bench.withPage('/demo/chopos.html', load);
  const asked = bench.requests.filter((pathname) => /css-widgets|\.json$/.test(pathname));
  rows.push({
    what: 'Requests until content',
    measured: `${asked.length} (${asked.map((pathname) => pathname.replace(/.*\//, '')).join(', ')})`,
    goal: `${REQUESTS}`,
    ok: asked.length === REQUESTS,
  });
  return rows;
};
