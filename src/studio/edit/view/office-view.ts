/** Offices: where they are, when they are open, and whom to call there. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {counted} from '../../page/count.js';
import {pageLanguage} from '../../localization/localize.js';
import {itemName} from '../changes.js';
import type {Editor} from '../editor.js';
import {setAt} from '../json-edit.js';
import {fieldLabel} from '../labels.js';
import {addOffice, removeOffice} from '../offices.js';
import {itemsOf, recordOf, wordOf} from '../reading.js';
import {choice, field} from './field.js';
import {exceptionForm, exceptionsOf} from './exceptions-view.js';
import {fields, fold, languagesFold} from './form.js';
import type {FieldSpec} from './form.js';
import {hoursView} from './hours-view.js';
import {itemActions} from './items.js';
import {problemForms} from './people-view.js';
import {focusOn, screen} from './screen.js';

const MAIN: readonly FieldSpec[] = [
  {key: 'label', kind: 'text', hint: () => msg('Například Kancelář svazku.', {id: 'upravit-hint-label'})},
  {key: 'street', kind: 'words'},
  {key: 'postalCode', kind: 'words'},
  {key: 'city', kind: 'words'},
  {key: 'detail', kind: 'text', hint: () => msg('Například 2. patro městského úřadu.', {id: 'upravit-hint-detail'})},
];

const CONTACT: readonly FieldSpec[] = [
  {key: 'phones', kind: 'phones'},
  {key: 'emails', kind: 'emails'},
  {key: 'web', kind: 'web'},
];

const kindChoice = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'kind'];
  return choice(editor, {
    path,
    label: fieldLabel('kind'),
    value: editor.word(path),
    choices: [
      {value: '', label: msg('neuvedeno', {id: 'upravit-kind-none'})},
      {value: 'office', label: msg('kancelář', {id: 'upravit-kind-office'})},
      {value: 'seat', label: msg('sídlo', {id: 'upravit-kind-seat'})},
      {value: 'postal', label: msg('poštovní adresa', {id: 'upravit-kind-postal'})},
      {value: 'visiting', label: msg('adresa pro osobní návštěvu', {id: 'upravit-kind-visiting'})},
      {value: 'registry', label: msg('podatelna', {id: 'upravit-kind-registry'})},
    ],
    choose: (value) => (text) => setAt(text, path, value || undefined),
  });
};

const holidaysChoice = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'holidays'];
  return choice(editor, {
    path,
    label: fieldLabel('holidays'),
    value: editor.word(path) || 'closed',
    choices: [
      {value: 'closed', label: msg('zavřeno', {id: 'upravit-holidays-closed'})},
      {value: 'open', label: msg('otevřeno jako jindy', {id: 'upravit-holidays-open'})},
    ],
    choose: (value) => (text) => setAt(text, path, value === 'closed' ? undefined : value),
  });
};

/** "49.78, 14.69", as maps copy it. */
const coordinatesField = (editor: Editor, index: number): TemplateResult => {
  const path = ['offices', index, 'coordinates'];
  const {lat, lon} = recordOf(editor.at(path));
  return field(editor, {
    path,
    label: fieldLabel('coordinates'),
    value: typeof lat === 'number' && typeof lon === 'number' ? `${lat}, ${lon}` : '',
    hint: msg('Zeměpisná šířka a\u00a0délka, jak je zkopírujete z\u00a0mapy: 49.7817, 14.6869', {
      id: 'upravit-hint-map',
    }),
    edit: (typed) => {
      const [, north, east] = /^(\d{1,2}[.,]\d+)\s?°?\s?N?[,;\s]+(\d{1,3}[.,]\d+)\s?°?\s?E?$/i.exec(typed.trim()) ?? [];
      if (typed.trim() !== '' && !(north && east)) {
        return undefined;
      }
      const value =
        north && east ? {lat: Number(north.replace(',', '.')), lon: Number(east.replace(',', '.'))} : undefined;
      return (text) => setAt(text, path, value);
    },
  });
};

const opened = (editor: Editor, index: number, name: string, count: number): TemplateResult => {
  const base = ['offices', index];
  const remove = (): void => {
    screen.office = undefined;
    screen.said = msg(str`Odebráno: ${name}. Vrátíte to tlačítkem Zpět.`, {id: 'upravit-office-removed'});
    editor.apply((text) => removeOffice(text, index));
    focusOn('pridat-kancelar');
  };
  return html`<div class="opened" role="group" aria-labelledby="kancelar-${index}">
    ${kindChoice(editor, index)} ${fields(editor, base, MAIN)} ${languagesFold(editor, base, MAIN)}
    ${hoursView(editor, index)} ${exceptionsOf(editor, index)} ${fields(editor, base, CONTACT)}
    ${fold(`kancelar-${index}-dalsi`, msg('Mapa a\u00a0svátky', {id: 'upravit-more-office'}), () => [
      coordinatesField(editor, index),
      holidaysChoice(editor, index),
    ])}
    ${itemActions(editor, name, {path: ['offices'], index, count, remove})}
  </div>`;
};

const row = (editor: Editor, raw: unknown, index: number, count: number): TemplateResult => {
  const name = itemName(raw, editor.own);
  const isOpen = screen.office?.index === index;
  const problems = editor.problemsAt(['offices', index]).length;
  const toggle = (): void => {
    screen.office = isOpen ? undefined : {index, mode: 'edit'};
    editor.redraw();
  };
  const address = [recordOf(raw)['street'], recordOf(raw)['city']].map(wordOf).filter(Boolean).join(', ');
  return html`<li>
    <h3>
      <button type="button" class="line" id="kancelar-${index}" aria-expanded=${isOpen} @click=${toggle}>
        <span>${name}</span> <span class="quiet">${address === name ? nothing : address}</span>
        ${problems ? html`<span class="problem">${counted(problems, problemForms(), pageLanguage)}</span>` : nothing}
      </button>
    </h3>
    ${isOpen ? opened(editor, index, name, count) : nothing}
  </li>`;
};

export const officesView = (editor: Editor): TemplateResult => {
  const offices = itemsOf(editor.at(['offices']));
  const add = (): void => {
    const label = msg('Nová kancelář', {id: 'upravit-new-office'});
    editor.apply((text) => addOffice(text, {label}));
    screen.office = {index: offices.length, mode: 'edit'};
    editor.redraw();
    focusOn(`pole-offices[${offices.length}].label`);
  };
  return html`${exceptionForm(editor)}
    <ul class="lines">
      ${offices.map((office, index) => row(editor, office, index, offices.length))}
    </ul>
    <button type="button" id="pridat-kancelar" @click=${add}>
      ${msg('Přidat kancelář', {id: 'upravit-add-office'})}
    </button>`;
};
