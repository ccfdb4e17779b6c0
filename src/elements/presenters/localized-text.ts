import {html, nothing} from 'lit';
import type {Text} from '../../document/types.js';
import {czechPieces} from '../../format/typography.js';
import {bestVersion} from '../../localization/language.js';
import type {View} from '../base/view.js';

/** The words of a text for the element's language, without saying which language they are in. */
export const plainText = ({language, document}: View, text: Text): string =>
  bestVersion(text, language, document.language).words;

/** A language where it is not the element's, for `lang`. */
const foreign = ({language}: View, own: string): string | typeof nothing =>
  own.split('-')[0] === language ? nothing : own;

/** The language of a text's version where it is not the element's, for the `lang` of what holds it. */
export const foreignLanguage = (view: View, text: Text | undefined): string | typeof nothing =>
  text ? foreign(view, bestVersion(text, view.language, view.document.language).language) : nothing;

/** Words of Czech as their lines may break; of other languages as they are. */
export const laidOut = (words: string, language = 'cs'): unknown => {
  const pieces = language.startsWith('cs') ? czechPieces(words) : [];
  return pieces.some(({bound}) => bound)
    ? pieces.map(({text, bound}) => (bound ? html`<span class="nowrap">${text}</span>` : text))
    : words;
};

/** A text in the version that suits the element's language best, with a `lang` of its own where that is another one. */
export const localizedText = (view: View, text: Text): unknown => {
  const {language, words} = bestVersion(text, view.language, view.document.language);
  const lang = foreign(view, language);
  return lang === nothing ? laidOut(words, language) : html`<span lang=${lang}>${laidOut(words, language)}</span>`;
};

/** Several texts with commas between them. */
export const localizedTexts = (view: View, texts: readonly Text[]): unknown[] =>
  texts.flatMap((text, index) => [...(index ? [', '] : []), localizedText(view, text)]);
