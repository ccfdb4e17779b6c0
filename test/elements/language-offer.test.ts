import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {chooseLanguage} from '../../src/localization/language-offer.js';
import {recordConsole} from '../support/console-record.js';
import {all, one, until, wordsOf} from '../support/rendered.js';
import {emulatePrint, inPrint} from './media.js';
import {TAGS} from './shown.js';

const DOCUMENT = {version: 1, organization: {name: 'Svazek obcí Ukázka'}, people: [{name: 'Osoba Prvá'}]};
/** Has nobody. */
const BARE = {version: 1, organization: {name: 'Svazek obcí Ukázka'}};

describe('the offer of the visitor’s language', () => {
  const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
  const ask = (...asked: readonly string[]): void => {
    Object.defineProperty(Navigator.prototype, 'languages', {...languages, get: () => asked});
  };

  afterEach(() => {
    Object.defineProperty(Navigator.prototype, 'languages', languages);
    chooseLanguage(undefined);
  });

  const settled = async (blocks: readonly BaseElement[]): Promise<void> => {
    await nextFrame();
    await Promise.all(blocks.map((block) => block.updateComplete));
    await nextFrame();
  };

  const add = async (
    container: Element,
    markup: string,
    position: InsertPosition = 'beforeend',
    data: object = DOCUMENT,
  ): Promise<BaseElement[]> => {
    container.insertAdjacentHTML(position, markup);
    const blocks = [...container.querySelectorAll<BaseElement>(TAGS.join())];
    for (const block of blocks) {
      block.data ??= data;
    }
    await settled(blocks);
    return blocks;
  };

  const page = async (markup: string, lang = 'cs'): Promise<BaseElement[]> => {
    const record = recordConsole();
    const blocks = await add(await fixture(html`<div lang=${lang}></div>`), markup);
    record.restore();
    return blocks;
  };

  /** What each block offers. */
  const offers = (blocks: readonly BaseElement[]): string[] =>
    blocks.map((block) => all(block, '.offer').map(wordsOf).join());

  const titles = (blocks: readonly BaseElement[]): string[] => blocks.map((block) => wordsOf(one(block, '.title')));

  const TWO = '<css-contact-list></css-contact-list><p>Text.</p><css-office></css-office>';

  for (const [asked, lang, offered] of [
    [['uk'], 'cs', 'Українською'],
    [['uk-UA', 'cs'], 'cs', 'Українською'],
    [['en-GB', 'en'], 'cs', 'In English'],
    [['de-AT'], 'cs', 'Auf Deutsch'],
    [['cs'], 'en', 'Česky'],
    [['ua'], 'cs', 'Українською'],
    // The first that is one of ours.
    [['pl', 'fr-CA', 'de', 'en'], 'cs', 'Auf Deutsch'],
    [['pl'], 'cs', ''],
    [['vi', 'fr'], 'cs', ''],
    [[], 'cs', ''],
    [['cs-CZ', 'en'], 'cs', ''],
    [['cs', 'uk'], 'cs', ''],
    [['de'], 'de', ''],
    [['sk'], 'cs', ''],
    [['sk-SK', 'en'], 'cs', ''],
    [['sk'], 'de', 'Česky'],
  ] as const) {
    it(`is ${offered || 'none'} on a page in ${lang} where the browser asks for ${asked.join(', ') || 'none'}`, async () => {
      ask(...asked);
      const blocks = await page(TWO, lang);
      expect(offers(blocks)).to.deep.equal([offered, '']);
    });
  }

  it('is a button above the heading, in the language that it offers', async () => {
    ask('uk');
    const [block] = await page(TWO);
    const button = one(block!, '.offer button');
    expect(button.lang).to.equal('uk');
    expect(button.compareDocumentPosition(one(block!, '.title'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('changes all blocks by a click, and then offers the way back', async () => {
    ask('uk');
    const blocks = await page(TWO);
    expect(titles(blocks)).to.deep.equal(['Kontakty', 'Kancelář a úřední hodiny']);
    const button = one(blocks[0]!, '.offer button');
    button.focus();
    button.click();
    await settled(blocks);
    expect(titles(blocks)).to.deep.equal(['Контакти', 'Офіс і години прийому']);
    expect(blocks.map((block) => one(block, '.root').lang)).to.deep.equal(['uk', 'uk']);
    expect(offers(blocks)).to.deep.equal(['Česky', '']);
    expect(one(blocks[0]!, '.offer button').lang).to.equal('cs');
    expect(blocks[0]!.shadowRoot!.activeElement).to.equal(one(blocks[0]!, '.offer button'));
    one(blocks[0]!, '.offer button').click();
    await settled(blocks);
    expect(titles(blocks)).to.deep.equal(['Kontakty', 'Kancelář a úřední hodiny']);
    expect(offers(blocks)).to.deep.equal(['Українською', '']);
  });

  it('holds for blocks that come later', async () => {
    ask('uk');
    const blocks = await page(TWO);
    one(blocks[0]!, '.offer button').click();
    const later = await add(blocks[0]!.parentElement!, '<css-member-list heading="none"></css-member-list>');
    expect(one(later[2]!, '.root').lang).to.equal('uk');
    expect(offers(later)).to.deep.equal(['Česky', '', '']);
  });

  it('is forgotten when the page changes its language', async () => {
    ask('uk');
    const blocks = await page(TWO);
    one(blocks[0]!, '.offer button').click();
    await settled(blocks);
    blocks[0]!.parentElement!.lang = 'en';
    await until(() => titles(blocks)[0] === 'Contacts');
    await settled(blocks);
    expect(blocks.map((block) => one(block, '.root').lang)).to.deep.equal(['en', 'en']);
    expect(offers(blocks)).to.deep.equal(['Українською', '']);
  });

  it('stores nothing', async () => {
    ask('uk');
    const stored = (): string => JSON.stringify([localStorage, sessionStorage, document.cookie]);
    const before = stored();
    const address = location.href;
    const blocks = await page(TWO);
    one(blocks[0]!, '.offer button').click();
    await settled(blocks);
    expect(titles(blocks)[0]).to.equal('Контакти');
    expect(stored()).to.equal(before);
    expect(location.href).to.equal(address);
    expect(await indexedDB.databases()).to.deep.equal([]);
  });

  it('moves to a block that comes before the first, and to the next when that goes', async () => {
    ask('uk');
    const [first, second] = await page(TWO);
    const container = first!.parentElement!;
    const blocks = await add(container, '<css-contact-list></css-contact-list><p>Text.</p>', 'afterbegin');
    expect(offers(blocks)).to.deep.equal(['Українською', '', '']);
    container.removeChild(blocks[0]!);
    container.removeChild(first!);
    await settled([second!]);
    expect(offers([second!])).to.deep.equal(['Українською']);
  });

  it('stands above the first block that is seen', async () => {
    ask('uk');
    const record = recordConsole();
    const container = await fixture(html`<div lang="cs"></div>`);
    await add(container, '<css-contact-list></css-contact-list>', 'beforeend', BARE);
    const blocks = await add(container, '<p>Text.</p><css-office></css-office>', 'beforeend', BARE);
    record.restore();
    expect(one(blocks[0]!, '.root').getClientRects()).to.have.length(0);
    expect(offers(blocks)[1]).to.equal('Українською');
  });

  it('is not printed', async () => {
    ask('uk');
    const [block] = await page(TWO);
    expect(one(block!, '.offer').getClientRects()).not.to.have.length(0);
    await emulatePrint(true);
    inPrint(block!);
    const rects = one(block!, '.offer').getClientRects().length;
    await emulatePrint(false);
    expect(rects).to.equal(0);
  });
});
