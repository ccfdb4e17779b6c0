import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {fullName, splitName} from '../../src/format/names.js';

describe('fullName', () => {
  it('puts titles where Czechs write them', () => {
    const name = 'Osoba Prvá';
    expect(fullName({name})).to.equal('Osoba Prvá');
    expect(fullName({titlesBefore: 'Mgr. Ing.', name})).to.equal('Mgr. Ing. Osoba Prvá');
    expect(fullName({name, titlesAfter: 'Ph.D., ACCA'})).to.equal('Osoba Prvá, Ph.D., ACCA');
  });
});

describe('splitName', () => {
  for (const [name, familyName, family, given] of [
    ['Osoba Prvá', 'Prvá', 'Prvá', 'Osoba'],
    ['Osoba', 'Osoba', 'Osoba', ''],
    ['Prvá Osoba', 'Prvá', 'Prvá', 'Osoba'],
    ['Osoba Prvá Druhá', 'Prvá', 'Prvá', 'Osoba Druhá'],
    ['Osoba Prvá Druhá', 'Prvá Druhá', 'Prvá Druhá', 'Osoba'],
    ['Osoba  Prvá\u00a0Druhá', 'Prvá Druhá', 'Prvá Druhá', 'Osoba'],
    ['Osoba Malá Prvá-Druhá', 'Prvá-Druhá', 'Prvá-Druhá', 'Osoba Malá'],
    ['Prvá Prvá', 'Prvá', 'Prvá', 'Prvá'],
    ['Osoba Prvá-Druhá', 'Druhá', 'Prvá-Druhá', 'Osoba'],
    ['Osoba Prvá', 'zvaná Třetí', 'Prvá', 'Osoba'],
  ] as const) {
    it(`finds "${familyName}" in "${name}"`, () => {
      expect(splitName({name, familyName})).to.deep.equal({family, given});
    });
  }

  it('keeps every word, and each as it is', () => {
    const words = fc.array(fc.stringMatching(/^\S{1,8}$/), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(words, fc.nat(4), fc.nat(4), (parts, first, length) => {
        const name = parts.join(' ');
        const familyName = parts.slice(first, first + length + 1).join(' ');
        const {family, given} = splitName({name, familyName});
        expect(family).not.to.equal('');
        expect(`${family} ${given}`.trim().split(' ').sort()).to.deep.equal([...parts].sort());
        if (familyName) {
          expect(family).to.equal(familyName);
        }
      }),
    );
  });
});
