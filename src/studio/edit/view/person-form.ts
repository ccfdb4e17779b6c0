/** One person: what is asked most often first, the rest in folds. */
import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {itemName} from '../changes.js';
import {setAt} from '../json-edit.js';
import {fieldLabel} from '../labels.js';
import {seatPerson} from '../people.js';
import {itemsOf, recordOf, wordOf} from '../reading.js';
import {choice, field} from './field.js';
import {fields, fold, languagesFold, textField} from './form.js';
import type {FieldSpec} from './form.js';

const MAIN: readonly FieldSpec[] = [
  {key: 'name', kind: 'words', section: 'people'},
  {key: 'titlesBefore', kind: 'words'},
  {key: 'titlesAfter', kind: 'words'},
  {key: 'role', kind: 'text'},
  {key: 'phones', kind: 'phones'},
  {key: 'emails', kind: 'emails'},
];

const MORE: readonly FieldSpec[] = [
  {key: 'note', kind: 'text', lines: 2},
  {
    key: 'validUntil',
    kind: 'date',
    hint: () => msg('Poslední den, kdy se kontakt ukazuje. Potom zmizí sám.', {id: 'upravit-hint-valid'}),
  },
  {key: 'groups', kind: 'texts'},
  {
    key: 'familyName',
    kind: 'words',
    section: 'people',
    hint: () => msg('Jen když příjmení není poslední slovo jména.', {id: 'upravit-hint-family'}),
  },
];

const officeChoice = (editor: Editor, index: number): TemplateResult => {
  const offices = itemsOf(editor.at(['offices']));
  const present = editor.word(['people', index, 'office']);
  const chosen = present === '' ? -1 : offices.findIndex((office) => recordOf(office)['id'] === present);
  return choice(editor, {
    path: ['people', index, 'office'],
    label: fieldLabel('office', 'people'),
    value: String(chosen),
    choices: [
      {value: '-1', label: msg('neuvedeno', {id: 'upravit-no-office'})},
      ...offices.map((office, at) => ({value: String(at), label: itemName(office, editor.own)})),
    ],
    choose: (value) => (text) => seatPerson(text, index, value === '-1' ? undefined : Number(value)),
  });
};

const photoFields = (editor: Editor, index: number): TemplateResult => {
  const path = ['people', index, 'photo'];
  const raw = editor.at(path);
  const url = wordOf(recordOf(raw)['url']);
  return html`${field(editor, {
    path: [...path, 'url'],
    label: msg('Soubor s\u00a0fotografií', {id: 'upravit-photo-url'}),
    value: url,
    hint: msg(
      'Například foto/ukazkova.jpg. Soubor nahrajte do složky k\u00a0údajům stejně jako je. Fotka potřebuje souhlas.',
      {
        id: 'upravit-hint-photo',
      },
    ),
    edit: (typed) => {
      const value = typed.trim();
      return (text) => (value === '' ? setAt(text, path, undefined) : setAt(text, [...path, 'url'], value));
    },
  })}
  ${url ? textField(editor, [...path, 'alt'], msg('Popis fotografie', {id: 'upravit-photo-alt'})) : ''}`;
};

export const personForm = (editor: Editor, index: number): TemplateResult => {
  const base = ['people', index];
  return html`${fields(editor, base, MAIN)} ${officeChoice(editor, index)}
  ${languagesFold(editor, base, [...MAIN, ...MORE])}
  ${fold(`osoba-${index}-dalsi`, msg('Fotografie, poznámka a\u00a0další', {id: 'upravit-more-person'}), () => [
    photoFields(editor, index),
    ...fields(editor, base, MORE),
  ])}`;
};
