import type {Language} from '../localization/language.js';

/**
 * For the visitor, where the address of the frame asks for something that it may not show. By itself, since the tables of messages would be
 * most of this script's bytes.
 */
export const REFUSED: Readonly<Record<Language, string>> = {
  cs: 'Tento obsah tu nelze zobrazit.',
  en: 'This content cannot be shown here.',
  de: 'Dieser Inhalt kann hier nicht angezeigt werden.',
  uk: 'Цей вміст тут показати неможливо.',
};
