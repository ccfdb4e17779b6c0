/**
 * A page that is opened with `#css-check` at the end of its address says in words whether its script and its blocks work. The page that has
 * opened it, or shows it in a frame, hears so too if it is of the script's own origin, and nobody else.
 */
import {checkPage, watchBlocks} from './report.js';
import {showStrip} from './strip.js';

const FRAGMENT = '#css-check';
/** Milliseconds between two looks. */
const INTERVAL = 250;
/** Milliseconds: what has not come by then is told as what it is. */
const PATIENCE = 8000;

/** @param script the script's own address */
export const watchForCheck = (script: URL | undefined): void => {
  if (location.hash !== FRAGMENT) {
    return;
  }
  watchBlocks();
  let before = '';
  const started = performance.now();
  const look = (): void => {
    const report = checkPage(performance.now() - started > PATIENCE);
    const now = [report.done, report.lines.length, ...report.blocks.map(({state, url}) => `${state} ${url}`)].join();
    if (now !== before) {
      before = now;
      showStrip(report);
      if (script) {
        for (const asker of [window.opener, window.parent] as (Partial<Window> | null)[]) {
          asker?.postMessage?.(report, script.origin);
        }
      }
    }
    if (report.done) {
      clearInterval(timer);
    }
  };
  const timer = setInterval(look, INTERVAL);
};
