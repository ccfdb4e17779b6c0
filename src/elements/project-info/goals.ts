import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {GoalsContent} from '../../content/project-info.js';
import {inline} from '../presenters/inline.js';

/** The project's goals: prose, a numbered list or one without numbers. */
export const goals = ({intro, items, ordered}: GoalsContent): TemplateResult => {
  const list = items.map((item) => html`<li>${inline(item)}</li>`);
  const whole = ordered
    ? html`<ol class="goals">
        ${list}
      </ol>`
    : html`<ul class="goals">
        ${list}
      </ul>`;
  return html`${intro ? html`<p>${inline(intro)}</p>` : nothing}${items.length ? whole : nothing}`;
};
