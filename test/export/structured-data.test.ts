import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parse} from '../../src/document/parse.js';
import type {DataDocument} from '../../src/document/types.js';
import {structuredData, structuredDataText} from '../../src/export/structured-data.js';
import {anyLetter} from '../support/any-letter.js';
import {CHOPOS, DOCUMENTS, loadJson, UNIONS} from '../fixtures/load.js';
import {inLanguage} from '../support/in-language.js';

const documentOf = (data: unknown): DataDocument =>
  parse({version: 1, ...(data as object)}, {url: 'https://data.example/'}).document!;

const czech = inLanguage('cs');

/** The data say it of everybody in the document. */
const dataOf = (data: object): object => {
  const document = documentOf(data);
  return structuredData(document, czech, document.people);
};

describe('structured data', () => {
  it('say who the union is, where it sits, and who is there', async () => {
    expect(dataOf((await loadJson('documents/full.json')) as object)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Svazek obcí Podlesí',
      alternateName: 'Podlesí',
      identifier: {'@type': 'PropertyValue', propertyID: 'IČO', value: '12345679'},
      foundingDate: '2004-12',
      url: 'https://www.podlesi.example/',
      telephone: ['+420601000001', '+420601000002'],
      contactPoint: {'@type': 'ContactPoint', telephone: '+420601000002', contactType: 'jen SMS'},
      address: {'@type': 'PostalAddress', streetAddress: 'Dolní Lhota 3', addressLocality: 'Dolní Lhota'},
      employee: [
        {
          '@type': 'Person',
          name: 'Osoba Prvá',
          honorificPrefix: 'Mgr. Ing.',
          honorificSuffix: 'Ph.D., ACCA',
          jobTitle: 'manažerka svazku',
          telephone: ['+420601000003', '+420601000004'],
          contactPoint: {'@type': 'ContactPoint', telephone: '+420601000004', contactType: 'kancelář'},
        },
        {
          '@type': 'Person',
          name: 'Osoba Druhá',
          honorificSuffix: 'DiS.',
          jobTitle: 'specialistka na veřejné zakázky',
        },
      ],
    });
  });

  it('have extensions, and no number that nobody understands', () => {
    const phones = ['317 123 456 kl. 12', {number: 'nemá', label: 'ústředna'}];
    expect(dataOf({organization: {name: 'Svazek', phones}})).to.deep.include({telephone: '+420317123456;ext=12'});
    expect(dataOf({organization: {name: 'Svazek', phones}})).not.to.have.property('contactPoint');
  });

  it('speak the language that is asked for', async () => {
    const document = documentOf(await loadJson('documents/full.json'));
    expect(structuredData(document, inLanguage('en'))['name']).to.equal('Podlesí Union of Municipalities');
  });

  it('name nobody unless they are given', async () => {
    const document = documentOf(await loadJson('documents/full.json'));
    expect(structuredData(document, czech)).not.to.have.property('employee');
    expect(structuredData(document, czech, document.people.slice(1))['employee']).to.have.property(
      'name',
      'Osoba Druhá',
    );
  });

  it('have the address of the first office where none is the seat', () => {
    expect(dataOf({offices: [{city: 'Lhota'}, {city: 'Ves'}]})).to.have.nested.property(
      'address.addressLocality',
      'Lhota',
    );
  });

  it('have the short name of a union that has no other', () => {
    const data = dataOf({organization: {shortName: 'Podlesí'}});
    expect(data).to.have.property('name', 'Podlesí');
    expect(data).not.to.have.property('alternateName');
  });

  it('say nothing of what is not known', () => {
    expect(dataOf({people: [{name: 'Osoba'}]})).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      employee: {'@type': 'Person', name: 'Osoba'},
    });
    expect(dataOf({})).to.deep.equal({'@context': 'https://schema.org'});
  });

  it('leave out what holds an address, and nothing else', () => {
    const data = dataOf({
      organization: {
        name: 'Svazek',
        shortName: 'info@podlesi.example',
        web: 'https://x@podlesi.example/',
        phones: ['a@b', '601 000 001'],
      },
      people: [{name: 'Osoba', role: 'píše na osoba@podlesi.example', titlesAfter: 'DiS.'}],
    });
    expect(data).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'GovernmentOrganization',
      name: 'Svazek',
      telephone: '+420601000001',
      employee: {'@type': 'Person', name: 'Osoba', honorificSuffix: 'DiS.'},
    });
  });
});

describe('the text of structured data', () => {
  const KEYWORDS = /"@(context|type)":/g;

  for (const path of [...DOCUMENTS, ...UNIONS, CHOPOS]) {
    it(`is the JSON of the data, without an address: ${path}`, async () => {
      const document = documentOf(await loadJson(path));
      const text = structuredDataText(document, czech, document.people);
      expect(JSON.parse(text)).to.deep.equal(structuredData(document, czech, document.people));
      expect(text.replace(KEYWORDS, '')).not.to.contain('@');
    });
  }

  const nasty = fc.constantFrom(
    '</script>',
    '<!--',
    '<',
    '@',
    'a@b.example',
    '"',
    '\\',
    '\n',
    '\u2028',
    '\u0000',
    '😀',
  );
  const words = fc.string({
    unit: fc.oneof(nasty, fc.string({unit: anyLetter, minLength: 1, maxLength: 3})),
    maxLength: 12,
  });
  const text = fc.oneof(words, fc.dictionary(fc.constantFrom('cs', 'en'), words));
  const phones = fc.array(words, {maxLength: 2});
  const data = fc.record({
    organization: fc.record({name: text, shortName: text, web: fc.oneof(fc.webUrl(), words), phones}),
    offices: fc.array(
      fc.record({
        label: text,
        street: words,
        postalCode: words,
        city: words,
        phones,
        hours: fc.array(
          fc.record({days: fc.constant(['mo']), from: fc.constant('08:00'), to: fc.constant('09:00'), audience: text}),
        ),
      }),
      {maxLength: 2},
    ),
    people: fc.array(fc.record({name: words, titlesBefore: words, titlesAfter: words, role: text, phones}), {
      maxLength: 2,
    }),
  });

  it('is the JSON of the data, has no address and cannot end the script around it, whatever the data', () => {
    fc.assert(
      fc.property(data, (raw) => {
        const document = documentOf(raw);
        const json = structuredDataText(document, czech, document.people);
        expect(JSON.parse(json)).to.deep.equal(structuredData(document, czech, document.people));
        expect(json.replace(KEYWORDS, '')).not.to.contain('@');
        expect(json).not.to.contain('<');
      }),
      {numRuns: 400},
    );
  });

  it('stays in its script element', () => {
    const name = '</script><img src="x" onerror="alert(1)"><!-- <script>';
    const document = documentOf({organization: {name}});
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${structuredDataText(document, czech)}</script><p></p>`,
      'text/html',
    );
    expect([...page.querySelectorAll('script, img, p')].map(({localName}) => localName)).to.deep.equal(['script', 'p']);
    expect(JSON.parse(page.querySelector('script')!.text)).to.have.property('name', name);
  });
});
