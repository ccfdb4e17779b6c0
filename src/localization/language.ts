import {meantLanguage} from '../format/language-tags.js';

/** Languages that the widgets speak themselves. The first is the source language, and what unknown ones fall back to. */
export const LANGUAGES = ['cs', 'en', 'de', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The `lang` in force at an element: its own, its nearest ancestor's (through shadow hosts, as HTML defines it), or `''`.
 * @see https://html.spec.whatwg.org/multipage/dom.html#language
 */
const langAttribute = (element: Element): string => {
  const nearest = element.closest('[lang]');
  if (nearest) {
    return meantLanguage(nearest.getAttribute('lang') ?? '');
  }
  const root = element.getRootNode();
  return 'host' in root ? langAttribute(root.host as Element) : '';
};

/** The language that an element speaks: that of its nearest `lang`, Czech where the widgets do not know it. */
export const languageOf = (element: Element): Language => {
  const [primary] = langAttribute(element).split('-');
  return LANGUAGES.find((language) => language === primary) ?? LANGUAGES[0];
};

/** One of a text's versions. */
export interface Version {
  readonly language: string;
  readonly text: string;
}

/**
 * The version of a text that suits a reader of `language` best: in that language, in one of its regional forms, in the
 * document's own language, in Czech, in English, in any.
 */
export const bestVersion = (text: Readonly<Record<string, string>>, language: string, own: string): Version => {
  const tags = Object.keys(text);
  let [tag = language] = tags;
  // Most texts of a long list have one version.
  if (tags.length > 1) {
    for (const wanted of ['en', 'cs', own, language]) {
      tag = tags.find((own) => own === wanted) ?? tags.find((own) => own.split('-')[0] === wanted.split('-')[0]) ?? tag;
    }
  }
  return {language: tag, text: text[tag] ?? ''};
};
