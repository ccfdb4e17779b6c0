/** A piece of a text; the words of a bound one belong on one line. */
export interface Piece {
  readonly text: string;
  readonly bound: boolean;
}

/**
 * What must not end a Czech line, and its space: a preposition or conjunction of one letter, and a number before what it counts.
 * @see ČSN 01 6910:2014, 6.14
 */
const BINDING = /(?:[ksvzouaiKSVZOUAI]|\d+(?:[.,](?:\d+\.?|\.)?)?) /.source;
const FIRST = new RegExp(`(?<![\\p{L}\\p{N}])${BINDING}`, 'gu');
const NEXT = new RegExp(BINDING, 'uy');

/** A very long word may go to the next line all the same, or it would not fit a narrow column. */
const WORD = /\S{1,18}(?!\S)/uy;

/** Where the pattern, which is sticky, stops if it fits at a place; else 0. */
const endAt = (pattern: RegExp, text: string, place: number): number => {
  pattern.lastIndex = place;
  return pattern.test(text) ? pattern.lastIndex : 0;
};

/** Splits a Czech text where its lines must not break. The pieces joined are the text: nothing in it is replaced. */
export const czechPieces = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let end = 0;
  FIRST.lastIndex = 0;
  // By hand, since a pattern of the whole would try each part of a row of numbers anew.
  for (let first = FIRST.exec(text); first; first = FIRST.exec(text)) {
    let boundEnd = 0;
    let row = FIRST.lastIndex;
    for (let next = row; next; next = endAt(NEXT, text, row)) {
      row = next;
      boundEnd = endAt(WORD, text, row) || boundEnd;
    }
    if (boundEnd) {
      pieces.push(
        {text: text.slice(end, first.index), bound: false},
        {text: text.slice(first.index, boundEnd), bound: true},
      );
      end = boundEnd;
    }
    FIRST.lastIndex = boundEnd || row;
  }
  return [...pieces, {text: text.slice(end), bound: false}].filter((piece) => piece.text);
};
