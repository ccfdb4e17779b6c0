import {expect, fixture, html} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {FakeFetch} from '../support/fake-fetch.js';
import {all, one, reach, wordsOf} from '../support/rendered.js';
import {TAGS, show} from './shown.js';
import type {Tag} from './shown.js';

const ORGANIZATION = {
  name: 'Svazek obcí Ukázka',
  shortName: 'Ukázka',
  web: 'https://svazek.example/',
  members: [{name: 'Ukázkov'}],
};
const DOCUMENT = {
  version: 1,
  feedback: 'opravy@svazek.example',
  organization: ORGANIZATION,
  project: {about: ['Odstavec o projektu.']},
  people: [{name: 'Osoba Prvá'}],
};

const OWN: Readonly<Record<Tag, string>> = {
  'css-contact-list': 'Kontakty',
  'css-office': 'Kancelář a úřední hodiny',
  'css-project-info': 'O projektu',
  'css-member-list': 'Členské obce',
};

describe('the own heading of a block', () => {
  let fake: FakeFetch;

  afterEach(() => {
    fake.restore();
  });

  const load = async (
    tag: Tag,
    origin: string,
    document: object,
    attributes: Readonly<Record<string, string>> = {},
  ): Promise<BaseElement> => {
    const path = freshPath();
    fake = fakeFetch({[path]: document});
    const container = await fixture(html`<div lang="cs"></div>`);
    const element = window.document.createElement(tag);
    for (const [name, value] of Object.entries({...attributes, src: origin + path})) {
      element.setAttribute(name, value);
    }
    container.append(element);
    await reach(element, 'ready');
    return element;
  };

  const titleOf = (element: BaseElement): string => wordsOf(one(element, '.title'));

  for (const tag of TAGS) {
    it(`says whose it is on the page of somebody else: <${tag}>`, async () => {
      expect(titleOf(await load(tag, 'https://data.example', DOCUMENT))).to.equal(`${OWN[tag]} – Ukázka`);
    });

    it(`does not on the site of the data: <${tag}>`, async () => {
      expect(titleOf(await load(tag, '', DOCUMENT))).to.equal(OWN[tag]);
    });
  }

  it('does not on the site of the union, though the data come from elsewhere', async () => {
    const web = `${location.protocol}//www.${location.host}/`;
    const element = await load('css-contact-list', 'https://data.example', {
      ...DOCUMENT,
      organization: {...ORGANIZATION, web},
    });
    expect(titleOf(element)).to.equal('Kontakty');
  });

  it('does not where the union has no short name', async () => {
    const {shortName, ...unnamed} = ORGANIZATION;
    expect(shortName).to.equal('Ukázka');
    const element = await load('css-contact-list', 'https://data.example', {...DOCUMENT, organization: unnamed});
    expect(titleOf(element)).to.equal('Kontakty');
    expect(
      titleOf(await load('css-contact-list', 'https://data.example', {version: 1, people: DOCUMENT.people})),
    ).to.equal('Kontakty');
  });

  it('is followed by the name in the language of the element', async () => {
    const organization = {...ORGANIZATION, shortName: {cs: 'Ukázka', en: 'Sample'}};
    const element = await load('css-contact-list', 'https://data.example', {...DOCUMENT, organization}, {lang: 'en'});
    expect(titleOf(element)).to.equal('Contacts – Sample');
  });

  it('gives way to one that the page has written', async () => {
    const written = await load('css-contact-list', 'https://data.example', DOCUMENT, {heading: 'Lidé'});
    expect(titleOf(written)).to.equal('Lidé');
    const none = await load('css-contact-list', 'https://data.example', DOCUMENT, {heading: 'none'});
    expect(all(none, '.title')).to.deep.equal([]);
  });

  it('does not where the page itself has given the data', async () => {
    fake = fakeFetch({});
    expect(titleOf(await show('css-contact-list', DOCUMENT))).to.equal('Kontakty');
  });
});

describe('the line for corrections', () => {
  it('opens a letter whose subject names the page, whatever its address', async () => {
    const address = location.href;
    history.replaceState(null, '', '?q=1&body=%C4%8D&x=a+b#část');
    const element = await show('css-contact-list', DOCUMENT, {lang: 'cs'});
    const link = one(element, '.feedback a') as HTMLAnchorElement;
    const page = location.href;
    history.replaceState(null, '', address);
    expect(wordsOf(one(element, '.feedback'))).to.equal('Nesouhlasí něco? Napište nám.');
    const {protocol, pathname, search, hash} = new URL(link.href);
    expect(protocol + pathname).to.equal('mailto:opravy@svazek.example');
    expect(hash).to.equal('');
    expect(search).to.match(/^\?subject=[^&#+\s]+$/);
    expect(decodeURIComponent(search.slice('?subject='.length))).to.equal(`Oprava údajů: ${page}`);
  });

  it('is not there without an address', async () => {
    const {feedback, ...silent} = DOCUMENT;
    expect(feedback).to.contain('@');
    const element = await show('css-contact-list', silent);
    expect(all(element, '.feedback')).to.deep.equal([]);
  });
});
