/** What is compared: without accents, in lower case, with plain spaces. As long as the text itself, except for rare letters. */
const fold = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s/g, ' ');

/** One text for all by which something can be found. */
export const searchable = (parts: readonly (string | undefined)[]): string => fold(parts.join('\n'));

export interface Matcher {
  /** @param haystack made by {@link searchable} */
  readonly matches: (haystack: string) => boolean;
  /** Where the words of the query stand in a text, as [start, end) pairs that may overlap. */
  readonly ranges: (text: string) => readonly (readonly [number, number])[];
}

/** A word as a pattern: literal, but for the spaces that may stand between digits. */
const patternOf = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/\d(?=\d)/g, '$& ?');

/**
 * A search in which every word of the query must be found somewhere. Neither accents nor case count, nor the spaces within numbers.
 * `undefined` where the query is empty.
 */
export const matcher = (query: string): Matcher | undefined => {
  const words = fold(query)
    .replace(/(\d) +(?=\d)/g, '$1')
    // As phones are shown.
    .replace(/(^| )00(?=[1-9])/g, '$1+')
    .trim();
  if (!words) {
    return undefined;
  }
  const patterns = words.split(/ +/).map((word) => patternOf(word));
  const tests = patterns.map((pattern) => new RegExp(pattern));
  return {
    matches: (haystack) => tests.every((test) => test.test(haystack)),
    ranges: (text) => {
      const folded = fold(text);
      return folded.length === text.length
        ? [...folded.matchAll(new RegExp(patterns.join('|'), 'g'))].map(
            ({index, 0: {length}}) => [index, index + length] as const,
          )
        : [];
    },
  };
};
