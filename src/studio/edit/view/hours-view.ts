/** Opening hours: seven typed fields, and what they cannot show, read-only. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {isRecord} from '../../../document/written.js';
import type {OpeningRow} from '../../../document/types.js';
import {formatDate} from '../../../format/dates.js';
import {weekdayName, WEEKDAYS} from '../../../format/opening-hours.js';
import {pageLanguage} from '../../localization/localize.js';
import {itemName} from '../changes.js';
import type {Edit, Editor} from '../editor.js';
import {dayText, hasHours, readDay, setDay, weekOf} from '../hours.js';
import {insertAt, setAt} from '../json-edit.js';
import {heading} from '../labels.js';
import {copyHours} from '../offices.js';
import {itemsOf, recordOf} from '../reading.js';
import {anyText, setText, textIn} from '../texts.js';
import {button, field} from './field.js';
import {problemsView} from './problems.js';

const hint = (): string => msg('Například 8–12, 13–17; zavřeno; po domluvě.', {id: 'upravit-hint-hours'});

const dayFields = (editor: Editor, index: number): TemplateResult[] => {
  const path = ['offices', index, 'hours'];
  const {own} = editor;
  const raw = editor.at(path);
  const {days} = weekOf(raw, own);
  return WEEKDAYS.map((day) =>
    field(editor, {
      path: [...path, day],
      label: heading(weekdayName(day, pageLanguage)),
      value: dayText(days[day]) || (hasHours(raw) ? msg('zavřeno', {id: 'upravit-day-closed'}) : ''),
      advice: hint(),
      edit: (typed): Edit | undefined => {
        const entries = readDay(typed);
        return entries && ((text) => setDay(text, path, {day, entries, own}));
      },
    }),
  );
};

/** A row of weeks, a season or an audience, in words. */
const rowWords = ({days, from, to, note, audience, weeks, validFrom, validUntil}: OpeningRow, own: string): string => {
  const times = from && to ? dayText([{from, to}]) : '';
  const date = (word: string | undefined): string => (word ? formatDate(word, pageLanguage) : '');
  const season = validFrom || validUntil ? `${date(validFrom)} – ${date(validUntil)}` : '';
  const parity =
    weeks &&
    (weeks === 'odd' ? msg('jen liché týdny', {id: 'upravit-odd'}) : msg('jen sudé týdny', {id: 'upravit-even'}));
  const names = days.map((day) => weekdayName(day, pageLanguage)).join(', ');
  return [`${names}: ${times}`, anyText(note, own), anyText(audience, own), parity, season].filter(Boolean).join('; ');
};

const others = (editor: Editor, index: number): TemplateResult | typeof nothing => {
  const rows = weekOf(editor.at(['offices', index, 'hours']), editor.own).others;
  return rows.length
    ? html`<p class="hint">
          ${msg('Platí k\u00a0tomu ještě toto. Sedm polí to neukáže, v\u00a0souboru to zůstane, jak je:', {id: 'upravit-other-hours'})}
        </p>
        <ul class="hint">
          ${rows.map(({read}) => html`<li>${rowWords(read, editor.own)}</li>`)}
        </ul>`
    : nothing;
};

/** Words alone, of no day. */
const noteField = (editor: Editor, index: number, language = editor.own): TemplateResult => {
  const path = ['offices', index, 'hours'];
  const {own} = editor;
  const {note} = weekOf(editor.at(path), own);
  const at = note === undefined ? undefined : [...path, note];
  const raw = at && recordOf(editor.at(at))['note'];
  return field(editor, {
    path: [...path, 'note', language],
    label: msg('Poznámka k\u00a0hodinám', {id: 'upravit-hours-note'}),
    value: textIn(raw, language, own),
    edit: (typed) => (text) => {
      const value = typed.trim();
      if (!at) {
        const end = itemsOf(editor.at(path)).length;
        return value === '' ? text : insertAt(text, path, end, {note: value});
      }
      const isLast = value === '' && !isRecord(raw);
      return isLast ? setAt(text, at, undefined) : setText(text, [...at, 'note'], raw, {language, own, value});
    },
  });
};

const sameAs = (editor: Editor, index: number): TemplateResult | typeof nothing => {
  const offices = itemsOf(editor.at(['offices'])).flatMap((office, other) =>
    other !== index && hasHours(recordOf(office)['hours']) ? [{other, name: itemName(office, editor.own)}] : [],
  );
  return offices.length
    ? html`<div class="field">
        <label for="stejne-${index}">${msg('Stejně jako', {id: 'upravit-same-as'})}</label>
        <select
          id="stejne-${index}"
          @change=${(event: Event) => {
            const select = event.target as HTMLSelectElement;
            const from = Number(select.value);
            select.value = '';
            editor.apply((text) => copyHours(text, from, index));
          }}
        >
          <option value="">${msg('vyberte kancelář', {id: 'upravit-choose-office'})}</option>
          ${offices.map(({other, name}) => html`<option value=${other}>${name}</option>`)}
        </select>
      </div>`
    : nothing;
};

/** From Monday to Friday. */
const workdays = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'hours'];
  const {own} = editor;
  const {mo} = weekOf(editor.at(path), own).days;
  const copy: Edit = (text) =>
    (['tu', 'we', 'th', 'fr'] as const).reduce((result, day) => setDay(result, path, {day, entries: mo, own}), text);
  return mo.length
    ? button(
        msg('Stejně i\u00a0út–pá jako v\u00a0pondělí', {id: 'upravit-same-days'}),
        () => editor.apply(copy),
        'small',
      )
    : html``;
};

export const hoursView = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'hours'];
  return html`<fieldset>
    <legend>${msg('Úřední hodiny', {id: 'upravit-hours-legend'})}</legend>
    <p class="hint">${hint()}</p>
    <div class="week">${dayFields(editor, index)}</div>
    ${workdays(editor, index)} ${others(editor, index)} ${noteField(editor, index)} ${sameAs(editor, index)}
    ${problemsView(editor, `hodiny-${index}-p`, editor.problemsAt(path))}
  </fieldset>`;
};
