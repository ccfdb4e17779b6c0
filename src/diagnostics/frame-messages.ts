import type {FrameCode} from './codes.js';

/** `CSS-E21`, which the script of the page says too: by itself, so that neither script carries the other's messages. */
export const FOREIGN_FRAME_DATA =
  'Rám zobrazí jen data ze svého serveru. Dejte frame.html vedle dat, nebo opravte src.';

export const ENGLISH_FOREIGN_FRAME_DATA =
  'A frame shows only data of its own server. Put frame.html beside the data, or correct src.';

/** For the webmaster, in the console. */
export const FRAME_DIAGNOSTICS: Readonly<Record<FrameCode, string>> = {
  'CSS-E20': 'Parametr widget v adrese rámu chybí, nebo takový widget není. Opravte adresu.',
  'CSS-E21': FOREIGN_FRAME_DATA,
  'CSS-W20': 'Neznámý parametr v adrese rámu, vynechán. Opravte adresu.',
};

/** The same in English, for docs/errors.md alone. */
export const ENGLISH_FRAME_DIAGNOSTICS: Readonly<Record<FrameCode, string>> = {
  'CSS-E20': 'The address of the frame names no widget, or none that there is. Correct the address.',
  'CSS-E21': ENGLISH_FOREIGN_FRAME_DATA,
  'CSS-W20': 'Unknown parameter in the address of the frame, left out. Correct the address.',
};
