import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {recordConsole} from '../support/console-record.js';
import type {ConsoleRecord} from '../support/console-record.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {FakeFetch} from '../support/fake-fetch.js';
import {all, isSeen, normalize, one, reach, until, visibleTextOf} from '../support/rendered.js';
import {TAGS} from './shown.js';

const DOCUMENT = {
  version: 1,
  updated: '2026-11-24',
  feedback: 'opravy@svazek.example',
  organization: {name: 'Svazek obcí Ukázka', members: [{name: 'Ukázkov'}]},
  project: {about: ['Odstavec o projektu.']},
  people: [{name: 'Osoba Prvá'}],
};
const OTHER = {...DOCUMENT, updated: '2026-11-23'};
/** Has something for offices alone. */
const BARE = {version: 1, updated: '2026-11-24', organization: {name: 'Svazek obcí Ukázka'}};

const LIST = '<css-contact-list></css-contact-list>';
const OFFICE = '<css-office></css-office>';
const PROJECT = '<css-project-info></css-project-info>';
const MEMBERS = '<css-member-list></css-member-list>';

const blocksIn = (container: Element): BaseElement[] => [...container.querySelectorAll<BaseElement>(TAGS.join())];

const settled = async (blocks: readonly BaseElement[]): Promise<void> => {
  await Promise.all(blocks.map((block) => block.updateComplete));
  // What one has become, another draws in an update of its own.
  await nextFrame();
  await Promise.all(blocks.map((block) => block.updateComplete));
};

/** Puts blocks on the page, which have their documents when they come: all one, or each its own. */
const page = async (markup: string, ...documents: readonly object[]): Promise<BaseElement[]> => {
  const container = await fixture(html`<div></div>`);
  const parsed = document.createElement('div');
  parsed.innerHTML = markup;
  customElements.upgrade(parsed);
  const blocks = blocksIn(parsed);
  blocks.forEach((block, index) => {
    if (!block.src) {
      block.data = documents[index % documents.length] ?? DOCUMENT;
    }
  });
  container.append(...parsed.childNodes);
  await settled(blocks);
  return blocks;
};

const DATE = 'Aktualizováno 24. 11. 2026';
const CORRECTION = 'Nesouhlasí něco? Napište nám.';

/** The lines under a block that are seen. */
const linesUnder = (block: BaseElement): string[] =>
  all(block, '.updated')
    .filter((line) => line.getClientRects().length > 0)
    .map(({textContent}) => normalize(textContent));

/** Under which blocks the date stands. */
const dated = (blocks: readonly BaseElement[]): boolean[] =>
  blocks.map((block) => linesUnder(block).some((line) => line.startsWith('Aktualizováno')));

describe('what is said of a document', () => {
  it('stands under one block: the date and the line for corrections', async () => {
    const [block] = await page(LIST);
    expect(linesUnder(block!)).to.deep.equal([DATE, CORRECTION]);
  });

  for (const [name, markup] of [
    ['side by side', LIST + OFFICE],
    ['with white space between', `${LIST}\n  ${OFFICE}`],
    ['each in its own div', `<div>${LIST}</div><div><div>${OFFICE}</div></div>`],
    ['each in a paragraph', `<p>${LIST}</p> <p>${OFFICE}</p>`],
    ['in columns', `<div style="columns: 2">${LIST}<section>${OFFICE}</section></div>`],
    ['with an empty wrapper between', `${LIST}<div><p><br></p></div>${OFFICE}`],
    ['with a comment between', `${LIST}<!-- úřad -->${OFFICE}`],
    ['with a script between', `${LIST}<script type="text/plain">1</script>${OFFICE}`],
    ['with a style and a template between', `${LIST}<style>x{}</style><template>text</template>${OFFICE}`],
    ['with what is hidden between', `${LIST}<p hidden>skryto</p><p style="display:none">skryto</p>${OFFICE}`],
  ] as const) {
    it(`stands only under the last of blocks ${name}`, async () => {
      const [first, last, ...others] = await page(markup);
      expect(others).to.deep.equal([]);
      expect(linesUnder(first!)).to.deep.equal([]);
      expect(linesUnder(last!)).to.deep.equal([DATE, CORRECTION]);
    });
  }

  for (const [name, between] of [
    ['a text', 'text'],
    ['a paragraph', '<p>Text.</p>'],
    ['a text deep in wrappers', '<div><div><b>text</b></div></div>'],
    ['a picture', '<img alt="">'],
    ['a drawing', '<p><svg width="9" height="9"></svg></p>'],
    ['a frame', '<iframe title="jiné"></iframe>'],
    ['a rule', '<hr>'],
  ] as const) {
    it(`stands under both blocks with ${name} between`, async () => {
      const blocks = await page(LIST + between + OFFICE);
      for (const block of blocks) {
        expect(linesUnder(block)).to.deep.equal([DATE, CORRECTION]);
      }
      const nested = await page(`<div>${LIST}<div>${between}</div></div><div>${OFFICE}</div>`);
      expect(dated(nested)).to.deep.equal([true, true]);
    });
  }

  it('stands under each block of another document', async () => {
    const blocks = await page(LIST + OFFICE + PROJECT + MEMBERS, DOCUMENT, DOCUMENT, OTHER, DOCUMENT);
    expect(blocks.map(linesUnder)).to.deep.equal([
      [],
      [DATE, CORRECTION],
      ['Aktualizováno 23. 11. 2026', CORRECTION],
      [DATE, CORRECTION],
    ]);
  });

  it('stands under the last of four', async () => {
    const blocks = await page(LIST + OFFICE + PROJECT + MEMBERS);
    expect(dated(blocks)).to.deep.equal([false, false, false, true]);
  });

  it('moves when the last one is removed, and when one is put between or behind', async () => {
    const [first, second, third] = await page(LIST + OFFICE + PROJECT);
    third!.parentNode!.removeChild(third!);
    await settled([first!, second!]);
    expect(dated([first!, second!])).to.deep.equal([false, true]);
    second!.after(third!);
    await settled([first!, second!, third!]);
    expect(dated([first!, second!, third!])).to.deep.equal([false, false, true]);
    third!.data = OTHER;
    await settled([first!, second!, third!]);
    expect(dated([first!, second!, third!])).to.deep.equal([false, true, true]);
    first!.after(third!);
    await settled([first!, second!, third!]);
    expect(dated([first!, third!, second!])).to.deep.equal([true, true, true]);
  });
});

