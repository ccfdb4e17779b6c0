import {expect, fixture, html} from '@open-wc/testing';
import axe from 'axe-core';
import * as fc from 'fast-check';
import {parse} from '../../../src/document/parse.js';
import type {DataDocument} from '../../../src/document/types.js';
import {LANGUAGES} from '../../../src/localization/language.js';
import {WIDGETS} from '../../../src/catalog.js';
import {snapshot} from '../../../src/export/snapshot/snapshot.js';
import {anyLetter} from '../../support/any-letter.js';
import {CHOPOS, DOCUMENTS, UNIONS, loadJson} from '../../fixtures/load.js';
import {flawsOf} from './flaws.js';

const read = (value: unknown): DataDocument => {
  const {document} = parse(value, {url: 'https://data.example/css-data.json'});
  if (!document) {
    throw new Error('no document');
  }
  return document;
};

const every = WIDGETS.flatMap((widget) => LANGUAGES.map((language) => ({widget, language})));

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</li></ul></div><style>*{}</style>',
  '&lt;b&gt; &amp &#64;',
  'a\nb\u0000c\u001bd',
  '@',
  'pište na jan.novak@obec.example.',
  'javascript:alert(1)',
  'https://jan@obec.example/@jan?a=@&b="<>',
  '{"json": ["@"]}',
  '<css-contact-list hidden>',
];

const text = fc.oneof(
  {weight: 2, arbitrary: fc.constantFrom(...HOSTILE)},
  fc.string({unit: anyLetter, minLength: 1}),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')),
);
const texts = fc.oneof(text, fc.dictionary(fc.constantFrom('cs', 'en', 'de-at', 'pl'), text));
const url = fc.oneof(text, fc.webUrl({withQueryParameters: true, withFragments: true}));
const date = fc.constantFrom('2016', '2016-07', '2016-07-01', '2999-12-31');
const phones = fc.array(fc.oneof(text, fc.record({number: text, label: texts}), fc.constant('601 000 001')), {
  maxLength: 2,
});
const emails = fc.constantFrom([], ['a@b.example'], [{user: 'a', domain: 'b.example', label: 'x@y.example'}]);
const interval = fc.record({
  days: fc.subarray(['mo', 'fr', 'su']),
  from: fc.constant('08:00'),
  to: fc.constant('10:00'),
  audience: texts,
  weeks: fc.constantFrom('odd', 'even', null),
});

const documents = fc.record({
  version: fc.constant(1),
  language: fc.constantFrom('cs', 'en', 'xx'),
  updated: fc.constantFrom('2026-11-24', null),
  organization: fc.record({
    name: texts,
    shortName: texts,
    formerNames: fc.array(texts, {maxLength: 2}),
    legalForm: texts,
    dataBox: text,
    web: url,
    phones,
    emails,
    members: fc.array(fc.record({name: texts, web: url}), {maxLength: 2}),
  }),
  project: fc.record({
    name: texts,
    shortName: texts,
    abbreviation: text,
    registrationNumber: text,
    about: fc.array(texts, {maxLength: 2}),
    goals: fc.record({intro: texts, items: fc.array(texts, {maxLength: 2}), ordered: fc.boolean()}),
    phases: fc.array(fc.record({label: texts, from: date, to: date}), {maxLength: 2}),
    links: fc.array(fc.record({url, label: fc.oneof(texts, fc.constant(null)), kind: fc.constantFrom('video', null)})),
    publicity: fc.record({fund: fc.constantFrom('esf-opz', null), text: fc.array(texts, {maxLength: 2})}),
  }),
  offices: fc.array(
    fc.record({
      id: fc.constantFrom('o', '@'),
      kind: fc.constantFrom('seat', 'registry', null),
      label: texts,
      street: text,
      postalCode: text,
      city: text,
      detail: texts,
      hours: fc.array(fc.oneof(interval, fc.record({note: texts})), {maxLength: 3}),
      closures: fc.array(fc.record({from: fc.constant('2999-12-31'), note: texts}), {maxLength: 1}),
      phones,
      emails,
    }),
    {maxLength: 2},
  ),
  people: fc.array(
    fc.record({
      name: text,
      titlesBefore: text,
      titlesAfter: text,
      role: texts,
      groups: fc.array(texts, {maxLength: 2}),
      phones,
      emails,
      office: fc.constantFrom('o', '@', null),
      note: texts,
    }),
    {maxLength: 3},
  ),
});

describe('a snapshot', () => {
  for (const path of [CHOPOS, ...UNIONS, ...DOCUMENTS]) {
    it(`keeps its promises in every language: ${path}`, async () => {
      const document = read(await loadJson(path));
      for (const options of every) {
        expect(flawsOf(snapshot(document, options)), JSON.stringify(options)).to.deep.equal([]);
      }
    });
  }

  it('keeps them for whatever stands in a document, and shows it as text', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(...every), url, (data, options, contactUrl) => {
        const written = snapshot(read(data), {...options, contactUrl});
        expect(flawsOf(written)).to.deep.equal([]);
        const page = new DOMParser().parseFromString(written, 'text/html');
        // What a browser makes of it is what was written: nothing was closed or moved.
        expect(page.body.querySelectorAll('*').length).to.equal((written.match(/<[a-z]/g) ?? []).length);
        expect(
          [...page.body.querySelectorAll('a, li, dd, p, h2, h3')].filter((one) => one.textContent === ''),
        ).to.have.length(0);
      }),
      {numRuns: 300},
    );
  });

  it('is understood by the check of these promises, which finds what breaks them', () => {
    const flawed = (inside: string): number => flawsOf(`<div lang="cs">${inside}</div>`).length;
    const good = '<p>a<br>b &amp; c</p>\n<ul>\n<li><a href="tel:+420601000001">1</a></li>\n</ul>';
    const bad = [
      '<css-office></css-office>',
      '<p hidden>a</p>',
      '<p class="a">a</p>',
      '<p style="a">a</p>',
      '<p data-a="b">a</p>',
      '<a href="mailto:a">a</a>',
      '<a href="javascript:a">a</a>',
      '<p>a@b</p>',
      '<p>a & b</p>',
      '<p>a < b</p>',
      '<p>a',
      '<p><span>a</p></span>',
      '<p>a\nb</p>',
      '<p>a<br>\nb</p>',
      '<script>a</script>',
    ];
    expect(flawed(good)).to.equal(0);
    expect(bad.filter((inside) => flawed(inside) === 0)).to.deep.equal([]);
  });

  for (const {widget, language} of every) {
    it(`has nothing that axe finds: ${widget}, ${language}`, async () => {
      const container = await fixture(html`<main></main>`);
      for (const path of [CHOPOS, DOCUMENTS[0] ?? '', DOCUMENTS[2] ?? '']) {
        const written = snapshot(read(await loadJson(path)), {widget, language});
        const page = new DOMParser().parseFromString(written, 'text/html');
        container.replaceChildren(...page.body.children);
        const {violations} = await axe.run(container, {rules: {region: {enabled: false}}});
        const found = violations.flatMap(({id, nodes}) => nodes.map(({html: markup}) => `${id}: ${markup}`));
        expect(found, path).to.deep.equal([]);
      }
    });
  }
});
