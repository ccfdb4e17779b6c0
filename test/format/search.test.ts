import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {fold, matcher, searchable} from '../../src/format/search.js';
import {anyLetter} from '../support/any-letter.js';

const finds = (query: string, ...parts: (string | undefined)[]): boolean | undefined =>
  matcher(query)?.matches(searchable([parts])[0]!);

/** What of the text is marked. */
const marked = (query: string, text: string): string[] | undefined =>
  matcher(query)
    ?.ranges(text)
    .map(([start, end]) => text.slice(start, end));

const PERSON = [
  'Ing. Osoba Žlutá, Ph.D.',
  undefined,
  'účetní (zástup)',
  '+420\u00a0317\u00a0123\u00a0456',
  '256 01 Lhota',
];

describe('searchable', () => {
  it('makes of many lists what it makes of each, whatever is in them', () => {
    const part = fc.oneof(
      fc.string({unit: anyLetter}),
      fc.constantFrom('1', '2\n', '\n;', ';\n;', '\n3', '+', '\ud800', undefined),
    );
    fc.assert(
      fc.property(fc.array(fc.array(part, {maxLength: 4}), {minLength: 1, maxLength: 5}), (lists) => {
        expect(searchable(lists)).to.deep.equal(lists.map((parts) => searchable([parts])[0]));
      }),
      {numRuns: 1000},
    );
  });
});

describe('matcher', () => {
  for (const query of [
    ...['žlutá', 'zluta', 'ŽLUTÁ', 'z\u030cluta\u0301', 'lut', 'osoba žlutá', 'Zluta  Osoba', 'žlutá, osoba;'],
    ...['ucetni', 'účetní žlutá', '(zástup)', 'ph.d.', 'ing', 'o'],
    ...[
      '317123456',
      '317 123 456',
      '3171 23456',
      '31 71 23 45 6',
      '317\u00a0123\u202f456',
      '+420317',
      '+ 420 317',
      '3 1 7',
    ],
    ...[
      '00420 317 123 456',
      '0042031',
      '\u202a+420\u202c 317',
      'žlutá 317 123',
      '317 123 žlutá',
      '25601',
      '256 01 lhota',
    ],
  ]) {
    it(`finds by ${JSON.stringify(query)}`, () => {
      expect(finds(query, ...PERSON)).to.equal(true);
    });
  }

  for (const query of [
    ...[
      'modrá',
      'žlutý',
      'osoba modrá',
      'osobažlutá',
      'žlu tá x',
      'ph?d',
      '.*',
      '[a-z]',
      'o|x',
      '\\d',
      '^ing',
      'lhota$',
    ],
    ...['317124', '317 123 457', '+317', '00317', '317 256', '45625601', 'undefined'],
  ]) {
    it(`does not find by ${JSON.stringify(query)}`, () => {
      expect(finds(query, ...PERSON)).to.equal(false);
    });
  }

  for (const [query, text] of [
    ['317 123 456', '317123456'],
    ['317123456', '317 123 456'],
    ['3171 23456', '317123456'],
    ['00 23 14 44', 'IČO 00231444'],
    ['00420', '00420 317 123 456'],
    ['strasse', 'Hauptstraße'],
    ['straße', 'HAUPTSTRASSE'],
    ['шевченко', 'ШЕВЧЕНКО'],
    ['іи', 'Їй'],
    ['łód', 'ŁÓDŹ'],
    ['c++', 'C++ 14'],
    ['šéf', 's\u030ce\u0301f'],
    ['na\u00advěs', 'Náves'],
  ] as const) {
    it(`finds ${JSON.stringify(text)} by ${JSON.stringify(query)}`, () => {
      expect(finds(query, text)).to.equal(true);
    });
  }

  it('looks for nothing where there is no word', () => {
    for (const query of ['', ' ', '\u00a0\n\t', ',', ' ; ,', '\u0301', '\u200b']) {
      expect(matcher(query), JSON.stringify(query)).to.equal(undefined);
    }
  });

  it('finds nobody by words of two people, or by a word that spans two parts', () => {
    expect(finds('prvá druhá', 'Osoba Prvá')).to.equal(false);
    expect(finds('123456', '123', '456')).to.equal(false);
    expect(finds('ab', 'a', 'b')).to.equal(false);
  });

  it('finds everybody by their own name, whatever its case and accents', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzáčďéěíňóřšťúůýžäöüßłабвгґдеєжзиіїйклмнопрстуфхцчшщьюя'.split('');
    const word = fc.string({
      unit: fc.constantFrom(...letters, ...letters.map((letter) => letter.toUpperCase()), '-', "'", '.'),
    });
    const name = fc.array(word, {minLength: 1, maxLength: 4}).map((words) => words.join(' '));
    const spelling = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.toLowerCase(),
      (text) => text.normalize('NFD'),
      (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
      (text) => text.replace(/ /g, '\u00a0'),
      (text) => text.split(' ').reverse().join('  '),
      fold,
    );
    fc.assert(
      fc.property(name, fc.string({unit: 'grapheme'}), fc.array(spelling), (own, other, spellings) => {
        fc.pre(/[^\s]/.test(own));
        const query = spellings.reduce((text, spell) => spell(text), own);
        expect(finds(query, other, own)).to.equal(true);
      }),
      {numRuns: 500},
    );
  });

  it('finds a number by any part of it, however the digits of both are grouped', () => {
    const gaps = fc.infiniteStream(fc.constantFrom('', '', ' ', '\u00a0', '\u202f'));
    const group = (digits: string, between: Iterator<string, unknown>): string =>
      digits.split('').reduce((text, digit) => text + String(between.next().value) + digit);
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{2,14}$/), gaps, gaps, fc.nat(14), (digits, first, second, start) => {
        const query = group(digits.slice(start % digits.length), first);
        expect(finds(query, `tel. ${group(digits, second)}, linka`)).to.equal(true);
      }),
    );
  });

  it('takes anything for a query and for a text', () => {
    fc.assert(
      fc.property(fc.string({unit: anyLetter}), fc.string({unit: anyLetter}), (query, text) => {
        const found = finds(query, text);
        expect(found === undefined || typeof found === 'boolean').to.equal(true);
        expect(finds(text, `a${text}b`)).not.to.equal(false);
      }),
      {numRuns: 500},
    );
  });
});

