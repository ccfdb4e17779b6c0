import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parse} from '../../src/document/parse.js';
import {dateOf} from '../../src/document/spellings/dates.js';
import {daysIn} from '../../src/document/spellings/days.js';
import {emailsIn} from '../../src/document/spellings/emails.js';
import {bareName} from '../../src/document/spellings/names.js';
import {phonesIn} from '../../src/document/spellings/phones.js';
import {timeOf} from '../../src/document/spellings/times.js';
import {fullName} from '../../src/format/names.js';
import {WEEKDAYS} from '../../src/format/opening-hours.js';
import {anyLetter} from '../support/any-letter.js';
import {organization, person} from './read.js';

const two = (number: number): string => String(number).padStart(2, '0');

describe('a time as people write it', () => {
  it('is read at every minute of the day, whatever stands between hour and minute and behind them', () => {
    const between = fc.constantFrom(':', '.', ',', ': ');
    const behind = fc.constantFrom('', ' h', 'h', ' hod.', ' hod', ' hodin', '.');
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.boolean(), between, behind, (hour, minute, isPadded, sign, end) => {
        const spelled = `${isPadded ? two(hour) : String(hour)}${sign}${two(minute)}${end}`;
        expect(timeOf(spelled), spelled).to.equal(`${two(hour)}:${two(minute)}`);
      }),
    );
  });

  for (const doubtful of [
    '',
    'x',
    '8:0',
    '8.5',
    '830',
    '8:30:15',
    '8 30',
    '8-12',
    '8:00–12:00',
    '8 am',
    '5 pm',
    '-8',
    '8::00',
  ]) {
    it(`is not ${JSON.stringify(doubtful)}`, () => {
      expect(timeOf(doubtful)).to.equal(undefined);
    });
  }
});

describe('a date as people write it', () => {
  const MONTHS =
    'leden ledna únor února březen března duben dubna květen května červen června červenec července srpen srpna září září říjen října listopad listopadu prosinec prosince'.split(
      ' ',
    );

  it('is read on every day, in figures and in words', () => {
    const gap = fc.constantFrom('', ' ', '\u00a0');
    fc.assert(
      fc.property(
        fc.date({min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true}),
        gap,
        (day, space) => {
          const iso = day.toISOString().slice(0, 10);
          const [year, month, date] = iso.split('-').map(Number);
          expect(dateOf(`${date!}.${space}${month!}.${space}${year!}`)).to.equal(iso);
          expect(dateOf(`${date!}. ${MONTHS[month! * 2 - 1]!} ${year!}`)).to.equal(iso);
          expect(dateOf(`${month!}/${year!}`)).to.equal(iso.slice(0, 7));
          expect(dateOf(`${MONTHS[month! * 2 - 2]!.toUpperCase()} ${year!}`)).to.equal(iso.slice(0, 7));
          expect(dateOf(`${year!}/${month!}/${date!}`)).to.equal(iso);
        },
      ),
    );
  });

  it('may have the time of a Czech clock, but not one in another zone, where it may be another day', () => {
    expect(dateOf('2026-11-24T09:12:00+01:00')).to.equal('2026-11-24');
    expect(dateOf('2026-07-24 23:59')).to.equal('2026-07-24');
    expect(dateOf('2026-11-23T23:00:00.000Z')).to.equal(undefined);
    expect(dateOf('2026-11-23T23:00:00-05:00')).to.equal(undefined);
  });

  for (const doubtful of [
    '1. 7.',
    '1. 7. 16',
    '7/1/2016',
    '1-7-2016',
    'program 2016',
    'léto 2016',
    '2016/07-01',
    '2016-07',
    'od 2016',
  ]) {
    it(`is not ${JSON.stringify(doubtful)}`, () => {
      expect(dateOf(doubtful)).to.equal(undefined);
    });
  }

  it('is no day that there is not', () => {
    expect(organization({founded: '31. 6. 2016'}).warnings).to.deep.equal(['CSS-W01 organization.founded']);
    expect(person({validUntil: '7/2016'}).warnings).to.deep.equal(['CSS-W01 people[0].validUntil']);
  });
});

