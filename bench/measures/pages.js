/** What the measured pages have in common. */

/** `window.longest` is how long the longest task was; `window.painted()` resolves after the next frame; `window.done` when what is measured has been painted, with the time since its start. */
const CLOCK = `<script>
  window.painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => resolve(performance.now());
    port2.postMessage(0);
  }));
  window.longest = 0;
  new PerformanceObserver((list) => {
    window.longest = Math.max(window.longest, ...list.getEntries().map(({duration}) => duration));
  }).observe({type: 'longtask', buffered: true});
  window.done = new Promise((resolve) => {
    window.shown = async () => resolve((await painted()) - window.started);
  });
</script>`;

/**
 * What every page has before: text, in the system's typeface. What sets text in a typeface first waits until the browser has found it, which is up
 * to 20 ms of its first frame.
 */
const TEXT = '<div style="font-family: system-ui, sans-serif"><h1>Obec</h1><p>Text stránky.</p></div>';

const page = (body) =>
  `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Měření</title>${CLOCK}</head><body>${TEXT}${body}</body></html>`;

/** A page of the elements that knows when all of them have their document. */
export const elementPage = (markup, count, src = '/dist/css-widgets.js') =>
  page(`<script>
    let left = ${count};
    addEventListener('css-load', () => (left -= 1) || shown());
  </script>${markup}<script src="${src}" data-src="/data.json"></script>`);

/** The page of the code that the elements are measured against, in the same places. */
export const handWrittenPage = (markup, script) => page(`${markup}<script src="/bench/pages/${script}"></script>`);

export const done = (page) => page.evaluate(() => window.done);

/** The shadow trees of a page as one text, without comments, blanks and the order of attributes; blanks within one are as good as one. */
const treesOf = (page) =>
  page.evaluate(() => {
    const written = (node) => {
      if (node.nodeType === 3) {
        return node.data.replace(/\s/g, '');
      }
      if (node.nodeType === 8) {
        return '';
      }
      const attributes = [...(node.attributes ?? [])]
        .map(({name, value}) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
        .sort();
      return `<${node.nodeName}${attributes.join('')}>${[...node.childNodes].map(written).join('')}</>`;
    };
    return [...document.body.children].map(({shadowRoot}) => (shadowRoot ? written(shadowRoot) : '')).join('');
  });

/** What the elements are measured against must make the same trees, or the comparison says nothing. */
export const checkSameTrees = async ({withPage}, ours, theirs) => {
  const read = async (page) => {
    await done(page);
    return treesOf(page);
  };
  const [one, other] = [await withPage(ours, read), await withPage(theirs, read)];
  if (one !== other) {
    const at = [...one].findIndex((character, index) => character !== other[index]);
    const excerpt = (tree) => tree.slice(Math.max(0, at - 80), at + 80);
    throw new Error(`${theirs} is not ${ours}:\n${excerpt(one)}\n${excerpt(other)}`);
  }
};
