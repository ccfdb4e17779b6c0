import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {textOf} from '../rendered.js';
import {ENGINE} from '../tell.js';
import {FILTERS, RUNGS} from './filters/filters.js';
import type {FilterName, Rung} from './filters/filters.js';
import {joomlaEmailCloaking, joomlaFilter} from './filters/joomla.js';
import {tinymce, tinymce7} from './filters/tinymce.js';
import {forceBalanceTags, forceBalanceTagsBefore53, ksesPost} from './filters/wordpress.js';
import {closePages, openMarkup} from './host-page.js';
import type {HostPage, WidgetElement} from './host-page.js';

const SCRIPT = '<script src="/dist/css-widgets.js"></script>';
const CONTACTS = 'Ing. Miroslav Kratochvíl';

/** What a visitor gets of a rung. */
type Result = 'widget' | 'frame' | 'text' | 'link' | 'nothing';

const isShown = (node: Element): boolean => node.getClientRects().length > 0;

const framedWidget = (page: HostPage): WidgetElement | null | undefined =>
  page.document.querySelector('iframe')?.contentDocument?.querySelector<WidgetElement>('css-contact-list');

const isReady = (widget: WidgetElement | null | undefined): boolean => widget?.state === 'ready';

const resultOn = async (page: HostPage): Promise<Result> => {
  await nextFrame();
  const frame = page.document.querySelector('iframe');
  if (frame && !frame.hasAttribute('sandbox')) {
    await waitUntil(() => isReady(framedWidget(page)), 'nothing in the frame', {timeout: 5000});
    return 'frame';
  }
  const widgets = page.elements('css-contact-list');
  if (widgets.length > 0) {
    await page.ready();
    return widgets.every((widget) => textOf(widget).includes(CONTACTS) && isShown(widget)) ? 'widget' : 'nothing';
  }
  const links = page.elements('a[href]').filter(isShown);
  if (
    page.document.body.innerText.includes(CONTACTS) &&
    links.some((link) => link.matches('[href="tel:+420777193556"]'))
  ) {
    return 'text';
  }
  return links.some((link) => link.matches('[href="https://www.chopos.example/kontakty"]')) ? 'link' : 'nothing';
};

const EXPECTED: Readonly<Record<Rung, Readonly<Partial<Record<FilterName, Result>>> & {readonly none: Result}>> = {
  // `none` is also what holds where no filter is named.
  snapshot: {none: 'text'},
  'link: a': {none: 'widget'},
  'link: div': {none: 'widget'},
  element: {
    none: 'widget',
    'TinyMCE to 6': 'link',
    'TinyMCE 7': 'link',
    'Joomla filter': 'link',
    'Joomla, all': 'link',
    'WordPress balance to 5.2': 'link',
    'WordPress kses': 'link',
    'WordPress author, all': 'link',
  },
  frame: {
    none: 'frame',
    'TinyMCE 7': 'link',
    'Joomla filter': 'link',
    'Joomla, all': 'link',
    'WordPress kses': 'link',
    'WordPress author, all': 'link',
  },
};