describe('days of the week as people write them', () => {
  const CZECH = ['pondělí', 'úterý', 'středa', 'čtvrtek', 'pátek', 'sobota', 'neděle'];
  const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

  it('are read in any case, cut anywhere behind the second letter, with accents or without', () => {
    const change = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toUpperCase(),
      (word) => word.toLowerCase(),
      plain,
      (word) => `${word}.`,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(CZECH, ENGLISH),
        fc.nat(6),
        fc.integer({min: 2, max: 10}),
        change,
        (names, day, length, changed) => {
          const spelled = changed(names[day]!.slice(0, length));
          expect(daysIn(spelled), spelled).to.deep.equal([WEEKDAYS[day]]);
        },
      ),
    );
  });

  it('are read from one to another, with any dash or word between', () => {
    const to = fc.constantFrom('-', '–', ' – ', ' - ', '—', ' až ');
    fc.assert(
      fc.property(
        fc.constantFrom(CZECH, ENGLISH),
        fc.nat(5),
        fc.integer({min: 1, max: 6}),
        to,
        (names, first, length, sign) => {
          const last = Math.min(first + length, 6);
          expect(daysIn(`${names[first]!.slice(0, 2)}${sign}${names[last]!}`)).to.deep.equal(
            WEEKDAYS.slice(first, last + 1),
          );
        },
      ),
    );
  });

  it('are read one by one, and each once', () => {
    expect(daysIn('po, st a pá')).to.deep.equal(['mo', 'we', 'fr']);
    expect(daysIn('po; po–út + ne')).to.deep.equal(['mo', 'tu', 'su']);
    expect(daysIn('ve středu i v sobotu')).to.deep.equal(['we', 'sa']);
  });

  for (const doubtful of [
    '',
    'p',
    's',
    'xx',
    'po 8–12',
    'Mo–So',
    'pá–po',
    'po–',
    'po–po',
    'každý den',
    '1',
    'lichý týden',
  ]) {
    it(`are not ${JSON.stringify(doubtful)}`, () => {
      expect(daysIn(doubtful)).to.equal(undefined);
    });
  }
});

describe('an e-mail as people write it', () => {
  it('is read however the @ is hidden and whatever stands around it', () => {
    const at = fc.constantFrom(
      '(at)',
      ' (at) ',
      '[at]',
      ' [AT] ',
      '{at}',
      '(zavináč)',
      ' [zavinac] ',
      ' zavináč ',
      ' @ ',
      '(@)',
    );
    const dot = fc.constantFrom('.', '(dot)', ' [tečka] ', '(tecka)');
    const around = fc.constantFrom(
      ['', ';'],
      ['mailto:', ''],
      ['mailto:', '?subject=a, b'],
      ['E-mail: ', ''],
      ['Jan Vzor <', '>'],
      ['"Vzor, Jan" <', '>,'],
      ['', '.'],
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z.]{0,8}$/), at, dot, around, (user, sign, stop, [before, after]) => {
        const spelled = `${before}${user}${sign}svazek${stop}example${after}`;
        expect(
          emailsIn(spelled)?.map(({text}) => text),
          spelled,
        ).to.deep.equal([`${user}@svazek.example`]);
      }),
    );
  });

  it('may be several, with the names of each', () => {
    expect(emailsIn('a@b.example, c@d.example; e@f.example a g@h.example')?.map(({text}) => text)).to.deep.equal([
      'a@b.example',
      'c@d.example',
      'e@f.example',
      'g@h.example',
    ]);
    expect(emailsIn('Jan Vzor <a@b.example>, "Podatelna" <c@d.example>')).to.deep.equal([
      {text: 'a@b.example', label: 'Jan Vzor'},
      {text: 'c@d.example', label: 'Podatelna'},
    ]);
  });

  it('does not repeat the name of the person whose it is, but keeps what it is for', () => {
    const {value} = person({name: 'Ota Nový', emails: ['Ota Nový <ota@b.example>', 'fakturace <f@b.example>']});
    expect(value?.emails.map(({address, label}) => [address, label?.['cs']])).to.deep.equal([
      ['ota@b.example', undefined],
      ['f@b.example', 'fakturace'],
    ]);
  });

  it('keeps the label and the kind that the editor has given', () => {
    const {value} = person({emails: [{address: 'Jan <a(at)b.example>', label: 'úřad', kind: 'registry'}]});
    expect(value?.emails.map(({address, label, kind}) => [address, label?.['cs'], kind])).to.deep.equal([
      ['a@b.example', 'úřad', 'registry'],
    ]);
  });

  for (const doubtful of [
    ...[
      '',
      'a',
      'jan at svazek.example',
      'a@b, c@d.example',
      'a b@c.example',
      'x <a@b.example> y',
      'a@b.example?bcc=c@d.example',
    ],
    ...['mailto:', 'mailto:?to=a@b.example', '(at)b.example', 'a(at)', 'a@b.example\r\nBcc: c@d.example'],
  ]) {
    it(`is not ${JSON.stringify(doubtful)}`, () => {
      expect(emailsIn(doubtful)).to.equal(undefined);
    });
  }

  it('never becomes anything but addresses', () => {
    const near = fc.string({
      unit: fc.constantFrom('a', '@', '.', 'b', ' ', ',', '<', '>', '(at)', ';', '?', 'mailto:'),
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.string({unit: anyLetter})), (text) => {
        for (const {text: address} of emailsIn(text) ?? []) {
          expect(person({emails: [address]}).warnings).to.deep.equal([]);
        }
      }),
    );
  });
});

