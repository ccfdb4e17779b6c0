/** What is done to every string before it is believed. */

/**
 * What nobody sees, or what turns the direction of what stands beside it: zero-width spaces, marks and overrides of direction, soft
 * hyphens, variation selectors, tags. They come along when something is copied from a mail or a table.
 */
const INVISIBLE = /[\p{DI}\p{Cf}]/gu;

/**
 * The soft hyphen, and what comes after Latin letters: in a text without them nothing is invisible, nothing a mark, and all is in NFC. Found
 * in far less time than any of that.
 */
const BEYOND_LATIN = /\u00ad|[\u0300-\uffff]/;

/** Trimmed, and without what nobody sees. */
export const visible = (text: string): string => (BEYOND_LATIN.test(text) ? text.replace(INVISIBLE, '') : text).trim();

/** Not `\p{Cs}` with the flag `u`: WebKit takes U+D800 U+FEFF for a pair (seen in WebKitGTK 2.50). */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** To put more marks than that in order takes quadratic time. No language has so many (UAX #15, section 13). */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;

/** In NFC, without lone surrogates (which `encodeURIComponent` would throw on). */
export const clean = (value: string): string =>
  BEYOND_LATIN.test(value)
    ? value.replace(TOO_MANY_MARKS, '$1').normalize('NFC').replace(LONE_SURROGATE, '\ufffd')
    : value;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * A line with marks, embeddings or overrides of direction, in an isolate that nothing in it can leave: so they turn nothing that is
 * shown beside it.
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const isolatedLine = (line: string): string => {
  let open = 0;
  const balanced = line.replace(/[\u2066-\u2069]/g, (sign) => {
    const isClosing = sign === POP_ISOLATE;
    if (isClosing && !open) {
      return '';
    }
    open += isClosing ? -1 : 1;
    return sign;
  });
  return FIRST_STRONG_ISOLATE + balanced + POP_ISOLATE.repeat(open + 1);
};

/** Marks, embeddings, overrides and isolates of direction. */
export const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const DIRECTION = new RegExp(DIRECTIONS.source);

/** A text that turns nothing beside it. An isolate ends with its line. */
export const isolated = (text: string): string =>
  DIRECTION.test(text)
    ? text.replace(/[^\n\r\u0085\u2029]+/g, (line) => (DIRECTION.test(line) ? isolatedLine(line) : line))
    : text;
