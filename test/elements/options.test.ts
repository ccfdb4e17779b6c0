import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import {ContactListElement} from '../../src/elements/contact-list/contact-list.js';
import type {ProjectInfoElement} from '../../src/elements/project-info/project-info.js';
import {recordConsole} from '../support/console-record.js';
import type {ConsoleRecord} from '../support/console-record.js';
import {all, one, textOf, wordsOf} from '../support/rendered.js';

const PEOPLE = {
  version: 1,
  people: [
    {id: 'a', name: 'Osoba Prvá'},
    {id: 'b', name: 'Osoba Druhá'},
    {id: 'c', name: 'Osoba Třetí', validUntil: '2001-01-01'},
  ],
};
const PROJECT = {version: 1, project: {about: ['Odstavec'], goals: {items: ['cíl']}, phases: [{from: '2016'}]}};

describe('options', () => {
  let record: ConsoleRecord;

  beforeEach(() => {
    record = recordConsole();
  });
  afterEach(() => {
    record.restore();
  });

  const list = (
    attributes = html`<css-contact-list .data=${PEOPLE}></css-contact-list>`,
  ): Promise<ContactListElement> => fixture<ContactListElement>(attributes);
  const headings = (element: Element): string[] =>
    all(element, 'h1,h2,h3,h4,h5,h6').map((heading) => `${heading.localName} ${wordsOf(heading)}`);

  it('have defaults', async () => {
    const element = await list();
    expect(element.headingLevel).to.equal('2');
    expect(element.appearance).to.equal('isolated');
    expect(element.colorScheme).to.equal('page');
    expect(element.loading).to.equal('eager');
    expect(element.heading).to.equal('');
    expect(element.people).to.equal('');
    expect(element.src).to.equal('');
  });

  it('take attributes in any case, and fall back with one warning for unknown values', async () => {
    const element = await list(
      html`<css-contact-list
        .data=${PEOPLE}
        appearance=" INHERIT "
        color-scheme="purple"
        heading-level="9"
      ></css-contact-list>`,
    );
    expect(element.appearance).to.equal('inherit');
    expect(element.colorScheme).to.equal('page');
    expect(element.headingLevel).to.equal('2');
    element.requestUpdate();
    await element.updateComplete;
    expect(record.warnings).to.have.length(2);
    expect(record.warnings.join('\n'))
      .to.match(/CSS-W10.*color-scheme="purple"/)
      .and.match(/heading-level="9"/);
  });

  it('are properties too, which take effect, read back the effective value and are not reflected', async () => {
    const element = await list();
    element.headingLevel = '4';
    (element as {appearance: unknown}).appearance = 'nonsense';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h4 Kontakty']);
    expect(element.appearance).to.equal('isolated');
    expect(element.getAttributeNames()).to.deep.equal([]);
    (element as {headingLevel: unknown}).headingLevel = 3;
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h3 Kontakty']);
  });

  it('take anything without throwing, and warn of what is neither text nor a number', async () => {
    const element = await list();
    for (const value of [null, undefined, 5, true, {}, Object.create(null) as object, ['a'], Symbol('x'), '  ']) {
      Object.assign(element, {heading: value, people: value, headingLevel: value, src: value});
      await element.updateComplete;
      expect(element.headingLevel).to.be.oneOf(['2', '5']);
      expect(element.heading).to.be.oneOf(['', '5']);
    }
    expect(textOf(element)).to.contain('Osoba Prvá').and.contain('Osoba Druhá');
    expect(record.warnings.filter((warning) => warning.startsWith('CSS-W10')).join()).to.contain('heading="boolean"');
    element.heading = ' None ';
    element.people = ' b ';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal([]);
    expect(textOf(element)).not.to.contain('Osoba Prvá');
  });

  it('warn of an unknown value that comes later, though nothing changes', async () => {
    const element = await list();
    element.setAttribute('appearance', 'bogus-later');
    await element.updateComplete;
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.contain('appearance="bogus-later"');
  });

  it('fall back when an attribute is removed', async () => {
    const element = await list(html`<css-contact-list .data=${PEOPLE} heading-level="5"></css-contact-list>`);
    element.removeAttribute('heading-level');
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h2 Kontakty']);
  });

  it('may be set before the element is defined', async () => {
    const early = Object.assign(document.createElement('x-late-contacts'), {
      people: 'b',
      headingLevel: '4',
      data: PEOPLE,
    });
    document.body.append(early);
    class LateElement extends ContactListElement {}
    customElements.define('x-late-contacts', LateElement);
    await (early as unknown as LateElement).updateComplete;
    expect(headings(early)).to.deep.equal(['h4 Kontakty']);
    expect(all(early, '.name').map(wordsOf)).to.deep.equal(['Osoba Druhá']);
    early.parentNode?.removeChild(early);
  });

  it('give the heading another text, or none', async () => {
    const element = await list(html`<css-contact-list .data=${PEOPLE} heading="Pracovníci centra"></css-contact-list>`);
    expect(headings(element)).to.deep.equal(['h2 Pracovníci centra']);
    element.heading = 'none';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal([]);
  });

  it('put headings inside one level deeper, at most 6, and at the level itself without a heading', async () => {
    const element = await fixture<ProjectInfoElement>(
      html`<css-project-info .data=${PROJECT} sections="goals" heading-level="3"></css-project-info>`,
    );
    expect(headings(element)).to.deep.equal(['h3 O projektu', 'h4 Cíle projektu']);
    element.headingLevel = '6';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h6 O projektu', 'h6 Cíle projektu']);
    element.headingLevel = '3';
    element.heading = 'none';
    await element.updateComplete;
    expect(headings(element)).to.deep.equal(['h3 Cíle projektu']);
  });

  it('keep what Czech keeps on one line, in headings of our own too', async () => {
    const element = await fixture<ProjectInfoElement>(
      html`<css-project-info
        lang="cs"
        .data=${{version: 1, project: {links: [{url: 'https://svazek.example/'}]}}}
      ></css-project-info>`,
    );
    expect(all(element, '.title, .subtitle').map(({textContent}) => textContent)).to.deep.equal([
      'O\u00a0projektu',
      'Více o\u00a0projektu',
    ]);
  });

  it('choose sections, in the order written', async () => {
    const element = await fixture<ProjectInfoElement>(
      html`<css-project-info .data=${PROJECT} sections="schedule  bogus goals schedule"></css-project-info>`,
    );
    expect(headings(element)).to.deep.equal(['h2 O projektu', 'h3 Harmonogram projektu', 'h3 Cíle projektu']);
    expect(element.sections).to.equal('schedule goals');
    expect(record.warnings).to.have.length(1);
    element.sections = '';
    await element.updateComplete;
    expect(headings(element)).to.have.length(4);
  });

  it('choose people, in the order written, with a warning for ids that are not there', async () => {
    const element = await list(html`<css-contact-list .data=${PEOPLE} people="b nobody c a b"></css-contact-list>`);
    expect(all(element, '.name').map(wordsOf)).to.deep.equal(['Osoba Druhá', 'Osoba Prvá']);
    expect(record.warnings).to.have.length(1);
    expect(record.warnings[0]).to.match(/CSS-W11.*nobody/);
  });

  it('choose the colour scheme: the page’s, the gov.cz design system’s, or one’s own', async () => {
    const scheme = (element: Element): string => getComputedStyle(one(element, '.root')).colorScheme;
    const container = await fixture(
      html`<div style="color-scheme: dark"><css-contact-list .data=${PEOPLE}></css-contact-list></div>`,
    );
    const element = container.querySelector('css-contact-list')!;
    await element.updateComplete;
    expect(scheme(element)).to.equal('dark');
    element.colorScheme = 'light';
    await element.updateComplete;
    expect(scheme(element)).to.equal('light');
    element.colorScheme = 'auto';
    await element.updateComplete;
    expect(scheme(element)).to.equal('light dark');
    element.colorScheme = 'page';
    document.documentElement.setAttribute('data-theme', 'light');
    await Promise.resolve();
    await element.updateComplete;
    expect(scheme(element)).to.equal('light');
    document.documentElement.removeAttribute('data-theme');
    await Promise.resolve();
    await element.updateComplete;
    expect(scheme(element)).to.equal('dark');
  });

  it('take the gov.cz design system’s colour of links on a page of its own, and only there', async () => {
    const link = {
      version: 1,
      organization: {web: 'https://svazek.example/', members: [{name: 'Lhota', web: 'https://lhota.example/'}]},
    };
    const {documentElement: root} = document;
    root.style.setProperty('--text-primary-color', 'rgb(1, 2, 3)');
    const element = await fixture<ContactListElement>(
      html`<css-member-list .data=${link} color-scheme="light"></css-member-list>`,
    );
    const colour = (): string => getComputedStyle(one(element, 'a')).color;
    expect(colour()).to.equal('rgb(30, 80, 134)');
    root.setAttribute('data-theme', 'light');
    await Promise.resolve();
    await element.updateComplete;
    expect(colour()).to.equal('rgb(1, 2, 3)');
    element.style.setProperty('--css-color-link', 'rgb(4, 5, 6)');
    expect(colour()).to.equal('rgb(4, 5, 6)');
    root.removeAttribute('data-theme');
    root.style.removeProperty('--text-primary-color');
  });

  it('leave it to the page whether the element shows', async () => {
    const element = await list(html`<css-contact-list .data=${PEOPLE} hidden></css-contact-list>`);
    expect(getComputedStyle(element).display).to.equal('none');
    element.hidden = false;
    expect(getComputedStyle(element).display).to.equal('block');
    element.style.display = 'none';
    expect(one(element, '.root').getClientRects()).to.have.length(0);
    expect(textOf(element)).to.contain('Osoba');
  });
});
