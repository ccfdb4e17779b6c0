import {expect} from '@open-wc/testing';
import type {Text} from '../../src/document/types.js';
import {DATA, organization, person} from './read.js';

const textOf = (text: Text | undefined): object => ({...text});

describe('a string', () => {
  it('is trimmed', () => {
    expect(person({name: '\u00a0 Osoba  Prvá\n'}).value?.name).to.equal('Osoba  Prvá');
  });

  it('is in NFC', () => {
    expect(person({name: 'Pru\u030aša Z\u030ca\u0301kova\u0301'}).value?.name).to.equal('Průša Žáková');
  });

  it('has no lone surrogates, which encodeURIComponent throws on', () => {
    const name = person({name: 'a\ud800b\udc00 \ud83d\ude00'}).value?.name ?? '';
    expect(name).to.equal('a\ufffdb\ufffd \ud83d\ude00');
    expect(encodeURIComponent(name)).to.be.a('string');
  });

  it('is no truth and no list', () => {
    expect(person({titlesBefore: true, titlesAfter: ['DiS.']}).warnings).to.deep.equal([
      'CSS-W01 people[0].titlesBefore',
      'CSS-W01 people[0].titlesAfter',
    ]);
  });
});

describe('a text', () => {
  it('is in Czech, or in the language of the document', () => {
    expect(textOf(organization({name: 'Svazek'}).value?.name)).to.deep.equal({cs: 'Svazek'});
    expect(textOf(organization({name: 'Union'}, DATA, ' en_GB ').value?.name)).to.deep.equal({'en-gb': 'Union'});
    expect(textOf(organization({name: 'Svazek'}, DATA, 'čeština').value?.name)).to.deep.equal({cs: 'Svazek'});
    expect(organization({}, DATA, 'čeština').warnings).to.deep.equal(['CSS-W01 language']);
  });

  it('may be in several languages, with tags in any spelling', () => {
    const name = {CS: 'Svazek', en_gb: 'Union', 'de-AT': ' Verband ', uk: '-', 'not a tag': 5, č: 'x'};
    const {value, warnings} = organization({name});
    expect(textOf(value?.name)).to.deep.equal({cs: 'Svazek', 'en-gb': 'Union', 'de-at': 'Verband'});
    expect(warnings).to.deep.equal([]);
  });

  it('loses the one language that is no string', () => {
    const {value, warnings} = organization({name: {cs: 'Svazek', en: -5}});
    expect(textOf(value?.name)).to.deep.equal({cs: 'Svazek'});
    expect(warnings).to.deep.equal(['CSS-W01 organization.name.en']);
  });

  it('inherits nothing', () => {
    expect(Object.getPrototypeOf(organization({name: 'Svazek'}).value?.name)).to.equal(null);
  });
});

describe('a phone', () => {
  it('may be a string or an object', () => {
    const phones = [
      '777 193 556',
      {number: '420777193556', label: 'kancelář'},
      {number: ' +420 777 193 556 '},
      '777 193 556 linka 12 (po–pá)',
    ];
    const {value, warnings} = person({phones});
    expect(value?.phones.map(({number}) => number)).to.deep.equal([
      '777 193 556',
      '420777193556',
      '+420 777 193 556',
      '777 193 556 linka 12 (po–pá)',
    ]);
    expect(value?.phones[1]?.label?.['cs']).to.equal('kancelář');
    expect(warnings).to.deep.equal([]);
  });

  it('stays with a warning where it cannot be understood', () => {
    const {value, warnings} = person({phones: ['777 193 556, 557', {number: '123'}, '0']});
    expect(value?.phones.map(({number}) => number)).to.deep.equal(['777 193 556, 557', '123', '0']);
    expect(warnings).to.deep.equal([
      'CSS-W06 people[0].phones[0]',
      'CSS-W06 people[0].phones[1].number',
      'CSS-W06 people[0].phones[2]',
    ]);
  });

  it('is dropped where it is none', () => {
    const {value, warnings} = person({phones: [true, -5, 1.5, 1e20, ['777'], {label: 'x'}, {number: {}}]});
    expect(value?.phones).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      ...[0, 1, 2, 3, 4].map((index) => `CSS-W01 people[0].phones[${String(index)}]`),
      'CSS-W02 people[0].phones[5].number',
      'CSS-W02 people[0].phones[6].number',
    ]);
  });
});

