/** Fields of telephones, e-mails and texts, of which there may be several. */
import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {EMAIL} from '../../../document/patterns.js';
import {emailsIn} from '../../../document/spellings/emails.js';
import {isRecord} from '../../../document/written.js';
import type {Edit, Editor} from '../editor.js';
import {setAt} from '../json-edit.js';
import {pathText} from '../json-tree.js';
import type {Path} from '../json-tree.js';
import {fieldLabel} from '../labels.js';
import {itemsOf, wordOf} from '../reading.js';
import {setText, textIn} from '../texts.js';
import {buttonFor, button, field} from './field.js';
import {languageName} from './languages.js';

/** Lists that show one empty field more, since somebody has asked for it. */
const longer = new Set<string>();

interface ListKind {
  readonly key: string;
  readonly label: string;
  readonly add: string;
  readonly valueOf: (raw: unknown) => string;
  readonly edit: (path: Path, raw: unknown) => (typed: string, isFinal: boolean) => Edit | undefined;
  readonly advice?: string;
  readonly type?: 'tel' | 'email';
  readonly lines?: number;
}

/** With every item where it can be edited: a lone value is one. */
const asList =
  (path: Path, raw: unknown, edit: Edit): Edit =>
  (text) =>
    edit(raw !== undefined && raw !== null && !Array.isArray(raw) ? setAt(text, path, itemsOf(raw)) : text);

const list = (editor: Editor, path: Path, kind: ListKind): TemplateResult => {
  const raw = editor.at(path);
  const items = itemsOf(raw);
  const place = pathText(path);
  const isLonger = longer.has(place) || !items.length;
  const shown = isLonger ? [...items, undefined] : items;
  return html`${shown.map((item, index) => {
    const own = [...path, index];
    const label = shown.length > 1 ? `${kind.label} ${index + 1}` : kind.label;
    const beside =
      index < items.length
        ? buttonFor(msg('Odebrat', {id: 'upravit-remove'}), label, () => {
            longer.delete(place);
            editor.apply(asList(path, raw, (text) => setAt(text, own, undefined)));
          })
        : undefined;
    return field(editor, {
      path: own,
      label,
      value: kind.valueOf(item),
      edit: (typed, isFinal) => {
        const edit = kind.edit(own, item)(typed, isFinal);
        return edit && asList(path, raw, edit);
      },
      advice: kind.advice,
      ...(kind.type && {type: kind.type}),
      ...(kind.lines && {lines: kind.lines}),
      ...(beside && {beside}),
    });
  })}
  ${
    isLonger && longer.has(place)
      ? nothing
      : items.length
        ? button(
            kind.add,
            () => {
              longer.add(place);
              editor.redraw();
            },
            'small',
          )
        : nothing
  }`;
};

/** A text under a key of an object, or the item itself. */
const part = (keys: readonly string[], raw: unknown): string =>
  isRecord(raw)
    ? keys
        .map((key) => wordOf(raw[key]))
        .filter(Boolean)
        .join('@')
    : wordOf(raw);

/** An emptied field keeps its place while somebody is typing into it, and loses it when they are done. */
const itemEdit =
  (path: Path, raw: unknown, key: string) =>
  (typed: string, isFinal: boolean): Edit =>
  (text) => {
    const value = typed.trim();
    if (value === '') {
      return raw === undefined ? text : setAt(text, path, isFinal ? undefined : '');
    }
    return setAt(text, isRecord(raw) ? [...path, key] : path, value);
  };

/** An address that stands split in the file, so that no robot finds it there, stays split. */
const emailEdit =
  (path: Path, raw: unknown) =>
  (typed: string, isFinal: boolean): Edit | undefined => {
    const address = typed.trim();
    if (!isRecord(raw) || !('user' in raw) || address === '') {
      return itemEdit(path, raw, 'address')(typed, isFinal);
    }
    const [found] = EMAIL.test(address) ? [address] : (emailsIn(address)?.map(({text}) => text) ?? []);
    const [user, domain] = found?.split('@') ?? [];
    return found === undefined
      ? undefined
      : (text) => setAt(setAt(text, [...path, 'user'], user), [...path, 'domain'], domain);
  };

export const phonesField = (editor: Editor, path: Path): TemplateResult =>
  list(editor, path, {
    key: 'phones',
    label: fieldLabel('phones'),
    add: msg('Přidat telefon', {id: 'upravit-add-phone'}),
    valueOf: (raw) => part(['number'], raw),
    edit: (own, raw) => itemEdit(own, raw, 'number'),
    advice: msg('Napište číslo například takto: 317 123 456.', {id: 'upravit-advice-phone'}),
    type: 'tel',
  });

export const emailsField = (editor: Editor, path: Path): TemplateResult =>
  list(editor, path, {
    key: 'emails',
    label: fieldLabel('emails'),
    add: msg('Přidat e-mail', {id: 'upravit-add-email'}),
    valueOf: (raw) => part(isRecord(raw) && !raw['address'] ? ['user', 'domain'] : ['address'], raw),
    edit: emailEdit,
    advice: msg('Napište celou adresu, například jana@svazek.cz.', {id: 'upravit-advice-email'}),
    type: 'email',
  });

/** Paragraphs, points, names: texts in the language of the document, each with its other languages in a fold. */
export const textsField = (editor: Editor, path: Path, label: string, lines = 1): TemplateResult => {
  const {own} = editor;
  return list(editor, path, {
    key: label,
    label,
    add: msg('Přidat další', {id: 'upravit-add-text'}),
    valueOf: (raw) => textIn(raw, own, own),
    edit: (at, raw) => (typed, isFinal) =>
      isRecord(raw) && typed.trim() !== ''
        ? (text) => setText(text, at, raw, {language: own, own, value: typed})
        : itemEdit(at, wordOf(raw) || undefined, '')(typed, isFinal),
    lines,
  });
};

/** The same texts in another language, beside those that are there. */
export const textsIn = (editor: Editor, path: Path, label: string, language: string, lines = 1): TemplateResult[] =>
  itemsOf(editor.at(path)).map((raw, index) => {
    const at = [...path, index];
    return field(editor, {
      path: [...at, language],
      label: `${label} ${index + 1} (${languageName(language)})`,
      value: textIn(raw, language, editor.own),
      edit: (typed) => (text) => setText(text, at, raw, {language, own: editor.own, value: typed}),
      language,
      lines,
    });
  });
