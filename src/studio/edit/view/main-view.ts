/** The page with data open: its parts, one of them shown, the preview beside it, and what is always at hand. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {button} from './field.js';
import {checkCount, checkView} from './check-view.js';
import {officesView} from './office-view.js';
import {peopleView} from './people-view.js';
import {preview} from './preview.js';
import {download} from './publish-state.js';
import {publishView} from './publish-view.js';
import {focusOn, screen, SECTIONS} from './screen.js';
import type {Section} from './screen.js';
import {projectView, unionView} from './union-view.js';

const sectionName = (section: Section): string => {
  switch (section) {
    case 'people':
      return msg('Lidé', {id: 'upravit-part-people'});
    case 'offices':
      return msg('Kanceláře a\u00a0hodiny', {id: 'upravit-part-offices'});
    case 'organization':
      return msg('Svazek', {id: 'upravit-part-union'});
    case 'project':
      return msg('Projekt', {id: 'upravit-part-project'});
    case 'check':
      return msg('Kontrola', {id: 'upravit-part-check'});
    case 'publish':
      return msg('Zveřejnění', {id: 'upravit-part-publish'});
  }
};

const sectionView = (editor: Editor): TemplateResult => {
  switch (screen.section) {
    case 'people':
      return peopleView(editor);
    case 'offices':
      return officesView(editor);
    case 'organization':
      return unionView(editor);
    case 'project':
      return projectView(editor);
    case 'check':
      return checkView(editor);
    case 'publish':
      return publishView(editor);
  }
};

const parts = (editor: Editor): TemplateResult => {
  const count = checkCount(editor);
  return html`<nav aria-label=${msg('Části údajů', {id: 'upravit-parts'})}>
    <ul class="parts">
      ${SECTIONS.map(
        (section) =>
          html`<li>
            <button
              type="button"
              aria-current=${section === screen.section ? 'true' : 'false'}
              @click=${() => {
                screen.section = section;
                screen.said = '';
                editor.redraw();
                focusOn('cast');
              }}
            >
              ${sectionName(section)}${section === 'check' && count ? html` <span class="count">${count}</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
};

const undo = (editor: Editor): void => {
  editor.undo();
  screen.said = msg('Vráceno zpět.', {id: 'upravit-undone'});
  editor.redraw();
};

const redo = (editor: Editor): void => {
  editor.redo();
  screen.said = msg('Provedeno znovu.', {id: 'upravit-redone'});
  editor.redraw();
};

const bar = (editor: Editor): TemplateResult =>
  html`<div class="bar" role="region" aria-label=${msg('Nástroje', {id: 'upravit-tools'})}>
    <p role="status" id="stav" tabindex="-1">${screen.said}</p>
    <div class="actions">
      <button type="button" ?disabled=${!editor.mayUndo} @click=${() => undo(editor)}>
        ${msg('Zpět', {id: 'upravit-undo'})}
      </button>
      <button type="button" ?disabled=${!editor.mayRedo} @click=${() => redo(editor)}>
        ${msg('Znovu', {id: 'upravit-redo'})}
      </button>
      <button
        type="button"
        class="primary"
        id="stahnout"
        aria-keyshortcuts="Control+S"
        @click=${() => void download(editor)}
      >
        ${msg('Stáhnout soubor s\u00a0údaji', {id: 'upravit-download'})}
      </button>
    </div>
  </div>`;

const fileWords = ({file, isChanged}: Editor): string => {
  const from =
    file.from === 'server'
      ? msg(str`Otevřeno z\u00a0webu: ${file.name}`, {id: 'upravit-from-server'})
      : file.from === 'disk'
        ? msg(str`Otevřeno z\u00a0počítače: ${file.name}`, {id: 'upravit-from-disk'})
        : msg('Nové údaje', {id: 'upravit-from-nowhere'});
  return isChanged ? `${from} · ${msg('změněno', {id: 'upravit-is-changed'})}` : from;
};

export const mainView = (editor: Editor, otherFile: () => void): TemplateResult =>
  html`<p class="quiet opened-file">
      ${fileWords(editor)} ${button(msg('Otevřít jiný soubor', {id: 'upravit-other-file'}), otherFile, 'small')}
    </p>
    ${parts(editor)}
    <div class="work">
      <section aria-labelledby="cast">
        <h2 id="cast" tabindex="-1">${sectionName(screen.section)}</h2>
        ${sectionView(editor)}
      </section>
      ${preview(editor)}
    </div>
    ${bar(editor)}`;

/** As in a program for texts; inside a field undo is the field's own. */
export const workByKeys = (event: KeyboardEvent, editor: Editor): void => {
  const {tagName, type} = event.target as HTMLInputElement;
  const isField = tagName === 'TEXTAREA' || (tagName === 'INPUT' && !/^(?:checkbox|radio|file)$/.test(type));
  const key = event.key.toLowerCase();
  const isUndo = (key === 'z' || key === 'y') && !isField;
  if (!(event.ctrlKey || event.metaKey) || event.altKey || !(isUndo || key === 's')) {
    return;
  }
  event.preventDefault();
  if (key === 's') {
    // What is being typed counts, as it does when the button is clicked.
    document.getElementById('stahnout')?.focus();
    void download(editor);
  } else if (key === 'y' || event.shiftKey) {
    redo(editor);
  } else {
    undo(editor);
  }
};
