import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Goals} from '../../document/types.js';
import type {View} from '../base/view.js';
import {localizedText} from '../presenters/localized-text.js';

/** The project's goals: prose, a numbered list or one without numbers. */
export const goals = (view: View, {intro, items, ordered}: Goals): TemplateResult => {
  const list = items.map((item) => html`<li>${localizedText(view, item)}</li>`);
  const whole = ordered
    ? html`<ol class="goals">
        ${list}
      </ol>`
    : html`<ul class="goals">
        ${list}
      </ul>`;
  return html`${intro ? html`<p>${localizedText(view, intro)}</p>` : nothing}${items.length ? whole : nothing}`;
};
