import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../../document/types.js';
import {bestVersion} from '../../localization/language.js';
import type {View} from '../base/view.js';

/** The words of a text for the element's language, without saying which language they are in. */
export const plainText = ({language, document}: View, text: Text): string =>
  bestVersion(text, language, document.language).words;

/** The language of a text's version where it is not the element's, for the `lang` of what holds it. */
export const foreignLanguage = ({language, document}: View, text: Text | undefined): string | typeof nothing => {
  const own = text && bestVersion(text, language, document.language).language;
  return own === undefined || own.split('-')[0] === language ? nothing : own;
};

/** A text in the version that suits the element's language best, with a `lang` of its own where that is another one. */
export const localizedText = (view: View, text: Text): string | TemplateResult => {
  const lang = foreignLanguage(view, text);
  const words = plainText(view, text);
  return lang === nothing ? words : html`<span lang=${lang}>${words}</span>`;
};

/** Several texts with commas between them. */
export const localizedTexts = (view: View, texts: readonly Text[]): unknown[] =>
  texts.map((text, index) => [index ? ', ' : '', localizedText(view, text)]);
