import type {Code} from './codes.js';
import {DATA_DIAGNOSTICS} from './data-messages.js';
import {FOREIGN_FRAME_DATA} from './frame-messages.js';

/**
 * For the webmaster: what is wrong and what to do. Not for the visitor, so not for translators; in Czech whatever the page. English
 * stands in english-messages.ts, which the script does not carry.
 */
export const DIAGNOSTICS: Readonly<Partial<Record<Code, string>>> = {
  'CSS-E01': 'Server s daty neodpovídá, nebo přerušil spojení. Zkontrolujte, zda funguje, a adresu.',
  'CSS-E02': 'Server s daty neodpověděl do 10 s. Zkontrolujte, zda server funguje.',
  'CSS-E03': 'Server s daty odpověděl chybou. Zkontrolujte adresu.',
  'CSS-E04': 'Místo dat přišla stránka HTML, například přihlašovací. Zkontrolujte adresu.',
  'CSS-E05': 'Data nejsou platný JSON. Opravte je, často chybí čárka nebo uvozovka.',
  'CSS-E06': 'Data nejsou objekt JSON s "version": 1. Zkontrolujte adresu a soubor.',
  'CSS-E07': 'Data mají přes 5 MiB. Zmenšete je.',
  'CSS-E08': 'Načtení dat zakazuje CSP (Content-Security-Policy) stránky. Přidejte jejich server do connect-src.',
  'CSS-E09': 'Stránka na https nesmí načíst data z http. Dejte je na https.',
  'CSS-E10':
    'Blok nelze na této stránce vykreslit, brání mu jiný skript, prvek stránky nebo doplněk prohlížeče. Zůstává náhradní obsah. Hledejte to, co jmenuje chyba.',
  'CSS-E11':
    'Data nejsou vedle skriptu, asi jej přesunul optimalizátor. Napište na stránku <meta name="css-data" content="adresa dat">.',
  'CSS-E21': FOREIGN_FRAME_DATA,
  'CSS-E22': 'Odkaz nebo značka žádá data z jiného serveru. Přidejte jej do data-css-origins značky skriptu.',
  'CSS-W10': 'Neznámá hodnota atributu, platí výchozí. Opravte ji.',
  'CSS-W11': 'Položka s tímto id v datech není. Opravte atribut.',
  'CSS-W12': 'Adresa dat chybí nebo není platná. Doplňte src ke značce nebo data-css-src ke skriptu.',
  'CSS-W13': 'Značky už zaregistroval jiný skript a platí ten. Ponechte jen jeden.',
  'CSS-W17': 'Odkaz na blok nestojí na řádku sám, zůstává odkazem. Dejte jej do odstavce pro něj.',
  'CSS-W21': 'Data pro tento blok nic nemají, proto není vidět. Doplňte je, nebo blok odstraňte.',
  'CSS-W16': 'Trusted Types stránky zakazují šablony. Přidejte lit-html do trusted-types v jejím CSP.',
};

/** `CSS-E01` where something answers at the address. */
export const UNREADABLE =
  'Na adrese dat něco odpovídá, ale bez hlavičky Access-Control-Allow-Origin: *, nebo je adresa chybná. Otevřete ji v prohlížeči; jsou-li tam data, nastavte hlavičku na jejich serveru, na Apache v souboru .htaccess vedle nich: Header always set Access-Control-Allow-Origin "*"';

/** Stands behind the cause where another attempt follows. */
const RETRYING = ' Zkusí se to znovu.';

/** Facts about a failed request that change its message. */
export interface Circumstances {
  /** Whether a server answers, though not with data. */
  readonly answers?: boolean | undefined;
  /** Whether another attempt follows. */
  readonly retrying?: boolean | undefined;
}

/** One line for the console: the code, the cause in plain words, what to do, and the place. */
export const diagnosticMessage = (code: Code, place = '', {answers, retrying}: Circumstances = {}): string => {
  const cause = answers ? UNREADABLE : (DIAGNOSTICS[code] ?? DATA_DIAGNOSTICS[code] ?? '');
  return `${code}: ${cause}${retrying ? RETRYING : ''}${place && ` [${place}]`}`;
};
