/** Words beside dates and times. */
import {msg} from '@lit/localize';
import type {PartialDate} from '../document/types.js';
import {formatRange} from '../format/dates.js';
import {formatInterval} from '../format/opening-hours.js';
import type {Language} from '../localization/language.js';
import type {Edition} from './edition.js';
import {dateWords, interval} from './inline.js';
import type {Inline, Interval} from './inline.js';

export const todayWord = (): string => msg('dnes', {id: 'today'});
export const untilWord = (): string => msg('do', {id: 'to'});

/** "8:00", "24:00", in German "8:00 Uhr". */
export const timeWords = (time: string, language: Language): string =>
  `${time.replace(/^0/, '')}${language === 'de' ? '\u00a0Uhr' : ''}`;

/** "8:00–11:30", in German "8:00–11:30 Uhr". */
export const intervalWords = (times: {readonly from: string; readonly to: string}, language: Language): Interval =>
  interval(timeWords(formatInterval(times), language));

/** "od 1. 7. 2016", "od července 2016" */
const fromDate = (edition: Edition, date: PartialDate): readonly Inline[] => [
  `${msg('od', {id: 'from'})} `,
  dateWords(edition, date, true),
];

/** "do 30. 6. 2019" */
export const untilDate = (edition: Edition, date: PartialDate): readonly Inline[] => [
  `${untilWord()} `,
  dateWords(edition, date, true),
];

/** "23.–31. 12. 2026", in German "vom 23. bis 31. Dezember 2026"; nothing where there are no dates. */
export const dateRange = (
  edition: Edition,
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): readonly Inline[] => {
  if (!from) {
    return to ? untilDate(edition, to) : [];
  }
  if (!to || from === to) {
    return to ? [dateWords(edition, to)] : fromDate(edition, from);
  }
  const {first, dash, last} = formatRange(from, to, edition.language);
  const isInWords = edition.language === 'de' && from.length + to.length === 20;
  return [
    isInWords ? 'vom ' : '',
    {kind: 'date', date: from, text: first},
    isInWords ? ` ${untilWord()} ` : dash,
    {kind: 'date', date: to, text: last},
  ];
};
