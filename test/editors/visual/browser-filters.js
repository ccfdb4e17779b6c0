/** Filters that run in a browser. */
import {loadScript} from './page.js';

export const load = () => loadScript('/packages/dompurify/dist/purify.min.js');

export const FILTERS = {
  dompurify: (html) => window.DOMPurify.sanitize(html),
  setHTML: (html) => {
    const element = document.createElement('div');
    element.setHTML(html);
    return element.innerHTML;
  },
};
