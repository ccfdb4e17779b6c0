/** What has changed between two versions of the data, in words. Nobody's name is declined: "Jana Ukázková, telefon: … → …". */
import {msg, str} from '@lit/localize';
import {isRecord} from '../../document/written.js';
import {formatDate} from '../../format/dates.js';
import {weekdayName, WEEKDAYS} from '../../format/opening-hours.js';
import {fullName} from '../../format/names.js';
import {differencesOf, placeOf} from './differences.js';
import type {Difference, Step} from './differences.js';
import {dayText, weekOf} from './hours.js';
import {heading, labelOf} from './labels.js';
import {itemsOf, recordOf, valueAt, wordOf} from './reading.js';
import type {Raw} from './reading.js';
import {anyText} from './texts.js';

/** What a summary is told in: the document's own language, and the page's. */
interface Speech {
  readonly own: string;
  readonly page: string;
}

const nothing = (): string => msg('nic', {id: 'upravit-nothing'});

const dateIn = (raw: unknown, {page}: Speech): string => {
  const word = wordOf(raw);
  return /^\d{4}(?:-\d\d){0,2}$/.test(word) ? formatDate(word, page) : word;
};

/** Of an exception: "24. 12. 2026 – 31. 12. 2026, zavřeno mezi svátky". */
const exceptionWords = (raw: unknown, speech: Speech): string => {
  const {from, to, note, hours} = recordOf(raw);
  const dates = [from, to].filter((date) => wordOf(date) !== '').map((date) => dateIn(date, speech));
  const times = itemsOf(hours)
    .map((row) => [wordOf(recordOf(row)['from']), wordOf(recordOf(row)['to'])].join('–'))
    .join(', ');
  return [dates.join(' – '), times, anyText(note, speech.own)].filter(Boolean).join(', ');
};

/** A value of any field as somebody would say it. */
export const valueWords = (key: string, raw: unknown, speech: Speech): string => {
  if (raw === undefined || raw === null || raw === '' || (Array.isArray(raw) && !raw.length)) {
    return nothing();
  }
  if (Array.isArray(raw)) {
    return raw.map((item) => valueWords(key, item, speech)).join(', ');
  }
  if (!isRecord(raw)) {
    return typeof raw === 'boolean' ? String(raw) : dateIn(raw, speech);
  }
  if (key === 'exceptions') {
    return exceptionWords(raw, speech);
  }
  const {number, address, user, domain, url, name, label, lat, lon} = raw;
  const main =
    wordOf(number) || wordOf(address) || (user && domain ? `${wordOf(user)}@${wordOf(domain)}` : '') || wordOf(url);
  const words = anyText(name ?? label, speech.own);
  if (main || words) {
    return [main, words && main ? `(${words})` : words].filter(Boolean).join(' ');
  }
  return lat ? [lat, lon].map(wordOf).join(', ') : textVersions(raw, speech);
};

const textVersions = (raw: Raw, {own}: Speech): string => {
  const versions = Object.entries(raw).filter(([, text]) => typeof text === 'string');
  return versions
    .map(([language, text]) => (language === own ? String(text) : `${language}: ${String(text)}`))
    .join(' / ');
};

/** Who or what an item of a list is. */
export const itemName = (raw: unknown, own: string): string => {
  const {name, titlesBefore, titlesAfter, label, street, city, url, kind} = recordOf(raw);
  if (typeof name === 'string') {
    const titles = {titlesBefore: wordOf(titlesBefore), titlesAfter: wordOf(titlesAfter)};
    return fullName({name, ...titles});
  }
  const place = [street, city].map(wordOf).filter(Boolean).join(', ');
  return (
    anyText(name, own) ||
    anyText(label, own) ||
    place ||
    wordOf(url) ||
    wordOf(kind) ||
    msg('bez názvu', {id: 'upravit-unnamed'})
  );
};

