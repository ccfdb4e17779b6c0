/** Advice as lines for a terminal: the rules are those of the editor in the folder. */
import {adviceFor} from '../document/advice.js';
import type {Advice} from '../document/advice.js';
import type {DataDocument} from '../document/types.js';
import {pragueToday} from '../format/dates.js';
import {WORDS, line} from './words.js';
import type {Speech} from './words.js';

const placeOf = (advice: Advice): string => {
  if ('person' in advice) {
    return [advice.person.fullName, ...('date' in advice ? [advice.date] : [])].join(', ');
  }
  if ('office' in advice) {
    const {label, addressLines, id} = advice.office;
    return [...Object.values(label ?? {}).slice(0, 1), ...addressLines].join(', ') || (id ?? 'offices');
  }
  return 'places' in advice ? `${advice.language}: ${advice.places.join(', ')}` : advice.date;
};

export const adviceLines = (speech: Speech, document: DataDocument): readonly string[] =>
  adviceFor(document, pragueToday()).map((advice) => line(`${WORDS[speech].advice[advice.kind]} [${placeOf(advice)}]`));
