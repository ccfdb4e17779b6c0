import {expect, nextFrame} from '@open-wc/testing';
import {textOf, until} from '../support/rendered.js';
import {closePages, openMarkup, TAGS} from './host-page.js';
import type {HostPage, WidgetElement} from './host-page.js';

const DATA = '/demo/data/chopos.json';
const SCRIPT = '<script src="/dist/css-widgets.js"></script>';
const LINK = `<a href="/kontakty" id="k" class="c" data-css-widget="contact-list" data-src="${DATA}">Kontakty</a>`;
const BLOCK = `<div id="k" data-css-widget="contact-list" data-src="${DATA}"><p>Kontakty jsou na webu svazku.</p></div>`;

const printed = (page: HostPage): string[] => page.window.__records.map(({text}) => text);

const isShown = (node: Element): boolean => node.getClientRects().length > 0;

const originalOn = (page: HostPage): HTMLElement => {
  const original = page.document.getElementById('k');
  if (!original) {
    throw new Error('the original is gone');
  }
  return original;
};

/** The only widget on a page. */
const widgetOn = (page: HostPage): WidgetElement => {
  const widgets = page.elements(TAGS.join());
  expect(widgets).to.have.length(1);
  return widgets[0]!;
};

/** Mutation observers have been told by then. */
const told = async (page: HostPage): Promise<void> => {
  await nextFrame();
  await Promise.all(page.elements('css-contact-list').map(({updateComplete}) => updateComplete));
};