describe('telephones as people write them', () => {
  const number = fc
    .stringMatching(/^[2-9]\d{8}$/)
    .chain((digits) => fc.constantFrom(digits, `+420${digits}`, digits.replace(/\B(?=(?:\d{3})+$)/g, ' ')));

  it('are two where two stand in one string', () => {
    const between = fc.constantFrom(', ', ',', '; ', ' / ', '/', ' nebo ', ' a ');
    fc.assert(
      fc.property(number, number, between, (one, other, sign) => {
        expect(phonesIn(one + sign + other)).to.deep.equal([one, other].map((text) => ({text, label: ''})));
      }),
    );
  });

  it('have the words before them as a label, without what leads on to the number', () => {
    const words = fc.constantFrom(
      'GSM',
      'T',
      'M',
      'Mobil',
      'mob',
      'Fax',
      'tel./fax',
      'ústředna',
      'paní Nová',
      'mobilní telefon',
    );
    const lead = fc.constantFrom(': ', ' ', '. ', ' – ', ':');
    fc.assert(
      fc.property(words, lead, number, (label, sign, text) => {
        expect(phonesIn(label + sign + text)).to.deep.equal([{text, label}]);
      }),
    );
  });

  it('keep the label that the editor has given', () => {
    const {value} = person({phones: [{number: 'GSM: 602 123 456, fax 317 123 456', label: 'starosta'}]});
    expect(value?.phones.map(({text, label}) => [text.replace(/\u00a0/g, ' '), label?.['cs']])).to.deep.equal([
      ['+420 602 123 456', 'starosta'],
      ['+420 317 123 456', 'starosta'],
    ]);
  });

  for (const plain of [
    ...[
      '317 123 456',
      'tel. 317 123 456',
      'Telefon: 317 123 456',
      '317/123 456',
      '317 123 456, kl. 12',
      '317 123 456 (po, st)',
    ],
    ...[
      '112',
      'tel. 112',
      '317 123 456 ústředna',
      '317 123 456, 457',
      '317 123 456, 156',
      '317 123 456-7',
      'GSM: 602',
      'nemá',
    ],
    ...['linka 112', '317 123 456 602 123 456', 'a', '/', ','],
  ]) {
    it(`are one as it stands, or none, in ${JSON.stringify(plain)}`, () => {
      expect(phonesIn(plain)).to.equal(undefined);
    });
  }
});

