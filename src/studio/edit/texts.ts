/** Texts by language: a plain string is in the document's language, an object has one for each. */
import {LANGUAGE} from '../../document/patterns.js';
import {isRecord} from '../../document/written.js';
import {meantLanguage} from '../../format/language-tags.js';
import {setAt} from './json-edit.js';
import type {Path} from './json-tree.js';
import {wordOf} from './reading.js';

const keyFor = (raw: Readonly<Record<string, unknown>>, language: string): string | undefined =>
  Object.keys(raw).find((key) => LANGUAGE.test(key) && meantLanguage(key) === language);

export const textIn = (raw: unknown, language: string, own: string): string => {
  if (isRecord(raw)) {
    return wordOf(raw[keyFor(raw, language) ?? language]);
  }
  return language === own ? wordOf(raw) : '';
};

/** In the document's language, else in any. */
export const anyText = (raw: unknown, own: string): string =>
  textIn(raw, own, own) || (isRecord(raw) ? (Object.values(raw).map(wordOf).find(Boolean) ?? '') : '');

/** @param value empty: none */
export const setText = (
  text: string,
  path: Path,
  raw: unknown,
  {language, own, value}: {readonly language: string; readonly own: string; readonly value: string},
): string => {
  const wanted = value.trim() === '' ? undefined : value;
  if (isRecord(raw)) {
    const key = keyFor(raw, language) ?? language;
    const others = Object.keys(raw).filter((other) => other !== key);
    return wanted === undefined && !others.length ? setAt(text, path, undefined) : setAt(text, [...path, key], wanted);
  }
  if (language === own) {
    return setAt(text, path, wanted);
  }
  if (wanted === undefined) {
    return text;
  }
  return setAt(text, path, wordOf(raw) === '' ? {[language]: wanted} : {[own]: raw, [language]: wanted});
};