describe('the ranges to mark', () => {
  for (const [query, text, expected] of [
    ['zlu', 'Žlutá žlutá', ['Žlu', 'žlu']],
    ['nov novák', 'Novák Nováček', ['Novák', 'Nov']],
    ['317 123', '+420\u00a0317\u00a0123\u00a0456', ['317\u00a0123']],
    ['317123', '317123456', ['317123']],
    ['00420', '+420 317 123 456', ['+420']],
    ['a', 'a\u0301b', ['a\u0301']],
    ['strasse', 'Hauptstraße 1', ['straße']],
    ['s', 'ß', ['ß']],
    ['ss', 'aßb', ['ß']],
    ['b', '\u{1f600}b', ['b']],
    ['.', 'Ph.D.', ['.', '.']],
    ['x', 'Osoba Prvá', []],
    ['osoba x', 'Osoba Prvá', ['Osoba']],
    ['ta', '', []],
  ] as const) {
    it(`of ${JSON.stringify(query)} in ${JSON.stringify(text)}`, () => {
      expect(marked(query, text)).to.deep.equal(expected);
    });
  }

  it('are in order and in bounds, do not overlap, and cover what was looked for', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'aAáÁbß1 2+\u00a0ě\u0301'.split('')),
        fc.string({unit: 'grapheme', maxLength: 1}),
      ),
    });
    fc.assert(
      fc.property(text, text, (query, shown) => {
        const found = matcher(query);
        fc.pre(found !== undefined);
        let last = 0;
        const words = fold(query)
          .replace(/(?<=[\d+])\s+(?=\d)/g, '')
          .split(/[\s,;]+/)
          .filter(Boolean);
        for (const [start, end] of found.ranges(shown)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start).and.at.most(shown.length);
          const covered = fold(shown.slice(start, end)).replace(/(?<=[\d+])\s+(?=\d)/g, '');
          expect(words.some((word) => covered.includes(word.replace(/^00/, '+')) || covered.includes(word))).to.equal(
            true,
          );
          last = end;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('are there whenever a text matches', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.string({unit: 'grapheme'}), (query, before) => {
        const text = `${before} ${query}`.normalize();
        const found = matcher(query.normalize());
        fc.pre(found !== undefined);
        expect(found.matches(searchable([[text]])[0]!)).to.equal(true);
        expect(found.ranges(text)).not.to.deep.equal([]);
      }),
      {numRuns: 500},
    );
  });
});
