import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {readPhone} from '../../src/format/phones.js';
import {anyLetter} from '../support/any-letter.js';

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
    ...['tel. 777 193 556', 'Tel.: 777193556', 'TELEFON 777 193 556', 'mobil 777 193 556', 'tel./mob.: 777 193 556'],
    ...['mobilní telefon: 777 193 556', 'tel:+420777193556', '(777 193 556)', '777/193556', '777/193/556'],
  ]) {
    it(`reads ${JSON.stringify(spelling)}`, () => {
      expect(readPhone(spelling)).to.deep.equal({
        href: 'tel:+420777193556',
        text: '+420\u00a0777\u00a0193\u00a0556',
        extension: undefined,
        note: undefined,
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

  for (const [spelling, text] of [
    ['112', '112'],
    ['156', '156'],
    [' tel.: 158', '158'],
    ['1188', '1188'],
    ['1221', '1221'],
    ['116 111', '116\u00a0111'],
    ['116123', '116\u00a0123'],
  ]) {
    it(`keeps the short number ${spelling!}`, () => {
      expect(readPhone(spelling!)).to.deep.equal({
        href: `tel:${text!.replace(/\D/g, '')}`,
        text,
        extension: undefined,
        note: undefined,
      });
    });
  }

  for (const spelling of [
    ...['+421 2 1234 5678', '+421 (0)2 1234 5678', '+421 02/1234 5678', '+421/2/1234 5678', '00421 2 12345678'],
    ...['421 2 1234 5678', '(+421) 2 / 12 34 56 78', '0042102/12345678'],
  ]) {
    it(`reads ${spelling} as Slovak`, () => {
      expect(readPhone(spelling)?.href).to.equal('tel:+421212345678');
      expect(spaced(spelling)).to.equal('+421 212 345 678');
    });
  }

  for (const spelling of [
    '0317/123 456',
    '0317/123456',
    '0317 / 123 456',
    '317/123 456',
    '317/123456',
    '317 123/456',
  ]) {
    it(`reads the area code of old in ${spelling}`, () => {
      expect(readPhone(spelling)?.href).to.equal('tel:+420317123456');
    });
  }

  for (const spelling of ['0905/123 456', '0905 123 456', '02/1234 5678', '031/123 45 67', '0317 123 456']) {
    it(`leaves open which country ${spelling} is in`, () => {
      expect(readPhone(spelling)).to.equal(undefined);
    });
  }

  for (const [spelling, href] of [
    ['+49 30/1234567', 'tel:+49301234567'],
    ['0049 34567/1234', 'tel:+49345671234'],
    ['+43 (0)1/513 22 20', 'tel:+4315132220'],
  ]) {
    it(`reads the area code of ${spelling!}`, () => {
      expect(readPhone(spelling!)?.href).to.equal(href);
    });
  }

  for (const spelling of [
    ...['317 123 456 kl. 12', '317 123 456 kl.12', '317 123 456, kl. 12', '317 123 456 klapka 12', '317123456kl12'],
    ...['317 123 456 linka 12', '317 123 456, linka: 12', '317 123 456 l. 12', '317 123 456 (l. 12)', '317 123 456#12'],
    ...[
      '317 123 456 ext. 12',
      '+420 317 123 456 Ext 12',
      '+420317123456;ext=12',
      '317 123 456 x12',
      'tel. 317123456 x 12',
    ],
  ]) {
    it(`finds the extension in ${spelling}`, () => {
      expect(readPhone(spelling)).to.deep.equal({
        href: 'tel:+420317123456',
        text: '+420\u00a0317\u00a0123\u00a0456',
        extension: '12',
        note: undefined,
      });
    });
  }

  it('keeps the zeros of an extension', () => {
    expect(readPhone('317 123 456 kl. 007')?.extension).to.equal('007');
  });

  for (const [spelling, note, extension] of [
    ['317 123 456 (po–pá)', 'po–pá'],
    ['317 123 456 (po–pá 8–15)', 'po–pá 8–15'],
    ['317 123 456 (po 8:00–17:00, st 12.30–17.00)', 'po 8:00–17:00, st 12.30–17.00'],
    ['317 123 456 – ústředna', 'ústředna'],
    ['317 123 456 - ústředna', 'ústředna'],
    ['317 123 456, ústředna', 'ústředna'],
    ['317 123 456 ústředna', 'ústředna'],
    ['tel. 317 123 456 jen SMS', 'jen SMS'],
    ['317 123 456 linka pomoci', 'linka pomoci'],
    ['317 123 456 kl. 12 (sekretariát)', 'sekretariát', '12'],
    ['317 123 456 (kl. 12) – sekretariát', 'sekretariát', '12'],
    ['317 123 456, linka 12, sekretariát', 'sekretariát', '12'],
  ]) {
    it(`keeps the words of ${spelling!}`, () => {
      expect(readPhone(spelling!)).to.deep.include({href: 'tel:+420317123456', note, extension});
    });
  }

  for (const spelling of [
    ...['317 123 456 / 602 123 456', '317 123 456, 602 123 456', '317 123 456; 602 123 456', '317 123 456 602 123 456'],
    ...['317 123 456 a 602 123 456', '317 123 456 (602 123 456)', '317 123 456 (mobil 602 123 456)'],
    ...['317 123 456, mobil 602 123 456', '317 123 456 (nebo 60 21 23 45 6)', '317 123 456 linka 602123456'],
    ...['317 123 456, 457', '317 123 456/457', '317 123 456 a 457', '317 123 456-7', '317 123 456 kl. 12, 13'],
    ...[
      '+421 2 1234 5678 / 9012',
      '+421 905 123 456 / 7',
      '+420 317 123 456 / 457',
      '+420 317 123 456 +420 602 123 456',
    ],
    ...['+49 30 123456 / 7890', '+49 30 123456/123457', '+43 1 51322/20', '+49 30/1234/5678'],
  ]) {
    it(`does not take ${spelling} for one number`, () => {
      expect(readPhone(spelling)).to.equal(undefined);
    });
  }

  for (const number of [
    ...['', '-', 'nemá', '123', '1234567', '151', '77719355', '7771935567', '123456789', '077719355', '0777193556'],
    ...['+420 177 193 556', '+420 777 193 55', '+420 777 193 5567', '420177193556'],
    ...['ústředna, linka 12', 'linka 12', '777 193 556 (', '777 193 556 (8–12 h)', '777 193 556 <b>'],
    ...[
      '777+193556',
      '++420777193556',
      '+0 777 193 556',
      '+1234',
      '+1234567890123456',
      '７７７１９３５５６',
      '777 193 556;ext=a',
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
        // The 0 that Slovaks dial at home is read, and is no part of the number.
        fc.pre(read !== undefined && !/^\+42[01]0/.test(number));
        expect(read.href).to.equal(`tel:${number}`);
        expect(read.text.replace(/\u00a0/g, '')).to.equal(number);
        expect(readPhone(read.text)).to.deep.equal(read);
        expect(read.text).to.match(/^\+\d{1,3}(\u00a0\d{1,3})(\u00a0\d{3})+$/);
      }),
      {numRuns: 500},
    );
  });

  it('does not hang on very long texts', () => {
    for (const part of [' 1', ' ', ' -', ' a', ' ,', '(a', '1 2 ', 'tel ', '/']) {
      expect(readPhone(`317 123 456${part.repeat(50_000)}1!`)).to.equal(undefined);
      expect(readPhone(`317 123 456 a${part.repeat(50_000)}1!`)).to.equal(undefined);
    }
  });

  it('never throws, and never links anything but a number', () => {
    const telephonic = fc.string({unit: fc.constantFrom('0', '1', '2', '4', '9', '+', ' ', '(', ')', '-', '/', 'x')});
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: anyLetter}), telephonic), (text) => {
        expect(readPhone(text)?.href ?? 'tel:+1234567').to.match(/^tel:(\+[1-9]\d{6,14}|1\d{2,5})$/);
      }),
      {numRuns: 1000},
    );
  });
});
