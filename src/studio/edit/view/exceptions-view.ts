/** Days on which offices are open otherwise: those of one office, and one for several of them at once. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {pragueToday} from '../../../format/dates.js';
import {itemName, valueWords} from '../changes.js';
import type {Editor} from '../editor.js';
import {readDay} from '../hours.js';
import {setAt} from '../json-edit.js';
import {addException, christmas} from '../offices.js';
import type {NewException} from '../offices.js';
import {pageLanguage} from '../../localization/localize.js';
import {itemsOf} from '../reading.js';
import {button, buttonFor} from './field.js';
import {fold} from './form.js';
import {problemsView} from './problems.js';
import {focusOn, screen} from './screen.js';

export const exceptionsOf = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'exceptions'];
  const items = itemsOf(editor.at(path));
  const words = (item: unknown): string => {
    const said = valueWords('exceptions', item, {own: editor.own, page: pageLanguage});
    return itemsOf((item as {hours?: unknown} | null)?.hours).length
      ? said
      : `${said} (${msg('zavřeno', {id: 'upravit-exception-closed'})})`;
  };
  return html`<fieldset>
    <legend>${msg('Výjimky', {id: 'upravit-exceptions-legend'})}</legend>
    ${
      items.length
        ? html`<ul>
            ${items.map(
              (item, at) =>
                html`<li>
                  ${words(item)}
                  ${buttonFor(msg('Odebrat výjimku', {id: 'upravit-remove-exception'}), words(item), () =>
                    editor.apply((text) => setAt(text, [...path, at], undefined)),
                  )}
                </li>`,
            )}
          </ul>`
        : html`<p class="hint">${msg('Žádné. Přidáte je nad seznamem kanceláří.', {id: 'upravit-no-exceptions'})}</p>`
    }
    ${problemsView(editor, `vyjimky-${index}-p`, editor.problemsAt(path))}
  </fieldset>`;
};

const valueIn = (id: string): string => document.querySelector<HTMLInputElement>(`#${id}`)?.value.trim() ?? '';

const chosen = (): readonly number[] =>
  [...document.querySelectorAll<HTMLInputElement>('[name="vyjimka-kancelar"]:checked')].map(({value}) => Number(value));

const add = (editor: Editor, indexes: readonly number[], exception: NewException): boolean => {
  const isDone = indexes.length > 0 && editor.apply((text) => addException(text, indexes, exception));
  screen.said = isDone
    ? msg(str`Výjimka přidána, počet kanceláří: ${indexes.length}.`, {id: 'upravit-exception-added'})
    : msg('Výjimku nelze přidat. Zkontrolujte datum, hodiny a\u00a0vybrané kanceláře.', {
        id: 'upravit-exception-refused',
      });
  editor.redraw();
  return isDone;
};

const typedException = (): NewException | undefined => {
  const entries = readDay(valueIn('vyjimka-hodiny'));
  const times = entries?.flatMap(({from, to}) => (from && to ? [{from, to}] : []));
  return times && times.length === entries?.length
    ? {from: valueIn('vyjimka-od'), to: valueIn('vyjimka-do'), hours: times, note: valueIn('vyjimka-proc')}
    : undefined;
};

const dateInput = (id: string, label: string, required: boolean): TemplateResult =>
  html`<div class="field"><label for=${id}>${label}</label><input id=${id} type="date" ?required=${required} /></div>`;

const form = (editor: Editor, offices: readonly unknown[]): TemplateResult => {
  const submit = (event: Event): void => {
    event.preventDefault();
    const exception = typedException();
    const target = event.target as HTMLFormElement;
    if (add(editor, exception ? chosen() : [], exception ?? christmas(0, ''))) {
      target.reset();
      focusOn('stav');
    }
  };
  return html`<form @submit=${submit}>
    <div class="pair">
      ${dateInput('vyjimka-od', msg('První den', {id: 'upravit-exception-from'}), true)}
      ${dateInput('vyjimka-do', msg('Poslední den', {id: 'upravit-exception-to'}), false)}
    </div>
    <div class="field">
      <label for="vyjimka-hodiny">${msg('Hodiny v\u00a0těch dnech', {id: 'upravit-exception-hours'})}</label>
      <input id="vyjimka-hodiny" autocomplete="off" aria-describedby="vyjimka-h" />
      <span class="hint" id="vyjimka-h">${msg('Necháte-li prázdné, je zavřeno.', {id: 'upravit-exception-hint'})}</span>
    </div>
    <div class="field">
      <label for="vyjimka-proc">${msg('Důvod', {id: 'upravit-exception-why'})}</label>
      <input id="vyjimka-proc" autocomplete="off" />
    </div>
    <fieldset>
      <legend>${msg('Kterých kanceláří se týká', {id: 'upravit-exception-which'})}</legend>
      ${offices.map(
        (office, index) =>
          html`<label class="choice"
            ><input
              type="checkbox"
              name="vyjimka-kancelar"
              .value=${index}
              checked
            />${itemName(office, editor.own)}</label
          >`,
      )}
    </fieldset>
    <button class="primary">${msg('Přidat výjimku', {id: 'upravit-add-exception'})}</button>
  </form>`;
};

/** Of this year, until it is over. */
const christmasButton = (editor: Editor, count: number): TemplateResult => {
  const year = Number(pragueToday().slice(0, 4));
  const note = 'zavřeno mezi svátky';
  const all = [...Array(count).keys()];
  return button(msg(str`Zavřeno mezi svátky (24.–31. 12. ${year})`, {id: 'upravit-christmas'}), () =>
    add(editor, all, christmas(year, editor.own === 'cs' ? note : {cs: note})),
  );
};

export const exceptionForm = (editor: Editor): TemplateResult | typeof nothing => {
  const offices = itemsOf(editor.at(['offices']));
  return offices.length
    ? html`<div class="actions">${christmasButton(editor, offices.length)}</div>
        ${fold('vyjimka', msg('Přidat jinou výjimku z\u00a0úředních hodin', {id: 'upravit-exception'}), () => form(editor, offices))}`
    : nothing;
};
