import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A `<dl>` with visible labels; `undefined` where there is nothing to say. */
export const facts = (
  rows: readonly {readonly label: unknown; readonly value: unknown}[],
): TemplateResult | undefined =>
  rows.length
    ? html`<dl class="facts">
        ${rows.map(
          ({label, value}) =>
            html`<div class="fact">
              <dt>${label}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>`
    : undefined;
