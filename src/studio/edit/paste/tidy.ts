import {withoutEnd} from '../../../document/spellings/edges.js';

const SIGN = /[\s,;:/|–—-]/;

/** On one line, without the signs around it. */
export const tidy = (text: string): string => withoutEnd(text.replace(/\s+/g, ' ').replace(/^[\s,;:/|–—-]+/, ''), SIGN);
