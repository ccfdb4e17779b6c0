/**
 * The one place that configures @lit/localize. Its own `msg` knows one locale per page; ours knows one per render, since two
 * elements on one page may speak different languages. Rendering is synchronous, so the current language is a variable that
 * {@link inLanguage} sets around it. The type `MsgFn` carries the brand by which `lit-localize extract` finds the messages.
 */
import {defaultMsg} from '@lit/localize/internal/default-msg.js';
import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import type {StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn, MsgOptions} from '@lit/localize/internal/types.js';
import type {Language} from './language.js';

export {str} from '@lit/localize/internal/str-tag.js';

/** Messages by their id. A translated `str` template names its expressions by number. */
export type Messages = Readonly<Record<string, string | StrResult>>;

const translations: Partial<Record<Language, Messages>> = {};
let current: Messages | undefined;

/** Runs a synchronous render with all its messages in one language. */
export const inLanguage = <T>(language: Language, render: () => T): T => {
  const before = current;
  current = translations[language];
  try {
    return render();
  } finally {
    current = before;
  }
};

/** A message in the language of the render that is under way; every message has an `id`. */
export const msg = ((template: string | StrResult, {id = ''}: MsgOptions = {}): string => {
  const translated = current?.[id];
  if (typeof translated === 'object') {
    return joinStringsAndValues(translated.strings, (template as StrResult).values, translated.values as number[]);
  }
  return translated ?? (defaultMsg as (template: unknown) => string)(template);
}) as MsgFn;
