/** What tells whether a text is the one that somebody looks for. */
export interface Matcher {
  /** Whether every word of the query stands in what `searchable` made. */
  readonly matches: (haystack: string) => boolean;
  /** Where the words stand in a text as it is shown: starts and ends in order, never overlapping. */
  readonly ranges: (text: string) => [start: number, end: number][];
}

/**
 * A text without accents and case. In capitals, because `ß` then is the same as `ss`. Each character folds by itself, so the parts of
 * a text fold to the parts of what it folds to.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    // Format characters come along when a number is copied from a contact list.
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase();

/** Folded, and each number in one piece: people write the same one in groups of any size. */
const foldNumbers = (text: string): string => fold(text).replace(/(?<=[\d+])\s+(?=\d)/g, '');

/** No text has it after its line breaks are gone, and no space before a number that could stand in one either. */
const BETWEEN = '\n;';

/**
 * What `matches` looks at, one for each list of parts: best made once for all queries. A word is found within one part, never across
 * two. A phone is found by its country code too if its part is the text of `readPhone`.
 */
export const searchable = (lists: readonly (readonly (string | undefined)[])[]): readonly string[] =>
  // Folded in one go, since that is ten times as fast. A semicolon is in no word of a query, and no space that could stand in a number.
  foldNumbers(lists.map((parts) => parts.join(';').replace(/\n/g, ' ')).join(BETWEEN)).split(BETWEEN);

const rangesOf = (pattern: RegExp, text: string): [start: number, end: number][] => {
  // Most texts have no match, and to know that is cheap.
  if (fold(text).search(pattern) < 0) {
    return [];
  }
  let folded = '';
  /** Where the character began that each unit of the folded text comes from. */
  const starts: number[] = [];
  let position = 0;
  for (const character of text) {
    folded += character < '\x7f' ? character.toUpperCase() : fold(character);
    while (starts.length < folded.length) {
      starts.push(position);
    }
    position += character.length;
  }
  const ranges: [start: number, end: number][] = [];
  let end = 0;
  for (const {0: word, index} of folded.matchAll(pattern)) {
    const start = starts[index] ?? 0;
    // Two matches may share a character that folds to two.
    if (start >= end) {
      let next = index + word.length;
      while (starts[next] === starts[next - 1]) {
        next++;
      }
      end = starts[next] ?? text.length;
      ranges.push([start, end]);
    }
  }
  return ranges;
};

/**
 * What a word of letters only, folded, has in common with others of its kin: účetní and účetnictví, starosta and starostka. At least
 * five letters, so that short words stay what they are.
 */
export const stemOf = (word: string): string =>
  /^\p{L}+$/u.test(word) ? word.slice(0, Math.max(5, Math.ceil(word.length / 2))) : word;

/**
 * A search by words, in any order, that disregards accents, case and the spaces within numbers; numbers side by side are one. `undefined`
 * where there is nothing to look for.
 *
 * @param change makes of each word, folded, what is looked for. Default: the word itself.
 */
export const matcher = (query: string, change = (word: string): string => word): Matcher | undefined => {
  const words = foldNumbers(query)
    .split(/[\s,;]+/)
    .filter((word) => word)
    .map(change)
    // `00` is how `+` is dialled; but a registration number may start with it too.
    .map((word) => (word.startsWith('00') ? [word, `+${word.slice(2)}`] : [word]));
  if (!words.length) {
    return undefined;
  }
  // The longest first, or a word would hide those that start with it.
  const anyWord = new RegExp(
    words
      .flat()
      .sort((one, other) => other.length - one.length)
      .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&').replace(/(?<=[\d+])(?=\d)/g, '\\s*'))
      .join('|'),
    'g',
  );
  return {
    matches: (haystack) => words.every((spellings) => spellings.some((word) => haystack.includes(word))),
    ranges: (text) => rangesOf(anyWord, text),
  };
};
