import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/elements/contact-list/define.js';
import '../../../src/elements/member-list/define.js';
import '../../../src/elements/office/define.js';
import '../../../src/elements/project-info/define.js';
import {parse} from '../../../src/document/parse.js';
import type {DataDocument} from '../../../src/document/types.js';
import {formatPostalCode} from '../../../src/format/addresses.js';
import {readPhone} from '../../../src/format/phones.js';
import {LANGUAGES, bestVersion} from '../../../src/localization/language.js';
import {WIDGETS} from '../../../src/catalog.js';
import {snapshot} from '../../../src/export/snapshot/snapshot.js';
import type {SnapshotOptions} from '../../../src/export/snapshot/snapshot.js';
import {CHOPOS, DOCUMENTS, UNIONS, loadJson} from '../../fixtures/load.js';
import {all} from '../../support/rendered.js';

const [FULL = ''] = DOCUMENTS;

const read = (value: unknown): DataDocument => {
  const {document} = parse(value, {url: 'https://data.example/css-data.json'});
  if (!document) {
    throw new Error('no document');
  }
  return document;
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

const pageOf = (document: DataDocument, options: SnapshotOptions): HTMLElement =>
  new DOMParser().parseFromString(snapshot(document, options), 'text/html').body;

const words = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map((one) => spaced(one.textContent));

const hrefs = (page: ParentNode): (string | null)[] =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Keys whose value is no text for a reader of a snapshot. */
const SILENT = new Set(
  'version language id kind office ordered familyName coordinates weeks days notice emails photo url web fund mapUrl holidays feedback page'.split(
    ' ',
  ),
);

/** Every text of a checked document in the version for Czech, and every number, as a reader must find it. */
const textsOf = (value: unknown, language: string, key = ''): string[] => {
  if (SILENT.has(key) || value === undefined || value === null || typeof value === 'boolean') {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item) => textsOf(item, language));
  }
  if (typeof value === 'object') {
    // A Text has no prototype.
    return Object.getPrototypeOf(value) === null
      ? [bestVersion(value as Record<string, string>, 'cs', language).text]
      : Object.entries(value).flatMap(([name, child]) => textsOf(child, language, name));
  }
  const text = typeof value === 'string' ? value : '';
  if (/^\d{4}(-\d\d){0,2}$|^\d\d:\d\d$/.test(text) && key !== 'postalCode' && key !== 'number') {
    return [];
  }
  return [key === 'number' ? (readPhone(text)?.text ?? text) : key === 'postalCode' ? formatPostalCode(text) : text];
};

