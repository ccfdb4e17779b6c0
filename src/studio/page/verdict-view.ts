/** A verdict on a page, drawn. */
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Verdict} from './verdict.js';

/** A code, with what it means. */
export const codeLink = (code: string): TemplateResult => html`<a href="../stranky/chyby.html#${code}">${code}</a>`;

export const verdictView = ({findings}: Verdict): TemplateResult =>
  html`${findings.map(({text, code}) => html`<p>${text} ${code ? codeLink(code) : nothing}</p>`)}`;
