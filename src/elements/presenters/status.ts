import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '../../localization/message.js';

/** What the visitor sees where there is neither data nor a fallback: one calm sentence. */
export const statusMessage = (status: 'loading' | 'failed', retry: (() => void) | undefined): TemplateResult => html`
  <p class="status" role="status">
    ${
      status === 'loading' ? msg('Načítá se…', {id: 'loading'}) : msg('Obsah se teď nepodařilo načíst.', {id: 'failed'})
    }
  </p>
  ${
    retry && status === 'failed'
      ? html`<button type="button" @click=${retry}>${msg('Zkusit znovu', {id: 'retry'})}</button>`
      : nothing
  }
`;

/** What stands in place of data that are there but have nothing to show. */
export const emptyMessage = (words: string): TemplateResult => html`<p class="muted">${words}</p>`;
