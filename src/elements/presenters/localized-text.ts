import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Text} from '../../document/types.js';
import {bestVersion} from '../../localization/language.js';
import type {View} from '../base/view.js';

/** The words of a text for the element's language, without saying which language they are in. */
export const plainText = ({language, document}: View, text: Text): string =>
  bestVersion(text, language, document.language).words;

/** A text in the version that suits the element's language best, with a `lang` of its own where that is another one. */
export const localizedText = ({language, document}: View, text: Text): string | TemplateResult => {
  const {language: own, words} = bestVersion(text, language, document.language);
  return own.split('-')[0] === language ? words : html`<span lang=${own}>${words}</span>`;
};