describe('filters', () => {
  afterEach(closePages);

  for (const rung of Object.keys(RUNGS) as Rung[]) {
    for (const filter of Object.keys(FILTERS) as FilterName[]) {
      const expected = EXPECTED[rung][filter] ?? EXPECTED[rung].none;
      it(`${rung}, ${filter}: ${expected}`, async () => {
        const page = await openMarkup(SCRIPT, FILTERS[filter](RUNGS[rung]));
        const result = await resultOn(page);
        expect(result).to.equal(expected);
        expect(page.window.__records).to.deep.equal([]);
        await fetch('/test-report/filters', {
          method: 'POST',
          body: JSON.stringify({rung, filter, engine: ENGINE, result}),
        });
      });
    }

    it(`${rung} is paragraph text that an editor may wrap`, async () => {
      const page = await openMarkup(SCRIPT, `<p>${RUNGS[rung]}</p>`);
      expect(await resultOn(page)).to.equal(EXPECTED[rung].none);
    });
  }

  it('no rung has what filters take: an @, a style, a script, a boolean attribute, JSON', () => {
    for (const markup of Object.values(RUNGS)) {
      expect(markup).to.not.match(/@|style=|<script|\{/);
      expect(markup.replace(/"[^"]*"/g, '""')).to.not.match(/<\w[^>]*\s[\w-]+(?=[\s>])/);
    }
  });
});

describe('the models of filters', () => {
  it('Joomla deletes tags with a hyphen, scripts and frames, and keeps what is in them', () => {
    expect(joomlaFilter('<x-y a="1">t</x-y><script src="/a.js"></script><iframe src="/f">f</iframe>')).to.equal('tf');
    expect(joomlaFilter('<scr<script>ipt>x</script>')).to.not.match(/<script/);
  });

  it('Joomla deletes boolean attributes, handlers, JSON, underscores and colons', () => {
    expect(joomlaFilter(`<p hidden onclick="x()" data-j='{"a":1}' data_u="1" data:c="2">t</p>`)).to.equal(
      '<p data-j="{a:1}" datau="1" datac="2">t</p>',
    );
    expect(joomlaFilter('<a href="javascript:x">t</a>')).to.equal('<a>t</a>');
  });

  it('Joomla keeps links, data attributes, sections and Czech letters', () => {
    const kept =
      '<section><div data-css-widget="office" data-src="https://a.example/d.json?x=1&amp;y=2">Úřad</div>' +
      '<details><summary>Víc</summary><a href="tel:+420317123456">317</a> <a href="mailto:x">p</a></details></section>';
    expect(joomlaFilter(kept)).to.equal(kept);
  });

  it('Joomla cloaks addresses in links, texts and JSON, and nothing else', () => {
    for (const html of [
      '<a href="mailto:a.b@c.example">napište</a>',
      'a.b@c.example',
      '{"emails": ["a.b@c.example"]}',
    ]) {
      expect(joomlaEmailCloaking(html)).to.not.contain('c.example');
      expect(joomlaEmailCloaking(html)).to.contain('cloak1');
    }
    expect(joomlaEmailCloaking('<a href="tel:+420317123456">t</a>')).to.equal('<a href="tel:+420317123456">t</a>');
  });

  it('WordPress closes what is open, and once took names apart at their hyphen', () => {
    expect(forceBalanceTags('<x-y a="1"><b>t')).to.equal('<x-y a="1"><b>t</b></x-y>');
    expect(forceBalanceTags('<div><div></div></p>')).to.equal('<div><div></div></div>');
    expect(forceBalanceTags('<x-y/>t<br>')).to.equal('<x-y></x-y>t<br />');
    expect(forceBalanceTags('<p>a<p>b')).to.equal('<p>a</p><p>b</p>');
    expect(forceBalanceTagsBefore53('<amp-x>t</amp-x>')).to.equal('<amp -x>t</amp>');
  });

  it('WordPress takes custom tags, frames, scripts and unknown attributes from authors', () => {
    expect(
      ksesPost('<x-y><a slot="f" href="/k">t</a></x-y><iframe src="/f"></iframe><script src="/a"></script>'),
    ).to.equal('<a href="/k">t</a>');
    expect(ksesPost('<div data-css-widget="office" data-a--b="1" onclick="x">t</div>')).to.equal(
      '<div data-css-widget="office">t</div>',
    );
    expect(ksesPost('<a href="javascript:x">t</a><a href="tel:+420">t</a>')).to.equal(
      '<a href="x">t</a><a href="tel:+420">t</a>',
    );
  });

  it('TinyMCE unwraps unknown tags, deletes scripts and what is empty, and wraps loose text', () => {
    expect(tinymce('<x-y><a slot="f" href="/k" data-a="1">t</a></x-y>')).to.equal(
      '<p><a href="/k" data-a="1">t</a></p>',
    );
    expect(tinymce('<script>x</script><p>t<a href="/k"></a></p><div data-css-widget="office"></div>')).to.equal(
      '<p>t</p><div data-css-widget="office">&nbsp;</div>',
    );
    expect(tinymce('<p>a<div>b</div></p>')).to.equal('<p>a</p><div>b</div><p>&nbsp;</p>');
    expect(tinymce7('<iframe src="/f"></iframe>')).to.equal('<p><iframe src="/f" sandbox=""></iframe></p>');
  });
});
