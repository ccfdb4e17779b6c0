import {expect} from '@open-wc/testing';
import {textOf, until} from '../support/rendered.js';
import {closePages, openMarkup, TAGS} from './host-page.js';
import type {HostPage, WidgetElement} from './host-page.js';

const DATA = '/demo/data/chopos.json';
const SCRIPT = `<script src="/dist/css-widgets.js" data-css-src="${DATA}"></script>`;
const BODY = `<css-contact-list><a slot="fallback" href="/kontakty">Kontakty</a></css-contact-list>
  <p><a href="/kontakty" data-css-widget="office">Kancelář</a></p>
  <p><a href="/clenove#css-widget-member-list">Členové</a></p>`;

/** Elements of a page on whose document a name may stand for something else. */
const all = <Found extends Element>(page: HostPage, selector: string): Found[] => {
  const root = Reflect.get<Document, 'documentElement'>(Document.prototype, 'documentElement', page.document);
  return [...root.querySelectorAll<Found>(selector)];
};

const widgetsOf = (page: HostPage): WidgetElement[] => all<WidgetElement>(page, TAGS.join());

/** The codes of errors, and what goes wrong beside them. */
const saidOn = (page: HostPage): readonly string[] =>
  page.window.__records
    .filter(({kind, type}) => kind !== 'console' || type === 'error')
    .map(({kind, text}) => (kind === 'console' ? text.slice(0, 7) : `${kind}: ${text}`));

const open = (name: string, element: string): Promise<HostPage> =>
  openMarkup('', `${element.replace('NAME', name)}${SCRIPT}${BODY}`);

describe('a page with an element that is named like a part of the document', () => {
  afterEach(closePages);

  const ELEMENTS = ['<img name="NAME" alt="">', '<form name="NAME"><input name="call"></form>'];

  /** What the script asks for past the element, so that the page never notices. */
  for (const name of [
    'URL',
    'addEventListener',
    'adoptedStyleSheets',
    'baseURI',
    'body',
    'currentScript',
    'defaultView',
    'documentElement',
    'getElementById',
    'head',
    'querySelector',
    'querySelectorAll',
    'removeEventListener',
  ]) {
    for (const element of ELEMENTS) {
      it(`shows every block beside ${element.replace('NAME', name)}`, async () => {
        const page = await open(name, element);
        await until(() => widgetsOf(page).length === 3 && widgetsOf(page).every(({state}) => state === 'ready'));
        expect(saidOn(page)).to.deep.equal([]);
        expect(textOf(widgetsOf(page)[0]!)).to.contain('Miroslav Kratochvíl');
        const [ground] = widgetsOf(page).map(
          ({shadowRoot}) => page.window.getComputedStyle(shadowRoot!.querySelector('.root')!).backgroundColor,
        );
        expect(ground).to.equal('rgb(255, 255, 255)');
      });
    }
  }

  /** What templates are made with: Lit asks the document for them. */
  for (const name of ['createComment', 'createElement', 'createTreeWalker', 'importNode']) {
    for (const element of ELEMENTS) {
      it(`keeps every fallback, and says why, beside ${element.replace('NAME', name)}`, async () => {
        const page = await open(name, element);
        await until(() => saidOn(page).length > 0, 'it says nothing');
        expect([...new Set(saidOn(page))]).to.deep.equal(['CSS-E10']);
        for (const link of all<HTMLElement>(page, 'a')) {
          expect(link.getBoundingClientRect().height, link.textContent).to.be.above(0);
        }
      });
    }
  }
});
