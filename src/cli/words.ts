import type {Advice} from '../document/advice.js';
import type {Code} from '../diagnostics/codes.js';
import {DATA_DIAGNOSTICS} from '../diagnostics/data-messages.js';
import {ENGLISH_DIAGNOSTICS} from '../diagnostics/english-messages.js';
import {DIAGNOSTICS} from '../diagnostics/messages.js';
import type {Form, Kind} from './expectations.js';
import type {Position} from './positions.js';

/** The languages that the command line itself speaks. */
export type Speech = 'cs' | 'en';

const HELP_CS = `css-widgets: datový soubor svazku obcí a prosté HTML z něj

  css-widgets check SOUBOR|ADRESA       ověří data a vypíše chyby a upozornění, každé s jejich místem
  css-widgets snapshot SOUBOR|ADRESA    vypíše blok jako HTML bez skriptů a stylů, které projde každým editorem

check:
  --strict                 kód 1 i pro upozornění
  --advice                 i na co se ještě podívat: končící lidé, chybějící hodiny a jazyky, Vánoce
  --lang cs|en             jazyk výpisu; výchozí je cs

snapshot:
  --widget BLOK            contact-list, project-info, office nebo member-list
  --lang JAZYK             cs, en, de nebo uk; výchozí je cs
  --heading TEXT           vlastní nadpis; none: bez nadpisu
  --heading-level ČÍSLO    úroveň nadpisu, 1 až 6; výchozí je 2
  --people "ID ID"         contact-list: koho a v jakém pořadí
  --offices "ID ID"        office: které a v jakém pořadí
  --sections "ČÁST ČÁST"   project-info: about, goals, schedule, links, publicity
  --contact-url ADRESA     stránka, kde lze napsat e-mail; bez ní odkaz „Napsat e-mail“ chybí

Obojí:
  --url ADRESA             kde SOUBOR bude na webu; k ní se vztahují relativní odkazy
  --help, --version

Kódy: 0 v pořádku, 1 data nelze použít (se --strict i upozornění), 2 chybné použití.`;

const HELP_EN = `css-widgets: the data file of a union of municipalities, and plain HTML made of it

  css-widgets check FILE|URL       checks the data and prints errors and warnings, each with its place
  css-widgets snapshot FILE|URL    prints a block as HTML without scripts and styles, which passes every editor

check:
  --strict                 code 1 for warnings too
  --advice                 also what else to look at: people about to go, missing hours and languages, Christmas
  --lang cs|en             language of what is printed; default: cs

snapshot:
  --widget BLOCK           contact-list, project-info, office or member-list
  --lang LANGUAGE          cs, en, de or uk; default: cs
  --heading TEXT           a heading of your own; none: no heading
  --heading-level NUMBER   level of the heading, 1 to 6; default: 2
  --people "ID ID"         contact-list: which, in that order
  --offices "ID ID"        office: which, in that order
  --sections "PART PART"   project-info: about, goals, schedule, links, publicity
  --contact-url URL        a page where an e-mail can be written; without it there is no such link

Both:
  --url URL                where FILE is going to be on the web; relative links resolve against it
  --help, --version

Codes: 0 no problems, 1 the data cannot be used (with --strict warnings too), 2 wrong usage.`;

export interface Words {
  readonly help: string;
  readonly seeHelp: string;
  readonly noCommand: string;
  readonly oneSource: string;
  /** An option whose value is none of those that it takes. */
  readonly takes: (option: string, values: string) => string;
  readonly notFor: (option: string, command: string) => string;
  readonly unreadable: string;
  /** Where in a file. */
  readonly position: (position: Position) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly or: string;
  readonly oneOf: (values: string) => string;
  readonly range: (least: number, most: number) => string;
  readonly expected: (kinds: string, example: string | undefined) => string;
  /** In which form a value that was read ought to be written. */
  readonly proposed: (canonical: string) => string;
  /** How often the same stands in a file, and on which other lines, where it does. */
  readonly repeated: (count: number, lines: string) => string;
  readonly fine: string;
  readonly refused: string;
  readonly warned: (count: number) => string;
  readonly advice: Readonly<Record<Advice['kind'], string>>;
}

