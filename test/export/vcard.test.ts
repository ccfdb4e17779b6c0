import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import {parse} from '../../src/document/parse.js';
import type {DataDocument, Text} from '../../src/document/types.js';
import {vCard, vCardFileName} from '../../src/export/vcard.js';
import {fullName, splitName} from '../../src/format/names.js';
import {readPhone} from '../../src/format/phones.js';
import {anyLetter} from '../support/any-letter.js';
import {CHOPOS, loadJson} from '../fixtures/load.js';
import {inLanguage} from '../support/in-language.js';

/** A card as ical.js reads it: name, parameters and value of each property, in order. */
type Property = readonly [name: string, parameters: object, type: string, ...values: unknown[]];

const read = (text: string): Property[][] => {
  const cards = ICAL.parse(text) as [string, unknown] | [string, unknown][];
  return (typeof cards[0] === 'string' ? [cards as [string, Property[]]] : (cards as [string, Property[]][])).map(
    ([, properties]) => properties,
  );
};

/** The values of the first property of the name. */
const valuesOf = (properties: readonly Property[] | undefined, name: string): unknown[] | undefined =>
  properties?.find(([own]) => own === name)?.slice(3);

const documentOf = (data: object): DataDocument =>
  parse({version: 1, ...data}, {url: 'https://data.example/'}).document!;

const cardOf = (data: object, language = 'cs'): string => {
  const document = documentOf(data);
  return vCard(document.people, document, inLanguage(language));
};

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('a vCard', () => {
  it('says all that the data say of a person', async () => {
    const document = documentOf((await loadJson('documents/full.json')) as object);
    expect(vCard(document.people.slice(0, 1), document, inLanguage('cs')).split('\r\n')).to.deep.equal([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Prvá;Osoba;;Mgr. Ing.;Ph.D.\\, ACCA',
      'FN:Mgr. Ing. Osoba Prvá\\, Ph.D.\\, ACCA',
      'ORG:Svazek obcí Podlesí',
      'TITLE:manažerka svazku',
      'CATEGORIES:Kancelář,Správní rada',
      'TEL;TYPE=WORK,VOICE:+420601000003',
      'TEL;TYPE=WORK,VOICE:+420601000004',
      'EMAIL;TYPE=INTERNET:prva@podlesi.example',
      'ADR;TYPE=WORK:;;Náves 1;Horní Lhota;;123 45;',
      'URL:https://www.podlesi.example/',
      'NOTE:v pátek jen na telefonu\\n+420\u00a0601\u00a0000\u00a0004 (kancelář)',
      'END:VCARD',
      '',
    ]);
  });

  it('has the titles that stood in the name in their own places', () => {
    expect(cardOf({people: [{name: 'Mgr. Jana Ukázková, DiS.'}]})).to.contain('\r\nN:Ukázková;Jana;;Mgr.;DiS.\r\n');
    expect(cardOf({people: [{name: 'Ing. arch. Petr Vzor, Ph.D., MBA'}]})).to.contain(
      '\r\nN:Vzor;Petr;;Ing. arch.;Ph.D.\\, MBA\r\n',
    );
  });

  it('has no number that nobody understands, and both of two in one string', () => {
    const phones = ['317 123 456-7', '317 123 456, 602 123 456', 'nemá', '116 111'];
    expect(cardOf({people: [{name: 'Osoba Prvá', phones}]}).match(/TEL.*/g)).to.deep.equal([
      'TEL;TYPE=WORK,VOICE:+420317123456',
      'TEL;TYPE=WORK,VOICE:+420602123456',
      'TEL;TYPE=WORK,VOICE:116111',
    ]);
  });

  it('keeps extensions, labels and what nobody understands in the note, which every telephone shows', () => {
    const phones = [
      '317 123 456 kl. 12',
      {number: '602 123 456', label: 'ústředna'},
      'nemá, volejte starostu',
      '603 123 456',
    ];
    const card = cardOf({people: [{name: 'Osoba Prvá', phones, note: 'jen dopoledne'}]});
    const [read_] = read(card);
    expect(valuesOf(read_, 'note')).to.deep.equal([
      'jen dopoledne\n+420\u00a0317\u00a0123\u00a0456, kl.\u00a012\n+420\u00a0602\u00a0123\u00a0456 (ústředna)\nnemá, volejte starostu',
    ]);
    expect(card.match(/TEL.*/g)).to.have.length(3);
  });

  it('speaks the language that is asked for', async () => {
    const document = documentOf((await loadJson('documents/full.json')) as object);
    const [card] = read(vCard(document.people.slice(0, 1), document, inLanguage('en')));
    expect(valuesOf(card, 'org')).to.deep.equal(['Podlesí Union of Municipalities']);
    expect(valuesOf(card, 'title')).to.deep.equal(['manager of the union']);
    expect(valuesOf(card, 'categories')).to.deep.equal(['Kancelář', 'Board']);
    expect(valuesOf(card, 'note')).to.deep.equal([
      'on Fridays by phone only\n+420\u00a0601\u00a0000\u00a0004 (kancelář)',
    ]);
  });

  it('says nothing that the data do not', () => {
    expect(cardOf({people: [{name: 'Osoba'}]})).to.equal(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Osoba;;;;\r\nFN:Osoba\r\nEND:VCARD\r\n',
    );
  });

  it('has no address where the office has none, or there is no office', () => {
    const offices = [{label: 'Kancelář'}, {id: 'x', label: 'Výjezdní', detail: 'přízemí'}, {street: 'Náves 1'}];
    expect(cardOf({offices, people: [{name: 'Osoba'}]})).not.to.contain('ADR');
    expect(cardOf({offices, people: [{name: 'Osoba', office: 'x'}]})).not.to.contain('ADR');
  });

  it('has the short name of a union that has no other', () => {
    const [card] = read(cardOf({organization: {shortName: 'Podlesí'}, people: [{name: 'Osoba'}]}));
    expect(valuesOf(card, 'org')).to.deep.equal(['Podlesí']);
  });

  it('stands behind the other where there are several', async () => {
    const document = documentOf((await loadJson(CHOPOS)) as object);
    const cards = read(vCard(document.people, document, inLanguage('cs')));
    expect(cards.map((card) => valuesOf(card, 'n'))).to.deep.equal([
      [['Kratochvíl', 'Miroslav', '', 'Ing.', '']],
      [['Kovářová', 'Jana', '', '', '']],
      [['Půtová', 'Anna', '', '', 'DiS.']],
      [['Goby', 'Pavel', '', 'Mgr.', '']],
    ]);
    expect(vCard([], document, inLanguage('cs'))).to.equal('');
  });

  it('keeps line breaks as text, whatever they are written as', () => {
    const note = 'a\nb\r\nc\rd\u2028e\u2029f\u0085g';
    const card = cardOf({people: [{name: 'Osoba', note}]});
    expect(card).to.contain('\r\nNOTE:a\\nb\\nc\\nd\\ne\\nf\\ng\r\n');
  });

  it('has no control characters, and spaces for those that part words', () => {
    const note = 'a\u0000b\u001b\u007f\u009cc\td\u000be';
    expect(cardOf({people: [{name: 'Osoba', note}]})).to.contain('\r\nNOTE:abc d e\r\n');
  });

  it('folds lines at 75 octets and no character in two', () => {
    const note = 'Žluťoučký kůň 😀 '.repeat(20).trim();
    const card = cardOf({people: [{name: 'Osoba', note}]});
    const lines = card.split('\r\n');
    expect(Math.max(...lines.map(octets))).to.equal(75);
    expect(card).not.to.contain('\ufffd');
    expect(new TextDecoder('utf-8', {fatal: true}).decode(new TextEncoder().encode(card))).to.equal(card);
    expect(valuesOf(read(card)[0], 'note')).to.deep.equal([note]);
  });
});

