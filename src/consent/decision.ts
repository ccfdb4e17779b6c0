/**
 * What a visitor has decided: purpose by purpose, dated, with the services that it was about, so that it ends with time and does not cover
 * what was added later. Pure: no storage and no clock.
 */
import {isIsoDate} from '../format/dates.js';
import {PURPOSES} from './services.js';
import type {Purpose, Service} from './services.js';

export interface Answer {
  readonly granted: boolean;
  /** The day in Prague, `YYYY-MM-DD`. */
  readonly date: string;
  /** Ids of the services that the visitor was asked about. */
  readonly services: readonly string[];
}

/** A purpose that is not in it has not been decided. */
export type Decision = Partial<Readonly<Record<Purpose, Answer>>>;

export type Choices = Readonly<Record<Purpose, boolean>>;

/** Of the form below. What was stored in another one is not believed, and the visitor is asked again. */
const VERSION = '1';

/** Months. The Czech data protection authority on such notices: a consent for about a year, and no new question for half a year after a no. */
const MONTHS = {yes: 12, no: 6};

/** The text of a date some months later; of 31 August six months later it is `02-31`, which sorts where it should. */
const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const later = year * 12 + month - 1 + months;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(later / 12)}-${two((later % 12) + 1)}-${two(day)}`;
};

/** Whether an answer holds on a day. One of a later day was made by a wrong clock, and would hold for ever. */
export const isInForce = ({granted, date}: Answer, today: string): boolean =>
  date <= today && today < addMonths(date, granted ? MONTHS.yes : MONTHS.no);

/** As it is stored: `v=1&analytics=yes+2026-11-25+google-analytics`. No JSON, which Prototype breaks. */
export const written = (decision: Decision): string => {
  const text = new URLSearchParams({v: VERSION});
  for (const purpose of PURPOSES) {
    const answer = decision[purpose];
    if (answer) {
      text.set(purpose, [answer.granted ? 'yes' : 'no', answer.date, ...answer.services].join(' '));
    }
  }
  return String(text);
};

const readAnswer = (text: string): Answer | undefined => {
  const [verdict = '', date = '', ...services] = text.split(' ');
  return /^(yes|no)$/.test(verdict) && isIsoDate(date) ? {granted: verdict === 'yes', date, services} : undefined;
};

/** What of a stored text holds on a day. */
export const read = (text: string | null, today: string): Decision => {
  const stored = new URLSearchParams(text ?? '');
  const decision: Partial<Record<Purpose, Answer>> = {};
  if (stored.get('v') === VERSION) {
    for (const purpose of PURPOSES) {
      const answer = readAnswer(stored.get(purpose) ?? '');
      if (answer && isInForce(answer, today)) {
        decision[purpose] = answer;
      }
    }
  }
  return decision;
};

/** Whether a service may run: its purpose is granted, and the visitor was asked about this very service. */
export const isGranted = (decision: Decision, {purpose, id}: Service): boolean =>
  !!decision[purpose]?.granted && decision[purpose].services.includes(id);

/** Whether something on the page has not been decided: a purpose, or a service that was added later. */
export const isOpen = (decision: Decision, services: readonly Service[]): boolean =>
  services.some(({purpose, id}) => !decision[purpose]?.services.includes(id));

/** What was decided about services of a purpose that were not asked about now: it stays, but never longer than it would have. */
const answerOf = (before: Answer | undefined, asked: readonly string[], granted: boolean, today: string): Answer => {
  const others = before?.services.filter((id) => !asked.includes(id)) ?? [];
  if (!before || others.length === 0 || (granted && !before.granted)) {
    return {granted, date: today, services: asked};
  }
  return {granted, date: granted ? before.date : today, services: [...asked, ...others]};
};

/** The decision after an answer about some services. A no is a no to the whole purpose. */
export const decide = (before: Decision, services: readonly Service[], choices: Choices, today: string): Decision => {
  const decision: Partial<Record<Purpose, Answer>> = {...before};
  for (const purpose of PURPOSES) {
    const asked = services.filter((service) => service.purpose === purpose).map(({id}) => id);
    if (asked.length > 0) {
      decision[purpose] = answerOf(before[purpose], asked, choices[purpose], today);
    }
  }
  return decision;
};
