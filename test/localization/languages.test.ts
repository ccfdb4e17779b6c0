import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {TAGS} from '../../src/catalog.js';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import '../../src/elements/project-info/define.js';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {templates} from '../../src/localization/generated/de.js';
import {LANGUAGES} from '../../src/localization/language.js';
import {loadJson} from '../fixtures/load.js';
import {all, one, textOf} from '../support/rendered.js';

const DATA = {
  version: 1,
  updated: '2026-07-01',
  people: [{name: 'Osoba Prvá', role: {cs: 'účetní', en: 'accountant', de: 'Buchhalterin'}}],
  project: {joined: '2016-07', phases: [{from: '2016-02-01', to: '2019-07-31'}, {from: '2900-01'}]},
};
const HEADINGS = {cs: 'Kontakty', en: 'Contacts', de: 'Kontakte', uk: 'Контакти'};

const list = (lang: string): Promise<BaseElement> =>
  fixture<BaseElement>(html`<css-contact-list lang=${lang} .data=${DATA}></css-contact-list>`);
const title = (element: Element): string => one(element, 'h2').textContent.trim();

describe('languages', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
  });

  it('stand side by side on one page, each element in its own', async () => {
    const container = await fixture(
      html`<div>
        ${LANGUAGES.map((lang) => html`<css-contact-list lang=${lang} .data=${DATA}></css-contact-list>`)}
      </div>`,
    );
    const elements = [...container.querySelectorAll('css-contact-list')];
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    expect(elements.map(title)).to.deep.equal(LANGUAGES.map((lang) => HEADINGS[lang]));
    expect(elements.map((element) => one(element, '.root').lang)).to.deep.equal([...LANGUAGES]);
    expect(elements.map((element) => one(element, '.updated').textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Aktualizováno 1. 7. 2026',
      'Updated 1 July 2026',
      'Stand: 1. Juli 2026',
      'Оновлено 1 липня 2026 р.',
    ]);
  });

  it('are read in any spelling, and unknown ones fall back to Czech', async () => {
    for (const [lang, heading] of [
      ['cs-CZ', 'Kontakty'],
      ['CS ', 'Kontakty'],
      ['en-US', 'Contacts'],
      ['de_AT', 'Kontakte'],
      ['UK', 'Контакти'],
      ['xx', 'Kontakty'],
      ['', 'Kontakty'],
    ] as const) {
      expect(title(await list(lang)), lang).to.equal(heading);
    }
  });

  it('come from the nearest ancestor, and from the host of a shadow tree', async () => {
    const container = await fixture(html`<div lang="de"><div></div></div>`);
    const host = container.firstElementChild;
    const root = host?.attachShadow({mode: 'open'});
    const element = document.createElement('css-contact-list');
    element.data = DATA;
    root?.append(element);
    await element.updateComplete;
    expect(title(element)).to.equal('Kontakte');
  });

  it('follow a changed lang of the page within one frame, without a state in between', async () => {
    document.documentElement.lang = 'cs';
    const container = await fixture(
      html`<div>
        <css-contact-list .data=${DATA}></css-contact-list><css-member-list .data=${DATA}></css-member-list>
      </div>`,
    );
    const [contacts, members] = [...container.children] as BaseElement[];
    document.documentElement.lang = 'en';
    await nextFrame();
    expect([contacts, members].map((element) => element && title(element))).to.deep.equal([
      'Contacts',
      'Member municipalities',
    ]);
  });

  it('follow a changed lang of the element itself, and of a host above its shadow tree', async () => {
    const element = await list('cs');
    element.lang = 'uk';
    await nextFrame();
    expect(title(element)).to.equal('Контакти');
  });

  it('choose texts of the data, and mark those in another language', async () => {
    expect(textOf(await list('en'))).to.contain('accountant');
    const ukrainian = await list('uk');
    expect(one(ukrainian, '.role [lang="cs"]').textContent).to.equal('účetní');
  });

  it('write dates, ranges and months as they are written', async () => {
    const rows = async (lang: string): Promise<string[]> => {
      const element = await fixture(
        html`<css-project-info lang=${lang} sections="schedule" .data=${DATA}></css-project-info>`,
      );
      return all(element, '.dates').map((range) => range.textContent.replace(/\s+/g, ' ').trim());
    };
    expect(await rows('cs')).to.deep.equal(['1. 2. 2016 – 31. 7. 2019', 'od ledna 2900']);
    expect(await rows('en')).to.deep.equal(['1 February 2016 – 31 July 2019', 'from January 2900']);
    expect(await rows('de')).to.deep.equal(['vom 1. Februar 2016 bis 31. Juli 2019', 'ab Januar 2900']);
    expect((await rows('uk'))[1]).to.equal('з січня 2900 р.');
  });

  it('keep Czech lines from ending in a preposition', async () => {
    const element = await fixture(
      html`<css-project-info .data=${{version: 1, project: {about: ['Úřad v Praze.']}}}></css-project-info>`,
    );
    expect(all(element, 'p')[0]?.textContent).to.equal('Úřad v\u00a0Praze.');
  });

  it('stay left-to-right on a right-to-left page', async () => {
    const container = await fixture(html`<div dir="rtl"><css-contact-list .data=${DATA}></css-contact-list></div>`);
    const [element] = [...container.children] as BaseElement[];
    await element?.updateComplete;
    const style = element && getComputedStyle(one(element, '.root'));
    expect([style?.direction, style?.textAlign]).to.deep.equal(['ltr', 'start']);
  });

  describe('a pseudo-locale, long and accented', () => {
    const german = {...templates};

    before(() => {
      for (const [id, words] of Object.entries(german)) {
        Object.assign(templates, {[id]: `⟦${words.replace(/[aeiou]/g, 'ěě')} ŘŽŠŮ ${words}⟧`});
      }
    });

    after(() => {
      Object.assign(templates, german);
    });

    for (const tag of TAGS) {
      it(`neither overflows nor is cut at 320 px: <${tag}>`, async () => {
        const container = await fixture<HTMLElement>(html`<div style="width: 320px" lang="de"></div>`);
        const element = document.createElement(tag);
        element.data = (await loadJson('documents/full.json')) as object;
        container.append(element);
        await element.updateComplete;
        expect(textOf(element)).to.contain('⟦');
        expect(one(element, '.root').scrollWidth).to.be.at.most(320);
        const right = one(element, '.root').getBoundingClientRect().right;
        for (const node of all(element, ':is(p, dt, dd, li, a, button, h2, h3, td, th):not(.hidden)')) {
          expect(node.getBoundingClientRect().right, node.textContent).to.be.at.most(right + 0.5);
        }
      });
    }
  });
});
