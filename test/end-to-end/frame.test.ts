import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {textOf, until} from '../support/rendered.js';
import {closePages, openMarkup, openPage, TAGS} from './host-page.js';
import type {HostPage, PageRecord, WidgetElement} from './host-page.js';

const SCRIPT = '<script src="/dist/css-widgets.js"></script>';
const DATA = '/demo/data/chopos.json';
const STRICT = "default-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** The address of a frame of this site. */
const addressOf = (query: Readonly<Record<string, string>>): string =>
  `/dist/frame.html?${new URLSearchParams({src: DATA, ...query}).toString()}`;

const tagOf = (address: string, attributes = ''): string =>
  `<iframe src="${address.replace(/&/g, '&amp;')}" title="Kontakty" ${attributes}></iframe>`;

interface Inside {
  readonly document: Document;
  readonly widget: WidgetElement | null;
  readonly records: readonly PageRecord[];
}

const framesOf = (page: HostPage): HTMLIFrameElement[] => [...page.document.querySelectorAll('iframe')];

const inside = (frame: HTMLIFrameElement): Inside => {
  const own = frame.contentDocument!;
  return {
    document: own,
    widget: own.querySelector<WidgetElement>(TAGS.join()),
    records: (frame.contentWindow as unknown as {__records?: readonly PageRecord[]}).__records ?? [],
  };
};

const shown = async (frame: HTMLIFrameElement): Promise<Inside> => {
  await until(() => frame.contentDocument !== null && inside(frame).widget?.state === 'ready', 'nothing in the frame');
  await inside(frame).widget?.updateComplete;
  return inside(frame);
};

const heightOf = (frame: HTMLIFrameElement): number => Number.parseFloat(frame.style.height);

const contentHeight = (frame: HTMLIFrameElement): number =>
  Math.ceil(inside(frame).document.body.getBoundingClientRect().height);

const isFitting = (frame: HTMLIFrameElement): boolean =>
  heightOf(frame) >= 50 && inside(frame).document.documentElement.clientHeight === contentHeight(frame);

/** Waits until a frame is as high as its content, whatever borders it has. */
const fits = (frame: HTMLIFrameElement): Promise<void> => until(() => isFitting(frame), 'it never fits');

/** Waits until it has been so for a while. */
const rests = (frame: HTMLIFrameElement): Promise<void> => {
  let calm = 0;
  return until(() => {
    calm = isFitting(frame) ? calm + 1 : 0;
    return calm > 10;
  }, 'it never comes to rest');
};

/** Opens a frame alone, with what it says recorded. */
const openFrame = async (query: string): Promise<{frame: HTMLIFrameElement; inside: Inside}> => {
  const page = await openMarkup('', tagOf(`/dist/frame.html?record&csp=${encodeURIComponent(STRICT)}${query}`));
  const [frame] = framesOf(page);
  await until(() => inside(frame!).document.querySelector('body > p, body > :not(noscript, script)') !== null);
  return {frame: frame!, inside: inside(frame!)};
};