const added = (who: string, what: string): string => msg(str`${who}, nově: ${what}`, {id: 'upravit-change-added'});
const removed = (who: string, what: string): string =>
  msg(str`${who}, odebráno: ${what}`, {id: 'upravit-change-removed'});

/** Day by day, where the seven fields show it. */
const hoursLines = (who: string, {before, after}: Difference, {own, page}: Speech): readonly string[] => {
  const [old, now] = [weekOf(before, own), weekOf(after, own)];
  // A week without any hours says nothing of any day.
  const empty = ({days}: typeof old): string =>
    WEEKDAYS.some((day) => dayText(days[day]))
      ? msg('zavřeno', {id: 'upravit-closed'})
      : msg('neuvedeno', {id: 'upravit-blank'});
  const lines = WEEKDAYS.flatMap((day) => {
    const [one, other] = [dayText(old.days[day]), dayText(now.days[day])];
    return one === other ? [] : [`${who}, ${weekdayName(day, page)}: ${one || empty(old)} → ${other || empty(now)}`];
  });
  return lines.length ? lines : [`${who}: ${msg('jiné úřední hodiny', {id: 'upravit-change-hours'})}`];
};

const listLines = (who: string, key: string, {before, after}: Difference, speech: Speech): readonly string[] => {
  const [old, now] = [before, after].map((list) => itemsOf(list).map((item) => valueWords(key, item, speech)));
  return [
    ...(now ?? []).filter((item) => !old?.includes(item)).map((item) => added(`${who}, ${labelOf(key)}`, item)),
    ...(old ?? []).filter((item) => !now?.includes(item)).map((item) => removed(`${who}, ${labelOf(key)}`, item)),
  ];
};

/** Where a difference is: "Jana Ukázková", "Kancelář svazku", "Svazek". */
const placeName = (steps: readonly Step[], raws: readonly Raw[], own: string): string => {
  const last = steps.map((step) => typeof step === 'object').lastIndexOf(true);
  if (last < 0) {
    const [section = ''] = steps;
    return typeof section === 'string' && steps.length > 1 ? heading(labelOf(section)) : '';
  }
  for (const raw of raws) {
    const path = placeOf(raw, steps.slice(0, last + 1));
    if (path) {
      return itemName(valueAt(raw, path), own);
    }
  }
  return '';
};

/** One difference in a line or several. `raws` are versions of the data in which the names are looked for. */
export const differenceLines = (difference: Difference, raws: readonly Raw[], speech: Speech): readonly string[] => {
  const {steps, before, after, order} = difference;
  const last = steps[steps.length - 1];
  const section = steps.find((step) => typeof step === 'string') ?? '';
  if (order) {
    return [
      `${heading(labelOf(typeof last === 'string' ? last : ''))}: ${msg('jiné pořadí', {id: 'upravit-change-order'})}`,
    ];
  }
  if (typeof last === 'object') {
    const name = itemName(after ?? before, speech.own);
    const list = steps.filter((step) => typeof step === 'string').pop() ?? '';
    return [before === undefined ? added(heading(labelOf(list)), name) : removed(heading(labelOf(list)), name)];
  }
  const who = placeName(steps, raws, speech.own);
  const key = last ?? '';
  if (key === 'hours') {
    return hoursLines(who, difference, speech);
  }
  if (key === 'exceptions') {
    return listLines(who, key, difference, speech);
  }
  const label = labelOf(key, section);
  const [old, now] = [before, after].map((value) => valueWords(key, value, speech));
  return [`${who ? `${who}, ${label}` : heading(label)}: ${old ?? ''} → ${now ?? ''}`];
};

/** All that has changed. */
export const changeLines = (before: Raw, after: Raw, page: string): readonly string[] => {
  const own = wordOf(after['language']) || 'cs';
  return differencesOf(before, after)
    .filter(({steps}) => steps[0] !== '$schema')
    .flatMap((difference) => differenceLines(difference, [after, before], {own, page}));
};
