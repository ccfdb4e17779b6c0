/** Hours, and minutes behind a usual sign or, of four figures, none; seconds only where a program wrote them; "h" or "hod.". */
const SPELLING = /^(\d\d?)(?:[:.,]\s?(\d\d)(?::00)?|(?<=\d\d)(\d\d))?(?:\s*h(?:od(?:in)?)?)?\.?$/i;

/**
 * A time as people write it: `8:00`, `8.00`, `8,30`, `8`, `0800`, `09:00:00`, `8 h`, `8 hod.`. Whether there is such a time is for the
 * reader to see. The end of the day, `24:00`, is the last minute of a clock that does not know it.
 */
export const timeOf = (text: string): string | undefined => {
  const [, hour, first, second] = SPELLING.exec(text) ?? [];
  const read = hour && `${hour.padStart(2, '0')}:${first ?? second ?? '00'}`;
  return read === '24:00' ? '23:59' : read;
};
