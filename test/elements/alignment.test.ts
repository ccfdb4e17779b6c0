import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {one, until} from '../support/rendered.js';
import './shown.js';

const DOCUMENT = {version: 1, updated: '2026-11-24', people: [{name: 'Osoba Prvá'}]};

const block = (attributes: Readonly<Record<string, string>> = {}): BaseElement => {
  const element = document.createElement('css-contact-list');
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.data = DOCUMENT;
  return element;
};

/** Waits for the frame in which a block is aligned. */
const framed = async (element: BaseElement): Promise<void> => {
  await element.updateComplete;
  await nextFrame();
};

/** Where the first letter of something stands. */
const startOf = (node: Node): number => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().left;
};

/** How far to the right of a text of the page a block's own text starts. */
const indentOf = (element: BaseElement, paragraph: Element): number =>
  startOf(one(element, '.title')) - startOf(paragraph);

const isFlush = (element: BaseElement): boolean => one(element, '.root').classList.contains('flush');

/** Puts a block and a paragraph into the innermost of what the markup describes. */
const within = async (markup: string, attributes: Readonly<Record<string, string>> = {}): Promise<BaseElement> => {
  const container = await fixture(html`<div style="width: 600px"></div>`);
  container.innerHTML = markup;
  let place = container;
  while (place.firstElementChild) {
    place = place.firstElementChild;
  }
  const paragraph = document.createElement('p');
  paragraph.textContent = 'Text stránky.';
  const element = block(attributes);
  place.append(paragraph, element);
  await framed(element);
  return element;
};

const indent = (element: BaseElement): number => indentOf(element, element.previousElementSibling!);

const expectFlush = (element: BaseElement): void => {
  expect(isFlush(element)).to.equal(true);
  expect(indent(element)).to.be.closeTo(0, 0.5);
};

const expectInset = (element: BaseElement): void => {
  expect(isFlush(element)).to.equal(false);
  expect(indent(element)).to.be.above(8);
};

const page = document.documentElement;

describe('the text of a block', () => {
  afterEach(() => {
    page.removeAttribute('style');
    page.removeAttribute('data-theme');
  });

  for (const [name, style] of [
    ['that has no ground at all', ''],
    ['of the same colour', 'background: #fff'],
    ['of the same colour, written otherwise', 'background: rgb(255 255 255 / 1)'],
    ['of the same colour, over another', 'background: red"><div style="background: white'],
    ['of the same colour, under transparent ones', 'background: white"><div style="background: transparent'],
  ] as const) {
    it(`starts where the page’s does on a ground ${name}`, async () => {
      expectFlush(await within(`<div style="${style}"></div>`));
    });
  }

  for (const [name, style] of [
    ['of another colour', 'background: #f5f5f5'],
    ['of another colour that shines through', 'background: rgb(255 0 0 / .1)'],
    ['of another colour, under transparent ones', 'background: #eee"><div style="background: rgb(0 0 0 / 0)'],
    ['of a picture', 'background: linear-gradient(white, white)'],
    ['of a picture over the same colour', 'background: #fff linear-gradient(red, white)'],
    ['of a dark colour', 'background: #262626'],
  ] as const) {
    it(`keeps off the edge on a ground ${name}`, async () => {
      expectInset(await within(`<div style="${style}"></div>`));
    });
  }

  it('follows the ground that the page has by itself', async () => {
    page.style.background = '#fffbe6';
    expectInset(await within(''));
    page.style.background = '#fff';
    expectFlush(await within(''));
  });

  it('is compared with the page through shadow roots and slots', async () => {
    for (const [ground, isSame] of [
      ['#fff', true],
      ['#ddd', false],
    ] as const) {
      const host = await fixture<HTMLElement>(html`<div style="background: ${isSame ? '#ddd' : '#fff'}"></div>`);
      const inner = document.createElement('div');
      host.append(inner);
      const slotted = block();
      inner.append(slotted);
      // Inside it, the host's own ground is covered.
      const outer = host.attachShadow({mode: 'open'});
      outer.innerHTML = `<section style="background: ${ground}"><slot></slot></section>`;
      await framed(slotted);
      expect(isFlush(slotted), `slotted ${ground}`).to.equal(isSame);

      const place = await fixture<HTMLElement>(html`<div style="background: ${ground}"></div>`);
      const contained = block();
      place.attachShadow({mode: 'open'}).append(contained);
      await framed(contained);
      expect(isFlush(contained), `contained ${ground}`).to.equal(isSame);
    }
  });

  it('follows the colour scheme of the attribute', async () => {
    const element = await within('<div style="background: #262626"></div>');
    expectInset(element);
    element.colorScheme = 'dark';
    await framed(element);
    expectFlush(element);
    element.colorScheme = 'light';
    await framed(element);
    expectInset(element);
  });

  it('follows the scheme that the design system sets on the page', async () => {
    const element = await within('<div style="background: #262626"></div>');
    page.dataset['theme'] = 'dark';
    await until(() => isFlush(element));
    expectFlush(element);
    page.dataset['theme'] = 'light';
    await until(() => !isFlush(element));
    expectInset(element);
  });

  it('keeps off the edge where block and page are of two schemes', async () => {
    // Neither page has a colour of its own.
    expectInset(await within('', {'color-scheme': 'dark'}));
    page.style.colorScheme = 'dark';
    expectInset(await within('', {'color-scheme': 'light'}));
    // Its dark ground is not the browser's.
    expectInset(await within('', {'color-scheme': 'dark'}));
    expectInset(await within(''));
  });

  it('starts where the page’s does on any ground that it inherits', async () => {
    for (const ground of ['#fff', '#eee', '#262626', 'linear-gradient(red, white)']) {
      const element = await within(`<div style="background: ${ground}"></div>`, {appearance: 'inherit'});
      expect(isFlush(element), ground).to.equal(false);
      expect(indent(element), ground).to.be.closeTo(0, 0.5);
    }
  });

  it('keeps the padding that the page asks for', async () => {
    for (const markup of ['<div style="background: #fff"></div>', '<div style="background: #eee"></div>']) {
      const isolated = await within(markup);
      isolated.style.setProperty('--css-padding', '24px');
      expect(indent(isolated)).to.be.closeTo(24, 0.5);
      const inheriting = await within(markup, {appearance: 'inherit'});
      inheriting.style.setProperty('--css-padding', '24px');
      expect(indent(inheriting)).to.be.closeTo(24, 0.5);
    }
  });

  it('follows a ground that the page sets for the block itself', async () => {
    const container = await fixture<HTMLElement>(html`<div style="--css-color-ground: #f5f5f5"></div>`);
    const element = block();
    container.append(element);
    await framed(element);
    expect(isFlush(element)).to.equal(false);
    container.style.background = '#f5f5f5';
    element.requestUpdate();
    await framed(element);
    expect(isFlush(element)).to.equal(true);
  });
});

describe('blocks that follow each other', () => {
  for (const style of [
    'display: block',
    'display: flow-root',
    'display: flex; flex-direction: column',
    'display: grid',
    'display: block; background: #eee',
  ]) {
    for (const appearance of ['isolated', 'inherit']) {
      it(`never touch: ${style}, ${appearance}`, async () => {
        const container = await fixture(html`<div style=${style}></div>`);
        const blocks = [block({appearance}), block({appearance}), block({appearance})];
        container.append(...blocks);
        await nextFrame();
        const places = blocks.map((element) => one(element, '.root').getBoundingClientRect());
        for (const [index, {top}] of places.slice(1).entries()) {
          expect(top - places[index]!.bottom).to.be.within(12, 40);
        }
      });
    }
  }
});
