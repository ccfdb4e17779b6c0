/** The reader of texts by language. */
import {languageTag, meantLanguage} from '../format/language-tags.js';
import {LANGUAGE} from './patterns.js';
import type {Pattern} from './patterns.js';
import {readAt, words} from './readers.js';
import type {Reader} from './readers.js';
import {isRecord, written} from './written.js';

/** A tag that says what it means. */
export const OWN_LANGUAGE: Pattern = {test: (key) => LANGUAGE.test(key) && meantLanguage(key) === languageTag(key)};

/** A text by language, or a plain string in the document's language. Keys that are not language tags are ignored. */
export const text: Reader<Readonly<Record<string, string>> | undefined> = (raw, context) => {
  const result = Object.create(null) as Record<string, string>;
  const take = (tag: string, version: string | undefined): void => {
    if (version !== undefined) {
      result[tag] = version;
    }
  };
  if (isRecord(raw)) {
    for (const [key, candidate] of Object.entries(raw)) {
      if (LANGUAGE.test(key)) {
        const version = readAt(key, words, candidate, context);
        const tag = meantLanguage(key);
        if (OWN_LANGUAGE.test(key)) {
          take(tag, version);
        } else if (version !== undefined) {
          context.warn('CSS-W19', candidate, key, `"${tag}": ${written(version)}`);
          take(tag, result[tag] ?? version);
        }
      }
    }
  } else {
    take(context.language, words(raw, context));
  }
  return Object.keys(result).length ? result : undefined;
};
