/** Whether an office is open now, until when or from when, and why. */
import {msg} from '@lit/localize';
import type {OpeningRow} from '../document/types.js';
import {dayNumber, isoWeekParity, pragueNow, weekdayOf} from '../format/dates.js';
import {openingDay, regularRows} from '../format/opening-day.js';
import type {OpeningDay, SpecialDay, SpecialRules} from '../format/opening-day.js';
import {weekdayName} from '../format/opening-hours.js';
import {openingStatus} from '../format/opening-status.js';
import type {OpeningStatus} from '../format/opening-status.js';
import type {Language} from '../localization/language.js';
import {timeWords, todayWord, untilWord} from './date-words.js';
import type {Edition} from './edition.js';
import {holidayName} from './holidays.js';
import {commaSeparated, dateWords, words} from './inline.js';
import type {Inline} from './inline.js';

export const closedWord = (): string => msg('Zavřeno', {id: 'closed'});
export const openWord = (): string => msg('Otevřeno', {id: 'open'});

export const currentWeek = ({today}: Edition): string =>
  isoWeekParity(today) === 'odd'
    ? msg('teď je lichý týden', {id: 'now-odd'})
    : msg('teď je sudý týden', {id: 'now-even'});

/** The reason why a day is not as usual, if the document or the calendar names one. */
export const specialReason = (edition: Edition, {exception, holiday}: SpecialDay): Inline | undefined => {
  if (holiday) {
    return holidayName(holiday);
  }
  return exception?.note && words(edition, exception.note);
};

/** "v 8:00", "ve 12:00", in German "um 8:00 Uhr", in Ukrainian "о 8:00" but "об 11:00", which begins with a vowel. */
const atTime = (time: string, language: Language): string => {
  const words = timeWords(time, language);
  const longer = language === 'cs' ? /^([234]|1[234]|2\d):/ : /^11:/;
  const ending = {cs: 'e', uk: 'б', en: '', de: ''}[language];
  return `${msg('v', {id: 'at-time'})}${longer.test(words) ? ending : ''}\u00a0${words}`;
};

const onPreposition = (): string => msg('v', {id: 'on-day'});

/**
 * "v pondělí", "ve středu", in Ukrainian "в понеділок" behind a vowel but "у вівторок". Czech and Ukrainian names of days that end in a
 * vowel change it after a preposition.
 */
const onWeekday = (name: string, language: Language): string => {
  const inflected = /cs|uk/.test(language)
    ? name.replace(/a$/, 'u').replace(/e$/, 'i').replace(/а$/, 'у').replace(/я$/, 'ю')
    : name;
  const on = name.startsWith('в') ? 'у' : onPreposition();
  return `${on}${language === 'cs' && /^(st|čt)/.test(name) ? 'e' : ''} ${inflected}`;
};

/** "5. 1. 2027", in English "on 5 January 2027" */
export const onDate = (edition: Edition, date: string): readonly Inline[] => [
  ...(/cs|uk/.test(edition.language) ? [] : [`${onPreposition()} `]),
  dateWords(edition, date),
];

/** "zítra", "v pondělí", "5. 1. 2027"; nothing for today. */
const onDay = (edition: Edition, day: string): readonly Inline[] => {
  const {language, today} = edition;
  const days = dayNumber(day) - dayNumber(today);
  if (!days) {
    return [];
  }
  if (days === 1) {
    return [new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(1, 'day')];
  }
  if (days < 7) {
    return [onWeekday(weekdayName(weekdayOf(day), language), language)];
  }
  return onDate(edition, day);
};

const inBrackets = (part: Inline | undefined): readonly Inline[] => (part === undefined ? [] : [' (', part, ')']);

const openSentence = ({language}: Edition, {change}: OpeningStatus, reason: Inline | undefined): readonly Inline[] => {
  // What ends with a day ends at its 24:00.
  const end = change?.time.replace(/^00:00$/, '24:00');
  return [openWord(), ...(end ? [` ${untilWord()}\u00a0${timeWords(end, language)}`] : []), ...inBrackets(reason)];
};

const closedSentence = (edition: Edition, {change}: OpeningStatus, reason: Inline | undefined): readonly Inline[] => {
  const start = [closedWord(), ...inBrackets(reason)];
  if (!change) {
    return start;
  }
  const day = onDay(edition, change.date);
  return [
    ...start,
    `, ${msg('otevírá', {id: 'opens'})} `,
    ...day,
    `${day.length ? ' ' : ''}${atTime(change.time, edition.language)}`,
  ];
};

/** Why it is closed though it is open on other days of that name. */
const closedReason = (
  edition: Edition,
  {special, rows}: OpeningDay,
  all: readonly OpeningRow[],
): Inline | undefined => {
  const {today} = edition;
  const isOtherWeek = !rows.length && regularRows(all, weekdayOf(today), today).length > 0;
  return special ? specialReason(edition, special) : isOtherWeek ? currentWeek(edition) : undefined;
};

/** Whether it is open now, in words. */
export interface StatusContent {
  /** Neither where only words tell it. */
  readonly state: 'open' | 'closed' | undefined;
  readonly words: readonly Inline[];
}

/**
 * Whether it is open now, until when or from when, and why not as usual; on a day of words alone, these words.
 *
 * @param rows of one audience
 */
export const statusSentence = (
  edition: Edition,
  rows: readonly OpeningRow[],
  rules: SpecialRules,
): StatusContent | undefined => {
  const status = openingStatus(rows, rules, edition.now);
  if (!status) {
    return undefined;
  }
  const day = openingDay(rows, rules, edition.today);
  if (status.open) {
    const {time} = pragueNow(edition.now);
    const note = day.rows.find(({from, to, note: own}) => own && from && to && from <= time && time < to)?.note;
    const reason = day.special ? specialReason(edition, day.special) : note && words(edition, note);
    return {state: 'open', words: openSentence(edition, status, reason)};
  }
  const notes = day.rows.flatMap(({from, note}) => (note && !from ? [words(edition, note)] : []));
  if (notes.length) {
    const today = todayWord();
    const start = `${today.charAt(0).toUpperCase()}${today.slice(1)}: `;
    return {state: undefined, words: [start, ...commaSeparated(notes)]};
  }
  return {state: 'closed', words: closedSentence(edition, status, closedReason(edition, day, rows))};
};
