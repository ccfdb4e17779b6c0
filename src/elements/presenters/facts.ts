import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** A `<dl>` with visible labels, of those facts that are known; `undefined` where none is. */
export const facts = (all: readonly (readonly [label: unknown, content: unknown])[]): TemplateResult | undefined => {
  const known = all.filter(([, content]) => content);
  return known.length
    ? html`<dl class="facts">
        ${known.map(
          ([label, content]) =>
            html`<div class="fact">
              <dt>${label}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>`
    : undefined;
};
