/** What a webmaster reads in the console about the notice. By themselves, since those of the blocks are in the script of every town's page. */
import {print} from '../diagnostics/report.js';

/** By their codes. */
export const WARNINGS = {
  'CSS-C01': 'Stránka už má jinou lištu souhlasu. Tato se nezobrazí a nic nespustí. Ponechte jen jednu.',
  'CSS-C02': 'Neznámý účel v data-css-consent. Služba se nespustí. Napište analytics, nebo marketing.',
  'CSS-C03': 'Služba nemá jméno, které by návštěvník viděl. Nespustí se. Doplňte data-css-service.',
  'CSS-C04': 'Běží bez souhlasu. Skriptu dejte type="text/plain", rámu data-src místo src.',
  'CSS-C05': 'Oznámení v datech platí jen na webu svazku. Zde se nepoužije. Odstraňte data-css-src.',
  'CSS-C06': 'Oznámení v datech se nepodařilo načíst. Lišta se zobrazí bez něj. Zkontrolujte adresu.',
  'CSS-C07': 'Trusted Types stránky nedovolují spouštět skripty. Přidejte css-consent do trusted-types v jejím CSP.',
  'CSS-C08': 'Prohlížeč nedovolil rozhodnutí uložit. Platí jen na této stránce.',
  'CSS-C09': 'Službu se nepodařilo spustit.',
  'CSS-C10': 'Skript lišty je na stránce dvakrát. Platí první. Ponechte jen jeden.',
  'CSS-C11': 'Chybí adresa stránky s podrobnostmi. Doplňte data-css-more.',
  'CSS-C12':
    'Skript po udělení souhlasu chtěl přepsat stránku (document.write). To se nestalo. Použijte jeho novější verzi.',
  'CSS-C13':
    "Trusted Types stránky zakazují šablony lišty. Nezobrazí se a nic se nespustí. Přidejte lit-html css-consent 'allow-duplicates' do trusted-types v jejím CSP.",
  'CSS-C14': 'Lištu nelze na této stránce vykreslit. Nezobrazí se a nic se nespustí.',
};

export type WarningCode = keyof typeof WARNINGS;

/**
 * Says it once on a page.
 *
 * @param place the attribute, address or name in question
 */
export const warn = (code: WarningCode, place = ''): void => {
  print(`${code} ${WARNINGS[code]}${place && ` (${place})`}`);
};
