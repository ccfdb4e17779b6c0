/** What others do to the script on its way to the page: loaders, consent and tag managers, optimisers. */
import {expect} from '@open-wc/testing';
import {textOf, until} from '../support/rendered.js';
import {closePages, openMarkup, TAGS} from './host-page.js';
import {BY_QUERY, DATA, librariesOf, library, LIST, ONE_OF_EACH, RUNGS, said, SCRIPT, shows} from './loaders/page.js';

describe('a script that is loaded by others', () => {
  afterEach(closePages);

  for (const name of ['data-css-src', 'data-src']) {
    it(`postscribe writes it, with ${name}, and what stands around it`, async () => {
      const page = await openMarkup(library('postscribe/postscribe.min.js'), '<div id="here"></div>');
      const html = `<script src="${SCRIPT}" ${name}="${DATA}"></script>${RUNGS}`;
      await new Promise<void>((done) => {
        librariesOf(page).postscribe('#here', html, {done});
      });
      await shows(page, ONE_OF_EACH);
      expect(said(page)).to.deep.equal([]);
    });
  }

  it('lozad gives it its address from data-src', async () => {
    const page = await openMarkup(
      library('lozad/lozad.min.js'),
      `${RUNGS}<script class="lozad" data-src="${SCRIPT}" data-css-src="${DATA}"></script>`,
    );
    // It has no place on the page that could come into view.
    librariesOf(page).lozad('.lozad').triggerLoad(page.elements('.lozad')[0]!);
    await shows(page, ONE_OF_EACH);
    expect(said(page)).to.deep.equal([]);
  });

  it('lazysizes makes it of data-script, which leaves it nothing but its address', async () => {
    const page = await openMarkup(
      library('lazysizes/plugins/unveilhooks/ls.unveilhooks.min.js') + library('lazysizes/lazysizes.min.js'),
      `${RUNGS}<div class="lazyload" data-script="${BY_QUERY}">&nbsp;</div>`,
    );
    await shows(page, ONE_OF_EACH);
    expect(said(page)).to.deep.equal([]);
  });

  it('vanilla-lazyload makes it where a place comes into view', async () => {
    const page = await openMarkup(
      library('vanilla-lazyload/lazyload.iife.min.js'),
      `${RUNGS}<div class="lazy" data-script="${BY_QUERY}">&nbsp;</div>
      <script>
        new LazyLoad({
          unobserve_entered: true,
          callback_enter: ({dataset}) => {
            document.head.appendChild(document.createElement('script')).src = dataset.script;
          },
        });
      </script>`,
    );
    await shows(page, ONE_OF_EACH);
    expect(said(page)).to.deep.equal([]);
  });

  for (const [name, head, start] of [
    ['lazysizes', library('lazysizes/lazysizes.min.js'), ''],
    ['lozad', library('lozad/lozad.min.js'), "lozad('[data-src]').observe()"],
    [
      'vanilla-lazyload',
      library('vanilla-lazyload/lazyload.iife.min.js'),
      "new LazyLoad({elements_selector: '[data-src]'})",
    ],
  ] as const) {
    it(`${name} claims every data-src of the page, and it stays ours`, async () => {
      const page = await openMarkup(
        `<script src="${SCRIPT}" class="lazyload" data-src="/demo/data/ukazka.json"></script>${head}`,
        `<p><a class="lazyload" href="/kontakty" data-css-widget="office" data-src="${DATA}">Kancelář</a></p>
        <div class="lazyload" data-css-widget="contact-list" data-src="${DATA}">Kontakty</div>
        <css-office></css-office><script>${start}</script>`,
      );
      await page.ready();
      const texts = page.elements(TAGS.join()).map((element) => textOf(element));
      expect(texts).to.have.length(3);
      expect(texts[0]).to.contain('Křižíkova');
      expect(texts[1]).to.contain('Ing. Miroslav Kratochvíl');
      expect(texts[2]).to.contain('Ukázková').and.not.contain('Křižíkova');
      expect(said(page)).to.deep.equal([]);
    });
  }
});