describe('an e-mail', () => {
  it('may be an address, or an object with it whole or split', () => {
    const {value, warnings} = person({
      emails: [
        ' a@b.example ',
        {address: 'c@d.example', label: 'x', kind: 'registry'},
        {user: ' e ', domain: 'f.example'},
      ],
    });
    expect(value?.emails.map(({address, kind}) => [address, kind])).to.deep.equal([
      ['a@b.example', undefined],
      ['c@d.example', 'registry'],
      ['e@f.example', undefined],
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('may have accents, also ones that stand as characters of their own', () => {
    expect(person({emails: ['starosta@obec-žďár.example']}).value?.emails).to.have.length(1);
    expect(person({emails: ['a@z\u030c.example']}).value?.emails[0]?.address).to.equal('a@ž.example');
  });

  for (const bad of [
    ...['a', 'a@b', '@b.example', 'a@', 'a@b@c.example', 'a b@c.example', 'a@b.example, c@d', 'a@b..example'],
    ...['a@-b.example', 'Jan <a@b.example> x', 'mailto:a@b', 'a@b.example?bcc=c@d.example', 'a@b.example\r\nBcc: c'],
    ...['a\u0000@b.example', 'a\u037ec@b.example', 5, true, ['a@b.example']],
  ]) {
    it(`is not ${JSON.stringify(bad)}`, () => {
      const {value, warnings} = person({emails: [bad]});
      expect(value?.emails).to.deep.equal([]);
      expect(warnings).to.deep.equal(['CSS-W01 people[0].emails[0]']);
    });
  }

  it('needs an address, or both a user and a domain', () => {
    const {value, warnings} = person({
      emails: [{user: 'a'}, {domain: 'b.example'}, {label: 'x'}, {address: '-', user: 'a'}],
    });
    expect(value?.emails).to.deep.equal([]);
    expect(warnings).to.deep.equal([0, 1, 2, 3].map((index) => `CSS-W02 people[0].emails[${String(index)}].address`));
  });

  it('falls back to user and domain where the address is bad', () => {
    const {value, warnings} = person({emails: [{address: 'a', user: 'a', domain: 'b.example'}]});
    expect(value?.emails[0]?.address).to.equal('a@b.example');
    expect(warnings).to.deep.equal(['CSS-W01 people[0].emails[0].address']);
  });
});

describe('a registration number (IČO)', () => {
  const ico = (raw: unknown): readonly [ico: string | undefined, warnings: readonly string[]] => {
    const {value, warnings} = organization({ico: raw});
    return [value?.ico, warnings];
  };

  it('may have spaces', () => {
    expect(ico('70 56 76 46')).to.deep.equal(['70567646', []]);
    expect(ico(' 705 676\u00a046 ')).to.deep.equal(['70567646', []]);
  });

  it('with a wrong check digit stays with a warning', () => {
    expect(ico('70567645')).to.deep.equal(['70567645', ['CSS-W05 organization.ico']]);
  });

  it('has the check digits that the sum modulo 11 gives, also 0 for 10 and 1 for 0', () => {
    for (const right of ['00006947', '12345679', '71193821', '00000019', '00000060', '00000051']) {
      const sum = [...right].slice(0, 7).reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
      expect(Number(right[7]), right).to.equal({0: 1, 1: 0}[sum % 11] ?? 11 - (sum % 11));
      expect(ico(right), right).to.deep.equal([right, []]);
    }
  });

  for (const bad of ['7056764', '705676460', '7056764a', 'CZ70567646', 705676460, -1, 1.5, true]) {
    it(`is not ${JSON.stringify(bad)}`, () => {
      expect(ico(bad)).to.deep.equal([undefined, ['CSS-W01 organization.ico']]);
    });
  }
});

describe('a date', () => {
  it('has the precision that is known', () => {
    for (const founded of ['2016', '2016-07', '2016-07-01', '2024-02-29']) {
      expect(organization({founded: ` ${founded} `}).value?.founded).to.equal(founded);
    }
  });

  it('is whole where a day is meant', () => {
    expect(person({validUntil: '2016-07'}).warnings).to.deep.equal(['CSS-W01 people[0].validUntil']);
    expect(person({validUntil: '2016-07-01'}).value?.validUntil).to.equal('2016-07-01');
  });

  for (const bad of [
    '2023-02-29',
    '2016-13',
    '2016-00',
    '2016-06-31',
    '31. 6. 2016',
    '13/2016',
    '20160701',
    '16-07-01',
    '1. 7. 16',
    'program 2016',
    16,
  ]) {
    it(`is not ${JSON.stringify(bad)}`, () => {
      expect(organization({founded: bad}).warnings).to.deep.equal(['CSS-W01 organization.founded']);
    });
  }
});
