/** What somebody ought to look at, in words, and where it is. */
import {msg, str} from '@lit/localize';
import type {Advice} from '../../document/advice.js';
import {formatDate} from '../../format/dates.js';
import {pageLanguage} from '../localization/localize.js';
import {anyText} from './texts.js';

const officeName = (advice: Extract<Advice, {office: unknown}>, own: string): string => {
  const {label, street, city} = advice.office;
  return (
    anyText(label, own) || [street, city].filter(Boolean).join(', ') || msg('Kancelář', {id: 'upravit-some-office'})
  );
};

const languageWords = (language: string): string =>
  new Intl.DisplayNames([pageLanguage], {type: 'language'}).of(language) ?? language;

export const adviceWords = (advice: Advice, own: string): string => {
  switch (advice.kind) {
    case 'ends-soon':
      return msg(
        str`${advice.person.fullName}: ukazuje se jen do ${formatDate(advice.date, pageLanguage)}. Platí to?`,
        {
          id: 'upravit-advice-soon',
        },
      );
    case 'ended':
      return msg(str`${advice.person.fullName}: zobrazení skončilo ${formatDate(advice.date, pageLanguage)}.`, {
        id: 'upravit-advice-ended',
      });
    case 'unreachable':
      return msg(str`${advice.person.fullName}: chybí telefon i\u00a0e-mail.`, {id: 'upravit-advice-unreachable'});
    case 'no-hours':
      return msg(str`${officeName(advice, own)}: chybí úřední hodiny.`, {id: 'upravit-advice-hours'});
    case 'christmas':
      return msg(str`${officeName(advice, own)}: blíží se Vánoce ${advice.year}. Jak to bude od 27. do 31. 12.?`, {
        id: 'upravit-advice-christmas',
      });
    case 'missing-language':
      return msg(
        str`Jazyk „${languageWords(advice.language)}“ mají jen některé texty, chybí u\u00a0těchto: ${advice.places.length}.`,
        {
          id: 'upravit-advice-language',
        },
      );
    case 'old':
      return msg(str`Údaje naposledy potvrzené ${formatDate(advice.date, pageLanguage)}. Platí ještě?`, {
        id: 'upravit-advice-old',
      });
  }
};
