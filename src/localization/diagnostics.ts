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
export const DIAGNOSTICS: Readonly<Partial<Record<Code, string>>> = {
  'CSS-E01': 'Server s daty je nedostupný nebo neposílá Access-Control-Allow-Origin: *. Ověřte obojí.',
  'CSS-E02': 'Server s daty neodpověděl do 10 s. Ověřte jej.',
  'CSS-E03': 'Server s daty odpověděl chybou. Ověřte adresu.',
  'CSS-E04': 'Místo dat přišlo HTML, třeba přihlášení. Ověřte adresu.',
  'CSS-E05': 'Data nejsou JSON. Opravte je, často chybí čárka.',
  'CSS-E06': 'Data nejsou objekt s "version": 1. Ověřte soubor.',
  'CSS-E07': 'Data mají přes 5 MiB. Zmenšete je.',
  'CSS-E08': 'Data zakazuje Content-Security-Policy. Přidejte server do connect-src.',
  'CSS-E09': 'Data na http stránka na https načíst nesmí. Dejte je na https.',
  'CSS-W10': 'Neznámá hodnota atributu, platí výchozí',
  'CSS-W11': 'Neznámé id',
  'CSS-W12': 'Chybí adresa dat: src nebo data-src skriptu',
  'CSS-W13': 'Značky už má jiný skript, platí první',
  'CSS-W16': 'Trusted Types zakazují šablony: povolte lit-html',
};

/** What the script says of the data themselves: their path and value tell much, and the command line tells the rest. */
const IN_DATA = 'Chyba v datech, více řekne npx css-widgets check';

/** One line for the console: the code, the cause in plain words, what to do, and the place. */
export const diagnosticMessage = (code: Code, place = ''): string =>
  `${code}: ${DIAGNOSTICS[code] ?? IN_DATA}${place && ` [${place}]`}`;
