/** The people: a list to search in, one of them open at a time. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {matcher, searchable} from '../../../format/search.js';
import {counted} from '../../page/count.js';
import {pageLanguage} from '../../localization/localize.js';
import type {Editor} from '../editor.js';
import {itemName} from '../changes.js';
import {movePerson, removePerson} from '../people.js';
import {itemsOf, recordOf, wordOf} from '../reading.js';
import {anyText} from '../texts.js';
import {button, buttonFor} from './field.js';
import {pasteView} from './paste-view.js';
import {newPersonForm, replaceForm} from './person-new.js';
import {personForm} from './person-form.js';
import {focusOn, screen} from './screen.js';

/** From so many on a search is worth its place. */
const MANY = 8;

const peopleOf = (editor: Editor): readonly unknown[] => itemsOf(editor.at(['people']));

const rowId = (index: number): string => `osoba-${index}`;

const open = (editor: Editor, index: number): void => {
  screen.person = screen.person?.index === index ? undefined : {index, mode: 'edit'};
  screen.isAdding = false;
  editor.redraw();
};

const move = (editor: Editor, from: number, to: number, direction: string): void => {
  editor.apply((text) => movePerson(text, from, to));
  screen.person = {index: to, mode: 'edit'};
  screen.said = msg(str`Přesunuto na ${to + 1}. místo.`, {id: 'upravit-moved'});
  editor.redraw();
  focusOn(`${rowId(to)}-${direction}`);
};

const removal = (editor: Editor, index: number, name: string): TemplateResult => {
  const remove = (): void => {
    screen.person = undefined;
    screen.said = msg(str`Odebráno: ${name}. Vrátíte to tlačítkem Zpět.`, {id: 'upravit-removed'});
    editor.apply((text) => removePerson(text, index));
    focusOn('pridat');
  };
  return html`<div class="warning" role="group" aria-label=${msg('Odebrání', {id: 'upravit-removal'})}>
    <p>
      ${msg(
        'Obce si mohly na svůj web vybrat právě tento kontakt: zmizel by jim. Přichází-li na místo někdo jiný, použijte raději „Nahradit kolegou“.',
        {id: 'upravit-removal-warning'},
      )}
    </p>
    ${button(msg('Přesto odebrat', {id: 'upravit-remove-anyway'}), remove)}
    ${button(msg('Raději nahradit kolegou', {id: 'upravit-replace-instead'}), () => setMode(editor, index, 'replace'))}
    ${button(msg('Nechat být', {id: 'upravit-keep'}), () => setMode(editor, index, 'edit'))}
  </div>`;
};

const setMode = (editor: Editor, index: number, mode: 'edit' | 'replace' | 'remove'): void => {
  screen.person = {index, mode};
  editor.redraw();
  focusOn(mode === 'replace' ? 'nahradit-name' : `${rowId(index)}-${mode}`);
};

const actions = (editor: Editor, index: number, name: string): TemplateResult => {
  const last = peopleOf(editor).length - 1;
  return html`<div class="actions">
    ${buttonFor(msg('Výš', {id: 'upravit-up'}), name, () => move(editor, index, index - 1, 'up'), {
      id: `${rowId(index)}-up`,
      disabled: index === 0,
    })}
    ${buttonFor(msg('Níž', {id: 'upravit-down'}), name, () => move(editor, index, index + 1, 'down'), {
      id: `${rowId(index)}-down`,
      disabled: index === last,
    })}
    ${buttonFor(msg('Nahradit kolegou', {id: 'upravit-replace'}), name, () => setMode(editor, index, 'replace'), {
      id: `${rowId(index)}-replace`,
    })}
    ${buttonFor(msg('Odebrat osobu', {id: 'upravit-remove-person'}), name, () => setMode(editor, index, 'remove'), {
      id: `${rowId(index)}-remove`,
    })}
    ${
      last >= MANY
        ? html`<button type="button" class="small skip" @click=${() => focusOn('stahnout')}>
            ${msg('Přeskočit na stažení souboru', {id: 'upravit-skip'})}
          </button>`
        : nothing
    }
  </div>`;
};

