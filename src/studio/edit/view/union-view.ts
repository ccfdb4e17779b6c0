/** The union itself and its project. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {setAt} from '../json-edit.js';
import {choice} from './field.js';
import {fieldLabel} from '../labels.js';
import {fields, fold, languagesFold} from './form.js';
import type {FieldSpec} from './form.js';
import {itemsView} from './items.js';

const UNION: readonly FieldSpec[] = [
  {key: 'name', kind: 'text'},
  {key: 'shortName', kind: 'text'},
  {key: 'legalForm', kind: 'text', hint: () => msg('Například dobrovolný svazek obcí.', {id: 'upravit-hint-form'})},
  {key: 'ico', kind: 'words'},
  {key: 'dataBox', kind: 'words'},
  {key: 'web', kind: 'web'},
  {key: 'phones', kind: 'phones'},
  {key: 'emails', kind: 'emails'},
  {key: 'founded', kind: 'partial-date'},
  {key: 'formerNames', kind: 'texts'},
];

const DOCUMENT: readonly FieldSpec[] = [
  {
    key: 'feedback',
    kind: 'words',
    hint: () => msg('Kam může napsat, kdo najde chybu. Ukazuje se pod bloky.', {id: 'upravit-hint-feedback'}),
  },
  {
    key: 'updated',
    kind: 'date',
    hint: () => msg('Ukazuje se pod bloky jako „stav k“.', {id: 'upravit-hint-updated'}),
  },
];

const MEMBER: readonly FieldSpec[] = [
  {key: 'name', kind: 'text'},
  {key: 'web', kind: 'web'},
  {key: 'page', kind: 'web', section: 'members'},
];

const PROJECT: readonly FieldSpec[] = [
  {key: 'name', kind: 'text', lines: 2},
  {key: 'shortName', kind: 'text'},
  {key: 'abbreviation', kind: 'words'},
  {key: 'registrationNumber', kind: 'words'},
  {key: 'joined', kind: 'partial-date'},
  {key: 'about', kind: 'texts', lines: 4},
];

const PHASE: readonly FieldSpec[] = [
  {key: 'label', kind: 'text'},
  {key: 'from', kind: 'partial-date', section: 'phases'},
  {key: 'to', kind: 'partial-date', section: 'phases'},
];

const LINK: readonly FieldSpec[] = [
  {key: 'label', kind: 'text'},
  {key: 'url', kind: 'web', section: 'links'},
];

const GOALS: readonly FieldSpec[] = [
  {key: 'intro', kind: 'text', section: 'goals', lines: 2},
  {key: 'items', kind: 'texts', section: 'goals', lines: 3},
];

const PUBLICITY: readonly FieldSpec[] = [{key: 'text', kind: 'texts', section: 'publicity', lines: 3}];

export const unionView = (editor: Editor): TemplateResult => {
  const base = ['organization'];
  return html`${fields(editor, base, UNION)} ${languagesFold(editor, base, UNION)} ${fields(editor, [], DOCUMENT)}
    <h3>${fieldLabel('members')}</h3>
    ${itemsView(editor, {
      path: [...base, 'members'],
      specs: MEMBER,
      start: {name: msg('Nová obec', {id: 'upravit-new-member'})},
      add: msg('Přidat obec', {id: 'upravit-add-member'}),
    })}`;
};

const orderedChoice = (editor: Editor): TemplateResult => {
  const path = ['project', 'goals', 'ordered'];
  return choice(editor, {
    path,
    label: msg('Body cílů', {id: 'upravit-ordered'}),
    value: editor.at(path) === false ? 'no' : 'yes',
    choices: [
      {value: 'yes', label: msg('číslované', {id: 'upravit-ordered-yes'})},
      {value: 'no', label: msg('s\u00a0odrážkami', {id: 'upravit-ordered-no'})},
    ],
    choose: (value) => (text) => setAt(text, path, value === 'no' ? false : undefined),
  });
};

export const projectView = (editor: Editor): TemplateResult => {
  const base = ['project'];
  const goals = [...base, 'goals'];
  return html`${fields(editor, base, PROJECT)} ${languagesFold(editor, base, PROJECT)}
  ${fold('cile', fieldLabel('goals'), () => [
    ...fields(editor, goals, GOALS),
    editor.at([...goals, 'items']) ? orderedChoice(editor) : '',
    languagesFold(editor, goals, GOALS),
  ])}
  ${fold('harmonogram', fieldLabel('phases'), () =>
    itemsView(editor, {
      path: [...base, 'phases'],
      specs: PHASE,
      start: {label: msg('Nová etapa', {id: 'upravit-new-phase'})},
      add: msg('Přidat etapu', {id: 'upravit-add-phase'}),
    }),
  )}
  ${fold('odkazy', fieldLabel('links'), () =>
    itemsView(editor, {
      path: [...base, 'links'],
      specs: LINK,
      start: {url: 'https://www.example.org/', label: msg('Nový odkaz', {id: 'upravit-new-link'})},
      add: msg('Přidat odkaz', {id: 'upravit-add-link'}),
    }),
  )}
  ${fold('publicita', fieldLabel('publicity'), () => [
    ...fields(editor, [...base, 'publicity'], PUBLICITY),
    languagesFold(editor, [...base, 'publicity'], PUBLICITY),
  ])}`;
};
