/** What a page with `#css-check` at the end of its address says of itself. */
import {TAGS} from '../../catalog.js';
import {printedLines} from '../../diagnostics/report.js';
import {partOf} from '../../source/document-part.js';
import {VERSION} from '../version.js';

/** What tells a message to the page that asked from any other. */
export const CHECK_MESSAGE = 'css-widgets-check';

export interface CheckedBlock {
  /** The name of its tag. */
  readonly tag: string;
  readonly state: string;
  /** Of its document, as far as it has one. */
  readonly url: string | null;
  /** `YYYY-MM-DD`. */
  readonly updated: string | null;
  readonly stale: boolean;
}

export interface CheckReport {
  readonly type: typeof CHECK_MESSAGE;
  /** Of the script. */
  readonly version: string;
  /** Whether nothing is under way any more, or has been for too long. */
  readonly done: boolean;
  readonly blocks: readonly CheckedBlock[];
  /** What the console says: each line begins with its code. */
  readonly lines: readonly string[];
}

type Loaded = Pick<CheckedBlock, 'url' | 'updated' | 'stale'>;

/** By `css-load`, which each block fires after it has drawn a document. */
const loaded = new WeakMap<EventTarget, Loaded>();

/** Listens from now on, so that nothing is missed. */
export const watchBlocks = (): void => {
  addEventListener('css-load', ({target, detail}: CustomEventInit<Loaded> & {target?: EventTarget | null}) => {
    if (target && detail) {
      loaded.set(target, detail);
    }
  });
};

const blocksOnPage = (): (HTMLElement & {state?: string; loading?: string})[] => [
  ...partOf('documentElement').querySelectorAll<HTMLElement>(TAGS.join()),
];

const checked = (block: HTMLElement & {state?: string; loading?: string}): CheckedBlock => {
  if (block.state === 'idle') {
    // Nobody is going to scroll to it.
    block.loading = 'eager';
  }
  const {url = null, updated = null, stale = false} = loaded.get(block) ?? {};
  return {tag: block.localName, state: block.state ?? '', url, updated, stale};
};

/** @param late whether to wait no longer */
export const checkPage = (late: boolean): CheckReport => {
  const blocks = blocksOnPage().map(checked);
  const isWaiting = blocks.length === 0 || blocks.some(({state}) => state !== 'ready' && state !== 'failed');
  return {
    type: CHECK_MESSAGE,
    version: VERSION,
    done: late || (partOf('readyState') === 'complete' && !isWaiting),
    blocks,
    lines: printedLines(),
  };
};
