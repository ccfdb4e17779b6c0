import type {BaseElement} from './base-element.js';
import {report} from '../../diagnostics/report.js';

/** Registers an element, unless another script has registered the tag: the first one wins, and a second one says so. */
export const define = (tag: string, elementClass: CustomElementConstructor & typeof BaseElement): void => {
  if (customElements.get(tag)) {
    report('CSS-W13');
  } else {
    customElements.define(tag, elementClass);
  }
};
