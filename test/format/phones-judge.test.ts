import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import examples from 'libphonenumber-js/mobile/examples';
import {getCountries, getExampleNumber, parsePhoneNumberFromString} from 'libphonenumber-js/max';
import {readPhone} from '../../src/format/phones.js';

/** What an independent implementation makes of a spelling on a Czech page. */
const judged = (spelling: string) => parsePhoneNumberFromString(spelling, 'CZ');

/** Nine digits that are in use in a country. */
const validIn = (code: string) =>
  fc.stringMatching(/^[2-9]\d{8}$/).filter((digits) => judged(`+${code}${digits}`)?.isValid() === true);

const gaps = fc.array(fc.constantFrom('', '', '', ' ', '\u00a0', '-', '–', '.', '/', ') '), {
  minLength: 9,
  maxLength: 9,
});

const spaced = (digits: string, between: readonly string[]): string =>
  [...digits].map((digit, index) => (index ? (between[index] ?? '') : '') + digit).join('');

describe('readPhone agrees with libphonenumber', () => {
  for (const [code, prefixes] of [
    ['420', ['', '+420 ', '+420', '00420', '00 420 ', '(+420) ', '420', 'tel. ', 'mobil: +420 ']],
    ['421', ['+421 ', '+421', '00421', '00 421 ', '(+421) ', '+421 (0)', '+421 0', '00421/0']],
  ] as const) {
    it(`about +${code}, however it is spelled`, () => {
      fc.assert(
        fc.property(validIn(code), fc.constantFrom(...prefixes), gaps, (digits, prefix, between) => {
          const spelling = prefix + spaced(digits, between);
          expect(judged(spelling)?.number, `libphonenumber of ${spelling}`).to.equal(`+${code}${digits}`);
          expect(readPhone(spelling)?.href, spelling).to.equal(`tel:+${code}${digits}`);
        }),
        {numRuns: 500},
      );
    });
  }

  it('about extensions', () => {
    fc.assert(
      fc.property(
        validIn('420'),
        fc.constantFrom(' ext. ', ' ext ', ', ext. ', ' x', ' x', '#', ';ext='),
        fc.stringMatching(/^\d{1,5}$/),
        (digits, label, extension) => {
          const spelling = digits + label + extension;
          const {number, ext} = judged(spelling)!;
          const {href, extension: read} = readPhone(spelling)!;
          expect([href, read], spelling).to.deep.equal([`tel:${number}`, ext]);
        },
      ),
    );
  });

  it('about the calling code of every country', () => {
    const countries = getCountries();
    expect(countries.length).to.be.above(200);
    for (const country of countries) {
      const example = getExampleNumber(country, examples)!;
      const read = readPhone(example.formatInternational());
      expect(read?.href, country).to.equal(`tel:${example.number}`);
      expect(read?.text.split('\u00a0')[0], country).to.equal(`+${example.countryCallingCode}`);
    }
  });
});
