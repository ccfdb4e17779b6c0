/** Markup that others copy, and bring to a page that is open already: carousels and navigations. */
import {expect} from '@open-wc/testing';
import {until} from '../support/rendered.js';
import {closePages, openMarkup, openPage, TAGS} from './host-page.js';
import type {HostPage} from './host-page.js';
import {BY_QUERY, librariesOf, library, ONE_OF_EACH, OURS, RUNGS, said, shows} from './loaders/page.js';

describe('markup that others copy and bring', () => {
  afterEach(closePages);

  for (const order of ['before', 'after']) {
    it(`slick copies slides, ${order} the script has come`, async () => {
      const slides = RUNGS.split(/(?<=<\/p>)/).map((rung) => `<div>${rung}</div>`);
      const head = library('jquery/jquery.min.js') + library('slick/slick.min.js');
      const page = await openMarkup(
        order === 'after' ? head + OURS : head,
        `<div class="carousel" style="width: 400px">${slides.join('')}</div>`,
      );
      if (order === 'after') {
        await shows(page, ONE_OF_EACH);
      }
      librariesOf(page).jQuery('.carousel').slick({infinite: true});
      expect(page.elements('.slick-cloned')).to.have.length(4);
      if (order === 'before') {
        const script = page.document.createElement('script');
        script.src = BY_QUERY;
        page.document.head.append(script);
      }
      await until(() => page.elements('.slick-slide').every((slide) => slide.querySelector(TAGS.join())));
      // The first and the last slide before the others, and all of them after them.
      await shows(page, {'css-office': 2, 'css-member-list': 2, 'css-contact-list': 3});
      expect(page.elements('.slick-slide').map((slide) => slide.querySelectorAll(TAGS.join()).length)).to.deep.equal(
        Array.from({length: 7}, () => 1),
      );
      expect(said(page)).to.deep.equal([]);
    });
  }

  const navigate = async (page: HostPage, go: () => void, heading: string): Promise<void> => {
    go();
    await until(() => page.elements('h1')[0]?.textContent === heading, `no ${heading}`);
  };

  const load = async (page: HostPage, address: string): Promise<void> => {
    const script = page.document.createElement('script');
    script.src = `/packages/${address}`;
    const loaded = new Promise((resolve) => {
      script.addEventListener('load', resolve, {once: true});
    });
    page.document.head.append(script);
    await loaded;
  };

  for (const [name, address, from] of [
    ['Turbo', 'turbo/turbo.es2017-umd.js', 'start'],
    ['Turbo, the script too', 'turbo/turbo.es2017-umd.js', 'bare'],
    ['htmx', 'htmx/htmx.min.js', 'start'],
    ['swup', 'swup/Swup.umd.js', 'start'],
  ] as const) {
    it(`a navigation brings it: ${name}`, async () => {
      const page = await openPage(`/test/end-to-end/loaders/${from}.html?record`);
      await load(page, address);
      if (name === 'swup') {
        new (librariesOf(page).Swup)({animationSelector: false});
      }
      const {window: host, document: first} = page;
      await navigate(page, () => page.elements('#next')[0]!.click(), 'Kontakty');
      await shows(page, ONE_OF_EACH);

      await navigate(page, () => host.history.back(), 'Úvod');
      await until(() => page.elements(TAGS.join()).length === 0);
      await navigate(page, () => host.history.forward(), 'Kontakty');
      await shows(page, ONE_OF_EACH);
      // It was no other page, but the same all the time.
      expect(page.frame.contentDocument).to.equal(first);
      expect(said(page)).to.deep.equal([]);
    });
  }

  it('Turbo morphs the page again and again', async () => {
    const page = await openPage('/test/end-to-end/loaders/next.html?record');
    await load(page, 'turbo/turbo.es2017-umd.js');
    await shows(page, ONE_OF_EACH);
    const [list] = page.elements('css-contact-list');
    for (let second = 1; second < 7; second += 1) {
      page.window.__stopClock(`2026-11-25T09:00:0${second}+01:00`);
      const rendered = new Promise<string>((resolve) => {
        page.document.addEventListener(
          'turbo:render',
          (event) => resolve((event as CustomEvent<{renderMethod: string}>).detail.renderMethod),
          {once: true},
        );
      });
      librariesOf(page).Turbo.visit(page.window.location.href, {action: 'replace'});
      expect(await rendered).to.equal('morph');
      await shows(page, ONE_OF_EACH);
    }
    expect(page.elements('css-contact-list')[0]).to.equal(list);
    expect(said(page)).to.deep.equal([]);
  });

  it('htmx fetches a part of a page, in place of the part or around it', async () => {
    const page = await openPage('/test/end-to-end/loaders/start.html?record');
    await load(page, 'htmx/htmx.min.js');
    for (const swap of ['innerHTML', 'outerHTML', 'innerHTML']) {
      await librariesOf(page).htmx.ajax('get', 'next.html', {target: '#swup', select: '#swup', swap});
      await shows(page, ONE_OF_EACH);
    }
    expect(said(page)).to.deep.equal([]);
  });
});
