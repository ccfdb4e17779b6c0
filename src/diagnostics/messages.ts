import type {Code} from './codes.js';

/**
 * For the webmaster: what is wrong and what to do. Not for the visitor, so not for translators; in Czech whatever the page, since two
 * languages would cost every visitor 600 B. English stands in english-messages.ts, which the script does not carry.
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
  'CSS-E10':
    'Data nejsou vedle skriptu, asi jej přesunul optimalizátor. Napište na stránku <meta name="css-data" content="adresa dat">.',
  'CSS-E22': 'Odkaz nebo značka žádá data z cizího serveru. Přidejte jej do data-css-origins značky skriptu.',
  'CSS-W10': 'Neznámá hodnota atributu, platí výchozí',
  'CSS-W11': 'Neznámé id',
  'CSS-W12': 'Chybí adresa dat: src nebo data-src skriptu',
  'CSS-W13': 'Značky už má jiný skript, platí první',
  'CSS-W17': 'Odkaz na blok nestojí na řádku sám, zůstává odkazem',
  'CSS-W16': 'Trusted Types zakazují šablony: povolte lit-html',
};

/** What the script says of the data themselves: their path and value tell much, and the command line tells the rest. */
const IN_DATA = 'Chyba v datech, více řekne npx css-widgets check';

/** One line for the console: the code, the cause in plain words, what to do, and the place. */
export const diagnosticMessage = (code: Code, place = ''): string =>
  `${code}: ${DIAGNOSTICS[code] ?? IN_DATA}${place && ` [${place}]`}`;
