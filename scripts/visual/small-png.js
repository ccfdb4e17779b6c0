/**
 * Writes pictures of text small: as a palette. The colours that cover most are kept as they are; the many shades in between, of
 * smoothed edges, become the nearest of those.
 */
import {crc32, deflateSync} from 'node:zlib';

const COLOURS = 256;
const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

const chunk = (type, content) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
};

const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

const distance = (one, other) =>
  ((one >> 16) - (other >> 16)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  ((one & 255) - (other & 255)) ** 2;

const coloursOf = ({data, width, height}) =>
  Uint32Array.from({length: width * height}, (_, pixel) => data.readUIntBE(pixel * 4, 3));

/** The most frequent colours, and which of them stands for each colour. */
const makePalette = (colours) => {
  const counts = new Map();
  for (const colour of colours) {
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = [...counts].sort(([, one], [, other]) => other - one).map(([colour]) => colour);
  const palette = frequent.slice(0, COLOURS);
  const nearest = (colour) => {
    let best = 0;
    for (let index = 1; index < palette.length; index += 1) {
      best = distance(palette[index], colour) < distance(palette[best], colour) ? index : best;
    }
    return best;
  };
  const indices = new Map(palette.map((colour, index) => [colour, index]));
  for (const colour of frequent.slice(COLOURS)) {
    indices.set(colour, nearest(colour));
  }
  return {palette, indices};
};

/**
 * @param {import('pngjs').PNG} picture without transparency
 * @returns {Buffer}
 */
export const writeSmallPng = (picture) => {
  const {width, height} = picture;
  const colours = coloursOf(picture);
  const {palette, indices} = makePalette(colours);
  // Each line begins with the number of its filter: none.
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, pixel) => {
    lines[pixel + Math.floor(pixel / width) + 1] = indices.get(colour);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, of a palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channels))),
    chunk('IDAT', deflateSync(lines, {level: 9})),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