describe('a script behind consent', () => {
  afterEach(closePages);

  const KLARO = `<script>var klaroConfig = {noNotice: true, translations: {cs: {}}, services: [
    {name: 'kontakty', title: 'Kontakty', purposes: [], default: true, required: true},
  ]};</script>${library('klaro/klaro-no-css.js').replace('<script', '<script defer')}`;

  for (const [title, address, attributes] of [
    ['finds css-data.json beside itself: a data-src that is the script is none', '/union/css-widgets.js', ''],
    ['has its data by data-css-src', SCRIPT, `data-css-src="${DATA}"`],
    ['has its data by its address', BY_QUERY, ''],
  ]) {
    it(`of Klaro ${title!}`, async () => {
      const page = await openMarkup(
        KLARO,
        `<script type="text/plain" data-type="application/javascript" data-name="kontakty" data-src="${address!}" ${attributes!}></script>${RUNGS}`,
      );
      await shows(page, ONE_OF_EACH);
      expect(said(page)).to.deep.equal([]);
    });
  }

  for (const [title, attributes] of [
    ['src', `src="${SCRIPT}"`],
    ['data-src', `data-src="${SCRIPT}"`],
  ]) {
    it(`of cookieconsent, its address in ${title!}, has its data by data-css-src`, async () => {
      const page = await openMarkup(
        library('cookieconsent/cookieconsent.umd.js'),
        `<script type="text/plain" data-category="widgets" ${attributes!} data-css-src="${DATA}"></script>${RUNGS}
        <script>
          CookieConsent.run({
            mode: 'opt-out', autoShow: false, hideFromBots: false,
            categories: {widgets: {enabled: true, readOnly: true}},
            language: {default: 'cs', translations: {cs: {consentModal: {title: 'x'}, preferencesModal: {sections: []}}}},
          });
        </script>`,
      );
      await shows(page, ONE_OF_EACH);
      expect(said(page)).to.deep.equal([]);
    });
  }
});

describe('a script that an optimiser or a tag manager has had', () => {
  afterEach(closePages);

  const MOVED = '<script data-minify="1" src="/wp-content/cache/min/1/css-widgets.js?ver=1764"></script>';
  const META = `<meta name="css-data" content="${DATA}">`;

  it('says, where it was moved, what the cause is and what to write', async () => {
    const page = await openMarkup(MOVED, LIST);
    await until(() => page.elements('css-contact-list')[0]?.state === 'failed', 'never failed');
    expect(said(page)).to.have.length(1);
    expect(said(page)[0]).to.match(/CSS-E11.*optimalizátor.*<meta name="css-data".*\/wp-content\/cache\/min\/css-data/);
    expect(page.elements('css-contact-list > a')[0]!.getClientRects()).to.have.length(1);
  });

  for (const [title, script] of [
    ['moved, with a meta element', META + MOVED],
    ['moved, with data-css-src', MOVED.replace('?ver', `" data-css-src="${DATA}" data-x="`)],
    ['joined with others, with a meta element', `${META}<script defer src="/minified/none/joined.js"></script>`],
  ]) {
    it(`has its data: ${title!}`, async () => {
      const page = await openMarkup(script!, RUNGS);
      await shows(page, ONE_OF_EACH);
      expect(said(page)).to.deep.equal([]);
    });
  }

  /** At the first sign of a visitor it makes scripts anew of those that wait, with all attributes; one of them becomes `src`. */
  const delayer = (type: string, address: string): string => `<script>
    addEventListener('mouseover', () => {
      for (const waiting of document.querySelectorAll('script[type="${type}"]')) {
        const script = document.createElement('script');
        for (const {name, value} of waiting.attributes) {
          if (name !== 'type') {
            script.setAttribute(name === '${address}' ? 'src' : name, value);
          }
        }
        waiting.replaceWith(script);
      }
    }, {once: true});
  </script>`;

  for (const [title, type, address, attributes] of [
    // Of two attributes of one name the first counts, so that the written data-src is lost.
    ['LiteSpeed, data-src written after', 'litespeed/javascript', 'data-src', `data-src="${SCRIPT}" data-src="x.json"`],
    ['WP Rocket', 'text/rocketlazyloadscript', 'data-rocket-src', `data-rocket-src="${SCRIPT}" data-src="x.json"`],
  ] as const) {
    it(`is delayed: ${title}`, async () => {
      const page = await openMarkup(
        delayer(type, address),
        `${RUNGS}<script type="${type}" ${attributes} data-css-src="${DATA}"></script>`,
      );
      expect(page.elements('css-contact-list')[0]!.state).to.equal(undefined);
      page.document.body.dispatchEvent(new Event('mouseover', {bubbles: true}));
      await shows(page, ONE_OF_EACH);
      expect(said(page)).to.deep.equal([]);
    });
  }

  it('keeps nothing but its address in a tag manager', async () => {
    const page = await openMarkup(
      '',
      `${RUNGS}<script>
        const given = document.createElement('div');
        given.innerHTML = '<script async src="${BY_QUERY}" data-src="x.json" data-css-src="x.json"><\\/script>';
        const script = document.createElement('script');
        script.src = given.firstChild.getAttribute('src');
        script.async = given.firstChild.async;
        script.type = 'text/javascript';
        document.body.appendChild(script);
      </script>`,
    );
    await shows(page, ONE_OF_EACH);
    expect(said(page)).to.deep.equal([]);
  });
});
