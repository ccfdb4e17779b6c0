/** Hours, and minutes behind a usual sign or, of four figures, none; seconds only where a program wrote them; "h" or "hod.". */
const SPELLING = /^(\d\d?)(?:[:.,]\s?(\d\d)(?::00)?|(?<=\d\d)(\d\d))?(?:\s*h(?:od(?:in)?)?)?\.?$/i;

/**
 * A time as people write it: `8:00`, `8.00`, `8,30`, `8`, `0800`, `09:00:00`, `8 h`, `8 hod.`. Whether there is such a time is for the
 * reader to see.
 */
export const timeOf = (text: string): string | undefined => {
  const [, hour, first, second] = SPELLING.exec(text) ?? [];
  return hour && `${hour.padStart(2, '0')}:${first ?? second ?? '00'}`;
};
