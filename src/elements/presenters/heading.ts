import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Inline} from '../../content/inline.js';
import {inlines} from './inline.js';

/** A heading of a level that the page decides, at most 6. */
export const heading = (level: number, words: readonly Inline[], name: 'title' | 'subtitle'): TemplateResult => {
  const content = inlines(words);
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${name} part=${name}>${content}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${content}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${content}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${content}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${content}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${content}</h6>`;
  }
};
