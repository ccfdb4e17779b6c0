/** What the frame says itself. It has no part in the main script's tables of messages, which would be most of its bytes. */
import type {Language} from '../../localization/language.js';

/** For the visitor, where the address of the frame asks for something that it may not show. */
export const REFUSED: Readonly<Record<Language, string>> = {
  cs: 'Tento obsah tu nelze zobrazit.',
  en: 'This content cannot be shown here.',
  de: 'Dieser Inhalt kann hier nicht angezeigt werden.',
  uk: 'Цей вміст тут показати неможливо.',
};

/** For the webmaster, in the console. */
export const FRAME_DIAGNOSTICS = {
  'CSS-E20': 'Parametr widget v adrese rámu chybí, nebo takový widget není. Opravte adresu.',
  'CSS-E21': 'Rám zobrazí jen data ze svého serveru. Dejte frame.html vedle dat, nebo opravte src.',
  'CSS-W20': 'Neznámý parametr v adrese rámu, vynechán. Opravte adresu.',
} as const;

/** The same in English, for docs/errors.md alone. */
export const ENGLISH_FRAME_DIAGNOSTICS: Readonly<Record<keyof typeof FRAME_DIAGNOSTICS, string>> = {
  'CSS-E20': 'The address of the frame names no widget, or none that there is. Mend the address.',
  'CSS-E21': 'A frame shows only data of its own server. Put frame.html beside the data, or mend src.',
  'CSS-W20': 'Unknown parameter in the address of the frame, left out. Mend the address.',
};
