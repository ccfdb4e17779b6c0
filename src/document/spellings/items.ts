import {visible} from '../cleaning.js';
import {isAbsent} from '../readers.js';
import {isRecord} from '../written.js';

/** More than a person would write in one line. What they share is repeated for each, which is not to grow without an end. */
const MOST = 10;

/** One of the things that a text stands for, and the words that were found beside it. */
export interface Found {
  readonly text: string;
  readonly label: string;
}

/**
 * The items of a list that are meant by one, which is a text or an object with the text under `key`: each with what else that object has.
 * A label of its own wins over one that was found in the text.
 */
export const itemsOf =
  (key: string, spelling: (text: string) => readonly Found[] | undefined) =>
  (raw: unknown): readonly unknown[] | undefined => {
    const own = isRecord(raw) ? raw : {};
    const written = isRecord(raw) ? raw[key] : raw;
    const found = typeof written === 'string' ? spelling(visible(written)) : undefined;
    if (!found || found.length > MOST) {
      return undefined;
    }
    return found.map(({text, label: words}) => {
      const label = isAbsent(own['label']) ? words : own['label'];
      return isRecord(raw) || label ? {...own, [key]: text, ...(label ? {label} : {})} : text;
    });
  };
