/** The language that a visitor would rather read than the page's, and the one that a visitor has chosen: for this page, stored nowhere. */
import {meantLanguage} from '../format/language-tags.js';
import {LANGUAGES} from './language.js';
import type {Language} from './language.js';

let chosen: Language | undefined;

/** @param language none: that of the page again */
export const chooseLanguage = (language: Language | undefined): void => {
  chosen = language;
};

/** The language in force at an element, or the one that the visitor has chosen. */
export const chosenLanguage = (ofPage: Language): Language => chosen ?? ofPage;

/** Slovaks read Czech. */
const primaryOf = (tag: string): string => (meantLanguage(tag).split('-')[0] ?? '').replace(/^sk$/, 'cs');

/** The first of our languages among those that the browser asks for. */
const preferred = (): Language | undefined =>
  navigator.languages
    .map((tag) => LANGUAGES.find((language) => language === primaryOf(tag)))
    .find((language) => language !== undefined);

/** How speakers of a language call it. */
const NAMES: Readonly<Record<Language, string>> = {cs: 'Česky', en: 'In English', de: 'Auf Deutsch', uk: 'Українською'};

export interface LanguageOffer {
  readonly language: Language;
  readonly name: string;
  /** What to choose for it; none: the page's own again. */
  readonly choice: Language | undefined;
}

/** What is offered beside what is shown: what the browser prefers, or the page's own language after a choice. */
export const languageOffer = (ofPage: Language): LanguageOffer | undefined => {
  const language = chosen === undefined ? preferred() : ofPage;
  return language && language !== chosenLanguage(ofPage)
    ? {language, name: NAMES[language], choice: chosen === undefined ? language : undefined}
    : undefined;
};
