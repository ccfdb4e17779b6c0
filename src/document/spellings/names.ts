import {withoutEnd} from './edges.js';

/** Degrees before a name, in any case. Some go on: `Ing. arch.`, `akad. mal.`, `Mgr. et Mgr.` */
const DEGREE = '(?:ju|mu|rn|ph|paed|pharm|mv|md|th|rs)?dr|th(?:lic|mgr)|ing|mg[ar]|bca?|doc|prof|akad';
/** Those behind it. Without a comma only in their own spelling, since `Mba` is a name. */
const LATER_DEGREE = 'Ph\\.?D|Th\\.?D|CSc|Dr\\.?Sc|DiS|MBA|MPA|LL\\.?M|DBA|M\\.?Sc|MHA|MPH|ACCA';

/** With a full stop; without one only before two words at least, since `Ing` is a name. */
const before = (degree: string): RegExp =>
  new RegExp(`^(?:${degree})(?:\\.\\s*(?=\\p{L})|\\s+(?=\\p{L}\\S*\\s+\\p{L}))`, 'iu');
const FIRST_BEFORE = before(DEGREE);
const NEXT_BEFORE = before(`${DEGREE}|et|arch|mal|soch`);
const POLITE = /^(?:pan|[Pp]aní)\s+(?=\p{L}\S*\s+\p{L})/u;

const BEHIND = new RegExp(`^(?:${LATER_DEGREE})\\.?$`, 'u');
const BEHIND_COMMA = new RegExp(`^(?:${LATER_DEGREE}|B\\.?Sc|BBA|ing\\.?arch|${DEGREE})\\.?$`, 'iu');

/** Where the titles behind the name begin, if there are any. Word by word from the end, which takes no longer than the text is long. */
const startOfTitles = (text: string): number | undefined => {
  const parts = [...text.matchAll(/[^\s,]+|,/g)];
  const at = (index: number): string => parts[index]?.[0] ?? '';
  let start: number | undefined;
  let last = /\p{L}/u.test(at(0)) ? parts.length - 1 : 0;
  while (last > 0) {
    if (at(last) !== ',') {
      const whole = at(last - 1) + at(last);
      // `Ph. D.`
      const isApart = !BEHIND_COMMA.test(at(last)) && at(last - 1).endsWith('.') && BEHIND_COMMA.test(whole);
      last -= Number(isApart);
      const title = isApart ? whole : at(last);
      if (at(last - 1) === ',' ? !BEHIND_COMMA.test(title) : last < 2 || !BEHIND.test(title)) {
        break;
      }
      start = parts[last]?.index;
    }
    last--;
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
  const start = startOfTitles(text);
  const named = (start === undefined ? text : withoutCommas(text.slice(0, start))).replace(POLITE, '');
  let name = named;
  for (let title = FIRST_BEFORE.exec(name); title; title = NEXT_BEFORE.exec(name)) {
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