describe('vCards of arbitrary data', () => {
  const nasty = fc.constantFrom(
    ...['\r\n', '\n', '\r', '\\', '\\n', ';', ',', ':', '"', '\t', ' ', '\u2028', '\u0085', '\u0000', '\ufeff', '😀'],
    ...['\r\nEND:VCARD\r\nBEGIN:VCARD\r\n', '\nTEL:112', '\r\n ', '=0D=0A', 'ž', 'a\u0301', '\ud800'],
  );
  const words = fc
    .string({unit: fc.oneof(nasty, fc.string({unit: anyLetter, minLength: 1, maxLength: 3})), maxLength: 40})
    // Before a delimiter ical.js takes an escaped backslash for the start of an escaped delimiter, so none stands at an end.
    .map((text) => text.replace(/\\(?!n)/g, '\\/'));
  const maybe = fc.option(words, {nil: undefined});
  const people = fc.array(
    fc.record({
      name: words.map((text) => `Osoba ${text}`),
      familyName: maybe,
      titlesBefore: maybe,
      titlesAfter: maybe,
      role: maybe,
      groups: fc.array(words, {maxLength: 3}),
      phones: fc.array(words, {maxLength: 2}),
      emails: fc.array(fc.emailAddress(), {maxLength: 2}),
      office: fc.constantFrom('lhota', undefined),
      note: maybe,
    }),
    {minLength: 1, maxLength: 3},
  );
  const data = fc.record({
    people,
    organization: fc.record({
      name: maybe,
      web: fc.oneof(fc.webUrl({withQueryParameters: true, withFragments: true}), words),
    }),
    offices: fc.tuple(fc.record({id: fc.constant('lhota'), label: fc.constant('x'), street: maybe, city: maybe})),
  });

  /** What becomes of a text on its way. */
  const plain = (text: string | undefined): string =>
    (text ?? '')
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\t\v\f]/g, ' ')
      // Not [^\P{Cc}\n], by which WebKit takes whatever stands before U+FEFF.
      .replace(/(?!\n)\p{Cc}/gu, '');

  /** In a value of one part ical.js lets an escaped semicolon stand as it is, as vCard 4.0 has it. */
  const single = (text: string): string => plain(text).replace(/;/g, '\\;');

  it('are read back as they were, and have no property and no card more', () => {
    const choose = inLanguage('cs');
    const chosen = (text: Text | undefined): unknown[] | undefined => text && [single(choose(text))];
    fc.assert(
      fc.property(data, (raw) => {
        const document = documentOf(raw);
        const {organization, offices} = document;
        const cards = read(vCard(document.people, document, choose));
        expect(cards).to.have.length(document.people.length);
        document.people.forEach((person, index) => {
          const card = cards[index];
          const office = offices.find(({id}) => id === (person.office ?? ''));
          const {family, given} = splitName(person);
          const address =
            office?.street || office?.city ? ['', '', plain(office.street), plain(office.city), '', '', ''] : undefined;
          const phones = person.phones.flatMap(({number}) => readPhone(number)?.href.slice(4) ?? []);
          const emails = person.emails.map(({address: email}) => email);
          const beside = person.phones.flatMap(({url, text, extension, label, note}) => {
            const remarks = [label && choose(label), note].flatMap((remark) => (remark ? [` (${remark})`] : []));
            const number = text + (extension ? `, kl.\u00a0${extension}` : '');
            return url && !extension && !remarks.length ? [] : [number + remarks.join('')];
          });
          const lines = [...(person.note ? [choose(person.note)] : []), ...beside];
          expect(card?.map(([name]) => name)).to.deep.equal([
            ...['version', 'n', 'fn'],
            ...(organization?.name ? ['org'] : []),
            ...(person.role ? ['title'] : []),
            ...(person.groups.length ? ['categories'] : []),
            ...phones.map(() => 'tel'),
            ...emails.map(() => 'email'),
            ...(address ? ['adr'] : []),
            ...(organization?.web ? ['url'] : []),
            ...(lines.length ? ['note'] : []),
          ]);
          const name = [family, given, '', person.titlesBefore, person.titlesAfter].map(plain);
          expect(valuesOf(card, 'n')).to.deep.equal([name]);
          expect(valuesOf(card, 'fn')).to.deep.equal([single(fullName(person))]);
          expect(valuesOf(card, 'org')).to.deep.equal(organization?.name && [plain(choose(organization.name))]);
          expect(valuesOf(card, 'title')).to.deep.equal(chosen(person.role));
          expect(valuesOf(card, 'note')).to.deep.equal(lines.length ? [single(lines.join('\n'))] : undefined);
          expect(valuesOf(card, 'url')).to.deep.equal(organization?.web && [organization.web]);
          expect(valuesOf(card, 'categories') ?? []).to.deep.equal(person.groups.flatMap(chosen));
          expect(valuesOf(card, 'adr')).to.deep.equal(address && [address]);
          expect(card?.filter(([own]) => own === 'tel').map(([, , , value]) => value)).to.deep.equal(phones);
          expect(card?.filter(([own]) => own === 'email').map(([, , , value]) => value)).to.deep.equal(emails);
        });
      }),
      {numRuns: 400},
    );
  });

  it('are lines of at most 75 octets that end in CRLF, for any reader', () => {
    fc.assert(
      fc.property(data, (raw) => {
        const document = documentOf(raw);
        const card = vCard(document.people, document, inLanguage('cs'));
        const lines = card.split('\r\n');
        expect(lines.pop()).to.equal('');
        for (const line of lines) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).not.to.match(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
          expect(line).to.match(
            /^( |(BEGIN|VERSION|END|N|FN|ORG|TITLE|CATEGORIES|URL|NOTE|TEL;TYPE=WORK,VOICE|EMAIL;TYPE=INTERNET|ADR;TYPE=WORK):)/,
          );
        }
        expect(lines.filter((line) => line === 'BEGIN:VCARD')).to.have.length(document.people.length);
        expect(lines.filter((line) => line === 'END:VCARD')).to.have.length(document.people.length);
      }),
      {numRuns: 400},
    );
  });
});

describe('vCardFileName', () => {
  for (const [name, file] of [
    ['Jana Nováková', 'jana-novakova.vcf'],
    ['  Mgr. Ing. Osoba Prvá, Ph.D. ', 'mgr-ing-osoba-prva-ph-d.vcf'],
    ['Jörg Weiß', 'jorg-weiss.vcf'],
    ['Шевченко', 'contact.vcf'],
    ['../../etc/passwd', 'etc-passwd.vcf'],
    ['', 'contact.vcf'],
  ] as const) {
    it(`of ${JSON.stringify(name)} is ${file}`, () => {
      expect(vCardFileName(name)).to.equal(file);
    });
  }

  it('is of plain letters, digits and hyphens, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({unit: anyLetter}), (name) => {
        expect(vCardFileName(name)).to.match(/^[a-z\d]+(-[a-z\d]+)*\.vcf$/);
      }),
    );
  });
});
