import type {WarningCode as DocumentWarningCode} from '../document/warnings.js';
import type {ErrorCode} from '../source/errors.js';
import type {Language} from './language.js';

/** Warnings that are not about one value of a document. */
export type WarningCode =
  | DocumentWarningCode
  /** An attribute or property with an unknown value: its default is used. */
  | 'CSS-W10'
  /** An `id` in an attribute that the document does not have: left out. */
  | 'CSS-W11'
  /** No data URL to be found, or `src` is no URL. */
  | 'CSS-W12'
  /** A tag that another script, or another copy of this one, has registered: the first one wins. */
  | 'CSS-W13'
  /** A document in an undeclared legacy encoding: read as windows-1250. */
  | 'CSS-W14'
  /** More warnings about one document than are worth printing. */
  | 'CSS-W15';

export type Code = ErrorCode | WarningCode;

/** For the webmaster: what is wrong and what to do, in Czech and in English. Not for the visitor, so not for translators. */
export const DIAGNOSTICS: Readonly<Record<Code, readonly [cs: string, en: string]>> = {
  'CSS-E01': [
    'Server s daty je nedostupný, nebo neposílá Access-Control-Allow-Origin: *. Ověřte obojí.',
    'The data server is unreachable or does not send Access-Control-Allow-Origin: *. Check both.',
  ],
  'CSS-E02': [
    'Server s daty neodpověděl do 10 sekund. Ověřte jej.',
    'The data server did not answer in 10 seconds. Check it.',
  ],
  'CSS-E03': [
    'Server s daty odpověděl chybou. Ověřte adresu.',
    'The data server answered with an error. Check the address.',
  ],
  'CSS-E04': [
    'Místo dat přišla stránka HTML, třeba přihlášení. Ověřte adresu.',
    'HTML came instead of data, perhaps a login page. Check the address.',
  ],
  'CSS-E05': [
    'Data nejsou platný JSON. Opravte je, často chybí čárka nebo uvozovka.',
    'The data are not valid JSON. Mend them; a comma or quotation mark is often missing.',
  ],
  'CSS-E06': [
    'Data nejsou objekt JSON s "version": 1. Ověřte adresu a soubor.',
    'The data are no JSON object with "version": 1. Check the address and the file.',
  ],
  'CSS-E07': ['Data mají přes 5 MiB. Zmenšete soubor.', 'The data are over 5 MiB. Make the file smaller.'],
  'CSS-E08': [
    'Data zakazuje Content-Security-Policy stránky. Přidejte jejich server do connect-src.',
    'The page’s Content-Security-Policy forbids the data. Add their server to connect-src.',
  ],
  'CSS-E09': [
    'Data na http stránka na https načíst nesmí. Dejte je na https.',
    'An https page may not load http data. Serve them by https.',
  ],
  'CSS-W01': [
    'Nesprávný typ nebo tvar, vynecháno. Opravte podle schématu.',
    'Wrong type or form, left out. Mend it by the schema.',
  ],
  'CSS-W02': [
    'Chybí povinná hodnota, položka vynechána. Doplňte ji.',
    'A required value is missing, item left out. Add it.',
  ],
  'CSS-W03': ['Opakované id, vynecháno. Změňte je.', 'Repeated id, left out. Change it.'],
  'CSS-W04': [
    'Kancelář s tímto id v datech není. Opravte odkaz.',
    'The data have no office of this id. Mend the reference.',
  ],
  'CSS-W05': ['IČO má chybnou kontrolní číslici. Ověřte je.', 'The check digit of the IČO is wrong. Check it.'],
  'CSS-W06': [
    'Nesrozumitelný telefon, zůstává bez odkazu. Pište +420 317 123 456.',
    'Unreadable phone, left without a link. Write +420 317 123 456.',
  ],
  'CSS-W07': [
    'Adresa není http ani https, vynechána. Opravte ji.',
    'The address is not http or https, left out. Mend it.',
  ],
  'CSS-W08': [
    'Fotografie z cizího serveru, vynechána. Uložte ji k datům.',
    'A photo from a foreign server, left out. Keep it with the data.',
  ],
  'CSS-W09': [
    'Konec je před začátkem, vynecháno. Opravte data.',
    'The end is before the beginning, left out. Mend the dates.',
  ],
  'CSS-W10': [
    'Neznámá hodnota atributu, platí výchozí. Opravte ji.',
    'Unknown attribute value, the default is used. Mend it.',
  ],
  'CSS-W11': [
    'V datech není položka s tímto id. Opravte atribut.',
    'The data have no item of this id. Mend the attribute.',
  ],
  'CSS-W12': [
    'Adresa dat chybí, nebo není platná. Doplňte src do značky, nebo data-src do značky script.',
    'The data address is missing or not valid. Add src to the tag or data-src to the script tag.',
  ],
  'CSS-W13': [
    'Značky už zaregistroval jiný skript, ten platí. Nechte jen jeden.',
    'Another script has registered the tags, and it wins. Keep only one.',
  ],
  'CSS-W14': [
    'Data nejsou v UTF-8, čtou se jako windows-1250. Převeďte je.',
    'The data are not UTF-8, read as windows-1250. Convert them.',
  ],
  'CSS-W15': [
    'Další upozornění se nevypisují. Opravte data podle schématu.',
    'Further warnings are not printed. Mend the data by the schema.',
  ],
};

/** One line for the console: the code, the cause in plain words, what to do, and the place. */
export const diagnosticMessage = (code: Code, language: Language, place = ''): string =>
  `${code}: ${DIAGNOSTICS[code][language === 'cs' ? 0 : 1]}${place && ` [${place}]`}`;
