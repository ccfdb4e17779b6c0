/**
 * What editors and filters leave of each rung, on a page with the script. `node test/editors/run.js` puts the snippets through the
 * real ones; Joomla's own filter, which no package has, is a model.
 */
import {expect} from '@open-wc/testing';
import results from 'editors-results';
import {OWN_PAGE} from '../../src/studio/embed/choice.js';
import type {System} from '../../src/studio/embed/choice.js';
import {ENGINE} from '../support/tell.js';
import {joomlaEmailCloaking, joomlaFilter} from './filters/joomla.js';
import {judge} from './filters/judge.js';
import type {Result} from './filters/judge.js';
import {closePages} from './host-page.js';

type Passes = readonly [string, string];

const RUNGS = ['snapshot', 'address', 'link: a', 'link: div', 'element', 'frame'] as const;

/** By the rungs above. Both times that it was saved, and for a link that was made in the editor too. */
const EXPECTED: Readonly<Record<string, readonly Result[]>> = {
  none: ['text', 'block', 'block', 'block', 'block', 'block'],
  'TinyMCE 5': ['text', 'block', 'block', 'block', 'link', 'block'],
  'TinyMCE 6': ['text', 'block', 'block', 'block', 'link', 'block'],
  'TinyMCE 7': ['text', 'block', 'block', 'block', 'link', 'link'],
  'TinyMCE 8': ['text', 'block', 'block', 'block', 'link', 'link'],
  'TinyMCE 8, opened': ['text', 'block', 'block', 'block', 'block', 'block'],
  'CKEditor 4': ['text', 'block', 'link', 'text', 'link', 'link'],
  'CKEditor 4, opened': ['text', 'block', 'block', 'block', 'link', 'block'],
  'CKEditor 5': ['text', 'block', 'link', 'text', 'link', 'link'],
  'Quill 2': ['text', 'block', 'link', 'text', 'link', 'block'],
  'Trix 2': ['text', 'block', 'link', 'text', 'link', 'link'],
  'Jodit 4': ['text', 'block', 'block', 'block', 'block', 'block'],
  'WordPress, classic editor': ['text', 'block', 'block', 'block', 'link', 'block'],
  'WordPress, classic editor, author': ['text', 'block', 'block', 'block', 'link', 'link'],
  'WordPress, block editor': ['text', 'block', 'link', 'text', 'link', 'link'],
  'WordPress, block “Custom HTML”': ['text', 'block', 'block', 'block', 'block', 'block'],
  'WordPress, block “Custom HTML”, author': ['text', 'block', 'block', 'block', 'link', 'link'],
  'WordPress, comments': ['text', 'block', 'block', 'block', 'block', 'block'],
  'Joomla: TinyMCE, filter': ['text', 'block', 'block', 'block', 'link', 'link'],
  'Joomla: TinyMCE, filter, cloaking': ['text', 'block', 'block', 'block', 'link', 'link'],
  DOMPurify: ['text', 'block', 'block', 'block', 'link', 'link'],
  'Element.setHTML': ['text', 'block', 'link', 'text', 'nothing', 'link'],
  'sanitize-html': ['text', 'block', 'link', 'text', 'link', 'link'],
  'js-xss': ['text', 'block', 'link', 'text', 'broken', 'broken'],
  'HTML Purifier': ['text', 'block', 'link', 'text', 'link', 'link'],
  bleach: ['broken', 'block', 'link', 'broken', 'broken', 'broken'],
  'bleach, strip': ['text', 'block', 'link', 'text', 'link', 'link'],
};

const real = results.systems.map(({name, rungs}) => ({name, rungs}));

/** Joomla 4 has TinyMCE 5, and Joomla 5 has TinyMCE 6, which leave the same. */
const joomla = [
  {name: 'Joomla: TinyMCE, filter', filter: joomlaFilter},
  {name: 'Joomla: TinyMCE, filter, cloaking', filter: (html: string) => joomlaEmailCloaking(joomlaFilter(html))},
].flatMap(({name, filter}) => {
  const through = ([first, second]: Passes): Passes => [filter(first), filter(second)];
  return real
    .filter((one) => one.name === 'TinyMCE 6')
    .map(({rungs}) => ({
      name,
      rungs: Object.fromEntries(Object.entries(rungs).map(([rung, passes]) => [rung, through(passes)])),
    }));
});

/** In the order of the table above, which is that of docs/filters.md. */
const SYSTEMS = [...real, ...joomla].sort(
  (one, other) => Object.keys(EXPECTED).indexOf(one.name) - Object.keys(EXPECTED).indexOf(other.name),
);

