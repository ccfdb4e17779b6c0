/** What the command line's check would say, in plain words, and what nobody has thought of; each with the way to it. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {adviceFor} from '../../../document/advice.js';
import type {Advice} from '../../../document/advice.js';
import type {Warning} from '../../../document/warnings.js';
import {pragueToday} from '../../../format/dates.js';
import {adviceWords} from '../advice-words.js';
import {itemName} from '../changes.js';
import {corrected} from '../corrections.js';
import type {Editor} from '../editor.js';
import {pathOf} from '../json-tree.js';
import {fieldLabel} from '../labels.js';
import {itemsOf, recordOf} from '../reading.js';
import {button, buttonFor} from './field.js';
import {warningWords} from './problems.js';
import {focusOn, screen, SECTIONS} from './screen.js';

/** Opens the form in which a value is edited. */
const goTo = (editor: Editor, path: string): void => {
  const [section, index] = pathOf(path);
  screen.section = SECTIONS.find((one) => one === section) ?? 'organization';
  screen.query = '';
  if (typeof index === 'number') {
    screen[screen.section === 'people' ? 'person' : 'office'] = {index, mode: 'edit'};
  }
  editor.redraw();
  focusOn(
    document.getElementById(`pole-${path}`)
      ? `pole-${path}`
      : section === 'people'
        ? `osoba-${String(index)}`
        : section === 'offices'
          ? `kancelar-${String(index)}`
          : 'cast',
  );
};

const placeWords = (editor: Editor, path: string): string => {
  const steps = pathOf(path);
  const [section = '', index] = steps;
  const key = [...steps].reverse().find((step): step is string => typeof step === 'string') ?? '';
  const item =
    typeof index === 'number' ? itemName(editor.at([section, index]), editor.own) : fieldLabel(String(section));
  return steps.length > 2 || typeof index !== 'number'
    ? `${item}, ${fieldLabel(key, String(section)).toLowerCase()}`
    : item;
};

const warningItem = (editor: Editor, warning: Warning): TemplateResult =>
  html`<li>
    <b>${placeWords(editor, warning.path)}:</b> ${warningWords(warning)}
    ${buttonFor(msg('Ukázat', {id: 'upravit-show'}), placeWords(editor, warning.path), () => goTo(editor, warning.path))}
  </li>`;

/** Where in the file what an advice is about stands: what the parser has dropped is not counted by it. */
const pathFor = (editor: Editor, advice: Advice): string => {
  const find = (list: 'people' | 'offices', isIt: (raw: Readonly<Record<string, unknown>>) => boolean): string =>
    `${list}[${itemsOf(editor.at([list])).findIndex((raw) => isIt(recordOf(raw)))}]`;
  if ('person' in advice) {
    const {id, name} = advice.person;
    return find('people', (raw) => (id === undefined ? String(raw['name']).includes(name) : raw['id'] === id));
  }
  if ('office' in advice) {
    const index = editor.reading.document.offices.indexOf(advice.office);
    const {id} = advice.office;
    return id === undefined ? `offices[${index}]` : find('offices', (raw) => raw['id'] === id);
  }
  return advice.kind === 'missing-language' ? (advice.places[0] ?? '') : 'updated';
};

const adviceItem = (editor: Editor, advice: Advice): TemplateResult => {
  const words = adviceWords(advice, editor.own);
  return html`<li>
    ${words}
    ${buttonFor(msg('Otevřít', {id: 'upravit-open-place'}), words, () => goTo(editor, pathFor(editor, advice)))}
  </li>`;
};

export const checkCount = (editor: Editor): number => editor.reading.warnings.length;

export const checkView = (editor: Editor): TemplateResult => {
  const {warnings, document} = editor.reading;
  const advice = adviceFor(document, pragueToday());
  const fixable = warnings.filter((warning) => corrected(editor.text, warning) !== undefined).length;
  return html`${
    warnings.length
      ? html`<h3>${msg(str`Co je potřeba opravit (${warnings.length})`, {id: 'upravit-to-fix'})}</h3>
          ${
            fixable > 1
              ? button(msg(str`Opravit zápis všude, kde je jasný (${fixable})`, {id: 'upravit-fix-all'}), () =>
                  editor.correctAll(),
                )
              : nothing
          }
          <ul>
            ${warnings.map((warning) => warningItem(editor, warning))}
          </ul>`
      : html`<p>${msg('Všechny údaje lze přečíst a\u00a0ukážou se.', {id: 'upravit-all-good'})}</p>`
  }
  ${
    advice.length
      ? html`<h3>${msg('Na co se ještě podívat', {id: 'upravit-advice'})}</h3>
          <ul>
            ${advice.map((one) => adviceItem(editor, one))}
          </ul>`
      : nothing
  }`;
};
