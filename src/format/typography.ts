/** A piece of a text; the words of a bound one belong on one line. */
export interface Piece {
  readonly text: string;
  readonly bound: boolean;
}

/**
 * What must not end a Czech line: a preposition or conjunction of one letter, and a number before what it counts. A very long word
 * after them may go to the next line all the same, or it would not fit a narrow column.
 * @see ČSN 01 6910:2014, 6.14
 */
const BOUND = /(?<![\p{L}\p{N}])(?:(?:[ksvzouaiKSVZOUAI]|\d+[.,]?\d*\.?) )+\S{1,18}(?!\S)/gu;

/** Splits a Czech text where its lines must not break. The pieces joined are the text: nothing in it is replaced. */
export const czechPieces = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(BOUND)) {
    pieces.push({text: text.slice(end, match.index), bound: false}, {text: match[0], bound: true});
    end = match.index + match[0].length;
  }
  return [...pieces, {text: text.slice(end), bound: false}].filter((piece) => piece.text);
};
