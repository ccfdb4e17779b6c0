import {expect, oneEvent} from '@open-wc/testing';
import '../../src/elements/contact-list/define.js';
import '../../src/elements/office/define.js';
import type {ErrorDetail} from '../../src/elements/base/announcer.js';
import type {ContactListElement} from '../../src/elements/contact-list/contact-list.js';
import {setDefaultUrl} from '../../src/source/data-url.js';
import {recordConsole} from '../support/console-record.js';
import type {ConsoleRecord} from '../support/console-record.js';
import {fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {FakeFetch} from '../support/fake-fetch.js';
import {one, reach, textOf, until} from '../support/rendered.js';

const DOCUMENT = {version: 1, updated: '2026-01-02', people: [{name: 'Osoba Prvá', phones: ['+420 317 123 456']}]};

/** What a page does, and how to undo it. */
type Harm = () => () => void;

const replace = <Key extends string>(target: Partial<Record<Key, unknown>>, key: Key, value: unknown): (() => void) => {
  const own = Object.getOwnPropertyDescriptor(target, key);
  Object.defineProperty(target, key, {value, configurable: true, writable: true});
  return () => {
    if (own) {
      Object.defineProperty(target, key, own);
    } else {
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- as the page had it
      delete target[key];
    }
  };
};

let turn = 0;

/** In other words each time, since the console hears of everything once. */
const thrower = (): never => {
  throw new Error(`broken by the page ${String(turn)}`);
};

/** An element whose name stands in for a member of the document. */
const image = (name: string): Harm => {
  return () => {
    const element = document.createElement('img');
    element.setAttribute('name', name);
    document.body.prepend(element);
    return () => {
      element.parentNode?.removeChild(element);
    };
  };
};

describe('an element on a page that breaks what it stands on', () => {
  let fake: FakeFetch;
  let record: ConsoleRecord;
  let path: string;
  let container: HTMLElement;

  beforeEach(() => {
    turn += 1;
    record = recordConsole();
    path = freshPath();
    fake = fakeFetch({[path]: DOCUMENT});
    container = document.createElement('div');
    document.body.append(container);
    setDefaultUrl(() => undefined);
  });

  afterEach(() => {
    container.replaceWith();
    fake.restore();
    record.restore();
  });

  /** By the parser, as on a page. */
  const add = (fallback = '<a slot="fallback" href="/k">Kontakty</a>', src = `src="${path}"`): ContactListElement => {
    container.innerHTML = `<css-contact-list ${src}>${fallback}</css-contact-list>`;
    return container.firstElementChild as ContactListElement;
  };

  const isShown = (element: Element | null): boolean => (element?.getClientRects().length ?? 0) > 0;

  const expectFallback = (element: ContactListElement): void => {
    expect(isShown(element.querySelector('a'))).to.equal(true);
    expect(element.state).to.equal('failed');
    expect(record.errors).to.have.length(1);
    expect(record.errors[0]).to.match(/^CSS-E10/);
    expect(record.warnings).to.deep.equal([]);
  };

  for (const [name, harm] of [
    ['style sheets that cannot be adopted', () => replaceAccessor()],
    ['no place for a shadow tree', () => replace(Element.prototype, 'attachShadow', thrower)],
    ['a closed document: createElement', image('createElement')],
    ['createComment', image('createComment')],
    ['createTreeWalker', image('createTreeWalker')],
    ['importNode', image('importNode')],
    ['documentElement', image('documentElement')],
    ['String.prototype.trim', () => replace(String.prototype, 'trim', thrower)],
    ['Array.prototype.flatMap', () => replace(Array.prototype, 'flatMap', thrower)],
    ['Intl.DateTimeFormat', () => replace(Intl as unknown as Record<string, unknown>, 'DateTimeFormat', thrower)],
    ['MutationObserver', () => replace(window as unknown as Record<string, unknown>, 'MutationObserver', undefined)],
  ] as readonly (readonly [string, Harm])[]) {
    it(`draws, or leaves the fallback and says so once: ${name}`, async () => {
      const undo = harm();
      let element: ContactListElement;
      try {
        element = add();
        // Not by the helpers: they stand on the same ground.
        for (let frame = 0; frame < 20; frame += 1) {
          await new Promise(requestAnimationFrame);
        }
      } finally {
        undo();
      }
      if (element.state === 'ready') {
        expect(textOf(element)).to.contain('Osoba Prvá');
        expect(record.errors).to.deep.equal([]);
      } else {
        expectFallback(element);
      }
    });
  }

  const replaceAccessor = (): (() => void) => {
    const original = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
    const target = original ? ShadowRoot.prototype : Document.prototype;
    const descriptor = original ?? Object.getOwnPropertyDescriptor(target, 'adoptedStyleSheets')!;
    Object.defineProperty(target, 'adoptedStyleSheets', {...descriptor, set: thrower});
    return () => {
      Object.defineProperty(target, 'adoptedStyleSheets', descriptor);
    };
  };

  it('fails by style sheets that cannot be adopted, and tells the page', async () => {
    const undo = replaceAccessor();
    const heard = oneEvent<CustomEvent<ErrorDetail>>(container, 'css-error');
    const element = add();
    undo();
    expect((await heard).detail.code).to.equal('CSS-E10');
    expectFallback(element);
    // Nothing hangs on what will never be.
    await element.reload();
  });

  it('stands where the page’s default address cannot be looked for, and recovers', async () => {
    setDefaultUrl(thrower);
    const element = add(undefined, '');
    await until(() => element.state === 'failed');
    await element.updateComplete;
    expectFallback(element);
    element.setAttribute('src', path);
    await reach(element, 'ready');
    expect(textOf(element)).to.contain('Osoba Prvá');
    expect(isShown(element.querySelector('a'))).to.equal(false);
  });

  it('says one sentence where there is no fallback, and keeps other children', async () => {
    setDefaultUrl(thrower);
    const element = add('<p>Zbytek stránky</p>', '');
    await until(() => element.state === 'failed');
    await element.updateComplete;
    expect(isShown(element.querySelector('p'))).to.equal(true);
    expect(element.shadowRoot?.textContent).to.equal('Kontakty se nepodařilo načíst. Zkuste to prosím později.');
  });

  it('leaves the fallback where drawing the document itself throws, and draws the next one', async () => {
    const element = add();
    await reach(element, 'ready');
    const undo = replace(Array.prototype as unknown as Record<string, unknown>, 'map', thrower);
    element.headingLevel = '3';
    await new Promise(requestAnimationFrame);
    undo();
    expectFallback(element);
    element.data = {version: 1, people: [{name: 'Osoba Druhá'}]};
    await reach(element, 'ready');
    expect(textOf(element)).to.contain('Osoba Druhá');
    expect(isShown(element.querySelector('a'))).to.equal(false);
  });

  it('keeps what is drawn where only what comes after it throws', async () => {
    const undo = image('head')();
    const element = add();
    element.structuredData = 'on';
    await reach(element, 'ready');
    undo();
    expect(textOf(element)).to.contain('Osoba Prvá');
    expect(isShown(element.querySelector('a'))).to.equal(false);
  });

  it('draws in a closed shadow tree', async () => {
    const original = Reflect.get<Element, 'attachShadow'>(Element.prototype, 'attachShadow');
    let root: ShadowRoot | undefined;
    const undo = replace(Element.prototype, 'attachShadow', function (this: Element, init: ShadowRootInit) {
      root = original.call(this, {...init, mode: 'closed'});
      return root;
    });
    const element = add();
    undo();
    await reach(element, 'ready');
    expect(element.shadowRoot).to.equal(null);
    expect(root?.textContent).to.contain('Osoba Prvá');
    expect(isShown(element.querySelector('a'))).to.equal(false);
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(root?.querySelector('h4')?.textContent).to.equal('Kontakty');
    expect(record.errors).to.deep.equal([]);
  });

  for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_') {
    it(`is as ever with String.prototype.${letter}`, async () => {
      const undo = replace(String.prototype as unknown as Record<string, unknown>, letter, thrower);
      const element = add();
      await reach(element, 'ready');
      undo();
      expect(textOf(element)).to.contain('Osoba Prvá').and.contain('317');
      expect(record.errors).to.deep.equal([]);
    });
  }

  for (const [name, otherDocument] of [
    ['a template', () => document.createElement('template').content],
    ['DOMParser', () => new DOMParser().parseFromString('<p>', 'text/html').body],
    ['createHTMLDocument', () => document.implementation.createHTMLDocument('').body],
    ['an XML document', () => new DOMParser().parseFromString('<p/>', 'text/xml').documentElement],
  ] as const) {
    it(`goes through a document without a window and back: ${name}`, async () => {
      const element = add();
      await reach(element, 'ready');
      otherDocument().appendChild(element);
      await element.updateComplete;
      container.append(element);
      await reach(element, 'ready');
      expect(element.shadowRoot?.adoptedStyleSheets).not.to.have.length(0);
      expect(getComputedStyle(one(element, '.root')).display).to.equal('block');
      expect(textOf(element)).to.contain('Osoba Prvá');
      expect(record.errors).to.deep.equal([]);
    });

    it(`may begin there: ${name}`, async () => {
      const element = document.createElement('css-contact-list');
      element.setAttribute('src', path);
      otherDocument().appendChild(element);
      container.append(element);
      await reach(element, 'ready');
      expect(element.shadowRoot?.adoptedStyleSheets).not.to.have.length(0);
      expect(record.errors).to.deep.equal([]);
    });
  }
});

describe('style sheets', () => {
  it('are all there, whatever an old polyfill makes of Array.prototype.flat', () => {
    const polyfills: readonly (() => unknown)[] = [thrower, () => [], () => undefined];
    const Stock = customElements.get('css-office') as typeof ContactListElement;
    for (const flat of polyfills) {
      const undo = replace(Array.prototype as unknown as Record<string, unknown>, 'flat', flat);
      class Office extends Stock {}
      // What customElements.define() does with it.
      expect(Office.observedAttributes).to.include('src');
      undo();
      expect(Office.elementStyles).to.have.length(Stock.elementStyles.length);
    }
  });
});