describe('frame.html', () => {
  let other = '';

  before(async () => {
    ({other} = (await (await fetch('/test/end-to-end/origins.json')).json()) as {other: string});
  });

  afterEach(closePages);

  describe('on a page without our script', () => {
    it('shows what its address names, with the attributes of the element', async () => {
      const page = await openMarkup('', tagOf(addressOf({widget: 'contact-list', 'heading-level': '4'})));
      const {widget, document} = await shown(framesOf(page)[0]!);
      expect(widget?.shadowRoot?.querySelector('h4')?.textContent).to.equal('Kontakty\u00a0– CHOPOS');
      expect(widget && textOf(widget)).to.contain('Miroslav Kratochvíl');
      expect(document.title).to.equal('Kontakty\u00a0– CHOPOS');
    });

    it('takes no text from its address for a heading, only none', async () => {
      const false900 = 'Volejte 900 123 456';
      const page = await openMarkup(
        '',
        tagOf(addressOf({widget: 'contact-list', heading: false900})) +
          tagOf(addressOf({widget: 'contact-list', heading: ' NONE '})),
      );
      const [first, second] = [await shown(framesOf(page)[0]!), await shown(framesOf(page)[1]!)];
      expect(first.widget?.shadowRoot?.querySelector('h2')?.textContent).to.equal('Kontakty\u00a0– CHOPOS');
      expect(first.document.title).to.equal('Kontakty\u00a0– CHOPOS');
      expect(second.widget?.shadowRoot?.querySelector('h2')).to.equal(null);
    });

    for (const widget of ['contact-list', 'project-info', 'office', 'member-list']) {
      it(`shows ${widget}`, async () => {
        const page = await openMarkup('', tagOf(addressOf({widget})));
        const {widget: element} = await shown(framesOf(page)[0]!);
        expect(element?.localName).to.equal(`css-${widget}`);
      });
    }

    it('has the title of its content, also where every shadow root is closed', async () => {
      const page = await openPage(`/test/end-to-end/closed-frame.html?widget=contact-list&src=${DATA}`);
      await page.ready();
      expect(page.elements('css-contact-list')[0]?.shadowRoot).to.equal(null);
      await until(
        () => page.document.title === 'Kontakty\u00a0– CHOPOS',
        () => `the title is ${page.document.title}`,
      );
    });

    it('scrolls', async () => {
      const page = await openMarkup('', tagOf(addressOf({widget: 'contact-list'}), 'height="150"'));
      const {document} = await shown(framesOf(page)[0]!);
      const root = document.documentElement;
      expect(root.scrollHeight).to.be.above(300);
      root.scrollTop = 100;
      expect(root.scrollTop).to.equal(100);
    });

    it('speaks the language of its address, Czech where it does not know it', async () => {
      const languages = ['cs', 'en-GB', 'DE', 'uk_UA', 'fr', ''];
      const page = await openMarkup(
        '',
        languages.map((lang) => tagOf(addressOf({widget: 'contact-list', lang}))).join(''),
      );
      const frames = await Promise.all(framesOf(page).map(shown));
      expect(frames.map(({document}) => [document.documentElement.lang, document.title])).to.deep.equal([
        ['cs', 'Kontakty\u00a0– CHOPOS'],
        ['en', 'Contacts\u00a0– CHOPOS'],
        ['de', 'Kontakte\u00a0– CHOPOS'],
        ['uk', 'Контакти\u00a0– CHOPOS'],
        ['cs', 'Kontakty\u00a0– CHOPOS'],
        ['cs', 'Kontakty\u00a0– CHOPOS'],
      ]);
    });

    it('is light, whatever the page is, unless it is asked for another scheme', async () => {
      const page = await openMarkup(
        '<meta name="color-scheme" content="dark">',
        ['page', 'dark'].map((scheme) => tagOf(addressOf({widget: 'contact-list', 'color-scheme': scheme}))).join(''),
      );
      const frames = await Promise.all(framesOf(page).map(shown));
      expect(
        frames.map(({widget}) => getComputedStyle(widget!.shadowRoot!.querySelector('.root')!).backgroundColor),
      ).to.deep.equal(['rgb(255, 255, 255)', 'rgb(38, 38, 38)']);
    });

    it('works under a strict policy, without a violation', async () => {
      const {frame, inside: own} = await openFrame(`&widget=contact-list&src=${DATA}`);
      await shown(frame);
      expect(getComputedStyle(own.document.body).margin).to.equal('0px');
      // The query of the test site is no parameter of the frame.
      const others = own.records.filter(({text}) => !/^CSS-W20.*\[(record|csp)=/.test(text));
      expect(others).to.deep.equal([]);
    });

    it('opens links in the top page, those in the widget too', async () => {
      // Where a frame may not navigate the top page, such a link does nothing; any other one would still open in the frame.
      const page = await openMarkup(
        '',
        tagOf(addressOf({widget: 'member-list'}), 'sandbox="allow-scripts allow-same-origin"'),
      );
      const [frame] = framesOf(page);
      const {widget, document: own} = await shown(frame!);
      expect(own.querySelector('base')?.getAttribute('target')).to.equal('_top');
      widget!.data = {version: 1, organization: {name: 'Svazek', members: [{name: 'Obec', web: location.href}]}};
      await widget!.updateComplete;
      const target = '/test/end-to-end/strict.html';
      const link = widget!.shadowRoot!.querySelector('a')!;
      link.href = target;
      link.click();
      await aTimeout(500);
      expect(frame!.contentWindow!.location.pathname).to.equal('/dist/frame.html');
      link.target = '_self';
      link.click();
      await until(() => frame!.contentWindow!.location.pathname === target, 'a link of its own does nothing either');
    });
  });

  describe('refuses', () => {
    const SENTENCES = {
      cs: 'Tento obsah tu nelze zobrazit.',
      en: 'This content cannot be shown here.',
      de: 'Dieser Inhalt kann hier nicht angezeigt werden.',
      uk: 'Цей вміст тут показати неможливо.',
    };

    const refusal = async (query: string, sentence: string, code: string): Promise<void> => {
      const {inside: own} = await openFrame(query);
      expect(own.widget?.localName).to.equal(undefined);
      expect(own.document.body.innerText.trim()).to.equal(sentence);
      expect(own.records.filter(({type}) => type === 'error').map(({text}) => text.slice(0, 7))).to.deep.equal([code]);
      expect(own.records.filter(({kind}) => kind !== 'console')).to.deep.equal([]);
    };

    for (const widget of ['', 'contacts', 'css-contact-list', '../x', 'contact-list"><script>', 'Škola']) {
      it(`widget=${widget}`, async () => {
        await refusal(`&src=${DATA}&widget=${encodeURIComponent(widget)}`, SENTENCES.cs, 'CSS-E20');
      });
    }

    for (const [name, src] of [
      ['another origin', () => `${other}${DATA}`],
      ['another origin without a scheme', () => `${other.replace('http:', '')}${DATA}`],
      ['another origin by backslashes', () => `\\\\${other.replace('http://', '')}${DATA}`],
      ['another scheme', () => `${location.origin.replace('http:', 'https:')}${DATA}`],
      ['credentials', () => `${location.origin.replace('//', '//user:pass@')}${DATA}`],
      ['a blob', () => URL.createObjectURL(new Blob(['{"version": 1}']))],
      ['data', () => 'data:application/json,{"version":1}'],
      ['a script', () => 'javascript:alert(1)'],
      ['no URL', () => 'http://['],
    ] as const) {
      it(`src of ${name}`, async () => {
        await refusal(`&widget=contact-list&src=${encodeURIComponent(src())}`, SENTENCES.cs, 'CSS-E21');
      });
    }

    describe('what its own server leads to', () => {
      const countOf = async (key: string): Promise<unknown> => (await fetch(`/misbehave/count?key=${key}`)).json();

      const redirectTo = (target: string, key: string): string =>
        `/misbehave?${new URLSearchParams({status: '302', count: key, header: `Location: ${target}`}).toString()}`;

      for (const policy of ['', STRICT]) {
        it(`on another origin: at once, and never asks there, with the policy "${policy}"`, async () => {
          const key = crypto.randomUUID();
          const target = `${other}/misbehave?${new URLSearchParams({file: DATA, count: `${key}-elsewhere`}).toString()}`;
          const query = {widget: 'contact-list', src: redirectTo(target, key), record: '', csp: policy};
          const page = await openMarkup('', tagOf(addressOf(query)));
          const [frame] = framesOf(page);
          await until(() => inside(frame!).widget?.state === 'failed', 'it never fails');
          const {records, widget} = inside(frame!);
          const errors = records.filter(({type, text}) => type === 'error' && text.startsWith('CSS-'));
          expect(errors.map(({text}) => text.slice(0, 45))).to.deep.equal([
            'CSS-E21: Rám zobrazí jen data ze svého server',
          ]);
          expect(textOf(widget!)).to.not.contain('Miroslav Kratochvíl');
          // The request, and the one that asks whether it is led on.
          expect(await countOf(key)).to.equal(2);
          expect(await countOf(`${key}-elsewhere`)).to.equal(0);
        });
      }

      it('on its own origin it shows', async () => {
        const page = await openMarkup('', tagOf(addressOf({widget: 'contact-list', src: redirectTo(DATA, '-')})));
        const {widget} = await shown(framesOf(page)[0]!);
        expect(textOf(widget!)).to.contain('Miroslav Kratochvíl');
      });
    });

    it('a foreign src beside a good one', async () => {
      const foreign = encodeURIComponent(`${other}${DATA}`);
      await refusal(`&widget=contact-list&src=${foreign}&src=${DATA}`, SENTENCES.cs, 'CSS-E21');
    });

    for (const [lang, sentence] of Object.entries(SENTENCES)) {
      it(`in the language of its address: ${lang}`, async () => {
        await refusal(`&src=${DATA}&widget=x&lang=${lang}`, sentence, 'CSS-E20');
      });
    }

    it('parameters that it does not know, with a warning, and shows the rest', async () => {
      const {frame, inside: own} = await openFrame(`&widget=contact-list&src=${DATA}&onclick=x&style=x&sections=goals`);
      const {widget} = await shown(frame);
      expect(widget?.getAttributeNames()).to.deep.equal(['src']);
      const warned = own.records.map(({type, text}) => `${type ?? ''} ${/\[\w+=/.exec(text)?.[0] ?? ''}`);
      expect(warned).to.deep.equal(['record', 'csp', 'onclick', 'style', 'sections'].map((name) => `warn [${name}=`));
    });
  });

  describe('on a page with our script', () => {
    it('is as high as its content, and stays so', async () => {
      const page = await openMarkup(SCRIPT, tagOf(addressOf({widget: 'contact-list'}), 'width="500"'));
      const [frame] = framesOf(page);
      const {widget, document} = await shown(frame!);
      await fits(frame!);
      const wide = heightOf(frame!);
      expect(document.documentElement.scrollHeight).to.equal(frame!.clientHeight);
      frame!.width = '260';
      await until(() => heightOf(frame!) > wide + 20, 'not higher');
      await fits(frame!);
      frame!.width = '500';
      await until(() => heightOf(frame!) === wide, 'not as high as before');
      widget!.data = {version: 1, people: [{name: 'Osoba Prvá'}]};
      await until(() => heightOf(frame!) < wide - 50, 'not lower');
      await fits(frame!);
    });

    it('does not grow by itself, with a border and padding neither', async () => {
      const page = await openMarkup(
        `<style>iframe { border: 7px solid; padding: 3px; } .b { box-sizing: border-box; }</style>${SCRIPT}`,
        tagOf(addressOf({widget: 'office'})) + tagOf(addressOf({widget: 'office'}), 'class="b"'),
      );
      for (const frame of framesOf(page)) {
        await shown(frame);
        await rests(frame);
      }
      const before = framesOf(page).map(heightOf);
      for (const frame of framesOf(page)) {
        const root = inside(frame).document.documentElement;
        expect(root.clientHeight).to.equal(contentHeight(frame));
        expect(root.scrollHeight).to.equal(root.clientHeight);
      }
      // Longer than the content is said again.
      await aTimeout(1300);
      expect(framesOf(page).map(heightOf)).to.deep.equal(before);
    });

    it('comes to rest at any width', async () => {
      const page = await openMarkup(SCRIPT, tagOf(addressOf({widget: 'office'}), 'width="300"'));
      const [frame] = framesOf(page);
      await shown(frame!);
      // A scroll bar's width about 300, where a few pixels make the content higher or lower.
      for (const width of [284, 292, 300, 316]) {
        frame!.width = String(width);
        await rests(frame!);
        // As a low frame leaves it, with a scroll bar in it.
        frame!.style.height = '100px';
        await aTimeout(30);
        frame!.width = String(width - 1);
        await nextFrame();
        frame!.width = String(width);
        await rests(frame!);
        expect(inside(frame!).document.documentElement.clientWidth).to.equal(width);
      }
    });

    it('scrolls again where the page makes it lower', async () => {
      const page = await openMarkup(SCRIPT, tagOf(addressOf({widget: 'contact-list'}), 'width="500"'));
      const [frame] = framesOf(page);
      await shown(frame!);
      await fits(frame!);
      frame!.style.maxHeight = '200px';
      const root = inside(frame!).document.documentElement;
      await until(() => root.clientHeight === 200 && getComputedStyle(root).overflowY !== 'hidden');
      root.scrollTop = 100;
      expect(root.scrollTop).to.equal(100);
    });

    it('is as high as its content when the script comes later', async () => {
      const page = await openMarkup('', tagOf(addressOf({widget: 'contact-list'})));
      const [frame] = framesOf(page);
      await shown(frame!);
      await aTimeout(1200);
      expect(frame!.style.height).to.equal('');
      const script = page.document.createElement('script');
      script.src = '/dist/css-widgets.js';
      page.document.head.append(script);
      await fits(frame!);
    });

    it('keeps two frames apart', async () => {
      const page = await openMarkup(
        SCRIPT,
        tagOf(addressOf({widget: 'contact-list'})) + tagOf(addressOf({widget: 'office'})),
      );
      const [list, office] = framesOf(page);
      await shown(list!);
      await shown(office!);
      await fits(list!);
      await fits(office!);
      expect(heightOf(list!)).to.not.equal(heightOf(office!));
    });

    it('is believed from another origin too', async () => {
      const page = await openMarkup(SCRIPT, tagOf(`${other}${addressOf({widget: 'contact-list'})}`));
      await until(() => heightOf(framesOf(page)[0]!) > 200, 'never was high');
    });
  });

  describe('the page believes', () => {
    /** A page with a frame of a document that says nothing. */
    const openSilent = async (
      src = '/silent/frame.html?widget=contact-list',
    ): Promise<[HostPage, HTMLIFrameElement]> => {
      const page = await openMarkup(SCRIPT, `<iframe src="${src}"></iframe>`);
      return [page, framesOf(page)[0]!];
    };

    const say = (page: HostPage, message: MessageEventInit): void => {
      const {MessageEvent: Message} = page.window as unknown as {MessageEvent: typeof MessageEvent};
      page.window.dispatchEvent(new Message('message', message));
    };

    const saying = (height: unknown): {type: string; height: unknown} => ({type: 'css-widgets-height', height});

    it('a real message of a frame, clamped to 50 to 20,000 px', async () => {
      const [page, frame] = await openSilent();
      for (const [height, expected] of [
        [300.5, '300.5px'],
        [1, '50px'],
        [1e9, '20000px'],
        [Infinity, '20000px'],
      ] as const) {
        say(page, {data: saying(height), origin: location.origin, source: frame.contentWindow});
        expect(frame.style.height).to.equal(expected);
      }
    });

    it('no height that is none', async () => {
      const [page, frame] = await openSilent();
      for (const height of [NaN, -5, 0, -Infinity, '300', '300px', null, undefined, [300], {valueOf: 300}, true]) {
        say(page, {data: saying(height), origin: location.origin, source: frame.contentWindow});
      }
      for (const data of [
        null,
        undefined,
        300,
        'css-widgets-height',
        [],
        {height: 300},
        {type: 'other', height: 300},
      ]) {
        say(page, {data, origin: location.origin, source: frame.contentWindow});
      }
      expect(frame.style.height).to.equal('');
      expect(page.window.__records).to.deep.equal([]);
    });

    it('no window that is none of its frames', async () => {
      const [page, frame] = await openSilent();
      for (const source of [null, page.window, window, window.parent]) {
        say(page, {data: saying(300), origin: location.origin, source});
      }
      expect(frame.style.height).to.equal('');
    });

    it('a frame that a server has led to https or www.', async () => {
      const [page, frame] = await openSilent();
      const {host} = location;
      for (const [index, origin] of [`https://${host}`, `http://www.${host}`, `https://www.${host}`].entries()) {
        say(page, {data: saying(300 + index), origin, source: frame.contentWindow});
        expect(frame.style.height).to.equal(`${String(300 + index)}px`);
      }
    });

    it('no frame that is none of ours', async () => {
      for (const src of [
        '/silent/page.html?widget=contact-list',
        '/silent/frame.html',
        '/silent/frame.html?x=widget',
        '',
      ]) {
        const [page, frame] = await openSilent(src);
        say(page, {data: saying(300), origin: location.origin, source: frame.contentWindow});
        expect(frame.style.height, src).to.equal('');
      }
    });

    it('no height that would reach out of a place that does not grow: there the frame scrolls', async () => {
      const box = (style: string, inner: string): string =>
        `<div style="width: 400px; ${style}"><iframe style="${inner}" src="/silent/frame.html?widget=office"></iframe></div>`;
      const absolute = 'position: absolute; inset: 0; width: 100%; height: 100%';
      for (const [markup, expected] of [
        [box('position: relative; padding-top: 56.25%; overflow: hidden', absolute), '100%'],
        [box('position: relative; padding-top: 56.25%', absolute), '100%'],
        [box('height: 200px; overflow: hidden', 'height: 100%'), '100%'],
        [box('min-height: 200px; overflow: hidden', ''), '900px'],
        [box('', 'height: 200px'), '900px'],
        [box('height: 0; overflow: hidden', 'height: 100px'), '900px'],
      ] as const) {
        const page = await openMarkup(SCRIPT, markup);
        const [frame] = framesOf(page);
        say(page, {data: saying(900), origin: location.origin, source: frame!.contentWindow});
        expect(frame!.style.height, markup).to.equal(expected);
      }
    });

    it('no other origin than that of the address', async () => {
      const [page, frame] = await openSilent();
      const {origin} = location;
      for (const claimed of [other, 'null', '', `${origin}.evil.example`, origin.slice(0, -1), `${origin}/dist`]) {
        say(page, {data: saying(300), origin: claimed, source: frame.contentWindow});
      }
      expect(frame.style.height).to.equal('');
    });

    it('no frame that has gone elsewhere', async () => {
      const page = await openMarkup(SCRIPT, tagOf(addressOf({widget: 'contact-list'})));
      const [frame] = framesOf(page);
      await shown(frame!);
      await fits(frame!);
      frame!.contentWindow!.location.href = `${other}${addressOf({widget: 'office'})}`;
      // Until then it is still ours.
      await until(() => !frame!.contentDocument, 'never gone');
      const before = frame!.style.height;
      await aTimeout(2500);
      await nextFrame();
      expect(frame!.style.height).to.equal(before);
    });
  });
});
