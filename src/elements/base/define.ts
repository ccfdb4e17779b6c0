import {html, render} from 'lit/html.js';
import type {BaseElement} from './base-element.js';
import {report} from './report.js';

/**
 * Registers an element, unless another script has registered the tag: the first one wins, and a second one says so. Nor where the page's
 * Trusted Types forbid lit to make templates: without a registration the fallback stays, as it would without JavaScript.
 */
export const define = (tag: string, elementClass: CustomElementConstructor & typeof BaseElement): void => {
  if (customElements.get(tag)) {
    report('CSS-W13');
    return;
  }
  try {
    render(html`<p></p>`, document.createElement('div'));
  } catch {
    report('CSS-W16');
    return;
  }
  customElements.define(tag, elementClass);
};
