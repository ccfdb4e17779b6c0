/** Says whether two pictures show the same. */
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';

/**
 * How far the colour of a pixel may be off, from 0 to 1: #4f4f4f and #5c5c5c are the same, #4f4f4f and #5f5f5f are not. Pixels that
 * are off only as smoothed edges of letters and lines are do not count.
 */
const THRESHOLD = 0.05;
/** Pictures are looked at in squares of 2 × 2 tiles of so many px, since what is lost may be small: an icon has 18. */
const TILE = 12;
/** How many pixels of a square may differ: what the palettes of the references cost is below, a missing icon above. */
const ALLOWED = 46;

const sameSize = (one, other) => one.width === other.width && one.height === other.height;

/** Which pixels differ most closely together, by their count in a square. */
const worstSquare = ({data, width}) => {
  const squares = new Map();
  for (let pixel = 0; pixel < data.length / 4; pixel += 1) {
    if (data[pixel * 4 + 3] > 0) {
      const column = Math.floor((pixel % width) / TILE);
      const row = Math.floor(pixel / width / TILE);
      for (const square of [
        `${column} ${row}`,
        `${column - 1} ${row}`,
        `${column} ${row - 1}`,
        `${column - 1} ${row - 1}`,
      ]) {
        squares.set(square, (squares.get(square) ?? 0) + 1);
      }
    }
  }
  return Math.max(0, ...squares.values());
};

/**
 * @param {PNG} expected
 * @param {PNG} actual
 * @returns {{same: boolean, worst: number, words: string, diff?: PNG}} `worst` counts pixels in one square
 */
export const compare = (expected, actual) => {
  if (!sameSize(expected, actual)) {
    const size = ({width, height}) => `${width} × ${height}`;
    return {same: false, worst: Infinity, words: `${size(expected)} px expected, ${size(actual)} px seen`};
  }
  const {width, height} = expected;
  const diff = new PNG({width, height});
  const options = {threshold: THRESHOLD, diffMask: true};
  const count = pixelmatch(expected.data, actual.data, diff.data, width, height, options);
  const worst = worstSquare(diff);
  return {same: worst <= ALLOWED, worst, words: `${count} px differ, up to ${worst} of them close together`, diff};
};
