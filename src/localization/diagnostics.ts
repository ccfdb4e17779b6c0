import type {WarningCode as DocumentWarningCode} from '../document/warnings.js';
import type {ErrorCode} from '../source/errors.js';

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
  | 'CSS-W15'
  /** Trusted Types that forbid templates: the fallback stays. */
  | 'CSS-W16';

export type Code = ErrorCode | WarningCode;

/**
 * For the webmaster: what is wrong and what to do. Not for the visitor, so not for translators; in Czech whatever the page, since two
 * languages would cost every visitor 600 B. English stands in diagnostics-english.ts, which the script does not carry.
 */
export const DIAGNOSTICS: Readonly<Record<Code, string>> = {
  'CSS-E01': 'Server s daty je nedostupný, nebo neposílá Access-Control-Allow-Origin: *. Ověřte obojí.',
  'CSS-E02': 'Server s daty neodpověděl do 10 sekund. Ověřte jej.',
  'CSS-E03': 'Server s daty odpověděl chybou. Ověřte adresu.',
  'CSS-E04': 'Místo dat přišla stránka HTML, třeba přihlášení. Ověřte adresu.',
  'CSS-E05': 'Data nejsou platný JSON. Opravte je, často chybí čárka nebo uvozovka.',
  'CSS-E06': 'Data nejsou objekt JSON s "version": 1. Ověřte adresu a soubor.',
  'CSS-E07': 'Data mají přes 5 MiB. Zmenšete soubor.',
  'CSS-E08': 'Data zakazuje Content-Security-Policy stránky. Přidejte jejich server do connect-src.',
  'CSS-E09': 'Data na http stránka na https načíst nesmí. Dejte je na https.',
  'CSS-W01': 'Nesprávný typ nebo tvar, vynecháno. Opravte podle schématu.',
  'CSS-W02': 'Chybí povinná hodnota, položka vynechána. Doplňte ji.',
  'CSS-W03': 'Opakované id, vynecháno. Změňte je.',
  'CSS-W04': 'Kancelář s tímto id v datech není. Opravte odkaz.',
  'CSS-W05': 'IČO má chybnou kontrolní číslici. Ověřte je.',
  'CSS-W06': 'Nesrozumitelný telefon, zůstává bez odkazu. Pište +420 317 123 456.',
  'CSS-W07': 'Adresa není http ani https, vynechána. Opravte ji.',
  'CSS-W08': 'Fotografie z cizího serveru, vynechána. Uložte ji k datům.',
  'CSS-W09': 'Konec je před začátkem, vynecháno. Opravte data.',
  'CSS-W10': 'Neznámá hodnota atributu, platí výchozí. Opravte ji.',
  'CSS-W11': 'V datech není položka s tímto id. Opravte atribut.',
  'CSS-W12': 'Adresa dat chybí, nebo není platná. Doplňte src do značky, nebo data-src do značky script.',
  'CSS-W13': 'Značky už zaregistroval jiný skript, ten platí. Nechte jen jeden.',
  'CSS-W14': 'Data nejsou v UTF-8, čtou se jako windows-1250. Převeďte je.',
  'CSS-W15': 'Další upozornění se nevypisují. Opravte data podle schématu.',
  'CSS-W16': 'Trusted Types stránky zakazují šablony. Přidejte lit-html do trusted-types v Content-Security-Policy.',
};

/** One line for the console: the code, the cause in plain words, what to do, and the place. */
export const diagnosticMessage = (code: Code, place = ''): string =>
  `${code}: ${DIAGNOSTICS[code]}${place && ` [${place}]`}`;