describe('snapshot()', () => {
  for (const path of [CHOPOS, ...UNIONS, FULL]) {
    it(`shows every text and number of the document: ${path}`, async () => {
      const document = read(await loadJson(path));
      // On a day on which everybody is still there.
      const shown = WIDGETS.map((widget) => pageOf(document, {widget, today: '2000-01-01'}).textContent);
      const texts = textsOf(document, document.language);
      expect(texts).not.to.have.length(0);
      expect(texts.filter((text) => !spaced(shown.join(' ')).includes(spaced(text)))).to.deep.equal([]);
    });
  }

  for (const widget of WIDGETS) {
    it(`has the element's headings, levels and phones in every language: ${widget}`, async () => {
      const data = (await loadJson(FULL)) as object;
      for (const language of LANGUAGES) {
        const container = await fixture(html`<div lang=${language}></div>`);
        const element = document.createElement(`css-${widget}`);
        element.data = data;
        element.headingLevel = '3';
        container.append(element);
        await element.updateComplete;
        const page = pageOf(read(data), {widget, language, headingLevel: 3});
        const headings = 'h1, h2, h3, h4, h5, h6';
        const told = (one: Element): string => `${one.localName} ${spaced(one.textContent)}`;
        expect([...page.querySelectorAll(headings)].map(told)).to.deep.equal(all(element, headings).map(told));
        expect(page.firstElementChild?.getAttribute('lang')).to.equal(language);
        expect(hrefs(page).filter((href) => href?.startsWith('tel:'))).to.deep.equal(
          all(element, 'a[href^="tel:"]').map((link) => link.getAttribute('href')),
        );
      }
    });
  }

  it('has a link for each phone of CHOPOS', async () => {
    const page = pageOf(read(await loadJson(CHOPOS)), {widget: 'contact-list'});
    expect(hrefs(page).filter((href) => href?.startsWith('tel:'))).to.deep.equal([
      'tel:+420777193556',
      'tel:+420702038250',
      'tel:+420724592215',
      'tel:+420601376380',
    ]);
  });

  it('keeps the extension of a phone, and the words after it', () => {
    const document = read({
      version: 1,
      people: [{name: 'Osoba', phones: ['601 000 001 kl. 12', '601 000 002 (po–pá)']}],
    });
    expect(words(pageOf(document, {widget: 'contact-list'}), 'li')[0]).to.equal(
      'Osoba Telefon: +420 601 000 001, kl. 12 Telefon: +420 601 000 002 (po–pá)',
    );
    expect(words(pageOf(document, {widget: 'contact-list', language: 'en'}), 'a')[0]).to.equal(
      '+420 601 000 001, ext. 12',
    );
  });

  it('merges places as the element does', () => {
    const same = {street: 'Náves 1', city: 'Lhota'};
    const document = read({
      version: 1,
      offices: [
        {kind: 'seat', ...same},
        {kind: 'postal', ...same},
      ],
    });
    expect(words(pageOf(document, {widget: 'office'}), 'h3')).to.deep.equal(['Sídlo · Poštovní adresa']);
  });

  it('marks words of another language, and keeps Czech lines from ending in a preposition', () => {
    const document = read({version: 1, people: [{name: 'Osoba', role: {cs: 'práce v obci', en: 'work'}}]});
    expect(snapshot(document, {widget: 'contact-list', language: 'en'})).to.contain('<br> work</p></li>');
    expect(snapshot(document, {widget: 'contact-list', language: 'uk'})).to.contain(
      '<span lang="cs">práce v\u00a0obci</span>',
    );
  });

  it('keeps words apart where a filter deletes the line breaks', async () => {
    const html = snapshot(read(await loadJson(CHOPOS)), {widget: 'office'});
    const words = new DOMParser().parseFromString(html.replace(/<br>/g, ''), 'text/html').body.textContent;
    expect(words).to.match(/Křižíkova\s1424 256\s01 Benešov/);
  });

  it('holds nothing that WordPress or Joomla would run, also after an editor has decoded entities', () => {
    const codes = [
      '[gallery]',
      '[[gallery]]',
      '[/caption]',
      '{loadposition left}',
      '{{x}}',
      '{source}',
      '[_x]',
      '[ščř]',
    ];
    const document = read({
      version: 1,
      people: codes.map((note) => ({
        name: `Osoba ${note}`,
        role: note,
        note,
        phones: [{number: '601 000 001', label: note}],
      })),
      organization: {name: 'Svazek', web: 'https://svazek.example/?a[b]={c}'},
    });
    for (const widget of WIDGETS) {
      const html = snapshot(document, {widget});
      const decoded = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
      for (const written of [html, decoded]) {
        expect(written).not.to.match(/\[\[?\/?[\p{L}\p{N}_-]|\{\/?[\p{L}\p{N}_-]/u);
      }
    }
  });

  it('shows nobody any more after the last day', () => {
    const document = read({version: 1, people: [{name: 'Osoba', validUntil: '2026-03-31'}]});
    const on = (today: string): string => snapshot(document, {widget: 'contact-list', today});
    expect(on('2026-03-31')).to.contain('Osoba');
    expect(on('2026-04-01')).not.to.contain('Osoba');
    expect(on('2026-04-01')).to.contain('Údaje zatím nejsou k dispozici.');
  });

  it('says nothing of a phase that would be wrong one day', async () => {
    const page = pageOf(read(await loadJson(CHOPOS)), {widget: 'project-info', sections: ['schedule']});
    expect(words(page, 'li')).to.deep.equal([
      'Celková realizace včetně přípravné a závěrečné fáze: 1. 2. 2016 – 31. 7. 2019',
      'Realizace v zapojených územích (DSO): 1. 7. 2016 – 30. 6. 2019',
    ]);
  });

  it('has opening hours as a table', async () => {
    const page = pageOf(read(await loadJson(FULL)), {widget: 'office', offices: 'lhota'});
    expect(words(page, 'table:first-of-type :is(caption, th, td)')).to.deep.equal([
      'úterý',
      '12:00–17:00 (jen průkazy)',
      'čtvrtek',
      '12:00–17:00 (jen průkazy)',
      'sobota, neděle',
      '9:00–10:00 (sudý týden)',
    ]);
    expect(page.querySelector('th')?.getAttribute('scope')).to.equal('row');
  });

  describe('options', () => {
    it('select people, offices and sections, in that order, and tell of unknown ids', async () => {
      const document = read(await loadJson(FULL));
      const unknown: string[] = [];
      const onUnknownId = (id: string): void => {
        unknown.push(id);
      };
      const people = pageOf(document, {widget: 'contact-list', people: ' druha nikdo  prva ', onUnknownId});
      expect(words(people, 'strong')).to.deep.equal(['Osoba Druhá, DiS.', 'Mgr. Ing. Osoba Prvá, Ph.D., ACCA']);
      const offices = pageOf(document, {widget: 'office', offices: 'posta nikde', onUnknownId});
      expect(words(offices, 'h3')).to.deep.equal(['Poštovní adresa', 'Svazek obcí Podlesí']);
      const sections = pageOf(document, {widget: 'project-info', sections: ['links', 'goals']});
      expect(words(sections, 'h3')).to.deep.equal(['Více o projektu', 'Cíle projektu']);
      expect(unknown).to.deep.equal(['nikdo', 'nikde']);
    });

    it('set the heading, and leave it out', async () => {
      const document = read(await loadJson(FULL));
      const headings = (options: Partial<SnapshotOptions>): string[] => {
        const page = pageOf(document, {widget: 'office', offices: 'posta', ...options});
        return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((one) => `${one.localName} ${one.textContent}`);
      };
      expect(headings({heading: 'Úřad', headingLevel: 1})[0]).to.equal('h1 Úřad');
      expect(headings({heading: ' None '})).to.deep.equal(['h2 Poštovní adresa', 'h2 Svazek obcí Podlesí']);
      expect(headings({headingLevel: 6})[1]).to.equal('h6 Poštovní adresa');
    });
  });

  describe('e-mail', () => {
    const people = [
      {name: 'Osoba', role: 'role', emails: ['osoba@obec.example'], note: 'Pište na osoba@obec.example!'},
    ];
    const list = (data: object, options: Partial<SnapshotOptions> = {}): string =>
      snapshot(read({version: 1, people, ...data}), {widget: 'contact-list', ...options});
    const link = (href: string): string => `<a href="${href}" rel="noopener noreferrer">Napsat e-mail</a>`;

    it('is a link to the page where one can be written, and to no other', () => {
      const organization = {web: 'https://svazek.example/'};
      expect(list({organization}, {contactUrl: 'https://obec.example/kontakt?a=1&b=@'})).to.contain(
        link('https://obec.example/kontakt?a=1&amp;b=%40'),
      );
      for (const contactUrl of [undefined, '/kontakt', 'javascript:alert(1)', 'mailto:a@b.example']) {
        expect(list({organization}, {contactUrl})).not.to.contain('Napsat');
      }
    });

    it('is not mentioned where there is no such page, or no address', () => {
      expect(list({})).not.to.contain('Napsat');
      expect(list({people: [{name: 'Osoba'}]}, {contactUrl: 'https://obec.example/'})).not.to.contain('Napsat');
    });

    it('stands in no text either', () => {
      expect(list({})).to.contain('Pište na E-mail!');
      expect(list({people: [{name: 'Osoba', note: 'síť @svazek'}]})).to.contain('síť (at)svazek');
    });
  });
});
