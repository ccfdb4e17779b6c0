/**
 * The words of the notice, in a table of their own by the same localization as those of the blocks: the blocks' table is in the script of every
 * town's page, this one only where there is something to consent to. One notice stands on a page, so the language is a variable.
 */
import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import type {Language} from '../../localization/language.js';
import * as de from './generated/de.js';
import * as en from './generated/en.js';
import * as uk from './generated/uk.js';

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
  current = language;
  return render();
};
