/** Languages that texts may be written in besides the document's own. */
import {msg} from '@lit/localize';
import {LANGUAGES} from '../../../localization/language.js';

export const otherLanguages = (own: string): readonly string[] => LANGUAGES.filter((language) => language !== own);

export const languageName = (language: string): string => {
  switch (language) {
    case 'cs':
      return msg('česky', {id: 'upravit-cs'});
    case 'en':
      return msg('anglicky', {id: 'upravit-en'});
    case 'de':
      return msg('německy', {id: 'upravit-de'});
    case 'uk':
      return msg('ukrajinsky', {id: 'upravit-uk'});
    default:
      return language;
  }
};
