import {chooseLanguage} from '../../localization/language-offer.js';
import type {DataDocument} from '../../document/types.js';
import {siteOf} from '../../format/urls.js';
import {partOf} from '../../source/document-part.js';
import {isOwnServerOnly} from '../../source/own-server.js';

/**
 * What of the host page an element's look and language depend on: `lang` anywhere above it, the gov.cz design system's
 * `html[data-theme]`, and the visitor's colour scheme. One observer for all elements of a page.
 */
interface Watcher {
  requestUpdate: () => void;
}

const watchers = new Set<Watcher>();
let observer: MutationObserver | undefined;

/** Updates all elements of the page. */
export const updateAll = (): void => {
  for (const watcher of watchers) {
    watcher.requestUpdate();
  }
};

const startObserver = (): MutationObserver => {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', updateAll);
  return new MutationObserver((records) => {
    if (records.some(({attributeName}) => attributeName === 'lang')) {
      // The page has a switch of its own, and was asked last.
      chooseLanguage(undefined);
    }
    updateAll();
  });
};

/** Updates the element whenever what it depends on may have changed. */
export const watchHostPage = (element: Element & Watcher): void => {
  observer ??= startObserver();
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

/**
 * Whether the page is of somebody else than the data: neither of the site that they come from, nor of the union's own. In a frame, nobody
 * sees whose page it is.
 *
 * @param address of the data, after redirects; `null` where the page itself has given them
 */
export const isElsewhere = ({organization}: DataDocument, address: string | null): boolean => {
  // A page that somebody writes into a frame has no address of its own.
  const page = siteOf(location.href) ?? siteOf(partOf('baseURI'));
  return isOwnServerOnly() || (address !== null && ![address, organization?.web].map(siteOf).includes(page));
};

/** The colour scheme that the gov.cz design system has set on the page: `light`, `dark`, `auto` or nothing. */
export const pageTheme = (): string | undefined =>
  ['light', 'dark', 'auto'].find((theme) => theme === partOf('documentElement').getAttribute('data-theme'));
