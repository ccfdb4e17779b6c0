import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {blockWords} from '../../content/block.js';

/** What the visitor sees where there is neither data nor a fallback: one calm sentence, and perhaps a way to try again. */
export const statusMessage = (failed: string | undefined, retry: (() => void) | undefined): TemplateResult => html`
  <p class=${failed === undefined ? 'waiting' : ''} role="status">${failed ?? blockWords.loading()}</p>
  ${retry ? html`<button type="button" @click=${retry}>${blockWords.retry()}</button>` : nothing}
`;

/** What stands under content that could not be refreshed. */
export const staleMessage = (): TemplateResult => html`<p class="updated" role="status">${blockWords.stale()}</p>`;

/** What stands in place of data that are there but have nothing to show, where something must. */
export const emptyMessage = (): TemplateResult => html`<p class="muted">${blockWords.empty()}</p>`;
