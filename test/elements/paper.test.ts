import {expect, fixture, html} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {FakeFetch} from '../support/fake-fetch.js';
import {
  all,
  isSeen,
  normalize,
  one,
  reach,
  tellsOfLoading,
  textOf,
  visibleTextOf,
  wordsOf,
} from '../support/rendered.js';
import {stopClock} from '../support/stopped-clock.js';
import {emulatePrint, inPrint} from './media.js';
import {TAGS, rich, show} from './shown.js';

const MEMBERS = [...Array(20).keys()].map((index) => ({
  name: `Ukázková Lhota ${String(index)}`,
  web: `https://www.ukazkova-lhota-${String(index)}.example/`,
}));
const PEOPLE = [
  {name: 'Osoba Prvá', emails: ['prva@svazek.example']},
  {name: 'Osoba Druhá', emails: ['druha@svazek.example', {user: 'druha', domain: 'ukazkov.example'}]},
];

describe('printing', () => {
  /** Those that are read. */
  const addresses = (element: Element): string[] => all(element, '[part="email"]').map(wordsOf);

  it('shows e-mails that wait for a click, at once, and hides them again', async () => {
    const element = await show('css-contact-list', {version: 1, people: PEOPLE}, {email: 'reveal'});
    expect(addresses(element)).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(addresses(element)).to.deep.equal(['prva@svazek.example', 'druha@svazek.example', 'druha@ukazkov.example']);
    expect(all(element, '[part="reveal"]')).to.deep.equal([]);
    dispatchEvent(new Event('afterprint'));
    expect(addresses(element)).to.deep.equal([]);
    expect(element.shadowRoot!.innerHTML).not.to.contain('@');
    expect(all(element, '[part="reveal"]')).to.have.length(3);
  });

  it('leaves those that a visitor has asked for', async () => {
    const element = await show('css-contact-list', {version: 1, people: PEOPLE}, {email: 'reveal'});
    one(element, '[part="reveal"]').click();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(addresses(element)).to.deep.equal(['prva@svazek.example']);
  });

  it('leaves a list alone that is not on the page', async () => {
    const element = await show('css-contact-list', {version: 1, people: PEOPLE}, {email: 'reveal'});
    element.parentNode!.removeChild(element);
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(element.shadowRoot!.innerHTML).not.to.contain('@');
  });
});

describe('printing what waits', () => {
  let fake: FakeFetch;

  afterEach(async () => {
    fake.restore();
    await emulatePrint(false);
  });

  /** A page whose blocks are far below what is seen: one with a fallback and one without. */
  const farBelow = async (path: string): Promise<readonly [bare: BaseElement, withFallback: BaseElement]> => {
    const container = await fixture(html`<div><div style="height: 4000px"></div></div>`);
    const add = (fallback: string): BaseElement => {
      const block = document.createElement('css-contact-list');
      block.setAttribute('loading', 'lazy');
      block.setAttribute('src', path);
      block.innerHTML = fallback;
      container.append(block);
      return block;
    };
    const blocks = [add(''), add('<a slot="fallback" href="/kontakty">Kontakty na webu svazku</a>')] as const;
    await Promise.all(blocks.map((block) => block.updateComplete));
    return blocks;
  };

  it('starts loading what waits for the viewport, with one request', async () => {
    const path = freshPath();
    fake = fakeFetch({[path]: {version: 1, people: PEOPLE}});
    const [block, other] = await farBelow(path);
    expect([block.state, other.state]).to.deep.equal(['idle', 'idle']);
    expect(fake.calls).to.deep.equal([]);
    dispatchEvent(new Event('beforeprint'));
    expect(fake.calls).to.have.length(1);
    await reach(block, 'ready');
    await reach(other, 'ready');
    expect(fake.calls).to.have.length(1);
    expect(textOf(block)).to.contain('Osoba Prvá');
    expect(textOf(other)).to.contain('Osoba Prvá');
  });

  it('says nowhere that something is being loaded', async () => {
    const path = freshPath();
    const answer = deferred<object>();
    fake = fakeFetch({[path]: answer.promise});
    const [block, other] = await farBelow(path);
    for (const element of [block, other]) {
      expect(isSeen(one(element, '.root')), 'idle').to.equal(false);
    }
    expect(isSeen(other.querySelector('a')!)).to.equal(true);
    dispatchEvent(new Event('beforeprint'));
    await reach(block, 'loading');
    await reach(other, 'loading');
    await tellsOfLoading(block);
    expect(isSeen(one(other, '.root'))).to.equal(false);
    await emulatePrint(true);
    inPrint(block);
    expect(visibleTextOf(block)).to.equal('Kontakty');
    expect(isSeen(other.querySelector('a')!)).to.equal(true);
    await emulatePrint(false);
    answer.resolve({version: 1, people: PEOPLE});
    await reach(block, 'ready');
  });

  it('says of what has failed that it has, without the button', async () => {
    const path = freshPath();
    fake = fakeFetch({[path]: new Response('', {status: 404})});
    const {error} = console;
    console.error = () => undefined;
    const [block] = await farBelow(path);
    dispatchEvent(new Event('beforeprint'));
    await reach(block, 'failed');
    console.error = error;
    await emulatePrint(true);
    inPrint(block);
    expect(visibleTextOf(block)).to.equal('Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později.');
  });
});

