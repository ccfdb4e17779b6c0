/** A telephone number that was understood. */
export interface ReadablePhone {
  /**
   * `tel:` and the number in E.164 form, or a short one as it is, for `href`. Without the extension: Android dials the letters of
   * RFC 3966's `;ext=12` as 398, and what it does with a comma is no part of any standard.
   */
  readonly href: string;
  /** The number grouped for reading, with no-break spaces; without the extension. */
  readonly text: string;
  /** The digits of the extension. */
  readonly extension: string | undefined;
  /** Words that stood after the number: "ústředna", "po–pá 8–15". */
  readonly note: string | undefined;
}

/* eslint-disable regexp/no-super-linear-move -- These are parts of one pattern that is anchored, and are tried at one place only. */
const LABEL = /(?:(?:tel|mob)\p{L}*[.:/\s]+)*/u;
const NUMBER = /([+(\d][+\s\d()./\u2010-\u2015\u2212-]*\d\)?)/;
const EXTENSION = /(?:[\s,;(]*(?:kl|klapka|l|linka|ext|x|#)[.:=\s]*(\d{1,6})\)?)?/;
/** Words in brackets may hold figures, but none that could be another number. */
const NOTE = /(?:\s*\((\p{L}(?:(?!\d\s?\d\s?\d)[^()])*)\)|[\s,\u2010-\u2015-]+(\p{L}[^\d()]*))?/u;

/* eslint-enable regexp/no-super-linear-move */

const SPELLING = new RegExp(`^${[LABEL, NUMBER, EXTENSION, NOTE].map(({source}) => source).join('')}$`, 'iu');

/** Czech and Slovak numbers have nine digits, without the 0 that Slovaks dial at home. Without a country they are Czech. */
const HOME = /^(?:\+?(42[01])0?)?([2-9]\d{8})$/;

/** ITU-T E.164: at most 15 digits, and country calling codes are prefix-free: one digit, these of two, all others of three. */
const ABROAD = /^\+(?=\d{7,15}$)(?!42[01])(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)(\d+)$/;

/** Emergency numbers, helplines of European or Czech standing and directory enquiries: they are dialled as they are, in their country. */
const SHORT = /^1(?:12|5[0568]|[12]\d\d|16\d{3})$/;

/**
 * Reads a telephone number in any human spelling. `undefined` for what is neither an international number nor a short one, and for two
 * numbers in one.
 */
export const readPhone = (number: string): ReadablePhone | undefined => {
  // Invisible marks come along when a number is copied from a contact list.
  const [, written = '', extension, remark, words] = SPELLING.exec(number.replace(/\p{Cf}/gu, '').trim()) ?? [];
  const compact = written
    .replace(/\(0\)/, '')
    .replace(/[^\d+/]/g, '')
    .replace(/^00/, '+')
    // An area code of old, as in 0317/123 456. Prague's would be the same as Bratislava's.
    .replace(/^0(?=[2-5]\d\d\/\d{6}$)/, '');
  const [, country = '420', national] =
    HOME.exec(compact.replace(/\//g, '')) ??
    // A stroke further back than after an area code is between two numbers.
    ABROAD.exec(compact.replace(/^(\+\d{1,7})\/(?=\d{4})/, '$1')) ??
    [];
  const [short] = SHORT.exec(compact) ?? [];
  // eslint-disable-next-line regexp/no-super-linear-move -- It has 15 digits at most.
  const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const dialled = national ? `+${country}${national}` : short;
  return dialled
    ? {
        href: `tel:${dialled}`,
        text: national ? `+${country}\u00a0${grouped(national)}` : dialled.replace(/^116/, '$&\u00a0'),
        extension,
        note: remark ?? words,
      }
    : undefined;
};
