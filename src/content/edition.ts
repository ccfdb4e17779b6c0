import type {DataDocument} from '../document/types.js';
import {pragueToday} from '../format/dates.js';
import type {Language} from '../localization/language.js';

/** A document as it is said: in one language, at one moment. */
export interface Edition {
  readonly document: DataDocument;
  /** The language of our own words. */
  readonly language: Language;
  readonly now: Date;
  /** The day of `now` in Europe/Prague, `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether it is kept as it is, so that nothing in it may move with the clock. */
  readonly lasting?: boolean;
}

/** A document as it is said now. The day is worked out when it is asked for: to tell the time in another zone takes some milliseconds. */
export const presentEdition = (document: DataDocument, language: Language): Edition => {
  const now = new Date();
  return {
    document,
    language,
    now,
    get today() {
      return pragueToday(now);
    },
  };
};
