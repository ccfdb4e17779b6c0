import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readPhone} from '../../src/format/phones.js';

/** Grouped with ordinary spaces. */
const spaced = (number: string): string | undefined => readPhone(number)?.text.replace(/\u00a0/g, ' ');

describe('readPhone', () => {
  for (const spelling of [
    ...[
      '777193556',
      '777 193 556',
      '777\u00a0193\u00a0556',
      '777-193-556',
      '777–193–556',
      '777.193.556',
      '777/193 556',
    ],
    ...['+420777193556', '+420 777 193 556', '(+420) 777 193 556', '+420 (777) 193 556', '00420 777 193 556'],
    ...['420777193556', '420 777 193 556', '+420(0)777193556', '+ 420 777 193 556', '77 71 93 55 6', ' 777\t193 556 '],
  ]) {
    it(`reads ${JSON.stringify(spelling)}`, () => {
      expect(readPhone(spelling)).to.deep.equal({
        href: 'tel:+420777193556',
        text: '+420\u00a0777\u00a0193\u00a0556',
      });
    });
  }

  for (const [number, text] of [
    ['+421 905 123 456', '+421 905 123 456'],
    ['0049 30 12345678', '+49 3 012 345 678'],
    ['+43 1 5132220', '+43 15 132 220'],
    ['+1 212 555 1234', '+1 2 125 551 234'],
    ['+380 44 123 45 67', '+380 441 234 567'],
    ['+7 495 123-45-67', '+7 4 951 234 567'],
    ['+48 22 123 45 67', '+48 221 234 567'],
  ]) {
    it(`knows the country of ${number!}`, () => {
      expect(spaced(number!)).to.equal(text);
    });
  }

  for (const number of [
    ...['', '-', 'nemá', '112', '77719355', '7771935567', '123456789', '077719355', '0777193556'],
    ...['+420 177 193 556', '+420 777 193 55', '+420 777 193 5567', '420177193556'],
    ...['777 193 556 linka 12', '777 193 556, 702 038 250', '777 193 556 / 702 038 250'],
    ...[
      '777+193556',
      '++420777193556',
      '+0 777 193 556',
      '+1234',
      '+1234567890123456',
      '７７７１９３５５６',
      '777 193 556;ext=1',
    ],
    ...['javascript:alert(1)', '<b>777193556</b>', '777193556\u0000'],
  ]) {
    it(`does not read ${JSON.stringify(number)}`, () => {
      expect(readPhone(number)).to.equal(undefined);
    });
  }

  it('reads nine digits as Czech, however they are separated', () => {
    const separator = fc.constantFrom('', ' ', '\u00a0', '-', '–', '.', '/', '\u2011');
    const prefix = fc.constantFrom('', '+420', '00420', '(+420) ', '420 ');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[2-9]\d{8}$/),
        prefix,
        fc.array(separator, {maxLength: 9}),
        (digits, start, gaps) => {
          const spelling = start + digits.split('').reduce((text, digit, index) => text + (gaps[index] ?? '') + digit);
          expect(readPhone(spelling)?.href).to.equal(`tel:+420${digits}`);
        },
      ),
      {numRuns: 500},
    );
  });

  it('reads what it writes, and writes the number and nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9]\d{6,14}$/), (number) => {
        const read = readPhone(number);
        fc.pre(read !== undefined);
        expect(read.href).to.equal(`tel:${number}`);
        expect(read.text.replace(/\u00a0/g, '')).to.equal(number);
        expect(readPhone(read.text)).to.deep.equal(read);
        expect(read.text).to.match(/^\+\d{1,3}(\u00a0\d{1,3})(\u00a0\d{3})+$/);
      }),
      {numRuns: 500},
    );
  });

  it('never throws, and never links anything but a number', () => {
    const telephonic = fc.string({unit: fc.constantFrom('0', '1', '2', '4', '9', '+', ' ', '(', ')', '-', '/', 'x')});
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: 'binary'}), telephonic), (text) => {
        expect(readPhone(text)?.href ?? 'tel:+1234567').to.match(/^tel:\+[1-9]\d{6,14}$/);
      }),
      {numRuns: 1000},
    );
  });
});
