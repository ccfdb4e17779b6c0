import {msg} from '@lit/localize';
import {html, nothing} from 'lit';
import type {OpeningStatus} from '../../format/opening-status.js';
import {dayNumber, weekdayOf} from '../../format/dates.js';
import {weekdayName} from '../../format/opening-hours.js';
import type {View} from '../base/view.js';
import {date} from '../presenters/date.js';

/** "8:00", in Czech "v 8:00" or "ve 12:00". */
const atTime = (time: string, language: string): string => {
  const at = msg('v', {id: 'at-time'});
  const hour = time.replace(/^0/, '');
  return `${at}${language === 'cs' && /^([234]|1[234]|2\d):/.test(hour) ? 'e' : ''}\u00a0${hour}`;
};

/** "v pondělí", "ve středu": Czech and Ukrainian names of days that end in a vowel change it after a preposition. */
const onWeekday = (name: string, language: string): string => {
  const inflected = /cs|uk/.test(language)
    ? name.replace(/a$/, 'u').replace(/e$/, 'i').replace(/а$/, 'у').replace(/я$/, 'ю')
    : name;
  return `${msg('v', {id: 'on-day'})}${language === 'cs' && /^(st|čt)/.test(name) ? 'e' : ''} ${inflected}`;
};

/** "zítra", "v pondělí", "5. 1. 2027"; nothing for today. */
const onDay = (view: View, day: string): unknown => {
  const days = dayNumber(day) - dayNumber(view.today);
  if (!days) {
    return nothing;
  }
  if (days === 1) {
    return new Intl.RelativeTimeFormat(view.language, {numeric: 'auto'}).format(1, 'day');
  }
  return days < 7
    ? onWeekday(weekdayName(weekdayOf(day), view.language), view.language)
    : html`${/cs|uk/.test(view.language) ? nothing : html`${msg('v', {id: 'on-day'})} `}${date(view, day)}`;
};

/** Whether it is open, and until when or from when. */
export const openingStatusLine = (view: View, {open, change}: OpeningStatus): unknown => {
  const {language} = view;
  if (open) {
    const until = change ? ` ${msg('do', {id: 'to'})}\u00a0${change.time.replace(/^0/, '')}` : '';
    return html`<p class="status">${msg('Otevřeno', {id: 'open'})}${until}</p>`;
  }
  return html`<p class="status">
    ${msg('Zavřeno', {id: 'closed'})}${
      change
        ? html`, ${msg('otevírá', {id: 'opens'})} ${onDay(view, change.date)} ${atTime(change.time, language)}`
        : nothing
    }
  </p>`;
};
