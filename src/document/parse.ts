import {meantLanguage} from '../format/language-tags.js';
import {siteOf} from '../format/urls.js';
import {code, list, object, oneOf, readAt} from './readers.js';
import {OWN_LANGUAGE} from './texts.js';
import type {ReadContext} from './readers.js';
import {notice, office, organization, person, project} from './sections.js';
import type * as Types from './types.js';
import {date, email} from './values.js';
import type {Warning} from './warnings.js';

const languageTag = code(OWN_LANGUAGE, meantLanguage);

/** All but the people, who refer to the offices. */
const root = object<Omit<Types.DataDocument, 'language' | 'people'>>(
  {
    version: oneOf(1),
    updated: date,
    feedback: email,
    organization,
    project,
    offices: list(office),
    notice,
  },
  'version',
);

const peopleList = list(person);

/** People that are read in one step: so many that most documents take one. */
const STEP = 25;

/** Reads the people, who may be thousands, some with each step. */
function* readPeople(raw: unknown, context: ReadContext): Generator<undefined, readonly Types.Person[]> {
  if (!Array.isArray(raw)) {
    return readAt('people', peopleList, raw, context);
  }
  const people: Types.Person[] = [];
  context.path.push('people');
  let index = 0;
  for (const candidate of raw) {
    const read = readAt(index, person, candidate, context);
    if (read) {
      people.push(read);
    }
    index += 1;
    if (index % STEP === 0) {
      yield;
    }
  }
  context.path.pop();
  return people;
}

export interface ParseOptions {
  /** The document's own URL: relative URLs resolve against it, and photos may come from its site. */
  readonly url?: string | undefined;
  /** The page's URL: photos may come from its site too, and relative URLs of a document without a URL resolve against it. */
  readonly pageUrl?: string | undefined;
  /** How many warnings to keep; the rest is counted. Default: all. */
  readonly keptWarnings?: number | undefined;
}

export interface ParseResult {
  /** `undefined` where the value is not an object or not of version 1. */
  readonly document: Types.DataDocument | undefined;
  readonly warnings: readonly Warning[];
  /** How many more there were than were kept. */
  readonly moreWarnings: number;
}

/** Parses in steps, so that a page can do something else in between. */
function* parsing(
  raw: unknown,
  {url, pageUrl, keptWarnings = Infinity}: ParseOptions,
): Generator<undefined, ParseResult> {
  const warnings: Warning[] = [];
  const context: ReadContext = {
    language: 'cs',
    base: url ?? pageUrl,
    sites: [url, pageUrl].flatMap((address) => siteOf(address) ?? []),
    ids: {offices: new Set(), people: new Set()},
    path: [],
    warn(code, value, field, canonical) {
      this.warned += 1;
      if (warnings.length >= keptWarnings) {
        return;
      }
      const steps = [...this.path, ...(field === undefined ? [] : [field])].map((step) =>
        typeof step === 'string' ? `.${step}` : `[${String(step)}]`,
      );
      warnings.push({code, path: steps.join('').slice(1), value, ...(canonical !== undefined && {canonical})});
    },
    warned: 0,
  };
  const written = raw as {language?: unknown; people?: unknown} | null | undefined;
  const language = readAt('language', languageTag, written?.language, context);
  context.language = language === undefined ? 'cs' : meantLanguage(language);
  const read = root(raw, context);
  return {
    document: read && {...read, people: yield* readPeople(written?.people, context), language: context.language},
    warnings,
    moreWarnings: context.warned - warnings.length,
  };
}

/**
 * Checks a data document of version 1. A bad value costs that value, never the document; each costs a warning that names its
 * path. Never throws.
 */
export const parse = (raw: unknown, options: ParseOptions = {}): ParseResult => {
  const steps = parsing(raw, options);
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  return step.value;
};

/**
 * The same, with pauses for the page.
 *
 * @param pause is asked after each step for a pause; `undefined`: none is needed yet
 */
export const parseWithPauses = async (
  raw: unknown,
  options: ParseOptions,
  pause: () => Promise<void> | undefined,
): Promise<ParseResult> => {
  const steps = parsing(raw, options);
  let step = steps.next();
  while (!step.done) {
    const rest = pause();
    if (rest) {
      await rest;
    }
    step = steps.next();
  }
  return step.value;
};
