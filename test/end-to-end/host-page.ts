import {TAGS} from '../../src/catalog.js';
import {until} from '../support/rendered.js';
/** Pages that have the built script on them, opened in a frame of the test page. */
import {fixtureCleanup} from '@open-wc/testing';

/** One thing that happened on a page, as recorder.js keeps it. */
export interface PageRecord {
  readonly kind: string;
  readonly type?: string;
  readonly text: string;
}

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & {readonly __records: readonly PageRecord[]};
  readonly document: Document;
  /** The widgets on it. */
  elements: (selector: string) => WidgetElement[];
  /** Waits until every widget on it has a document. */
  ready: () => Promise<void>;
}

export type WidgetElement = HTMLElement & {
  readonly state: string;
  readonly updateComplete: Promise<boolean>;
  data: unknown;
};

export {TAGS};

let frames: HTMLIFrameElement[] = [];

const open = async (prepare: (frame: HTMLIFrameElement) => void, width = 1000): Promise<HostPage> => {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '800';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  prepare(frame);
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  const page = frame.contentWindow as HostPage['window'];
  const elements = (selector: string): WidgetElement[] => [...page.document.querySelectorAll<WidgetElement>(selector)];
  return {
    frame,
    window: page,
    document: page.document,
    elements,
    ready: async () => {
      const widgets = (): WidgetElement[] => elements(TAGS.join());
      await until(
        () => widgets().length > 0 && widgets().every(({state}) => state === 'ready'),
        () =>
          `states: ${widgets()
            .map(({localName, state}) => `${localName} ${state}`)
            .join()}`,
      );
      await Promise.all(widgets().map(({updateComplete}) => updateComplete));
    },
  };
};

/** Opens a page of the test site. */
export const openPage = (url: string, width?: number): Promise<HostPage> =>
  open((frame) => {
    frame.src = url;
  }, width);

const {src: clock} = document.querySelector<HTMLScriptElement>('script[src*="/test/support/clock.js"]')!;

/** Opens a page of this markup, with a stopped clock and a recorder on it. */
export const openMarkup = (head: string, body: string): Promise<HostPage> =>
  open((frame) => {
    frame.srcdoc = `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Stránka</title>
      <script src="${clock.replace(/&/g, '&amp;')}"></script><script src="/test/end-to-end/recorder.js"></script>${head}</head><body>${body}</body></html>`;
  });

/** Closes all pages that are open. */
export const closePages = (): void => {
  for (const frame of frames) {
    frame.parentNode?.removeChild(frame);
  }
  frames = [];
  fixtureCleanup();
};
