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

const root = object<Omit<Types.DataDocument, 'language'>>(
  {
    version: oneOf(1),
    updated: date,
    feedback: email,
    organization,
    project,
    // Before the people, who refer to them.
    offices: list(office),
    people: list(person),
    notice,
  },
  'version',
);

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

/**
 * Checks a data document of version 1. A bad value costs that value, never the document; each costs a warning that names its
 * path. Never throws.
 */
export const parse = (raw: unknown, {url, pageUrl, keptWarnings = Infinity}: ParseOptions = {}): ParseResult => {
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
  const written = (raw as {language?: unknown} | null | undefined)?.language;
  const language = readAt('language', languageTag, written, context);
  context.language = language === undefined ? 'cs' : meantLanguage(language);
  const read = root(raw, context);
  return {
    document: read && {...read, language: context.language},
    warnings,
    moreWarnings: context.warned - warnings.length,
  };
};
