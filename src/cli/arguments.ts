/** Reads the arguments that stand after `css-widgets`. */
import {parseArgs} from 'node:util';
import {WIDGETS} from '../catalog.js';
import type {Widget} from '../catalog.js';
import {SECTIONS} from '../content/project-info.js';
import type {SnapshotOptions} from '../export/snapshot/snapshot.js';
import {resolveUrl} from '../format/urls.js';
import {LANGUAGES} from '../localization/language.js';
import {WORDS} from './words.js';
import type {Speech, Words} from './words.js';

export interface CheckCommand {
  readonly name: 'check';
  readonly source: string;
  /** Where the file is going to be. */
  readonly url: string | undefined;
  readonly strict: boolean;
  /** Whether to say also what nothing is wrong with and somebody ought to look at. */
  readonly advice: boolean;
}

export interface SnapshotCommand {
  readonly name: 'snapshot';
  readonly source: string;
  readonly url: string | undefined;
  readonly options: SnapshotOptions;
}

export type Command = CheckCommand | SnapshotCommand | {readonly name: 'help' | 'version'};

/** Something that the command line does not understand; the message says what. */
export class UsageError extends Error {}

const text = {type: 'string'} as const;
const flag = {type: 'boolean'} as const;

export const OPTIONS = {
  help: flag,
  version: flag,
  lang: text,
  url: text,
  strict: flag,
  advice: flag,
  widget: text,
  heading: text,
  'heading-level': text,
  people: text,
  offices: text,
  sections: text,
  'contact-url': text,
} as const;

type Option = keyof typeof OPTIONS;

const COMMON: readonly Option[] = ['lang', 'url'];
const OF_CHECK: readonly Option[] = [...COMMON, 'strict', 'advice'];
const OF_SNAPSHOT: readonly Option[] = [...COMMON, 'widget', 'heading', 'heading-level', 'contact-url'];
/** The options that select parts of a block, each with the one block that has such parts. */
const SELECTING: Readonly<Record<Widget, readonly Option[]>> = {
  'contact-list': ['people'],
  office: ['offices'],
  'project-info': ['sections'],
  'member-list': [],
};
const LEVELS = [1, 2, 3, 4, 5, 6] as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({args: [...args], options: OPTIONS, allowPositionals: true});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

type Values = ReturnType<typeof parse>['values'];

/** The language in which the command line itself speaks. It is read first, because what follows may be wrong and has to be told. */
export const speechOf = (args: readonly string[]): Speech =>
  /(^| )--lang[= ]en\b/i.test(args.join(' ')) ? 'en' : 'cs';

/** The value that an option's text names, among those that the option takes. */
const choice = <T extends string | number>(words: Words, option: Option, word: string, allowed: readonly T[]): T => {
  const value = allowed.find((candidate) => String(candidate) === word);
  if (value === undefined) {
    throw new UsageError(words.takes(option, allowed.join(', ')));
  }
  return value;
};

/** A language in any spelling: `cs-CZ`, `CS`. */
const language = <T extends string>(words: Words, {lang = 'cs'}: Values, allowed: readonly T[]): T =>
  choice(
    words,
    'lang',
    lang
      .trim()
      .toLowerCase()
      .replace(/[-_].*/, ''),
    allowed,
  );

const webUrl = (words: Words, option: 'url' | 'contact-url', values: Values): string | undefined => {
  const address = values[option];
  const url = address === undefined ? undefined : resolveUrl(address, undefined);
  if (address !== undefined && url === undefined) {
    throw new UsageError(words.takes(option, 'https://…, http://…'));
  }
  return url;
};

/** Throws where there is an option that does not go with the command. */
const permit = (words: Words, values: Values, command: string, options: readonly Option[]): void => {
  const stranger = Object.keys(values).find((name) => !options.some((option) => option === name));
  if (stranger !== undefined) {
    throw new UsageError(words.notFor(stranger, command));
  }
};

const snapshotOptions = (words: Words, values: Values): SnapshotOptions => {
  // A missing block is as wrong as an unknown one.
  const widget = choice(words, 'widget', values.widget ?? '', WIDGETS);
  permit(words, values, `snapshot --widget ${widget}`, [...OF_SNAPSHOT, ...SELECTING[widget]]);
  const sections = values.sections?.split(/\s+/).filter((section) => section) ?? [];
  return {
    widget,
    language: language(words, values, LANGUAGES),
    heading: values.heading,
    headingLevel: choice(words, 'heading-level', values['heading-level'] ?? '2', LEVELS),
    people: values.people,
    offices: values.offices,
    sections: sections.map((section) => choice(words, 'sections', section, SECTIONS)),
    contactUrl: webUrl(words, 'contact-url', values),
  };
};

/** Reads what is written after the program's name. Throws a {@link UsageError}. */
export const readArguments = (args: readonly string[]): Command => {
  const words = WORDS[speechOf(args)];
  const {values, positionals} = parse(args);
  const [name, source, ...surplus] = positionals;
  if (values.help || values.version) {
    return {name: values.help ? 'help' : 'version'};
  }
  if (name !== 'check' && name !== 'snapshot') {
    throw new UsageError(words.noCommand);
  }
  if (source === undefined || surplus.length) {
    throw new UsageError(words.oneSource);
  }
  const url = webUrl(words, 'url', values);
  if (name === 'snapshot') {
    return {name, source, url, options: snapshotOptions(words, values)};
  }
  permit(words, values, name, OF_CHECK);
  language(words, values, ['cs', 'en']);
  return {name, source, url, strict: values.strict ?? false, advice: values.advice ?? false};
};
