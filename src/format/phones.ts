/** A telephone number that was understood. */
export interface ReadablePhone {
  /** `tel:` and the number in E.164 form, for `href` (RFC 3966). */
  readonly href: string;
  /** The number grouped for reading, with no-break spaces. */
  readonly text: string;
}

/** E.164 country calling codes are prefix-free: one digit, these of two, all others of three. */
const COUNTRY = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})(\d+)$/;

/**
 * Reads a telephone number in any human spelling. Nine digits without a country code are Czech. `undefined` for what is no
 * international number: letters, extensions, two numbers in one, too few or too many digits (ITU-T E.164 allows 15).
 */
export const readPhone = (number: string): ReadablePhone | undefined => {
  const compact = number
    // Invisible marks come along when a number is copied from a contact list.
    .replace(/\p{Cf}/gu, '')
    .replace(/^\s*(tel|mobil|mob|telefon)[.:\s]+/i, '')
    .replace(/\(0\)/, '')
    .replace(/[\s()./\u2010-\u2015\u2212-]/g, '')
    .replace(/^00/, '+');
  const international = /^[2-9]\d{8}$/.test(compact) ? `+420${compact}` : compact.replace(/^(?=420[2-9]\d{8}$)/, '+');
  const [, country, national = ''] = COUNTRY.exec(/^\+[1-9]\d{6,14}$/.exec(international)?.[0].slice(1) ?? '') ?? [];
  if (!country || (country === '420' && !/^[2-9]\d{8}$/.test(national))) {
    return undefined;
  }
  const grouped = national.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return {href: `tel:${international}`, text: `+${country}\u00a0${grouped}`};
};