describe('blocks that load', () => {
  let fake: FakeFetch | undefined;
  let record: ConsoleRecord;

  beforeEach(() => {
    record = recordConsole();
  });

  afterEach(() => {
    fake?.restore();
    record.restore();
  });

  const answering = (path: string, ...answers: Parameters<typeof fakeFetch>[0][string][]): void => {
    fake = fakeFetch({[path]: answers});
  };
  const at = (tag: string, path: string, content = ''): string => `<${tag} src="${path}">${content}</${tag}>`;
  const broken = (): Response => new Response('{');

  it('leave the date under the one before until they have come', async () => {
    const [early, late] = [freshPath(), freshPath()];
    const answer = deferred<object>();
    fake = fakeFetch({[early]: DOCUMENT, [late]: answer.promise});
    const [first, second] = await page(at('css-contact-list', early) + at('css-office', late));
    await reach(first!, 'ready');
    expect(dated([first!])).to.deep.equal([true]);
    second!.src = early;
    await reach(second!, 'ready');
    await settled([first!, second!]);
    expect(dated([first!, second!])).to.deep.equal([false, true]);
    answer.resolve(DOCUMENT);
  });

  it('share one document of one address, and tell under the last that it is stale', async () => {
    const path = freshPath();
    answering(path, DOCUMENT, broken());
    const blocks = await page(at('css-contact-list', path) + at('css-office', path));
    await reach(blocks[1]!, 'ready');
    await settled(blocks);
    expect(blocks.map(linesUnder)).to.deep.equal([[], [DATE, CORRECTION]]);
    await blocks[0]!.reload();
    await settled(blocks);
    const [first, last] = blocks.map(linesUnder);
    expect(first).to.deep.equal([]);
    expect(last).to.have.length(3);
    expect(last!.join(' ')).to.contain('Údaje mohou být zastaralé');
  });

  const SENTENCE = 'Kontakty se nepodařilo načíst. Zkuste to prosím později.';

  it('say once that they cannot: the first, with its heading and the button', async () => {
    const path = freshPath();
    answering(path, broken());
    const blocks = await page(
      `<div>${at('css-contact-list', path)}</div><p>${at('css-office', path)}</p>${at('css-member-list', path)}`,
    );
    for (const block of blocks) {
      await reach(block, 'failed');
    }
    await settled(blocks);
    expect(visibleTextOf(blocks[0]!)).to.equal(`Kontakty ${SENTENCE} Zkusit znovu`);
    expect(blocks.map((block) => isSeen(one(block, '.root')))).to.deep.equal([true, false, false]);
    expect(blocks.map(({offsetHeight}) => offsetHeight > 0)).to.deep.equal([true, false, false]);
    // The next one says it when the first has gone.
    blocks[0]!.parentNode!.removeChild(blocks[0]!);
    await settled(blocks.slice(1));
    expect(visibleTextOf(blocks[1]!)).to.contain('se nepodařilo načíst');
    expect(isSeen(one(blocks[1]!, '.root'))).to.equal(true);
    expect(isSeen(one(blocks[2]!, '.root'))).to.equal(false);
  });

  it('say it each where text stands between', async () => {
    const path = freshPath();
    answering(path, broken());
    const blocks = await page(`${at('css-contact-list', path)}<h2>Úřad</h2>${at('css-office', path)}`);
    for (const block of blocks) {
      await reach(block, 'failed');
    }
    await settled(blocks);
    for (const block of blocks) {
      expect(visibleTextOf(block)).to.match(/se nepodařilo načíst.*Zkusit znovu$/);
      expect(isSeen(one(block, '.root'))).to.equal(true);
    }
  });

  it('show their fallback in place of it, and the next without one says it', async () => {
    const path = freshPath();
    answering(path, broken());
    const link = '<a slot="fallback" href="/k">Kontakty na webu</a>';
    const blocks = await page(
      at('css-contact-list', path, link) + at('css-office', path) + at('css-member-list', path, link),
    );
    for (const block of blocks) {
      await reach(block, 'failed');
    }
    await settled(blocks);
    expect(blocks.map((block) => isSeen(one(block, '.root')))).to.deep.equal([false, true, false]);
    for (const block of [blocks[0]!, blocks[2]!]) {
      expect(isSeen(block.querySelector('a')!)).to.equal(true);
    }
  });

  it('all come when the button of the first one has worked', async () => {
    const path = freshPath();
    answering(path, broken(), broken(), DOCUMENT);
    const blocks = await page(at('css-contact-list', path) + at('css-office', path));
    for (const block of blocks) {
      await reach(block, 'failed');
    }
    await settled(blocks);
    one(blocks[0]!, 'button').click();
    for (const block of blocks) {
      await reach(block, 'ready');
    }
    await settled(blocks);
    expect(blocks.map((block) => isSeen(one(block, '.root')))).to.deep.equal([true, true]);
    expect(dated(blocks)).to.deep.equal([false, true]);
  });
});

