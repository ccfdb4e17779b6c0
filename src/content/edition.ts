import type {DataDocument} from '../document/types.js';
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
