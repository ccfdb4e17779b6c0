import {msg} from '@lit/localize';
import type {Closure, Office, OpeningInterval} from '../document/types.js';
import type {View} from '../elements/base/view.js';
import {formatInterval, hoursByAudience, weekdayName} from '../format/opening-hours.js';
import type {AudienceHours} from '../format/opening-hours.js';
import {blocks, joined, markup} from './markup.js';
import type {Content} from './markup.js';
import {date, localizedText, paragraph} from './texts.js';

const interval = (one: OpeningInterval): Content => {
  const weeks =
    one.weeks && (one.weeks === 'odd' ? msg('lichý týden', {id: 'odd-week'}) : msg('sudý týden', {id: 'even-week'}));
  return `${formatInterval(one)}${weeks ? ` (${weeks})` : ''}`;
};

const table = (view: View, {audience, days}: AudienceHours): Content => {
  const rows = days.map(
    ({day, intervals}) =>
      markup`<tr><th scope="row">${weekdayName(day, view.language)}</th><td>${joined(intervals.map(interval), ', ')}</td></tr>`,
  );
  return markup`<table>\n${blocks(
    audience && markup`<caption>${localizedText(view, audience)}</caption>`,
    markup`<tbody>`,
    ...rows,
    markup`</tbody>`,
  )}\n</table>`;
};

const closure = (view: View, {from, to, note}: Closure): Content =>
  paragraph([
    `${msg('Zavřeno', {id: 'closed'})} `,
    date(view, from),
    to && to !== from ? [' – ', date(view, to)] : undefined,
    note && [': ', localizedText(view, note)],
  ]);

/** A table for each audience, then what only words can tell, then closures that are not over yet. */
export const openingHours = (view: View, {hours, closures}: Office): Content => {
  const tables = hoursByAudience(hours.flatMap((one) => ('note' in one ? [] : [one])));
  const notes = hours.flatMap((one) => ('note' in one ? [one.note] : []));
  const coming = closures.filter(({from, to}) => (to ?? from) >= view.today);
  const content = blocks(
    ...tables.map((one) => table(view, one)),
    ...notes.map((note) => paragraph(localizedText(view, note))),
    ...coming.map((one) => closure(view, one)),
  );
  return content && blocks(paragraph(markup`<strong>${msg('Úřední hodiny', {id: 'opening-hours'})}</strong>`), content);
};