export const WORDS: Readonly<Record<Speech, Words>> = {
  cs: {
    help: HELP_CS,
    seeHelp: 'Nápověda: css-widgets --help',
    noCommand: 'Napište, co se má stát: check nebo snapshot.',
    oneSource: 'Napište jeden soubor nebo jednu adresu.',
    takes: (option, values) => `--${option} může být: ${values}.`,
    notFor: (option, command) => `--${option} k ${command} nepatří.`,
    unreadable: 'Soubor nelze přečíst. Ověřte cestu.',
    position: ({line, column}) => `řádek ${line}, sloupec ${column}`,
    kinds: {
      string: 'text',
      integer: 'celé číslo',
      number: 'číslo',
      boolean: 'true nebo false',
      array: 'seznam v [ ]',
      object: 'objekt v { }',
    },
    forms: {
      date: 'datum',
      partialDate: 'datum, měsíc nebo rok',
      time: 'čas',
      endTime: 'čas',
      url: 'adresa stránky nebo souboru',
      site: 'adresa webu',
      emailAddress: 'e-mailová adresa',
      id: 'označení bez mezer',
      language: 'značka jazyka',
    },
    or: ' nebo ',
    oneOf: (values) => `jedno z ${values}`,
    range: (least, most) => ` od ${least} do ${most}`,
    expected: (kinds, example) => `má tu být ${kinds}${example === undefined ? '' : `, například ${example}`}`,
    proposed: (canonical) => `napište ${canonical}`,
    repeated: (count, lines) => `celkem ${count}×${lines && `, i na řádcích ${lines}`}`,
    fine: 'V pořádku.',
    refused: 'Data nelze použít.',
    warned: (count) => `Data lze použít. Upozornění: ${count}.`,
    advice: {
      'ends-soon': 'Brzy se přestane ukazovat',
      ended: 'Už se neukazuje',
      unreachable: 'Chybí telefon i e-mail',
      'no-hours': 'Chybí úřední hodiny',
      christmas: 'Chybí, jak to bude o Vánocích',
      'missing-language': 'Chybí jazyk, který jiné texty mají',
      old: 'Údaje nikdo rok nepotvrdil',
    },
  },
  en: {
    help: HELP_EN,
    seeHelp: 'Help: css-widgets --help --lang en',
    noCommand: 'Name a command: check or snapshot.',
    oneSource: 'Name one file or one URL.',
    takes: (option, values) => `--${option} takes: ${values}.`,
    notFor: (option, command) => `--${option} does not go with ${command}.`,
    unreadable: 'The file cannot be read. Check the path.',
    position: ({line, column}) => `line ${line}, column ${column}`,
    kinds: {
      string: 'text',
      integer: 'a whole number',
      number: 'a number',
      boolean: 'true or false',
      array: 'a list in [ ]',
      object: 'an object in { }',
    },
    forms: {
      date: 'a date',
      partialDate: 'a date, a month or a year',
      time: 'a time',
      endTime: 'a time',
      url: 'the address of a page or file',
      site: 'the address of a website',
      emailAddress: 'an e-mail address',
      id: 'a name without spaces',
      language: 'a language tag',
    },
    or: ' or ',
    oneOf: (values) => `one of ${values}`,
    range: (least, most) => ` from ${least} to ${most}`,
    expected: (kinds, example) => `expected ${kinds}${example === undefined ? '' : `, for example ${example}`}`,
    proposed: (canonical) => `write ${canonical}`,
    repeated: (count, lines) => `${count} times${lines && `, also on lines ${lines}`}`,
    fine: 'No problems found.',
    refused: 'The data cannot be used.',
    warned: (count) => `The data can be used. Warnings: ${count}.`,
    advice: {
      'ends-soon': 'Will soon be shown no more',
      ended: 'Is shown no more',
      unreachable: 'Neither a telephone nor an e-mail',
      'no-hours': 'Opening hours are missing',
      christmas: 'Nothing is said of Christmas',
      'missing-language': 'A language is missing that other texts have',
      old: 'Nobody has confirmed the data for a year',
    },
  },
};

/** Makes one line of a text. Control characters become spaces, because a terminal would obey them. */
export const line = (text: string): string => `${text.replace(/\p{Cc}+/gu, ' ')}\n`;

const CAUSES: Readonly<Record<Speech, Readonly<Partial<Record<Code, string>>>>> = {
  cs: {...DIAGNOSTICS, ...DATA_DIAGNOSTICS},
  en: ENGLISH_DIAGNOSTICS,
};

/** The code, the cause in plain words, what to do, and the place: as in the browser's console. */
export const diagnostic = (speech: Speech, code: Code, place: string): string =>
  line(`${code}: ${CAUSES[speech][code] ?? ''} [${place}]`);