describe('a block for which the document has nothing', () => {
  const record: {warnings: string[]} = {warnings: []};
  let restore: () => void;

  // The console says each line once on a page, so all that it says is kept.
  before(() => {
    const {warnings, restore: end} = recordConsole();
    record.warnings = warnings;
    restore = end;
  });
  after(() => {
    restore();
  });

  it('says so once in the console, each kind of block', async () => {
    await page(LIST + LIST + PROJECT, BARE);
    await page(LIST, BARE);
    const told = record.warnings.filter((line) => line.startsWith('CSS-W21'));
    expect(told).to.have.length(2);
    expect(told[0]).to.contain('<css-contact-list>');
    expect(told[1]).to.contain('<css-project-info>');
  });

  it('draws nothing, and leaves what else stands in it', async () => {
    const [block] = await page('<css-contact-list><p>Zbytek stránky</p></css-contact-list>', BARE);
    expect(block!.state).to.equal('ready');
    expect(isSeen(one(block!, '.root'))).to.equal(false);
    expect(isSeen(block!)).to.equal(true);
    expect(isSeen(block!.querySelector('p')!)).to.equal(true);
  });

  it('shows its fallback, until a document has something', async () => {
    const [block] = await page(
      '<css-contact-list><a slot="fallback" href="/k">Kontakty</a><p>Zbytek</p></css-contact-list>',
      BARE,
    );
    const seen = (): boolean[] =>
      [one(block!, '.root'), block!.querySelector('a')!, block!.querySelector('p')!].map(isSeen);
    expect(seen()).to.deep.equal([false, true, true]);
    block!.data = DOCUMENT;
    await block!.updateComplete;
    expect(seen()).to.deep.equal([true, false, true]);
    block!.data = BARE;
    await block!.updateComplete;
    expect(seen()).to.deep.equal([false, true, true]);
  });

  it('leaves the date to the block before it', async () => {
    const [office, list] = await page(OFFICE + LIST, BARE);
    expect(dated([office!, list!])).to.deep.equal([true, false]);
    const [first, empty, last] = await page(OFFICE + LIST + OFFICE, BARE);
    expect(dated([first!, empty!, last!])).to.deep.equal([false, false, true]);
  });

  it('stands in for a link, which is seen then', async () => {
    const container = await fixture(html`<p><a href="/kontakty">Kontakty</a></p>`);
    const link = container.querySelector('a')!;
    const block = document.createElement('css-contact-list');
    block.data = BARE;
    block.standInFor(link, () => true);
    container.append(block);
    await block.updateComplete;
    expect([link, one(block, '.root')].map(isSeen)).to.deep.equal([true, false]);
    block.data = DOCUMENT;
    await until(() => !isSeen(link));
    expect(isSeen(one(block, '.root'))).to.equal(true);
  });

  it('is no text between others: a link that blocks stand in for is none either', async () => {
    const container = await fixture(html`<div><a href="/k">Kontakty</a><br /><a href="/u">Úřad</a></div>`);
    const blocks = (['css-contact-list', 'css-office'] as const).map((tag, index) => {
      const block = document.createElement(tag);
      const link = container.querySelectorAll('a')[index]!;
      block.data = DOCUMENT;
      block.standInFor(link, () => true);
      link.after(block);
      return block;
    });
    await settled(blocks);
    expect(dated(blocks)).to.deep.equal([false, true]);
  });
});