describe('on paper', () => {
  before(() => emulatePrint(true));
  after(() => emulatePrint(false));

  const shown = (element: BaseElement, selector: string): HTMLElement[] => all(element, selector).filter(isSeen);

  for (const tag of TAGS) {
    it(`there is nothing in <${tag}> that moves with the clock or wants a click`, async () => {
      const data = {...(await rich()), feedback: 'opravy@svazek.example'};
      const element = await show(tag, data, {email: 'reveal', search: 'on'});
      const selector = '.status, .screen, .map, button, input, .save, .search, .feedback, .offer, .play';
      // They are there but for the paper.
      expect(all(element, selector), 'feedback at least').not.to.deep.equal([]);
      inPrint(element);
      expect(shown(element, selector)).to.deep.equal([]);
      expect(visibleTextOf(element)).not.to.match(/dnes\)|právě|Nesouhlasí/i);
      expect(shown(element, '.title')).to.have.length(1);
      expect(shown(element, '.updated')).to.have.length(1);
    });
  }

  it('a day of other hours has its date, and no row says which week it is now', async () => {
    stopClock('2026-12-31T10:00:00+01:00');
    const row = {days: ['mo', 'tu', 'we', 'th', 'fr'], from: '08:00', to: '17:00'};
    const data = {
      version: 1,
      offices: [
        {
          city: 'Ukázkov',
          hours: [row, {...row, days: ['sa'], weeks: 'odd'}],
          exceptions: [{from: '2026-12-31', hours: [{from: '07:30', to: '12:00'}], note: 'Silvestr'}],
        },
      ],
    };
    const element = await show('css-office', data);
    inPrint(element);
    const rows = all(element, 'tr').map(({innerText}) => normalize(innerText));
    expect(rows.join()).to.contain('čtvrtek 31. 12. 2026 7:30–12:00 (Silvestr)').and.not.contain('teď je');
  });

  it('twenty members are within one page of A4', async () => {
    const element = await show('css-member-list', {
      version: 1,
      updated: '2026-11-24',
      organization: {members: MEMBERS},
    });
    element.closest('main')!.style.width = '680px';
    inPrint(element);
    expect(shown(element, '[part="member"]')).to.have.length(20);
    expect(element.offsetHeight).to.be.within(300, 999);
  });

  it('a card is not broken between two pages', async () => {
    for (const tag of ['css-contact-list', 'css-office'] as const) {
      const element = await show(tag, await rich());
      inPrint(element);
      const cards = all(element, '.card').map((card) => getComputedStyle(card).breakInside);
      expect(new Set(cards), tag).to.deep.equal(new Set(['avoid']));
    }
  });
});
