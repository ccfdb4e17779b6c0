import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Office, OpeningInterval} from '../../document/types.js';
import {weekdayOf} from '../../format/dates.js';
import {openingStatus} from '../../format/opening-status.js';
import {formatInterval, hoursByAudience, weekdayName} from '../../format/opening-hours.js';
import type {View} from '../base/view.js';
import {date} from '../presenters/date.js';
import {localizedText} from '../presenters/localized-text.js';
import {openingStatusLine} from './opening-status.js';

const interval = (one: OpeningInterval): TemplateResult =>
  html`<span class="nowrap">${formatInterval(one)}</span>${
      one.weeks
        ? html` <span class="muted"
            >(${
              one.weeks === 'odd' ? msg('lichý týden', {id: 'odd-week'}) : msg('sudý týden', {id: 'even-week'})
            })</span
          >`
        : nothing
    }`;

/** Opening hours: a table for each audience, then what only words can tell, then closures that are not over yet. */
export const openingHours = (view: View, {hours, closures}: Office, titled = true): unknown => {
  const notes = hours.flatMap((one) => ('note' in one ? [one.note] : []));
  const coming = closures.filter(({from, to}) => (to ?? from) >= view.today);
  const today = weekdayOf(view.today);
  const tables = hoursByAudience(hours.flatMap((one) => ('note' in one ? [] : [one])));
  if (!tables.length && !notes.length && !coming.length) {
    return undefined;
  }
  return html`<div part="hours">
    ${titled ? html`<p class="label">${msg('Úřední hodiny', {id: 'opening-hours'})}</p>` : nothing}
    ${tables.map(({audience, days}) => {
      const status = openingStatus(
        days.flatMap(({intervals}) => intervals),
        closures,
        view.now,
      );
      return html`<table class="hours">
          ${
            audience
              ? html`<caption>
                  ${localizedText(view, audience)}
                </caption>`
              : nothing
          }
          <tbody>
            ${days.map(
              ({day, intervals}) =>
                html`<tr class=${day === today ? 'now' : ''}>
                  <th scope="row">${weekdayName(day, view.language)}</th>
                  <td>
                    ${intervals.map((one, index) => [index ? ', ' : '', interval(one)])}${day === today ? html` <span class="muted">(${msg('dnes', {id: 'today'})})</span>` : nothing}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
        ${status && openingStatusLine(view, status)}`;
    })}
    ${notes.map((note) => html`<p>${localizedText(view, note)}</p>`)}
    ${coming.map(
      ({from, to, note}) =>
        html`<p class="closure">
          ${msg('Zavřeno', {id: 'closed'})}
          ${date(view, from)}${to && to !== from ? html` – ${date(view, to)}` : nothing}${
            note ? html`: ${localizedText(view, note)}` : nothing
          }
        </p>`,
    )}
  </div>`;
};
