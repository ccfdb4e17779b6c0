import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PublicityContent} from '../../content/project-info.js';
import {inline} from '../presenters/inline.js';
import {emblem} from './emblem.js';

/** The publicity that EU funding demands: the emblem with the names of the Union, the fund and the programme. */
export const publicity = ({fund, paragraphs}: PublicityContent): TemplateResult =>
  html`${
    fund
      ? html`<div class="publicity">
          ${emblem(fund[0] ?? '')}
          <p>${fund.map((name) => html`<span class="block">${name}</span> `)}</p>
        </div>`
      : nothing
  }
  ${paragraphs.map((paragraph) => html`<p>${inline(paragraph)}</p>`)}`;
