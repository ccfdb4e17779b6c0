import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Publicity} from '../../document/types.js';
import type {View} from '../base/view.js';
import {localizedText} from '../presenters/localized-text.js';
import {emblem} from './emblem.js';

/** The publicity that EU funding demands: the emblem with the names of the Union, the fund and the programme. */
export const publicity = (view: View, {fund, text}: Publicity): TemplateResult =>
  html`${
    fund
      ? html`<div class="publicity">
          ${emblem(msg('Evropská unie', {id: 'eu'}))}
          <p>
            <span class="block">${msg('Evropská unie', {id: 'eu'})}</span>
            <span class="block">${msg('Evropský sociální fond', {id: 'esf'})}</span>
            <span class="block">${msg('Operační program Zaměstnanost', {id: 'opz'})}</span>
          </p>
        </div>`
      : nothing
  }
  ${text.map((paragraph) => html`<p>${localizedText(view, paragraph)}</p>`)}`;
