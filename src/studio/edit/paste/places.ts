/** Addresses and opening hours on a pasted page. */
import {daysIn} from '../../../document/spellings/days.js';
import type {Weekday} from '../../../document/types.js';
import {readDay} from '../hours.js';
import {tidy} from './tidy.js';
import type {DayEntry} from '../hours.js';

export interface FoundPlace {
  readonly label: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly hours: readonly {readonly days: readonly Weekday[]; readonly entries: readonly DayEntry[]}[];
  readonly line: number;
  readonly excerpt: string;
}

type Draft = {-readonly [K in keyof FoundPlace]: FoundPlace[K]} & {hours: FoundPlace['hours'][number][]};

const TOWN = String.raw`\p{Lu}[\p{L}.]{1,30}(?:[\s-](?:nad|pod|u|ve?|na|\p{Lu}[\p{L}.]{0,30}|\d{1,2})){0,5}`;
const CODE = String.raw`(\d{3}\s?\d{2})`;
/** "256 01 Benešov" and "Leskovec nad Moravicí, 793 68". */
const CODE_FIRST = new RegExp(String.raw`(?<![\d+/])${CODE}\s+(${TOWN})`, 'u');
const TOWN_FIRST = new RegExp(String.raw`(${TOWN}),?\s+(?:PSČ:?\s*)?${CODE}(?!\s?\d)`, 'u');
const STREET = /^(?:\p{L}[\p{L}.]*[\s-]){1,6}(?:č\.\s?p\.\s?)?\d{1,4}(?:\/\d{1,4})?[a-z]?$/u;
const LABEL =
  /^(kancelář|sídlo|adresa(?: úřadovny)?(?: pro osobní návštěvu)?|kontaktní poštovní adresa|poštovní adresa|pracoviště|kde nás najdete|office|address)\s*[:–-]\s*/iu;

const spacedCode = (code: string): string => code.replace(/^(\d{3})\s?(\d{2})$/, '$1 $2');

/** Street, and what may stand before it: "Vnitřní Město, nám. Vzorové 12". */
const streetIn = (before: string, lineAbove: string): string => {
  const words = tidy(before);
  if (words) {
    const whole = words.split(/,\s*/);
    const at = whole.findIndex((part) => STREET.test(part));
    return at < 0 ? (/\p{L}/u.test(words) && words.length < 60 ? words : '') : whole.slice(0, at + 1).join(', ');
  }
  const above = tidy(lineAbove.replace(LABEL, ''));
  return STREET.test(above) || /^(?:\p{Lu}|nám|ul)[^:@]{2,50}$/u.test(above) ? above : '';
};

const placeIn = (line: string, above: string, number: number): Draft | undefined => {
  const text = line.replace(/\u00a0/g, ' ');
  const codeFirst = CODE_FIRST.exec(text);
  const found = codeFirst ?? TOWN_FIRST.exec(text);
  if (!found) {
    return undefined;
  }
  const [, one = '', other = ''] = found;
  const [code, city] = codeFirst ? [one, other] : [other, one];
  const label = LABEL.exec(tidy(text))?.[1] ?? LABEL.exec(tidy(above))?.[1] ?? '';
  const before = tidy(text.slice(0, found.index)).replace(LABEL, '');
  return {
    label,
    street: streetIn(before, above),
    postalCode: spacedCode(code),
    city: tidy(city.replace(/\s(?:Tel|IČO?|Mobil|E-mail).*$/u, '')),
    hours: [],
    line: number,
    excerpt: tidy(text).slice(0, 120),
  };
};

/** Days, and behind them times or words. */
const DAYS =
  /^((?:po|út|ut|st|čt|ct|pá|pa|so|ne)(?:\p{L}*)(?:\s?(?:[,;–—-]|až|a)\s?(?:po|út|ut|st|čt|ct|pá|pa|so|ne)\p{L}*)*)[:\s.]+([^:\s.].*)$/iu;

const hoursIn = (line: string): FoundPlace['hours'][number] | undefined => {
  const [, names = '', rest = ''] = DAYS.exec(tidy(line)) ?? [];
  const days = names ? daysIn(names) : undefined;
  const entries = days && (/\d/.test(rest) || /zavřeno|domluv/i.test(rest)) ? readDay(tidy(rest)) : undefined;
  return days && entries?.length ? {days, entries} : undefined;
};

export const placesIn = (lines: readonly string[]): readonly FoundPlace[] => {
  const places: Draft[] = [];
  /** Hours that stand before any address. */
  const early: Draft['hours'] = [];
  lines.forEach((line, index) => {
    const above = [...lines.slice(Math.max(0, index - 2), index)].reverse().find((text) => tidy(text) !== '') ?? '';
    const place = placeIn(line, above, index + 1);
    const hours = place ? undefined : hoursIn(line);
    if (place && !places.some(({street, city}) => street === place.street && city === place.city)) {
      places.push(place);
    } else if (hours) {
      (places[places.length - 1]?.hours ?? early).push(hours);
    }
  });
  const [first] = places;
  if (first && !first.hours.length) {
    first.hours.push(...early);
  }
  return places;
};
