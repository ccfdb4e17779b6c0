/**
 * The one place that configures @lit/localize. Its own `msg` knows one locale per page; ours knows one per render, since two
 * elements on one page may speak different languages. Rendering is synchronous, so the current language is a variable that
 * {@link inLanguage} sets around it. The type `MsgFn` carries the brand by which `lit-localize extract` finds the messages.
 *
 * In the bundle scripts/build/inline-messages.js stands in for this module.
 */
import type {MsgFn, MsgOptions} from '@lit/localize/internal/types.js';
import {templates as de} from './generated/de.js';
import {templates as en} from './generated/en.js';
import {templates as uk} from './generated/uk.js';
import type {Language} from './language.js';

/** Messages by their id. */
export type Messages = Readonly<Record<string, string>>;

/** The translations of the source language's messages. */
export const translations: Partial<Record<Language, Messages>> = {de, en, uk};

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
export const msg = ((words: string, {id = ''}: MsgOptions = {}) => current?.[id] ?? words) as MsgFn;
