import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {AboutContent} from '../../content/project-info.js';
import {facts} from '../presenters/facts.js';
import {inline, inlines} from '../presenters/inline.js';

/** The project's names, number and date of joining, and its description. */
export const about = ({facts: rows, paragraphs}: AboutContent): TemplateResult =>
  html`${facts(rows.map(({label, value}) => ({label, value: inlines(value)})))}${paragraphs.map(
    (paragraph) => html`<p>${inline(paragraph)}</p>`,
  )}`;
