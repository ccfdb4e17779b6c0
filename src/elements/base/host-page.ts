import {partOf} from '../../source/document-part.js';

/**
 * What of the host page an element's look and language depend on: `lang` anywhere above it, and the gov.cz design system's
 * `html[data-theme]`. One observer for all elements of a page.
 */
interface Watcher {
  requestUpdate: () => void;
}

const watchers = new Set<Watcher>();
let observer: MutationObserver | undefined;

/** Updates the element whenever what it depends on may have changed. */
export const watchHostPage = (element: Element & Watcher): void => {
  observer ??= new MutationObserver(() => {
    for (const watcher of watchers) {
      watcher.requestUpdate();
    }
  });
  for (let root = element.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, {subtree: true, attributeFilter: ['lang', 'data-theme']});
    if (!('host' in root)) {
      break;
    }
  }
  watchers.add(element);
};

export const unwatchHostPage = (element: Watcher): void => {
  watchers.delete(element);
};

/** The colour scheme that the gov.cz design system has set on the page: `light`, `dark`, `auto` or nothing. */
export const pageTheme = (): string | undefined =>
  ['light', 'dark', 'auto'].find((theme) => theme === partOf('documentElement').getAttribute('data-theme'));