describe('filters', () => {
  afterEach(closePages);

  for (const {name, rungs} of SYSTEMS) {
    for (const [index, rung] of RUNGS.entries()) {
      const expected = EXPECTED[name]?.[index];
      it(`${name}, ${rung}: ${expected ?? 'not known'}`, async () => {
        const [first, second] = rungs[rung]!;
        const result = await judge(first);
        expect(result).to.equal(expected);
        expect(await judge(second), 'saved once more').to.equal(expected);
        const report = {system: name, rung, engine: ENGINE, result};
        await fetch('/test-report/filters', {method: 'POST', body: JSON.stringify(report)});
      });
    }

    for (const rung of ['address', 'address, made'].filter((key) => key in rungs)) {
      it(`${name} keeps the address of a link: ${rung}`, async () => {
        for (const html of rungs[rung]!) {
          const links = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a');
          expect([...links].map((link) => link.getAttribute('href'))).to.deep.equal([results.address]);
          expect(links[0]!.textContent).to.equal('Kontakty');
          expect(await judge(html)).to.equal('block');
        }
      });
    }
  }

  for (const {name, rungs} of real.filter((one) => 'address, pasted alone' in one.rungs)) {
    it(`${name} makes an embed without a link of an address that is pasted alone`, async () => {
      for (const html of rungs['address, pasted alone']!) {
        expect(html).to.contain('wp-block-embed');
        expect(await judge(html)).to.equal('words');
      }
    });
  }

  for (const [rung, html] of Object.entries(results.rungs)) {
    it(`${rung} is paragraph text that an editor may wrap`, async () => {
      expect(await judge(`<p>${html}</p>`)).to.equal(EXPECTED['none']![RUNGS.indexOf(rung as never)]);
    });

    it(`${rung} has nothing that filters take: an @, a style, a script, a boolean attribute, JSON`, () => {
      expect(html).to.not.match(/@|style=|<script|\{/);
      expect(html.replace(/"[^"]*"/g, '""')).to.not.match(/<\w[^>]*\s[\w-]+(?=[\s>])/);
    });
  }

  /** Where somebody puts what the page of the folder gives for a system, as far as its editor is known. */
  const EDITORS: Readonly<Partial<Record<System, readonly string[]>>> = {
    joomla: ['Joomla: TinyMCE, filter', 'Joomla: TinyMCE, filter, cloaking'],
    wordpress: ['WordPress, block “Custom HTML”'],
    'wordpress-classic': ['WordPress, classic editor', 'WordPress, classic editor, author'],
    html: ['none'],
  };

  it('knows that the link which the folder gives for every system becomes a block everywhere', () => {
    const becomes = Object.values(EXPECTED).map((expected) => expected[RUNGS.indexOf('address')]);
    expect([...new Set(becomes)]).to.deep.equal(['block']);
  });

  for (const [system, way] of Object.entries(OWN_PAGE)) {
    it(`knows that what the folder gives for a union's own page becomes a block: ${system}`, () => {
      const editors = EDITORS[system as System]!;
      const rung = RUNGS.indexOf(way === 'div' ? 'link: div' : 'element');
      expect(editors.map((editor) => EXPECTED[editor]![rung])).to.deep.equal(editors.map(() => 'block'));
    });
  }

  it('has an expectation of every system, and every system that it expects but those that cannot be had', () => {
    const names = SYSTEMS.map(({name}) => name);
    expect(Object.keys(EXPECTED)).to.include.members(names);
    if (results.missing.length === 0) {
      expect(names).to.include.members(Object.keys(EXPECTED));
    }
  });
});

describe('the model of Joomla', () => {
  it('deletes tags with a hyphen, scripts and frames, and keeps what is in them', () => {
    expect(joomlaFilter('<x-y a="1">t</x-y><script src="/a.js"></script><iframe src="/f">f</iframe>')).to.equal('tf');
    expect(joomlaFilter('<scr<script>ipt>x</script>')).to.not.match(/<script/);
  });

  it('deletes boolean attributes, handlers, JSON, underscores and colons', () => {
    expect(joomlaFilter(`<p hidden onclick="x()" data-j='{"a":1}' data_u="1" data:c="2">t</p>`)).to.equal(
      '<p data-j="{a:1}" datau="1" datac="2">t</p>',
    );
    expect(joomlaFilter('<a href="javascript:x">t</a>')).to.equal('<a>t</a>');
  });

  it('keeps links, data attributes, sections and Czech letters', () => {
    const kept =
      '<section><div data-css-widget="office" data-src="https://a.example/d.json?x=1&amp;y=2">Úřad</div>' +
      '<details><summary>Víc</summary><a href="tel:+420317123456">317</a> <a href="mailto:x">p</a></details></section>';
    expect(joomlaFilter(kept)).to.equal(kept);
  });

  it('cloaks addresses in links, texts and JSON, and nothing else', () => {
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
});
