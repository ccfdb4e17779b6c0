/** The short forms for a new colleague and for one who takes over a post: one step, so that no half of a person gets into the file. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {fieldLabel} from '../labels.js';
import {addPeople, replacePerson} from '../people.js';
import {itemsOf} from '../reading.js';
import {button} from './field.js';
import {focusOn, screen} from './screen.js';

type Key = 'name' | 'role' | 'phone' | 'email';

const input = (id: string, label: string, options: {hint?: string; type?: 'tel' | 'text'; required?: boolean} = {}) =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${options.type ?? 'text'}
      autocomplete="off"
      ?required=${options.required ?? false}
      aria-describedby=${options.hint ? `${id}-h` : nothing}
    />
    ${options.hint ? html`<span class="hint" id="${id}-h">${options.hint}</span>` : nothing}
  </div>`;

const formFields = (prefix: string, withRole: boolean): TemplateResult => html`
  ${input(`${prefix}-name`, fieldLabel('name', 'people'), {
    required: true,
    hint: msg('I\u00a0s\u00a0tituly, například Mgr. Jana Ukázková, DiS.', {id: 'upravit-hint-name'}),
  })}
  ${withRole ? input(`${prefix}-role`, fieldLabel('role')) : nothing}
  ${input(`${prefix}-phone`, fieldLabel('phones'), {type: 'tel'})} ${input(`${prefix}-email`, fieldLabel('emails'))}
`;

const typed = (prefix: string, key: Key): string =>
  document.querySelector<HTMLInputElement>(`#${prefix}-${key}`)?.value.trim() ?? '';

const all = (prefix: string) => ({
  name: typed(prefix, 'name'),
  role: typed(prefix, 'role'),
  phones: [typed(prefix, 'phone')],
  emails: [typed(prefix, 'email')],
});

const refused = (): string =>
  msg('Něco z\u00a0toho do souboru zapsat nelze. Zkontrolujte hlavně e-mail: musí být celý.', {id: 'upravit-refused'});

const formOf = (
  legend: string,
  prefix: string,
  submit: string,
  act: () => void,
  cancel: () => void,
  withRole: boolean,
) =>
  html`<form
    class="opened"
    aria-label=${legend}
    @submit=${(event: Event) => {
      event.preventDefault();
      act();
    }}
  >
    <h3>${legend}</h3>
    ${formFields(prefix, withRole)}
    <div class="actions">
      <button class="primary">${submit}</button>
      ${button(msg('Zrušit', {id: 'upravit-cancel'}), cancel)}
    </div>
  </form>`;

export const newPersonForm = (editor: Editor): TemplateResult => {
  const add = (): void => {
    const person = all('novy');
    const added = editor.apply((text) => addPeople(text, [person]));
    const last = itemsOf(editor.at(['people'])).length - 1;
    screen.said = added ? msg(str`Přidáno: ${person.name}`, {id: 'upravit-added'}) : refused();
    if (added) {
      screen.isAdding = false;
      screen.query = '';
      screen.person = {index: last, mode: 'edit'};
      focusOn(`osoba-${last}`);
    }
    editor.redraw();
  };
  const cancel = (): void => {
    screen.isAdding = false;
    editor.redraw();
    focusOn('pridat');
  };
  const legend = msg('Nový kolega nebo kolegyně', {id: 'upravit-new-person'});
  return formOf(legend, 'novy', msg('Přidat', {id: 'upravit-add'}), add, cancel, true);
};

export const replaceForm = (editor: Editor, index: number, name: string): TemplateResult => {
  const replace = (): void => {
    const replaced = editor.apply((text) => replacePerson(text, index, all('nahradit')));
    screen.said = replaced ? msg('Nahrazeno. Zkontrolujte telefon.', {id: 'upravit-replaced'}) : refused();
    screen.person = {index, mode: replaced ? 'edit' : 'replace'};
    editor.redraw();
    focusOn(`osoba-${index}`);
  };
  const cancel = (): void => {
    screen.person = {index, mode: 'edit'};
    editor.redraw();
    focusOn(`osoba-${index}-replace`);
  };
  const legend = msg(str`Kdo přichází na místo: ${name}`, {id: 'upravit-replace-legend'});
  return html`${formOf(legend, 'nahradit', msg('Nahradit', {id: 'upravit-replace-do'}), replace, cancel, false)}
    <p class="hint">
      ${msg('Funkce, pracoviště a\u00a0místo na webech obcí zůstanou. Nevyplníte-li telefon, zůstane i\u00a0ten.', {
        id: 'upravit-replace-hint',
      })}
    </p>`;
};
