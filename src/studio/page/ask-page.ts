/** Asks a town's page, by `#css-check`, whether our script and blocks work there. It answers to a page of the script's own server. */
import {CHECK_MESSAGE} from '../../embed/check/report.js';
import type {CheckReport} from '../../embed/check/report.js';

/** Milliseconds until the script must have said something. */
const UNTIL_WORD = 10_000;
/** Milliseconds that it may then take. */
const UNTIL_DONE = 10_000;

/** The page with the fragment that its script knows. */
const checkAddress = (page: string): string => {
  const url = new URL(page);
  url.hash = 'css-check';
  return url.href;
};

const isReport = (data: unknown): data is CheckReport => {
  const {type, version, blocks, lines} = (data ?? {}) as Partial<CheckReport>;
  return type === CHECK_MESSAGE && typeof version === 'string' && Array.isArray(blocks) && Array.isArray(lines);
};

/** @returns what it has said; `undefined` where it has not said a word */
const listenTo = (asked: () => unknown): Promise<CheckReport | undefined> =>
  new Promise((resolve) => {
    let heard: CheckReport | undefined;
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      resolve(heard);
    };
    let timer = setTimeout(end, UNTIL_WORD);
    const listen = ({data, source}: MessageEvent<unknown>): void => {
      if (source !== asked() || !isReport(data)) {
        return;
      }
      if (!heard) {
        clearTimeout(timer);
        timer = setTimeout(end, UNTIL_DONE);
      }
      heard = data;
      if (data.done) {
        end();
      }
    };
    addEventListener('message', listen);
  });

/**
 * Opens the page in a tab, where whoever looks sees what it says too. Must be called while a click is handled, or browsers open none.
 *
 * @returns `blocked` where the browser opens no tab
 */
export const askInTab = (page: string): Promise<CheckReport | undefined | 'blocked'> => {
  const tab = window.open(checkAddress(page), '_blank');
  return tab ? listenTo(() => tab) : Promise.resolve('blocked');
};

/** An https page shows no frame from http. */
export const mayFrame = (page: string): boolean => location.protocol !== 'https:' || page.startsWith('https:');

/** Asks in a frame that nobody sees, which may open nothing and lead nowhere else. */
export const askInFrame = async (page: string): Promise<CheckReport | undefined> => {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = new URL(page).host;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.referrerPolicy = 'no-referrer';
  const answer = listenTo(() => frame.contentWindow);
  frame.src = checkAddress(page);
  document.body.append(frame);
  const report = await answer;
  document.body.removeChild(frame);
  return report;
};
