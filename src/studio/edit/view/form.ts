/** The fields of one thing - a person, an office, the union - in their order, and its other languages in a fold. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {dateOf} from '../../../document/spellings/dates.js';
import {isPartialDate} from '../../../format/dates.js';
import type {Edit, Editor} from '../editor.js';
import {setAt} from '../json-edit.js';
import type {Path} from '../json-tree.js';
import {fieldLabel} from '../labels.js';
import {setText, textIn} from '../texts.js';
import {field, fieldId} from './field.js';
import {languageName, otherLanguages} from './languages.js';
import {emailsField, phonesField, textsField, textsIn} from './lists.js';
import {openFolds} from './screen.js';

export interface FieldSpec {
  readonly key: string;
  readonly kind: 'words' | 'text' | 'texts' | 'phones' | 'emails' | 'date' | 'partial-date' | 'web' | 'file';
  /** Of its label, where that differs from one section to another. */
  readonly section?: string;
  readonly lines?: number;
  readonly hint?: () => string;
}

const adviceFor = ({key, kind}: FieldSpec): string | undefined => {
  if (key === 'name') {
    return msg('Jméno musí zůstat vyplněné.', {id: 'upravit-advice-name'});
  }
  if (kind === 'web' || kind === 'file') {
    return msg('Napište celou adresu, například https://www.obec.cz.', {id: 'upravit-advice-web'});
  }
  return kind === 'partial-date'
    ? msg('Napište například 2016, 7/2016 nebo 1. 7. 2016.', {id: 'upravit-advice-date'})
    : undefined;
};

/** Whoever has no version in their own language is shown another. */
const ownFirst = (own: string): string =>
  msg(str`Vyplňte to i\u00a0${languageName(own)}, jinak se tento text ukáže i\u00a0tam.`, {id: 'upravit-own-first'});

/** A text in one language. */
export const textField = (
  editor: Editor,
  path: Path,
  label: string,
  options: {language?: string; lines?: number; hint?: string | undefined} = {},
) => {
  const {own} = editor;
  const {language = own, lines = 1, hint} = options;
  const raw = editor.at(path);
  return field(editor, {
    path: language === own ? path : [...path, language],
    label: language === own ? label : `${label} (${languageName(language)})`,
    value: textIn(raw, language, own),
    edit: (typed) => (text) => setText(text, path, raw, {language, own, value: typed.trim()}),
    language,
    lines,
    hint: language !== own && !textIn(raw, own, own) ? ownFirst(own) : hint,
  });
};

/** "2016-07-01" as somebody writes it. */
const shownDate = (date: string): string =>
  isPartialDate(date)
    ? date
        .split('-')
        .reverse()
        .map(Number)
        .join(date.length > 7 ? '. ' : '/')
    : date;

const dateEdit = (path: Path, typed: string): Edit | undefined => {
  const date = isPartialDate(typed) ? typed : dateOf(typed);
  return typed === '' || (date !== undefined && isPartialDate(date)) ? (text) => setAt(text, path, date) : undefined;
};

const specField = (editor: Editor, base: Path, spec: FieldSpec): TemplateResult => {
  const {key, kind, section, lines, hint} = spec;
  const path = [...base, key];
  const label = fieldLabel(key, section);
  switch (kind) {
    case 'text':
      return textField(editor, path, label, {...(lines && {lines}), hint: hint?.()});
    case 'texts':
      return textsField(editor, path, label, lines);
    case 'phones':
      return phonesField(editor, path);
    case 'emails':
      return emailsField(editor, path);
    case 'partial-date':
      return field(editor, {
        path,
        label,
        value: shownDate(editor.word(path)),
        advice: adviceFor(spec),
        edit: (typed) => dateEdit(path, typed.trim()),
      });
    case 'words':
    case 'web':
    case 'file':
    case 'date':
      return field(editor, {
        path,
        label,
        value: editor.word(path),
        hint: hint?.(),
        advice: adviceFor(spec),
        // What an object cannot be without cannot be taken out by typing.
        ...(key === 'name' && {
          edit: (typed) => (typed.trim() ? (text) => setAt(text, path, typed.trim()) : undefined),
        }),
        ...(kind === 'date' && {type: 'date'}),
      });
  }
};

export const fields = (editor: Editor, base: Path, specs: readonly FieldSpec[]): TemplateResult[] =>
  specs.map((spec) => specField(editor, base, spec));

/** A fold that stays as somebody has left it while the page is drawn anew. */
export const fold = (id: string, summary: string, content: () => unknown): TemplateResult => {
  const isOpen = openFolds.has(id);
  return html`<details
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const {open} = event.target as HTMLDetailsElement;
      if (open !== openFolds.has(id)) {
        openFolds[open ? 'add' : 'delete'](id);
        editorChanged();
      }
    }}
  >
    <summary id="${id}-s">${summary}</summary>
    ${isOpen ? content() : nothing}
  </details>`;
};

let editorChanged: () => void = () => undefined;

/** What draws the page: a fold has nothing in it before it is opened. */
export const redrawFoldsBy = (draw: () => void): void => {
  editorChanged = draw;
};

/** All texts of a thing in the other languages. */
export const languagesFold = (editor: Editor, base: Path, specs: readonly FieldSpec[]): TemplateResult => {
  const texts = specs.filter(({kind}) => kind === 'text' || kind === 'texts');
  return fold(
    `${fieldId(base)}-jazyky`,
    msg('Jiné jazyky (anglicky, německy, ukrajinsky)', {id: 'upravit-languages'}),
    () =>
      otherLanguages(editor.own).map(
        (language) =>
          html`<fieldset>
            <legend>${languageName(language)}</legend>
            ${texts.map(({key, kind, section, lines}) => {
              const label = fieldLabel(key, section);
              return kind === 'text'
                ? textField(editor, [...base, key], label, {language, ...(lines && {lines})})
                : textsIn(editor, [...base, key], label, language, lines);
            })}
          </fieldset>`,
      ),
  );
};
