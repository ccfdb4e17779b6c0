/** What there is to say of a folder whose data cannot be shown, or not yet. */
import {msg, str} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ENGLISH_DIAGNOSTICS} from '../../diagnostics/english-messages.js';
import {DIAGNOSTICS} from '../../diagnostics/messages.js';
import {pageLanguage} from '../localization/localize.js';
import type {FolderState} from './state.js';
import {codeLink} from './verdict-view.js';

const sentence = (folder: Exclude<FolderState, {kind: 'ready'}>): unknown => {
  switch (folder.kind) {
    case 'disk':
      return msg(
        'Otevřeli jste soubor ve svém počítači. Nahrajte celou složku na web a\u00a0otevřete tuto stránku tam.',
        {
          id: 'disk',
        },
      );
    case 'foreign':
      return msg(
        'Adresa této stránky jmenuje údaje z\u00a0jiného serveru. Složka může ukazovat jen údaje z\u00a0vlastního serveru.',
        {
          id: 'foreign',
        },
      );
    case 'incomplete':
      return msg(str`Složka není nahraná celá: chybí v\u00a0ní ${folder.file}. Nahrajte ji znovu se všemi soubory.`, {
        id: 'incomplete',
      });
    case 'empty':
      return msg('Ve složce zatím nejsou údaje svazku. Vložit můžete už teď, ukážou se, až je svazek nahraje.', {
        id: 'data-empty',
      });
    case 'broken': {
      const table = pageLanguage === 'cs' ? DIAGNOSTICS : ENGLISH_DIAGNOSTICS;
      return html`${msg(str`Soubor ${folder.file} nelze použít.`, {id: 'data-broken'})} ${table[folder.code]}
      ${folder.detail && `(${folder.detail})`} ${codeLink(folder.code)}`;
    }
  }
};

/** @param folder `undefined`: it is being found out */
export const folderLine = (folder: Exclude<FolderState, {kind: 'ready'}> | undefined): TemplateResult =>
  folder
    ? html`<div class="state" data-mood="bad"><p>${sentence(folder)}</p></div>`
    : html`<div class="state"><p>${msg('Zjišťuje se, co je na webu…', {id: 'data-wait'})}</p></div>`;
