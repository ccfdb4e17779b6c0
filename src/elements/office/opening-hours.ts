import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DayContent, HoursContent, HoursTable, IntervalContent} from '../../content/opening-hours.js';
import {inline, inlines} from '../presenters/inline.js';

const interval = ([start = '', ...remarks]: IntervalContent): unknown => [
  inline(start),
  remarks.length ? html`<span class="muted">${inlines(remarks)}</span>` : nothing,
];

const dayRow = ({day, today, special, otherwise, intervals}: DayContent): TemplateResult =>
  html`<tr class=${today ? 'now' : ''}>
    <th scope="row">${day}${today ? html` <span class="screen">(${today})</span>` : nothing}</th>
    <td>
      ${special ? html`<span class="block">${inlines(special)}</span> ` : nothing}<span class=${special ? 'usual' : ''}
        >${otherwise ? `${otherwise} ` : nothing}${intervals.map((times, index) => [index ? ', ' : '', interval(times)])}</span
      >
    </td>
  </tr>`;

const table = ({caption, days}: HoursTable): TemplateResult =>
  html`<table class="hours">
    ${
      caption
        ? html`<caption>
            ${inlines(caption)}
          </caption>`
        : nothing
    }
    <tbody>
      ${days.map(dayRow)}
    </tbody>
  </table>`;

/** Opening hours: whether it is open now, the tables with what only words can tell, and exceptions that are not over yet. */
export const openingHours = (content: HoursContent, titled = true): TemplateResult => {
  const {label, statuses, tables, notes, captionedTables, exceptions} = content;
  return html`<div part="hours">
    ${statuses.map((status) => html`<p class="status ${status.state ?? ''}">${inlines(status.words)}</p>`)}
    ${titled ? html`<p class="label">${label}</p>` : nothing} ${tables.map(table)}
    ${notes.map((note) => html`<p>${inline(note)}</p>`)} ${captionedTables.map(table)}
    ${exceptions.map((exception) => html`<p class="exception">${inlines(exception)}</p>`)}
  </div>`;
};
