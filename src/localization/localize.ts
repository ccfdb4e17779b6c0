/**
 * The one place that configures @lit/localize. Two elements on one page may speak different languages, so its reentrant runtime is used:
 * it asks for the language at every `msg()`. Rendering is synchronous, so that language is a variable, which {@link inLanguage} sets
 * (docs/decisions/001).
 */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import * as de from './generated/de.js';
import * as en from './generated/en.js';
import * as uk from './generated/uk.js';
import type {Language} from './language.js';

/** The translations; Czech is the language of the source. */
const TRANSLATIONS: Readonly<Record<Exclude<Language, 'cs'>, {readonly templates: Record<string, string>}>> = {
  en,
  de,
  uk,
};

let current: Language = 'cs';

configureReentrantLocalization({
  sourceLocale: 'cs',
  targetLocales: Object.keys(TRANSLATIONS),
  getLocale: () => current,
  loadLocaleSync: (locale) => TRANSLATIONS[locale as keyof typeof TRANSLATIONS],
});

/** Runs a synchronous render with all its messages in one language. */
export const inLanguage = <T>(language: Language, render: () => T): T => {
  const before = current;
  current = language;
  try {
    return render();
  } finally {
    current = before;
  }
};