describe('a name with titles in it', () => {
  const given = fc.constantFrom(
    'Jana',
    'Petr',
    'Ing',
    'Bc',
    'Mba',
    'Ingrid',
    'Prof',
    'Doc',
    'Žaneta',
    'J.',
    'Ma',
    'Dis',
    'Bohuš',
  );
  const family = fc.constantFrom(
    'Ukázková',
    'Vzor',
    'Ing',
    'Mgrová',
    'Drda',
    'Bca',
    'Mba',
    'Malá-Nová',
    "d'Art",
    'Drn',
    'Et',
    'Arch',
  );
  const before = fc.array(
    fc.constantFrom(
      'Mgr.',
      'Ing.',
      'Bc.',
      'Ing. arch.',
      'JUDr.',
      'MUDr.',
      'PhDr.',
      'RNDr.',
      'doc.',
      'prof.',
      'Mgr. et Mgr.',
      'MgA.',
      'ing.',
    ),
    {maxLength: 3},
  );
  const behind = fc.array(
    fc.constantFrom('Ph.D.', 'CSc.', 'DiS.', 'MBA', 'LL.M.', 'MPA', 'DrSc.', 'Ph. D.', 'ph.d.', 'mba', 'Ing.'),
    {maxLength: 3},
  );

  it('is the name and the titles, which go together again', () => {
    fc.assert(
      fc.property(before, given, family, behind, (titles, first, last, degrees) => {
        fc.pre(titles.length + degrees.length > 0);
        const name = `${first} ${last}`;
        const [titlesBefore, titlesAfter] = [titles.join(' '), degrees.join(', ')];
        const written = fullName({titlesBefore, name, titlesAfter});
        expect(bareName(written), written).to.deep.equal({name, titlesBefore, titlesAfter});
      }),
      {numRuns: 2000},
    );
  });

  it('without any stays as it is', () => {
    fc.assert(
      fc.property(given, family, (first, last) => {
        expect(bareName(`${first} ${last}`)).to.equal(undefined);
        expect(bareName(last)).to.equal(undefined);
      }),
    );
  });

  for (const name of [
    ...[
      'Ing',
      'Bc',
      'Ing.',
      'Mgr.',
      'Petr Ing',
      'Ing Petr',
      'Jan Mba',
      'Jan MBA',
      'Ingrid Malá',
      'Drahomíra Nová',
      'Bc. ',
      ', MBA',
      'Novák, Jan',
    ],
    ...[
      'Novák, M. A.',
      'Jan Novák, starosta',
      'Jan Novák st.',
      'Pan Petr Nový',
      'Doc Martens',
      'Yo-Yo Ma',
      'Petr Dis',
      'Et Cetera',
      '-',
      'Jan MBA, Novák',
    ],
  ]) {
    it(`is not ${JSON.stringify(name)}`, () => {
      expect(bareName(name)).to.equal(undefined);
    });
  }

  it('adds its titles to those that are given, none of them twice', () => {
    const {value} = person({name: 'Mgr. Ing. Jana Malá, Ph.D., MBA', titlesBefore: 'Ing', titlesAfter: 'Ph.D.'});
    expect(value?.fullName).to.equal('Ing Mgr. Jana Malá, Ph.D., MBA');
  });

  it('is sorted by its last word, or by the family name that the editor gives', () => {
    expect(person({name: 'Ing. arch. Petr Vzor, Ph.D., MBA'}).value?.familyName).to.equal('Vzor');
    expect(person({name: 'Mgr. Jana Malá Nová, DiS.', familyName: 'Malá Nová'}).value?.familyName).to.equal(
      'Malá Nová',
    );
  });

  it('of any letters loses none of them', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('Mgr.', 'ing ', ' ', ',', ' MBA', ', Ph. D.', 'Jan ', 'et '), anyLetter),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const read = bareName(text) ?? {name: text, titlesBefore: '', titlesAfter: ''};
        expect(!read.name && !!text.trim()).to.equal(false);
        expect(text.replace(/^\s*(?:pan|paní)\s/i, '').replace(/[\s,]/g, '')).to.equal(
          (read.titlesBefore + read.name + read.titlesAfter).replace(/[\s,]/g, ''),
        );
      }),
    );
  });
});

describe('a language', () => {
  it('is meant by the letters of a country, but a text in the language itself wins', () => {
    const {value, warnings} = organization({name: {cz: 'země', cs: 'jazyk', UA_x: 'мова'}});
    expect({...value?.name}).to.deep.equal({cs: 'jazyk', 'uk-x': 'мова'});
    expect(warnings).to.deep.equal(['CSS-W19 organization.name.cz', 'CSS-W19 organization.name.UA_x']);
    expect({...organization({name: {cs: 'jazyk', cz: 'země'}}).value?.name}).to.deep.equal({cs: 'jazyk'});
    expect(parse({version: 1, language: 'UA'}).document?.language).to.equal('uk');
  });
});
