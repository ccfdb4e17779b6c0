import {expect} from '@open-wc/testing';
import {textOf} from '../support/rendered.js';
import {closePages, openMarkup, openPage} from './host-page.js';
import type {HostPage} from './host-page.js';

const BODY = '<css-project-info></css-project-info><css-contact-list></css-contact-list><css-office></css-office>';
const SCRIPT = '<script src="/dist/css-widgets.js" data-src="/demo/data/chopos.json"></script>';

const NODES = [
  '.title',
  '.subtitle',
  '.fact dt',
  '.fact dd',
  '.goals li',
  '.label',
  '.state',
  '.play button',
  '.name',
  '.role',
  '.line a',
  'address',
  '.updated',
];
const PROPERTIES = [
  'box-sizing',
  'color',
  'cursor',
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'text-align',
  'text-indent',
  'text-shadow',
  'text-transform',
  'white-space',
  'word-spacing',
];

/** What the styles of every kind of inner node come to. */
const stylesOf = (page: HostPage): Record<string, string> =>
  Object.fromEntries(
    page.elements('css-project-info, css-contact-list, css-office').flatMap(({localName, shadowRoot}) =>
      NODES.flatMap((selector) => {
        const node = shadowRoot?.querySelector(selector);
        const style = node && page.window.getComputedStyle(node);
        return style
          ? PROPERTIES.map((name) => [`${localName} ${selector} ${name}`, style.getPropertyValue(name)])
          : [];
      }),
    ),
  );

describe('isolation', () => {
  afterEach(closePages);

  it('keeps a page’s styles out: every inner node looks as on a clean page', async () => {
    const clean = await openMarkup(SCRIPT, BODY);
    const hostile = await openPage('/test/end-to-end/hostile.html?record');
    await clean.ready();
    await hostile.ready();
    const styles = stylesOf(clean);
    expect(Object.keys(styles).length).to.be.above(10 * PROPERTIES.length);
    expect(stylesOf(hostile)).to.deep.equal(styles);
    expect(
      hostile
        .elements('*')
        .filter(({shadowRoot}) => shadowRoot)
        .map(textOf),
    ).to.deep.equal(
      clean
        .elements('*')
        .filter(({shadowRoot}) => shadowRoot)
        .map(textOf),
    );
  });

  it('lets the page’s type and colour in where it is asked to', async () => {
    const page = await openMarkup(
      `<style>body { font: italic 20px serif; color: rgb(1, 2, 3); }</style>${SCRIPT}`,
      '<css-contact-list appearance="inherit"></css-contact-list>',
    );
    await page.ready();
    const name = page.elements('css-contact-list')[0]?.shadowRoot?.querySelector('.role');
    const style = name && page.window.getComputedStyle(name);
    expect([style?.fontStyle, style?.fontSize, style?.fontFamily, style?.color]).to.deep.equal([
      'italic',
      '20px',
      'serif',
      'rgb(1, 2, 3)',
    ]);
  });
});
