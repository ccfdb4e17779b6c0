/** Contacts on a pasted page of old: people, addresses, opening hours, whatever the page looks like; all of it for review. */
import {communicationIn, nameIn} from './pieces.js';
import type {FoundName, FoundPerson} from './pieces.js';
import {placesIn} from './places.js';
import {tidy} from './tidy.js';
import type {FoundPlace} from './places.js';

export interface FoundPage {
  readonly people: readonly FoundPerson[];
  readonly places: readonly FoundPlace[];
  readonly ico: string;
  readonly dataBox: string;
}

const DEGREES_BEHIND = /^(?:Ph\.?\s?D|Th\.?D|CSc|DrSc|DiS|MBA|MPA|LL\.?M|MSc|ACCA|BBA)\.?/;
/** Where words before a name or behind it end. */
const BETWEEN = /[,:;|•·\t]|\s[–—-]\s|\s{3,}/;

const WORDS_OF_POST =
  /(?<!\p{L})(?:manaž|special|pověřen|předsed|místopředsed|tajemn|účetn|jednatel|ředitel|vedouc|asistent|koordin|poradc|expert|referent|projekt|starost|člen|tým|zastup|kontrolor|sekretář|administr|pracovn|právn|informat|správc|technik|manager|officer|chair|accountant)/iu;

/** A part of a line that is a name, perhaps with its titles in the next parts, and the parts around it. */
interface Named {
  readonly found: FoundName;
  readonly before: string;
  readonly after: string;
}

const partsOf = (line: string): readonly string[] => line.split(BETWEEN).map((part) => part.trim());

const nameInLine = (line: string): Named | undefined => {
  const parts = partsOf(line);
  for (let index = 0; index < parts.length; index++) {
    const alone = parts[index] ?? '';
    let next = index + 1;
    while (DEGREES_BEHIND.test(parts[next] ?? '')) {
      next++;
    }
    const found = nameIn([alone, ...parts.slice(index + 1, next)].join(', '));
    if (found) {
      return {found, before: tidy(parts.slice(0, index).join(', ')), after: tidy(parts.slice(next).join(', '))};
    }
  }
  return nameBeforeWords(line) ?? nameBehindWords(line);
};

/** "Lenka Vzorová manažerka svazku": the longest beginning that is a name. */
const nameBeforeWords = (line: string): Named | undefined => {
  const words = tidy(line).split(' ');
  for (let end = Math.min(words.length - 1, 7); end > 1; end--) {
    const found = nameIn(words.slice(0, end).join(' '));
    const after = tidy(words.slice(end).join(' '));
    if (found && /^[(\p{Ll}]/u.test(after)) {
      return {found, before: '', after};
    }
  }
  return undefined;
};

/** "předseda svazku Mgr. Viktor Vzorový". */
const nameBehindWords = (line: string): Named | undefined => {
  const words = tidy(line).split(' ');
  for (let start = 1; start < Math.min(words.length - 1, 8); start++) {
    const before = tidy(words.slice(0, start).join(' '));
    const found = nameIn(words.slice(start).join(' '));
    if (found && WORDS_OF_POST.test(before)) {
      return {found, before, after: ''};
    }
  }
  return undefined;
};

/** "předseda svazku (starosta obce Ves)" in brackets alone is the post itself. */
const postOf = (words: string): string => tidy(words.replace(/^\(([^()]*)\)$/, '$1'));

interface Draft {
  readonly name: FoundName;
  role: string;
  readonly phones: string[];
  readonly emails: string[];
  readonly line: number;
  readonly excerpt: string;
}

const isSentence = (text: string): boolean => text.length > 90 || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);

/** Lines on which a post alone may stand under its name, or above it. */
const isPost = (text: string): boolean =>
  text !== '' && text.length <= 90 && !/\d{3}|[@:]|https?:/.test(text) && !isSentence(text) && WORDS_OF_POST.test(text);

/** Lines without anything of a person, behind which what follows is nobody's any more. */
const PATIENCE = 2;

class PeopleReader {
  readonly found: Draft[] = [];
  private _open: Draft | undefined;
  private _postAbove = '';
  /** What stands over several names, one under the other. */
  private _shared = '';
  private _idle = 0;

  read(line: string, number: number): void {
    const {phones, emails, rest} = communicationIn(line);
    const named = isSentence(tidy(rest)) ? undefined : nameInLine(rest);
    if (named) {
      this._begin(named, line, number);
    }
    const words = tidy(rest);
    if (this._open && (phones.length || emails.length)) {
      this._open.phones.push(...phones);
      this._open.emails.push(...emails);
      this._idle = 0;
    }
    if (!named) {
      this._readWords(words, phones.length + emails.length > 0);
    }
  }

  private _begin({found, before, after}: Named, line: string, number: number): void {
    const beside = [before, after].map(postOf).find((text) => text !== '' && /\p{L}{3}/u.test(text)) ?? '';
    const role = beside || this._postAbove || this._shared;
    this._shared = beside ? '' : role;
    this._postAbove = '';
    this._idle = 0;
    this._open = {name: found, role, phones: [], emails: [], line: number, excerpt: tidy(line).slice(0, 120)};
    this.found.push(this._open);
  }

  private _readWords(words: string, hasMore: boolean): void {
    this._shared = '';
    if (isPost(words)) {
      if (this._open?.role === '' && this._idle === 0) {
        this._open.role = words;
        return;
      }
      this._postAbove = words;
      this._open = undefined;
    } else if (!hasMore) {
      this._idle += 1;
      if (this._idle > PATIENCE || words !== '') {
        this._open = undefined;
      }
      this._postAbove = words === '' ? this._postAbove : '';
    }
  }
}

const ICO = /(?<!\p{L})I[ČC]O?[\s:.]*((?:\d\s?){7}\d)(?!\s?\d)/u;
const DATA_BOX = /(?:datov\p{L}+ schránk\p{L}+|\bID\s?DS|\bDS)[\s:]*(?:ID[\s:]+)?([a-z\d]{7})(?![\p{L}\d])/iu;

export const readPage = (pasted: string): FoundPage => {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n');
  const people = new PeopleReader();
  lines.forEach((line, index) => people.read(line, index + 1));
  return {
    people: people.found.map(({name, phones, emails, ...others}) => ({
      ...name,
      ...others,
      phones: [...new Set(phones)],
      emails: [...new Set(emails)],
    })),
    places: placesIn(lines),
    ico: ICO.exec(pasted)?.[1]?.replace(/\s/g, '') ?? '',
    dataBox: DATA_BOX.exec(pasted)?.[1] ?? '',
  };
};
