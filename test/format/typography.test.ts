import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {czechPieces} from '../../src/format/typography.js';

const bound = (text: string): string[] =>
  czechPieces(text)
    .filter((piece) => piece.bound)
    .map((piece) => piece.text);

/** The rule in one pattern, which reads well and takes exponential time. */
const RULE = /(?<![\p{L}\p{N}])(?:(?:[ksvzouaiKSVZOUAI]|\d+[.,]?\d*\.?) )+\S{1,18}(?!\S)/gu;

describe('czechPieces', () => {
  it('binds one-letter prepositions and conjunctions to what follows', () => {
    expect(bound('Bydlí v Praze, k lesu s ním i bez něj a z domu.')).to.deep.equal([
      'v Praze,',
      'k lesu',
      's ním',
      'i bez',
      'a z domu.',
    ]);
    expect(bound('O projektu')).to.deep.equal(['O projektu']);
  });

  it('binds numbers to what they count', () => {
    expect(bound('zapojilo se 83 svazků od 1. 7. 2016 do konce')).to.deep.equal(['83 svazků', '1. 7. 2016 do']);
  });

  it('leaves words alone that only end in such a letter', () => {
    expect(bound('jaro tak bez auta')).to.deep.equal([]);
  });

  it('lets a very long word go, or it would not fit a narrow column', () => {
    expect(bound('a nejneobhospodařovávatelnějšími')).to.deep.equal([]);
  });

  it('binds what the rule binds, in any text of a few letters', () => {
    const letters = fc.constantFrom(
      ...['k', 'V', 'x', '1', '23', '.', ',', '(', '-', ' ', ' ', '\n', '😀', 'žluťoučký', '1234567890'],
    );
    fc.assert(
      fc.property(fc.array(letters, {maxLength: 14}), (parts) => {
        const text = parts.join('');
        expect(bound(text)).to.deep.equal([...text.matchAll(RULE)].map(([match]) => match));
      }),
      {numRuns: 3000},
    );
  });

  it('binds a row of numbers up to its last word that fits', () => {
    const long = '1234567890123456789';
    expect(bound(`1 2 ${long} ${long} x`)).to.deep.equal([`1 2 ${long} ${long} x`]);
    expect(bound(`1 2 ${long} ${long} ${long}x`)).to.deep.equal(['1 2']);
    expect(bound(`${long} ${long} ${long}x v Praze`)).to.deep.equal(['v Praze']);
  });

  it('never changes a text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'grapheme'}), fc.stringMatching(/^[ksvz a1.]{0,40}$/)), (text) => {
        expect(
          czechPieces(text)
            .map((piece) => piece.text)
            .join(''),
        ).to.equal(text);
      }),
    );
  });
});
