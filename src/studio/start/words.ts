/**
 * What the start page says when it knows the folder's state. A table of its own and not messages of the blocks: those are in the script
 * of every town's page, whose visitors never read this.
 */
import {formatDate} from '../../format/dates.js';

export type Speech = 'cs' | 'en';

export interface Words {
  readonly wait: string;
  readonly disk: string;
  readonly foreign: string;
  readonly incomplete: (file: string) => string;
  readonly empty: string;
  readonly broken: (file: string, cause: string, detail: string) => string;
  readonly there: (people: number, offices: number, updated: string | undefined) => string;
  readonly open: string;
  readonly closed: string;
  readonly help: string;
  readonly local: string;
  readonly insecure: string;
  readonly copy: string;
  readonly mail: string;
  readonly copied: string;
  readonly selected: string;
  /** Stands behind "svazku", "of the union". */
  readonly union: (name: string) => string;
}

const czech = new Intl.PluralRules('cs');

/** Czech has one, few and many: "1 osoba", "2 osoby", "5 osob". */
const count = (number: number, one: string, few: string, many: string): string => {
  const rule = czech.select(number);
  return `${number}\u00a0${rule === 'one' ? one : rule === 'few' ? few : many}`;
};

const people = (number: number): string => count(number, 'osoba', 'osoby', 'osob');
const offices = (number: number): string => count(number, 'kancelář', 'kanceláře', 'kanceláří');
const plural = (number: number, one: string, many: string): string => `${number}\u00a0${number === 1 ? one : many}`;
const present = (...parts: readonly (string | false)[]): string[] => parts.filter((part) => part !== false);

export const WORDS: Readonly<Record<Speech, Words>> = {
  cs: {
    wait: 'Zjišťuje se, co je na webu…',
    disk: 'Otevřeli jste soubor ve svém počítači. Nahrajte celou složku na web a otevřete tuto stránku tam.',
    foreign: 'Adresa této stránky jmenuje údaje z jiného serveru. Složka může ukazovat jen údaje z vlastního serveru.',
    incomplete: (file) => `Složka není nahraná celá: chybí v ní ${file}. Nahrajte ji znovu se všemi soubory.`,
    empty: 'Složka je nahraná správně. Teď vytvořte údaje svého svazku.',
    broken: (file, cause, detail) => `Soubor ${file} nelze použít. ${cause}${detail && ` (${detail})`}`,
    there: (persons, places, updated) => {
      const parts = present(persons > 0 && people(persons), places > 0 && offices(places));
      const date = updated === undefined ? '' : `, stav k\u00a0${formatDate(updated, 'cs')}`;
      if (parts.length === 0) {
        return `Údaje jsou na webu, ale není v\u00a0nich žádná osoba ani kancelář${date}.`;
      }
      const verb = czech.select(persons || places) === 'few' ? 'jsou' : 'je';
      return `Na webu ${verb} teď ${parts.join(' a\u00a0')}${date}.`;
    },
    open: 'Weby obcí je mohou načíst.',
    closed: 'Weby obcí údaje načíst nemohou: server neposílá hlavičku CORS.',
    help: 'Co s tím',
    local: 'Adresy na této stránce platí jen na tomto počítači. Obcím je posílejte až z webu svazku.',
    insecure:
      'Tento server neodpovídá na https. Weby obcí, které na https jsou, odtud nic nenačtou: požádejte jeho správce o certifikát.',
    copy: 'Zkopírovat',
    mail: 'Napsat tento e-mail',
    copied: 'Zkopírováno',
    selected: 'Označeno, stiskněte Ctrl+C',
    union: (name) => ` ${name}`,
  },
  en: {
    wait: 'Finding out what is on the web…',
    disk: 'You have opened a file on your own computer. Upload the whole folder to the web and open this page there.',
    foreign: 'The address of this page names data of another server. The folder shows data of its own server only.',
    incomplete: (file) => `The folder is not complete: ${file} is missing. Upload it again with all its files.`,
    empty: 'The folder has been uploaded correctly. Now make the data of your union.',
    broken: (file, cause, detail) => `The file ${file} cannot be used. ${cause}${detail && ` (${detail})`}`,
    there: (persons, places, updated) => {
      const parts = present(
        persons > 0 && plural(persons, 'person', 'people'),
        places > 0 && plural(places, 'office', 'offices'),
      );
      const date = updated === undefined ? '' : `, as of ${formatDate(updated, 'en')}`;
      return parts.length > 0
        ? `On the web now: ${parts.join(' and ')}${date}.`
        : `The data are on the web, but there is no person and no office in them${date}.`;
    },
    open: 'The towns’ websites can load them.',
    closed: 'The towns’ websites cannot load the data: the server does not send the CORS header.',
    help: 'What to do',
    local: 'The addresses on this page work on this computer alone. Send them to the towns from the union’s website.',
    insecure:
      'This server does not answer over https. Websites of towns that are on https can load nothing from it: ask whoever runs it for a certificate.',
    copy: 'Copy',
    mail: 'Write this e-mail',
    copied: 'Copied',
    selected: 'Selected, press Ctrl+C',
    union: (name) => ` ${name}`,
  },
};
