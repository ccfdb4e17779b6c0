/** The entry of css-consent.js: registers the notice and, where the page has none of its own, puts one at the page's beginning. */
import {partOf} from '../source/document-part.js';
import {resolveUrl} from '../format/urls.js';
import {ConsentElement} from './consent-element.js';
import {warn} from './warnings.js';

const TAG = 'css-consent';

/** The script's own element; in a module or an injected script nobody tells which it is. */
const running = partOf('currentScript');
const script =
  running instanceof HTMLScriptElement
    ? running
    : partOf('documentElement').querySelector<HTMLScriptElement>(`script[src*="${TAG}"]`);

/** What the script's tag says for the notice, unless the notice says it itself. */
const [data, more] = ['data-css-src', 'data-css-more'].map((name) => script?.getAttribute(name)?.trim());
const settings = {src: data && resolveUrl(data, script?.src), more};

const isPlaced = (): Element | null => partOf('documentElement').querySelector(TAG);

/** First on the page, so that whoever goes through it by keyboard or by ear comes to it first. */
const place = (): void => {
  if (customElements.get(TAG)) {
    warn('CSS-C10');
    return;
  }
  const notice = isPlaced() ?? document.createElement(TAG);
  for (const [name, value] of Object.entries(settings)) {
    if (value && !notice.hasAttribute(name)) {
      notice.setAttribute(name, value);
    }
  }
  customElements.define(TAG, ConsentElement);
  customElements.upgrade(notice);
  if (!notice.isConnected) {
    partOf('body').prepend(notice);
  }
};

if (partOf('readyState') === 'loading') {
  // What stands on the page is known once all of it is there.
  document.addEventListener('DOMContentLoaded', place);
} else {
  place();
}