describe('the link rung', () => {
  afterEach(closePages);

  for (const [name, markup] of [
    ['a link', LINK],
    ['a block', BLOCK],
  ] as const) {
    it(`makes ${name} the widget, in its place, with the original as fallback`, async () => {
      const page = await openMarkup(SCRIPT, `<main><i></i>${markup}<b></b></main>`);
      await page.ready();
      const widget = widgetOn(page);
      expect([...page.document.querySelector('main')!.children].map(({localName}) => localName)).to.deep.equal([
        'i',
        originalOn(page).localName,
        'css-contact-list',
        'b',
      ]);
      expect(originalOn(page).hasAttribute('slot')).to.equal(false);
      expect(textOf(widget)).to.contain('Miroslav Kratochvíl');
      expect(printed(page)).to.deep.equal([]);
    });

    it(`hides ${name} once there are data, and not before`, async () => {
      const slow = markup.replace(DATA, '/misbehave?delay=400&amp;file=/demo/data/chopos.json');
      const page = await openMarkup(SCRIPT, slow);
      await until(() => widgetOn(page).state === 'loading');
      expect(isShown(originalOn(page))).to.equal(true);
      await page.ready();
      expect(isShown(originalOn(page))).to.equal(false);
    });

    it(`shows ${name} where there are no data`, async () => {
      const page = await openMarkup(SCRIPT, markup.replace(DATA, '/misbehave?status=404'));
      await until(() => widgetOn(page).state === 'failed');
      await told(page);
      expect(isShown(originalOn(page))).to.equal(true);
      expect(isShown(widgetOn(page).shadowRoot!.querySelector('.root')!)).to.equal(false);
    });

    it(`takes ${name} that comes later, alone or deep in something else`, async () => {
      const page = await openMarkup(SCRIPT, '<main></main>');
      const main = page.document.querySelector('main')!;
      main.insertAdjacentHTML('beforeend', markup);
      await page.ready();
      expect(widgetOn(page).parentElement).to.equal(main);
      main.textContent = '';
      main.insertAdjacentHTML('beforeend', `<section><div>${markup}</div></section>`);
      await page.ready();
      expect(widgetOn(page).matches('section > div > *')).to.equal(true);
    });
  }

  it('takes an original whose mark comes later', async () => {
    const page = await openMarkup(SCRIPT, LINK.replace('data-css-widget', 'data-later'));
    await told(page);
    expect(page.elements('css-contact-list')).to.have.length(0);
    originalOn(page).dataset['cssWidget'] = ' Contact-List ';
    await page.ready();
    expect(textOf(widgetOn(page))).to.contain('Miroslav Kratochvíl');
  });

  it('ignores originals inside their own element', async () => {
    const page = await openMarkup(
      SCRIPT,
      `<css-contact-list src="${DATA}"><span slot="fallback">${LINK}</span></css-contact-list>`,
    );
    await page.ready();
    expect(originalOn(page).parentElement?.localName).to.equal('span');
    expect(page.elements('css-contact-list')).to.have.length(1);
  });

  it('upgrades other widgets inside an element that is not closed', async () => {
    const page = await openMarkup(SCRIPT, `<css-project-info src="${DATA}">${LINK}<p>Zbytek stránky</p>`);
    await page.ready();
    expect(page.elements('css-project-info > a + css-contact-list')).to.have.length(1);
    expect(isShown(page.elements('css-contact-list')[0]!)).to.equal(true);
    expect(isShown(page.elements('p')[0]!)).to.equal(true);
  });

  it('copies data-* that are changed, added and removed, and the language', async () => {
    const page = await openMarkup(SCRIPT, LINK.replace('<a', '<a lang="en" data-heading="První"'));
    await page.ready();
    const widget = widgetOn(page);
    const original = originalOn(page);
    expect([widget.getAttribute('heading'), widget.lang]).to.deep.equal(['První', 'en']);
    original.dataset['heading'] = 'Druhý';
    original.dataset['headingLevel'] = '4';
    original.lang = 'de';
    await told(page);
    expect(widget.shadowRoot?.querySelector('h4')?.textContent).to.equal('Druhý');
    expect(widget.lang).to.equal('de');
    original.dataset['lang'] = 'uk';
    delete original.dataset['heading'];
    delete original.dataset['headingLevel'];
    await told(page);
    expect(widget.shadowRoot?.querySelector('h2')?.textContent).to.equal('Контакти');
    expect(widget.hasAttribute('heading-level')).to.equal(false);
  });

  it('becomes another element when its name changes', async () => {
    const page = await openMarkup(SCRIPT, `<i></i>${LINK}<b></b>`);
    await page.ready();
    originalOn(page).dataset['cssWidget'] = 'office';
    await until(() => page.elements('css-office').length === 1);
    await page.ready();
    expect(widgetOn(page).localName).to.equal('css-office');
    expect(page.elements('i + a + css-office + b')).to.have.length(1);
  });

  it('is as it was when its mark goes: attributes, styles and listeners', async () => {
    const page = await openMarkup(SCRIPT, `<i></i>${LINK.replace('<a', '<a slot="x" style="color: red"')}<b></b>`);
    let clicks = 0;
    const original = originalOn(page);
    original.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    await page.ready();
    original.removeAttribute('data-css-widget');
    await told(page);
    expect(page.elements('css-contact-list')).to.have.length(0);
    expect(page.elements('i + a:has(+ b)')).to.deep.equal([original]);
    expect([...original.attributes].map(({name, value}) => [name, value])).to.have.deep.members([
      ['slot', 'x'],
      ['style', 'color: red;'],
      ['href', '/kontakty'],
      ['id', 'k'],
      ['class', 'c'],
      ['data-src', DATA],
    ]);
    original.click();
    expect(clicks).to.equal(1);
  });

  it('leaves nothing behind when the original is removed', async () => {
    const page = await openMarkup(SCRIPT, `<main>${LINK}</main>`);
    await page.ready();
    const main = page.document.querySelector('main')!;
    const original = originalOn(page);
    original.parentNode?.removeChild(original);
    await told(page);
    expect(main.childNodes).to.have.length(0);
    main.append(original);
    await page.ready();
    expect(original.nextElementSibling).to.equal(widgetOn(page));
  });

  it('follows an original that the host moves', async () => {
    const page = await openMarkup(SCRIPT, `<main>${LINK}</main><aside></aside>`);
    await page.ready();
    const widget = widgetOn(page);
    const original = originalOn(page);
    const aside = page.document.querySelector('aside')!;
    aside.append(original);
    await told(page);
    await page.ready();
    expect([...aside.children]).to.deep.equal([original, widgetOn(page)]);
    expect(isShown(original)).to.equal(false);
    expect(widgetOn(page).state).to.equal('ready');
    expect(widget.isConnected).to.equal(widget === widgetOn(page));
  });

  it('leaves an original where the host has moved it to when its mark goes at once', async () => {
    const page = await openMarkup(SCRIPT, `<main>${LINK}</main><aside></aside>`);
    await page.ready();
    const original = originalOn(page);
    page.document.querySelector('aside')!.append(original);
    original.removeAttribute('data-css-widget');
    await told(page);
    expect(page.elements('css-contact-list')).to.have.length(0);
    expect(page.elements('aside > a')).to.deep.equal([original]);
    expect(isShown(original)).to.equal(true);
  });

  it('says once that there is no such widget, and leaves the link as it is', async () => {
    const unknown = LINK.replace('contact-list', 'contacts');
    const page = await openMarkup(SCRIPT, unknown + unknown);
    originalOn(page).dataset['heading'] = 'x';
    await told(page);
    expect(printed(page)).to.have.length(1);
    expect(printed(page)[0]).to.match(/^CSS-W10.*data-css-widget="contacts"/);
    expect(page.elements('body > a').filter(isShown)).to.have.length(2);
  });

  for (const [name, second] of [
    ['twice', SCRIPT],
    ['in two versions', '<script src="/dist/css-widgets.js?2"></script>'],
  ] as const) {
    it(`upgrades once where the script is loaded ${name}`, async () => {
      const page = await openMarkup(SCRIPT + second, `<main>${LINK}</main>`);
      await page.ready();
      page.document.querySelector('main')!.insertAdjacentHTML('beforeend', BLOCK);
      await page.ready();
      expect(page.elements('main > css-contact-list')).to.have.length(2);
      expect(page.elements('css-contact-list css-contact-list')).to.have.length(0);
      for (const original of page.elements('[data-css-widget]')) {
        original.dataset['cssWidget'] = 'office';
      }
      await page.ready();
      expect(page.elements('main > [data-css-widget] + css-office')).to.have.length(2);
      expect(page.elements('css-contact-list, css-office css-office')).to.have.length(0);
      for (const original of page.elements('[data-css-widget]')) {
        original.removeAttribute('data-css-widget');
      }
      await told(page);
      expect([...page.document.querySelector('main')!.children].map(({localName}) => localName)).to.deep.equal([
        'a',
        'div',
      ]);
      expect(printed(page)).to.have.length(1);
      expect(printed(page)[0]).to.match(/^CSS-W13/);
    });
  }

  it('works inside a paragraph, and while the page is still coming', async () => {
    const page = await openMarkup(SCRIPT, `<p>Zde: ${LINK}.</p>`);
    await page.ready();
    expect(page.elements('p > a + css-contact-list')).to.have.length(1);
    expect(page.document.querySelector('p')?.textContent).to.equal('Zde: Kontakty .');
  });

  describe('on a busy page', () => {
    /** How often the page has been searched since. */
    const countSearches = (page: HostPage): {whole: number; parts: number} => {
      const counts = {whole: 0, parts: 0};
      const prototypes = page.window as unknown as Record<'Document' | 'Element', {prototype: ParentNode}>;
      for (const [key, {prototype}] of [
        ['whole', prototypes.Document],
        ['parts', prototypes.Element],
      ] as const) {
        for (const method of ['querySelector', 'querySelectorAll', 'getElementsByTagName'] as const) {
          const original = Reflect.get(prototype, method) as (this: unknown, ...args: unknown[]) => unknown;
          Reflect.set(prototype, method, function (this: unknown, ...args: unknown[]) {
            counts[key] += 1;
            return original.apply(this, args);
          });
        }
      }
      return counts;
    };

    it('searches what is added once, and never the whole page', async () => {
      const page = await openMarkup(SCRIPT, '<main></main>');
      const main = page.document.querySelector('main')!;
      const fragment = page.document.createElement('div');
      fragment.insertAdjacentHTML('beforeend', '<p><b></b></p>'.repeat(5000));
      const counts = countSearches(page);
      main.append(fragment);
      await nextFrame();
      expect(counts).to.deep.equal({whole: 0, parts: 1});
    });

    it('looks at no more than the element itself where an attribute changes that others use too', async () => {
      const page = await openMarkup(SCRIPT, '<main></main>');
      const main = page.document.querySelector('main')!;
      main.insertAdjacentHTML('beforeend', '<img data-src="/x.png" alt="">'.repeat(1000));
      await told(page);
      const images = [...main.children];
      const counts = countSearches(page);
      for (const image of images) {
        image.setAttribute('data-src', '/y.png');
      }
      await nextFrame();
      expect(counts).to.deep.equal({whole: 0, parts: 0});
      expect(printed(page)).to.deep.equal([]);
    });
  });
});
