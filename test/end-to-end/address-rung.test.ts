import {expect, nextFrame} from '@open-wc/testing';
import {textOf} from '../support/rendered.js';
import {closePages, openMarkup, TAGS} from './host-page.js';
import type {HostPage, WidgetElement} from './host-page.js';

const DATA = '/demo/data/chopos.json';
const SCRIPT = `<script src="/dist/css-widgets.js" data-css-src="${DATA}"></script>`;
const HREF = 'https://svazek.example/css-widgets/kontakty/#css-widget-contact-list';
const link = (options = '', words = 'Kontakty'): string => `<a href="${HREF}${options}">${words}</a>`;

const blocks = (page: HostPage): WidgetElement[] => page.elements(TAGS.join());
const printed = (page: HostPage): string[] => page.window.__records.map(({text}) => text);
const isShown = (node: Element): boolean => node.getClientRects().length > 0;

const told = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

/** Another site, which sends the CORS header. */
let foreign = '';

describe('the address rung', () => {
  before(async () => {
    const origins = (await (await fetch('/test/end-to-end/origins.json')).json()) as {other: string};
    foreign = origins.other;
  });
  afterEach(closePages);

  for (const [place, markup] of [
    ['a paragraph', `<p>${link()}</p>`],
    ['a paragraph with what editors leave in it', `<p>&nbsp;<strong> <em>${link()}</em></strong>\u200b<br></p>`],
    ['between line breaks', `<p>Kontakty na pracovníky centra:<br>${link()}<br>Volejte v úřední hodiny.</p>`],
    ['a block', `<div><h2>Kontakty</h2>${link()}<p>Úřad</p></div>`],
    ['a cell', `<table><tr><td>${link()}</td><td>Úřad</td></tr></table>`],
    ['a fold', `<details><summary>Kontakty</summary>${link()}</details>`],
    ['a quotation', `<blockquote>${link()}</blockquote>`],
    ['a folded block that nobody sees', `<div style="display: none"><p>${link()}</p></div>`],
  ]) {
    it(`becomes the block where it stands alone: in ${place!}`, async () => {
      const page = await openMarkup(SCRIPT, `<main>${markup!}</main>`);
      await page.ready();
      const original = page.elements('main a')[0]!;
      expect(blocks(page)).to.have.length(1);
      expect(original.nextElementSibling).to.equal(blocks(page)[0]);
      expect(isShown(original)).to.equal(false);
      expect(printed(page)).to.deep.equal([]);
    });
  }

  for (const [place, markup] of [
    ['a sentence', `<p>Volejte ${link()} v úřední hodiny.</p>`],
    ['the end of a sentence', `<p>Více najdete zde: <b>${link()}</b></p>`],
    ['a list', `<ul><li>${link()}</li></ul>`],
    ['a menu of Joomla 3', `<ul class="nav menu"><li class="item-1"><a href="/">Úvod</a></li><li>${link()}</li></ul>`],
    ['a navigation', `<nav><p>${link()}</p></nav>`],
    ['a navigation by role', `<div role="navigation"><div>${link()}</div></div>`],
    ['a row of links', `<div style="display: flex"><a href="/">Úvod</a>${link()}</div>`],
    ['a row of two links', `<p><a href="/">Úvod</a> ${link()}</p>`],
    ['a heading', `<h3>${link()}</h3>`],
    ['a label', `<label>${link()} <input></label>`],
    ['the words of a fold', `<details><summary>${link()}</summary></details>`],
    ['a line with a picture', `<p><img src="/x.png" alt="">${link()}</p>`],
    ['a box in a sentence', `<p>Zde <span style="display: inline-block">${link()}</span></p>`],
  ]) {
    it(`stays a working link in ${place!}, and says why once`, async () => {
      const page = await openMarkup(SCRIPT, `<main>${markup!}${markup!}</main>`);
      await told();
      expect(blocks(page)).to.have.length(0);
      expect(page.elements('main a[href*="css-widget"]').every((one) => one.getAttribute('href') === HREF)).to.equal(
        true,
      );
      const lines = printed(page).filter((line) => !line.includes('x.png'));
      expect(lines).to.have.length(1);
      expect(lines[0]).to.match(/^CSS-W17/);
    });
  }

  it('is left alone where somebody is writing', async () => {
    const page = await openMarkup(SCRIPT, `<div contenteditable="true"><p>${link()}</p></div>`);
    await told();
    expect(blocks(page)).to.have.length(0);
    expect(printed(page)).to.deep.equal([]);
  });

  for (const [spelling, options] of [
    ['plainly', '&heading-level=3&lang=de'],
    ['as markup', '&amp;heading-level=3&amp;lang=de'],
    ['as markup twice', '&amp;amp;heading-level=3&amp;amp;lang=de'],
    ['encoded', '&heading-level%3D3&lang%3Dde'],
    ['encoded throughout', '%26heading-level%3D3%26lang%3Dde'],
  ]) {
    it(`takes options that are written ${spelling!}`, async () => {
      const page = await openMarkup(SCRIPT, `<p>${link(options)}</p>`);
      await page.ready();
      const [block] = blocks(page);
      expect(block?.shadowRoot?.querySelector('h3')?.textContent).to.equal('Kontakte');
      expect(printed(page)).to.deep.equal([]);
    });
  }

  it('takes no free text, no unknown option and no unknown block', async () => {
    const page = await openMarkup(
      SCRIPT,
      `<p>${link('&heading=Volejte 900 123 456&onclick=x&heading-level=4')}</p><p><a href="#css-widget-contacts">x</a></p>`,
    );
    await page.ready();
    const [block] = blocks(page);
    expect(block?.shadowRoot?.querySelector('h4')?.textContent).to.equal('Kontakty');
    expect(block?.hasAttribute('onclick')).to.equal(false);
    expect(printed(page).map((line) => line.slice(0, 7))).to.deep.equal(['CSS-W10', 'CSS-W10', 'CSS-W10']);
  });

  it('leaves the heading out where the page has one of its own', async () => {
    const page = await openMarkup(SCRIPT, `<p>${link('&heading=none')}</p>`);
    await page.ready();
    expect(blocks(page)[0]?.shadowRoot?.querySelector('h2')).to.equal(null);
  });

  it('shows no data of a foreign site, and says so', async () => {
    const page = await openMarkup(SCRIPT, `<p>${link(`&src=${foreign}${DATA}`)}</p>`);
    await told();
    expect(blocks(page)).to.have.length(0);
    expect(isShown(page.elements('a')[0]!)).to.equal(true);
    expect(printed(page).join()).to.match(/^CSS-E22/);
  });

  it('shows data of a site that the script’s tag lists', async () => {
    const {host} = new URL(foreign);
    const listed = SCRIPT.replace('data-css-src', `data-css-origins="https://jinde.example ${host}" data-css-src`);
    const page = await openMarkup(listed, `<p>${link(`&src=${foreign}${DATA}`)}</p>`);
    await page.ready();
    expect(textOf(blocks(page)[0]!)).to.contain('Miroslav Kratochvíl');
  });

  it('shows no data that a redirect leads to on a foreign site', async () => {
    const src = encodeURIComponent(`/misbehave?status=302&header=Location: ${foreign}${DATA}`);
    const page = await openMarkup(SCRIPT, `<p>${link(`&src=${src}`)}</p>`);
    await expectFailure(page);
    expect(isShown(page.elements('a')[0]!)).to.equal(true);
    expect(textOf(blocks(page)[0]!)).not.to.contain('Miroslav');
    expect(printed(page).filter((line) => line.startsWith('CSS-E22'))).to.have.length(1);
  });

  it('comes and goes with the link’s address', async () => {
    const page = await openMarkup(SCRIPT, '<main></main>');
    const main = page.document.querySelector('main')!;
    main.insertAdjacentHTML('beforeend', `<p><a href="/kontakty">Kontakty</a></p>`);
    await told();
    expect(blocks(page)).to.have.length(0);
    const original = page.elements('a')[0]!;
    original.setAttribute('href', HREF);
    await page.ready();
    expect(blocks(page)).to.have.length(1);
    original.setAttribute('href', HREF.replace('contact-list', 'office'));
    await page.ready();
    expect(blocks(page).map(({localName}) => localName)).to.deep.equal(['css-office']);
    original.setAttribute('href', '/kontakty');
    await told();
    expect(blocks(page)).to.have.length(0);
    expect(isShown(original)).to.equal(true);
  });

  it('is one block where a host clones what is there', async () => {
    const page = await openMarkup(SCRIPT, `<main><p>${link()}</p></main>`);
    await page.ready();
    const main = page.document.querySelector('main')!;
    const copy = main.cloneNode(true) as HTMLElement;
    main.replaceWith(copy);
    await page.ready();
    expect(blocks(page)).to.have.length(1);
    expect(isShown(page.elements('a')[0]!)).to.equal(false);
  });

  it('is put back where a host throws it away, and gives way to the link where that goes on', async () => {
    const page = await openMarkup(SCRIPT, `<main><p>${link()}</p></main>`);
    await page.ready();
    for (let times = 0; times < 3; times += 1) {
      const block = blocks(page)[0]!;
      block.parentNode?.removeChild(block);
      await told();
      expect(blocks(page)).to.have.length(1);
    }
    const block = blocks(page)[0]!;
    block.parentNode?.removeChild(block);
    await told();
    expect(blocks(page)).to.have.length(0);
    expect(isShown(page.elements('a')[0]!)).to.equal(true);
  });

  it('takes a block fallback back in that an editor’s paragraph has pushed out', async () => {
    const page = await openMarkup(
      SCRIPT,
      `<p><css-contact-list></p><div slot="fallback"><p>Kontakty jsou na webu.</p></div><p></css-contact-list></p>`,
    );
    await page.ready();
    expect(page.elements('css-contact-list > div[slot="fallback"]')).to.have.length(1);
    expect(isShown(page.elements('div[slot="fallback"]')[0]!)).to.equal(false);
  });
});

async function expectFailure(page: HostPage): Promise<void> {
  for (let frame = 0; frame < 300 && blocks(page)[0]?.state !== 'failed'; frame += 1) {
    await nextFrame();
  }
  expect(blocks(page)[0]?.state).to.equal('failed');
  await blocks(page)[0]?.updateComplete;
}
