import type {DataDocument} from '../../document/types.js';
import type {Language} from '../../localization/language.js';

/** What every presenter needs to know besides its data. */
export interface View {
  readonly document: DataDocument;
  /** The language of the element's own words. */
  readonly language: Language;
  /** The level of headings inside the element. */
  readonly level: number;
  readonly now: Date;
  /** Today in Europe/Prague. */
  readonly today: string;
}