const opened = (editor: Editor, index: number, name: string): TemplateResult => {
  const mode = screen.person?.mode;
  return html`<div class="opened" role="group" aria-labelledby=${rowId(index)}>
    ${mode === 'replace' ? replaceForm(editor, index, name) : personForm(editor, index)}
    ${mode === 'remove' ? removal(editor, index, name) : nothing}
    ${mode === 'replace' ? nothing : actions(editor, index, name)}
  </div>`;
};

const row = (editor: Editor, raw: unknown, index: number): TemplateResult => {
  const name = itemName(raw, editor.own);
  const isOpen = screen.person?.index === index;
  const problems = editor.problemsAt(['people', index]).length;
  return html`<li>
    <h3>
      <button type="button" class="line" id=${rowId(index)} aria-expanded=${isOpen} @click=${() => open(editor, index)}>
        <span>${name}</span> <span class="quiet">${anyText(recordOf(raw)['role'], editor.own)}</span>
        ${problems ? html`<span class="problem">${counted(problems, problemForms(), pageLanguage)}</span>` : nothing}
      </button>
    </h3>
    ${isOpen ? opened(editor, index, name) : nothing}
  </li>`;
};

export const problemForms = () => ({
  one: msg('upozornění', {id: 'upravit-problem-one'}),
  few: msg('upozornění', {id: 'upravit-problem-few'}),
  many: msg('upozornění', {id: 'upravit-problem-many'}),
});

const peopleForms = () => ({
  one: msg('osoba', {id: 'upravit-person-one'}),
  few: msg('osoby', {id: 'upravit-person-few'}),
  many: msg('osob', {id: 'upravit-person-many'}),
});

const search = (editor: Editor, count: number): TemplateResult =>
  html`<div class="field">
    <label for="hledat">${msg('Hledat jméno, funkci nebo telefon', {id: 'upravit-search'})}</label>
    <input
      id="hledat"
      type="search"
      autocomplete="off"
      .value=${screen.query}
      @input=${(event: Event) => {
        screen.query = (event.target as HTMLInputElement).value;
        editor.redraw();
      }}
    />
    <span class="hint" role="status"
      >${screen.query.trim() ? counted(count, peopleForms(), pageLanguage) : nothing}</span
    >
  </div>`;

/** Their numbers, of those that somebody looks for. */
const found = (editor: Editor, people: readonly unknown[]): readonly number[] => {
  const wanted = matcher(screen.query);
  const all = people.map((_, index) => index);
  if (!wanted) {
    return all;
  }
  const texts = searchable(
    people.map((raw) => [itemName(raw, editor.own), anyText(recordOf(raw)['role'], editor.own), communicationOf(raw)]),
  );
  return all.filter((index) => wanted.matches(texts[index] ?? ''));
};

/** Telephones and e-mails, as they are written. */
const communicationOf = (raw: unknown): string =>
  ['phones', 'emails']
    .flatMap((key) => itemsOf(recordOf(raw)[key]))
    .map((item) => wordOf(item) || Object.values(recordOf(item)).map(wordOf).join('@'))
    .join(' ');

export const peopleView = (editor: Editor): TemplateResult => {
  const people = peopleOf(editor);
  const shown = found(editor, people);
  const add = (): void => {
    screen.isAdding = true;
    screen.person = undefined;
    editor.redraw();
    focusOn('novy-name');
  };
  return html`${people.length > MANY ? search(editor, shown.length) : nothing}
    <ul class="lines">
      ${repeat(
        shown,
        (index) => index,
        (index) => row(editor, people[index], index),
      )}
    </ul>
    ${
      screen.isAdding
        ? newPersonForm(editor)
        : html`<button type="button" id="pridat" @click=${add}>
            ${msg('Přidat kolegu', {id: 'upravit-add-person'})}
          </button>`
    }
    ${pasteView(editor)}`;
};
