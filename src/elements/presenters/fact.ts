import {html, nothing} from 'lit';

/** A line of a `<dl>` with a visible label; nothing where there is nothing to say. */
export const fact = (label: string, content: unknown): unknown =>
  content === undefined || content === nothing
    ? nothing
    : html`<div class="fact">
        <dt>${label}</dt>
        <dd>${content}</dd>
      </div>`;
