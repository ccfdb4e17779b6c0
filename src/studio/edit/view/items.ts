/** A list of like things - offices, towns, links - each opening into a form, with what moves and removes it. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Editor} from '../editor.js';
import {itemName} from '../changes.js';
import {insertAt, moveTo, setAt} from '../json-edit.js';
import type {Path} from '../json-tree.js';
import {pathText} from '../json-tree.js';
import {itemsOf} from '../reading.js';
import {button, buttonFor} from './field.js';
import {fields, fold, languagesFold} from './form.js';
import type {FieldSpec} from './form.js';

export interface ItemsOptions {
  readonly path: Path;
  readonly specs: readonly FieldSpec[];
  /** What a new one begins with: something that the schema takes. */
  readonly start: Readonly<Record<string, unknown>>;
  readonly add: string;
}

/** For moving an item up and down and taking it out. */
export const itemActions = (
  editor: Editor,
  name: string,
  {path, index, count, remove}: {path: Path; index: number; count: number; remove?: () => void},
): TemplateResult => {
  const move = (to: number): boolean => editor.apply((text) => moveTo(text, path, index, to));
  return html`<div class="actions">
    ${buttonFor(msg('Posunout výš', {id: 'upravit-item-up'}), name, () => move(index - 1), {disabled: index === 0})}
    ${buttonFor(msg('Posunout níž', {id: 'upravit-item-down'}), name, () => move(index + 1), {
      disabled: index === count - 1,
    })}
    ${buttonFor(
      msg('Odebrat položku', {id: 'upravit-item-remove'}),
      name,
      remove ?? (() => editor.apply((text) => setAt(text, [...path, index], undefined))),
    )}
  </div>`;
};

export const itemsView = (editor: Editor, {path, specs, start, add}: ItemsOptions): TemplateResult => {
  const items = itemsOf(editor.at(path));
  const place = pathText(path);
  return html`${items.map((item, index) => {
    const base = [...path, index];
    const name = itemName(item, editor.own);
    return fold(`${place}-${index}`, name, () => [
      ...fields(editor, base, specs),
      specs.some(({kind}) => kind === 'text') ? languagesFold(editor, base, specs) : nothing,
      itemActions(editor, name, {path, index, count: items.length}),
    ]);
  })}
  ${button(add, () => editor.apply((text) => insertAt(text, path, items.length, start)))}`;
};
