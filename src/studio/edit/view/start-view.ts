/** Before there is anything to edit: data of the folder, of a file, or new ones; and work that a reload has interrupted. */
import {msg, str} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ENGLISH_DIAGNOSTICS} from '../../../diagnostics/english-messages.js';
import {DIAGNOSTICS} from '../../../diagnostics/messages.js';
import {pageLanguage} from '../../localization/localize.js';
import type {Trouble} from '../files.js';
import type {Unsaved} from '../session.js';
import {button} from './field.js';

export interface StartActions {
  readonly openFile: (file: File) => void;
  readonly begin: (name: string) => void;
  readonly resume: (unsaved: Unsaved) => void;
  readonly forget: () => void;
  readonly retry: () => void;
}

export interface StartState {
  readonly kind: 'asking' | 'choosing';
  readonly trouble?: Trouble | undefined;
  readonly unsaved?: Unsaved | undefined;
  readonly isOnDisk: boolean;
}

const troubleWords = ({code, detail, file}: Trouble): string => {
  const cause = (pageLanguage === 'cs' ? DIAGNOSTICS : ENGLISH_DIAGNOSTICS)[code] ?? code;
  return msg(str`Soubor ${file} nelze otevřít. ${cause} ${detail}`, {id: 'upravit-trouble'});
};

const unsavedView = (unsaved: Unsaved, {resume, forget}: StartActions): TemplateResult => {
  const time = new Intl.DateTimeFormat(pageLanguage, {timeStyle: 'short'}).format(unsaved.time);
  return html`<div class="state" role="group" aria-labelledby="rozdelane">
    <p id="rozdelane">
      ${msg(str`Máte tu rozdělanou práci z\u00a0${time}, kterou jste nestáhli.`, {id: 'upravit-unsaved'})}
    </p>
    ${button(msg('Pokračovat v\u00a0ní', {id: 'upravit-resume'}), () => resume(unsaved), 'primary')}
    ${button(msg('Zahodit ji', {id: 'upravit-forget'}), forget)}
  </div>`;
};

const fileField = (openFile: (file: File) => void): TemplateResult =>
  html`<div class="field">
    <label for="soubor">${msg('Soubor s\u00a0údaji ve vašem počítači', {id: 'upravit-file'})}</label>
    <input
      id="soubor"
      type="file"
      accept=".json,.txt,application/json,text/plain"
      aria-describedby="soubor-h"
      @change=${(event: Event) => {
        const [file] = (event.target as HTMLInputElement).files ?? [];
        if (file) {
          openFile(file);
        }
      }}
    />
    <span class="hint" id="soubor-h"
      >${msg('Jmenuje se css-data.json. Můžete ho sem i\u00a0přetáhnout.', {id: 'upravit-file-hint'})}</span
    >
  </div>`;

const newForm = ({begin}: StartActions): TemplateResult =>
  html`<form
    @submit=${(event: Event) => {
      event.preventDefault();
      begin(document.querySelector<HTMLInputElement>('#svazek')?.value.trim() ?? '');
    }}
  >
    <div class="field">
      <label for="svazek">${msg('Název svazku', {id: 'upravit-new-name'})}</label>
      <input id="svazek" required autocomplete="organization" />
    </div>
    <button>${msg('Začít s\u00a0prázdnými údaji', {id: 'upravit-begin'})}</button>
    <p class="hint">
      ${msg('Pak můžete vložit lidi z\u00a0tabulky nebo ze staré stránky.', {id: 'upravit-begin-hint'})}
    </p>
  </form>`;

export const startView = (state: StartState, actions: StartActions): TemplateResult => {
  if (state.kind === 'asking') {
    return html`<p role="status">${msg('Otevírají se údaje této složky…', {id: 'upravit-opening'})}</p>`;
  }
  const {trouble, unsaved, isOnDisk} = state;
  return html`${unsaved ? unsavedView(unsaved, actions) : nothing}
    ${trouble ? html`<p class="warning" role="alert">${troubleWords(trouble)}</p>` : nothing}
    ${
      isOnDisk
        ? html`<p>
            ${msg('Pracujete ve svém počítači. Otevřete soubor, který jste stáhli z\u00a0webu, nebo začněte nové údaje.', {id: 'upravit-on-disk'})}
          </p>`
        : nothing
    }
    <h2>${msg('Otevřít údaje', {id: 'upravit-open'})}</h2>
    ${isOnDisk ? nothing : button(msg('Otevřít údaje této složky', {id: 'upravit-open-folder'}), actions.retry)}
    ${fileField(actions.openFile)}
    <h2>${msg('Začít nové údaje', {id: 'upravit-new'})}</h2>
    ${newForm(actions)}`;
};
