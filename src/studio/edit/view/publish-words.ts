/** Sentences about what is on the server. */
import {msg, str} from '@lit/localize';
import {formatDate} from '../../../format/dates.js';
import {pageLanguage} from '../../localization/localize.js';
import type {UploadState} from '../publication.js';

/** Of what was typed and cannot be in a file. */
export const leftOut = (count: number): string =>
  msg(str`Pozor, v\u00a0souboru není, co do něj zapsat nelze. Opravte označená pole, je jich: ${count}.`, {
    id: 'upravit-left-out',
  });

export const reminderTitle = (isChristmas: boolean): string =>
  isChristmas
    ? msg('Kontakty svazku: hodiny o\u00a0Vánocích', {id: 'upravit-reminder-christmas'})
    : msg('Kontakty svazku: platí ještě?', {id: 'upravit-reminder-half'});

export const reminderText = (address: string): string =>
  msg(str`Zkontrolujte lidi, telefony a\u00a0úřední hodiny: ${address}`, {id: 'upravit-reminder-text'});

const renameWords = (misnamed: string, name: string): string =>
  msg(str`Na serveru je ${misnamed}. Přejmenujte ho na ${name}.`, {id: 'upravit-upload-misnamed'});

const snapshotWords = (state: 'same' | 'other' | 'none'): string => {
  switch (state) {
    case 'same':
      return '';
    case 'other':
      return msg('Soubor snapshot.html ve složce kontakty je ještě starý.', {id: 'upravit-snapshot-old'});
    case 'none':
      return msg('Soubor snapshot.html ve složce kontakty chybí.', {id: 'upravit-snapshot-none'});
  }
};

export const uploadWords = (state: UploadState | 'asking', name: string): string => {
  if (state === 'asking') {
    return msg('Zjišťuje se, co je na webu…', {id: 'upravit-upload-asking'});
  }
  switch (state.kind) {
    case 'published':
      return [msg('Ano, na webu jsou vaše změny.', {id: 'upravit-upload-yes'}), snapshotWords(state.snapshot)]
        .filter(Boolean)
        .join(' ');
    case 'old': {
      const {updated, misnamed} = state;
      const old =
        updated === undefined
          ? msg('Na webu je zatím jiný soubor.', {id: 'upravit-upload-other'})
          : msg(str`Na webu je zatím starý soubor ze dne ${formatDate(updated, pageLanguage)}.`, {
              id: 'upravit-upload-old',
            });
      return [old, misnamed && renameWords(misnamed, name)].filter(Boolean).join(' ');
    }
    case 'none':
      return [
        msg('Na webu zatím žádný soubor s\u00a0údaji není.', {id: 'upravit-upload-none'}),
        state.misnamed && renameWords(state.misnamed, name),
      ]
        .filter(Boolean)
        .join(' ');
    case 'failed':
      return msg('Server teď neodpovídá. Zkuste to za chvíli.', {id: 'upravit-upload-failed'});
  }
};
