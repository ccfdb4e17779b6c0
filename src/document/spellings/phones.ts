import {readPhone} from '../../format/phones.js';
import {withoutEnd} from './edges.js';
import type {Found} from './items.js';

/** Words before a number; "tel." says no more than the number does. */
const LABEL = /^(?!(?:tel\p{L}*[.:\s]+)+[+(\d])(\p{L}[^\d+(,;]*)(?=[+(\d])/iu;

/** Between two numbers; a stroke may stand in one too. */
const BETWEEN = /[,;]|\s(?:a|i|nebo|and|or)\s/i;

/** Fewer may be the end of the other one, as in "317 123 456, 457". */
const isWhole = (number: string): boolean => number.replace(/\D/g, '').length > 8 && !!readPhone(number);

const labelled = (text: string): Found => {
  const [words = ''] = LABEL.exec(text) ?? [];
  return {text: text.slice(words.length), label: withoutEnd(words, /[\s:.\u2010-\u2015-]/)};
};

/**
 * The numbers in what is more than one number, or has words before it: `317 123 456, 602 123 456`, `GSM: 602 123 456`,
 * `tel./fax: 317 123 456`. `undefined` for one plain number, and where anything in it cannot be understood.
 */
export const phonesIn = (text: string): readonly Found[] | undefined => {
  // Of figures alone nothing can be parted; and millions of things without any are told from numbers in no time.
  if (/^[+\d\s]*$|^\D*$/.test(text)) {
    return undefined;
  }
  const whole = labelled(text);
  if (readPhone(whole.text)) {
    return whole.label && isWhole(whole.text) ? [whole] : undefined;
  }
  const read = text
    .split(BETWEEN)
    .flatMap((part) => (isWhole(labelled(part.trim()).text) ? part : part.split('/')))
    .flatMap((part) => (part.trim() ? labelled(part.trim()) : []));
  return read.length && read.every(({text: number}) => isWhole(number)) ? read : undefined;
};
