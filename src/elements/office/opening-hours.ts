import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DayContent, HoursContent, HoursTable, IntervalContent} from '../../content/opening-hours.js';
import {inline, inlines} from '../presenters/inline.js';

const interval = ({time, weeks}: IntervalContent): TemplateResult =>
  html`<span class="nowrap">${time}</span>${weeks ? html` <span class="muted">(${weeks})</span>` : nothing}`;

const dayRow = ({day, today, intervals}: DayContent): TemplateResult =>
  html`<tr class=${today ? 'now' : ''}>
    <th scope="row">${day}</th>
    <td>
      ${intervals.map((one, index) => [index ? ', ' : '', interval(one)])}${
        today ? html` <span class="muted">(${today})</span>` : nothing
      }
    </td>
  </tr>`;

const table = ({audience, days, status}: HoursTable): TemplateResult =>
  html`<table class="hours">
      ${
        audience
          ? html`<caption>
              ${inline(audience)}
            </caption>`
          : nothing
      }
      <tbody>
        ${days.map(dayRow)}
      </tbody>
    </table>
    ${status ? html`<p class="status">${inlines(status)}</p>` : nothing}`;

/** Opening hours: a table for each audience, then what only words can tell, then closures that are not over yet. */
export const openingHours = ({label, tables, notes, closures}: HoursContent, titled = true): TemplateResult =>
  html`<div part="hours">
    ${titled ? html`<p class="label">${label}</p>` : nothing} ${tables.map(table)}
    ${notes.map((note) => html`<p>${inline(note)}</p>`)}
    ${closures.map((closure) => html`<p class="closure">${inlines(closure)}</p>`)}
  </div>`;
