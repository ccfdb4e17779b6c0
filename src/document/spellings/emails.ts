import {EMAIL} from '../patterns.js';
import type {Found} from './items.js';

/** An @ as it is hidden from robots, or between blanks; and a dot so hidden. Where there is more than one blank, one is left by now. */
const AT = / ?[([{] ?(?:at|zavin[aá][cč]|@) ?[)\]}] ?| zavin[aá][cč] | ?@ ?/giu;
const DOT = / ?[([{] ?(?:dot|te[cč]ka) ?[)\]}] ?/giu;

const LEAD = /^e-?mail ?: ?/i;
const BETWEEN = /[,;/]|\s(?:(?:a|i|nebo|and|or)\s)?/;

/** `Name <address>`, once or more often. */
const named = (text: string): readonly Found[] =>
  text.split('>').flatMap((part) => {
    const [name = '', address = '', ...rest] = part.split('<');
    return /[^\s,;.]/.test(part)
      ? {
          label: name
            .replace(/"/g, '')
            .replace(/^[\s,;]+/, '')
            .trim(),
          text: rest.length ? '' : address.trim(),
        }
      : [];
  });

const plain = (text: string): readonly Found[] =>
  text
    .split(BETWEEN)
    .filter((part) => part)
    .map((part) => ({label: '', text: part.replace(/\.$/, '')}));

/**
 * The addresses in what is no address by itself, but would be one, or several, for a person: `mailto:x@y?subject=…`, `x(at)y`,
 * `x [zavináč] y`, `Name <x@y>`, `x@y;`, `x@y, z@y`. `undefined` where anything in it is something else.
 */
export const emailsIn = (text: string): readonly Found[] | undefined => {
  if (EMAIL.test(text)) {
    return undefined;
  }
  const [link = ''] = /^mailto:/i.test(text) ? text.slice(7).split('?') : [text];
  const spelled = link.replace(/\s+/g, ' ').trim().replace(LEAD, '').replace(AT, '@').replace(DOT, '.');
  const read = (spelled.includes('<') ? named : plain)(spelled);
  return read.length && read.every(({text: address}) => EMAIL.test(address)) ? read : undefined;
};
