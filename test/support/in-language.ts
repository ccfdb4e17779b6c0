import type {Text} from '../../src/document/types.js';
import {bestVersion} from '../../src/localization/language.js';

/** Chooses the words of texts as an element of the language does, in a Czech document. */
export const inLanguage =
  (language: string) =>
  (text: Text): string =>
    bestVersion(text, language, 'cs').text;
