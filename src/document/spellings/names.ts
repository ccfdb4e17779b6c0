import {withoutEnd} from './edges.js';

/** Degrees before a name, in small letters. Some go on: `Ing. arch.`, `akad. mal.`, `Mgr. et Mgr.` */
const DEGREE = '(?:ju|mu|rn|ph|paed|pharm|mv|md|th|rs)?dr|th(?:lic|mgr)|ing|mg[ar]|bca?|doc|prof|akad';
/** Those behind it. Without a comma only in their own spelling, since `Mba` is a name. */
const LATER_DEGREE = 'Ph\\.?D|Th\\.?D|CSc|Dr\\.?Sc|DiS|MBA|MPA|LL\\.?M|DBA|M\\.?Sc|MHA|MPH|ACCA';

/**
 * With a full stop; without one only before two words at least, since `Ing` is a name. In small letters: engines take milliseconds to
 * compile `\p{L}` that is to disregard case.
 */
const before = (degree: string): RegExp =>
  new RegExp(`^(?:${degree})(?:\\.\\s*(?=\\p{L})|\\s+(?=\\p{L}\\S*\\s+\\p{L}))`, 'u');
const FIRST_BEFORE = before(DEGREE);
const NEXT_BEFORE = before(`${DEGREE}|et|arch|mal|soch`);
const POLITE = /^(?:pan|[Pp]aní)\s+(?=\p{L}\S*\s+\p{L})/u;

const BEHIND = new RegExp(`^(?:${LATER_DEGREE})\\.?$`, 'u');
const BEHIND_COMMA = new RegExp(`^(?:${LATER_DEGREE}|B\\.?Sc|BBA|ing\\.?arch|${DEGREE})\\.?$`, 'i');

/** The last word or comma of a text, and what stands before it. */
const parted = (text: string): readonly [rest: string, part: string] => {
  const seen = withoutEnd(text, /\s/);
  const rest = seen.endsWith(',') ? seen.slice(0, -1) : withoutEnd(seen, /[^\s,]/);
  return [rest, seen.slice(rest.length)];
};

/** Where the titles behind the name begin, if there are any. From the end, word by word, until one is no title. */
const startOfTitles = (text: string): number | undefined => {
  const second = /^[^\s,]+[\s,]+(?=[^\s,])/.exec(text)?.[0].length ?? Infinity;
  let start: number | undefined;
  let [rest, part] = parted(/^[^\s,\p{L}]*\p{L}/u.test(text) ? text : '');
  for (; rest; [rest, part] = parted(rest)) {
    if (part !== ',') {
      const [further, last] = parted(rest);
      // `Ph. D.`
      if (last.endsWith('.') && !BEHIND_COMMA.test(part) && BEHIND_COMMA.test(last + part)) {
        [rest, part] = [further, last + part];
      }
      const isBehindComma = parted(rest)[1] === ',';
      if (!(isBehindComma ? BEHIND_COMMA : BEHIND).test(part) || !(isBehindComma || rest.length > second)) {
        break;
      }
      start = rest.length;
    }
  }
  return start;
};

const withoutCommas = (text: string): string => withoutEnd(text, /[\s,]/);

export interface BareName {
  readonly name: string;
  readonly titlesBefore: string;
  readonly titlesAfter: string;
}

/** A name without the titles, or the "paní", that stand in it: `Mgr. Jana Ukázková, DiS.` `undefined` where there are none. */
export const bareName = (written: string): BareName | undefined => {
  const text = written.trim();
  // Most names are two words, and without a stop or a comma neither of those is a title.
  if (/^[^\s.,]+\s[^\s.,]+$/.test(text)) {
    return undefined;
  }
  const start = startOfTitles(text);
  const named = (start === undefined ? text : withoutCommas(text.slice(0, start))).replace(POLITE, '');
  let name = named;
  for (let title = FIRST_BEFORE.exec(name.toLowerCase()); title; title = NEXT_BEFORE.exec(name.toLowerCase())) {
    name = name.slice(title[0].length);
  }
  return name === text
    ? undefined
    : {
        name,
        titlesBefore: named.slice(0, named.length - name.length).trim(),
        titlesAfter: start === undefined ? '' : withoutCommas(text.slice(start)),
      };
};
