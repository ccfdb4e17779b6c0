/** A field of a form: native, with its label, what is wrong at it, and what is typed going into the file at once. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {live} from 'lit/directives/live.js';
import type {Edit, Editor} from '../editor.js';
import {pathText} from '../json-tree.js';
import type {Path} from '../json-tree.js';
import {setAt} from '../json-edit.js';
import {problemsView} from './problems.js';

export interface FieldOptions {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  /** What typing does; `undefined`: what was typed cannot be read. Default: the text itself, none where it is empty. */
  readonly edit?: (typed: string, isFinal: boolean) => Edit | undefined;
  readonly hint?: string | undefined;
  /** What to write where what was typed cannot be used. */
  readonly advice?: string | undefined;
  readonly lines?: number;
  readonly type?: 'text' | 'tel' | 'date' | 'email';
  readonly language?: string;
  /** Where the field shows a value that another one stands for, its problems are said there. */
  readonly hidesProblems?: boolean;
  /** What stands beside it. */
  readonly beside?: TemplateResult;
}

export const fieldId = (path: Path): string => `pole-${pathText(path)}`;

/** Nothing where nothing is typed; without blanks around, which come along when something is copied. */
const plainEdit =
  (path: Path) =>
  (typed: string): Edit => {
    const value = typed.trim();
    return (text) => setAt(text, path, value === '' ? undefined : value);
  };

const unusable = (): string => msg('Tomu nerozumíme, do souboru se to nezapíše.', {id: 'upravit-unusable'});

/** Ids of what says more about a field. */
const describedBy = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;

export const field = (editor: Editor, options: FieldOptions): TemplateResult => {
  const {path, label, value, edit = plainEdit(path), hint, advice, lines = 1, type = 'text', language} = options;
  const id = fieldId(path);
  const draft = editor.drafts.get(pathText(path));
  const warnings = options.hidesProblems ? [] : editor.problemsAt(path);
  const isBad = !!draft?.isBad || warnings.length > 0;
  const typed = (event: InputEvent, isFinal: boolean): void => {
    const {value: text} = event.target as HTMLInputElement;
    // A field that is empty for now is about to be filled: what was in it goes only when it is left so.
    const isCleared = text.trim() === '' && !isFinal;
    editor.type(path, text, isCleared ? undefined : edit(text, isFinal), isFinal);
  };
  const description = describedBy(hint && `${id}-h`, draft?.isBad && `${id}-d`, warnings.length > 0 && `${id}-p`);
  const shared = {
    input: (event: InputEvent) => typed(event, false),
    change: (event: InputEvent) => typed(event, true),
    value: live(editor.typedAt(path) ?? value),
  };
  const control =
    lines > 1
      ? html`<textarea
          id=${id}
          rows=${lines}
          lang=${ifDefined(language)}
          aria-invalid=${isBad ? 'true' : 'false'}
          aria-describedby=${ifDefined(description)}
          .value=${shared.value}
          @input=${shared.input}
          @change=${shared.change}
        ></textarea>`
      : html`<input
          id=${id}
          type=${type === 'email' ? 'text' : type}
          inputmode=${ifDefined(type === 'email' ? 'email' : undefined)}
          autocomplete="off"
          lang=${ifDefined(language)}
          aria-invalid=${isBad ? 'true' : 'false'}
          aria-describedby=${ifDefined(description)}
          .value=${shared.value}
          @input=${shared.input}
          @change=${shared.change}
        />`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${options.beside ? html`<span class="row">${control}${options.beside}</span>` : control}
    ${hint ? html`<span class="hint" id="${id}-h">${hint}</span>` : nothing}
    ${draft?.isBad ? html`<span class="problem" id="${id}-d">${unusable()} ${advice ?? ''}</span>` : nothing}
    ${problemsView(editor, `${id}-p`, warnings)}
  </div>`;
};

export interface ChoiceOptions {
  readonly path: Path;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly {readonly value: string; readonly label: string}[];
  readonly choose: (value: string) => Edit;
}

export const choice = (editor: Editor, {path, label, value, choices, choose}: ChoiceOptions): TemplateResult => {
  const id = fieldId(path);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} @change=${(event: Event) => editor.apply(choose((event.target as HTMLSelectElement).value))}>
      ${choices.map(
        (one) => html`<option value=${one.value} ?selected=${live(one.value === value)}>${one.label}</option>`,
      )}
    </select>
    ${problemsView(editor, `${id}-p`, editor.problemsAt(path))}
  </div>`;
};

export const button = (text: string, act: () => void, kind = ''): TemplateResult =>
  html`<button type="button" class=${kind} @click=${act}>${text}</button>`;

/** A button whose text says less than who it is about. */
export const buttonFor = (
  text: string,
  what: string,
  act: () => void,
  options: {id?: string; disabled?: boolean} = {},
) =>
  html`<button
    type="button"
    class="small"
    id=${ifDefined(options.id)}
    ?disabled=${options.disabled ?? false}
    @click=${act}
  >
    ${text}<span class="hidden">: ${what}</span>
  </button>`;
