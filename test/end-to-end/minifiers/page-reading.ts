/** Everything that a page of ours shows and does, written down, so that two pages can be compared. */
import {expect, nextFrame} from '@open-wc/testing';
import {all, one, textOf, until, visibleTextOf} from '../../support/rendered.js';
import {openMarkup} from '../host-page.js';
import type {HostPage, WidgetElement} from '../host-page.js';

const DEMO = '/demo/data/ukazka.json';
const FULL = '/test/fixtures/documents/full.json';
const LANGUAGES = ['en', 'uk'];

/** Tuesday evening: the office is closed, and says until when. */
const NOW = '2026-11-24T18:00:00+01:00';
const STOPPED_CLOCK = `<script>{
  const RealDate = Date;
  const now = Date.parse('${NOW}');
  window.Date = class extends RealDate {
    constructor(...parts) { super(...(parts.length > 0 ? parts : [now])); }
    static now() { return now; }
  };
}</script>`;

let failures = 0;

/** An address that answers 404 once, and then as it should. */
const failingOnce = (): string =>
  `/misbehave?${new URLSearchParams({
    status: '404',
    // What may be a copy is asked for again before it is believed.
    failures: '2',
    count: `minified-${String(Math.random())}-${String((failures += 1))}`,
    body: JSON.stringify({version: 1, offices: [{street: 'Nová 1', city: 'Ukázkov'}]}),
  }).toString()}`;

const bodyOf = (folder: string): string => `
  <css-project-info src="${FULL}"></css-project-info>
  <css-member-list src="${FULL}"></css-member-list>
  <css-contact-list src="${DEMO}" search="on" group-by="group" sort="name"></css-contact-list>
  <css-contact-list src="${DEMO}" people="osoba-1 osoba-4" email="reveal"></css-contact-list>
  <css-office src="${DEMO}"></css-office>
  <css-office src="${DEMO}" layout="515-2020"></css-office>
  <a href="/kontakty" data-css-widget="office" data-src="${FULL}">Kontakty</a>
  <css-office id="failing" src="${failingOnce().replace(/&/g, '&amp;')}"></css-office>
  <iframe src="${folder}/frame.html?widget=member-list&amp;src=${FULL}" title="Obce"></iframe>`;

const linksOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('a')].map(({href, textContent}) => `${href} ${textContent.replace(/\s+/g, ' ').trim()}`);

/** Without the comments by which lit finds its places. */
const markupOf = ({innerHTML}: {readonly innerHTML: string}): string => innerHTML.replace(/<!--.*?-->/g, '');

const rulesOf = (root: ShadowRoot): string[] =>
  [...root.adoptedStyleSheets, ...root.styleSheets].flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));

const updated = async (widget: WidgetElement): Promise<void> => {
  await widget.updateComplete;
  await nextFrame();
};

/** What is there once somebody has typed. */
const found = async (list: WidgetElement, typed: string): Promise<string> => {
  const field = one(list, 'input') as HTMLInputElement;
  field.value = typed;
  field.dispatchEvent(new InputEvent('input'));
  await updated(list);
  const cards = all(list, '.card').filter((card) => card.getClientRects().length > 0);
  const names = cards.map((card) => card.querySelector('.name')!.textContent);
  return [one(list, '.search [role="status"]').textContent, ...names].join('; ');
};

/** The file that a button saves. */
const saved = async ({window}: HostPage, button: HTMLElement): Promise<string> => {
  const page = window as unknown as typeof globalThis;
  let file: Blob | undefined;
  let name = '';
  page.URL.createObjectURL = (made: Blob) => {
    file = made;
    return 'blob:x';
  };
  page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  button.click();
  await until(() => file !== undefined, 'nothing was saved');
  return `${name} ${file!.type} ${await file!.text()}`;
};

const revealed = async (list: WidgetElement): Promise<string> => {
  const button = one(list, '[part="reveal"]');
  const before = button.innerText;
  button.click();
  await updated(list);
  const {activeElement} = list.shadowRoot!;
  return `${before} → ${activeElement?.getAttribute('href') ?? 'nothing'}`;
};

const retried = async (office: WidgetElement): Promise<string> => {
  const before = visibleTextOf(office);
  one(office, 'button').click();
  await until(
    () => office.state === 'ready',
    () => `after a retry: ${office.state}`,
  );
  await updated(office);
  return `${before} → ${visibleTextOf(office)}`;
};

const settled = async (page: HostPage): Promise<WidgetElement[]> => {
  const widgets = (): WidgetElement[] =>
    page.elements('css-project-info, css-member-list, css-contact-list, css-office');
  const states = (): string =>
    widgets()
      .map(({state}) => state)
      .join();
  await until(
    () => /^(ready,){7}failed$/.test(states()),
    () => `states: ${states()}`,
  );
  await Promise.all(widgets().map(({updateComplete}) => updateComplete));
  await nextFrame();
  return widgets();
};

const frameText = async (page: HostPage): Promise<string> => {
  const [frame] = page.elements('iframe') as unknown as [HTMLIFrameElement];
  const inside = (): WidgetElement | null | undefined =>
    frame.contentDocument?.querySelector<WidgetElement>('css-member-list');
  await until(() => inside()?.state === 'ready' && frame.style.height !== '', 'no frame as high as its content');
  // The browser of some drivers asks for English, and nothing on this page answers for it.
  inside()!.shadowRoot!.querySelector('.offer')?.setAttribute('hidden', '');
  return textOf(inside()!);
};

/** Without addresses, which are each page's own. */
const recordsOf = ({window}: HostPage): string[] =>
  window.__records.map(({kind, type = '', text}) => `${kind} ${type} ${text.replace(/\[.*/, '')}`);

export interface PageReading {
  /** Of each widget, in the order of the page. */
  readonly words: readonly string[];
  readonly links: readonly string[];
  readonly markup: readonly string[];
  readonly rules: readonly string[];
  /** What comes of what visitors do, by what they do. */
  readonly behaviour: Readonly<Record<string, string>>;
  readonly records: readonly string[];
}

const behaviourOf = async (page: HostPage, widgets: readonly WidgetElement[]): Promise<Record<string, string>> => {
  const [, , list, leaders, , , , failing] = widgets;
  const behaviour: Record<string, string> = {};
  for (const typed of ['druha', 'pravo 601 000 00', 'nikdo', '']) {
    behaviour[`search ${typed}`] = await found(list!, typed);
  }
  behaviour['save one'] = await saved(page, one(list!, '.card [part="save"]'));
  behaviour['save all'] = await saved(page, all(list!, '[part="save"]').at(-1)!);
  behaviour['reveal'] = await revealed(leaders!);
  behaviour['retry'] = await retried(failing!);
  behaviour['frame'] = await frameText(page);
  for (const language of LANGUAGES) {
    page.document.documentElement.lang = language;
    await nextFrame();
    await Promise.all(widgets.map(updated));
    behaviour[`language ${language}`] = widgets.map(textOf).join('\n');
  }
  return behaviour;
};

/**
 * Opens a page of everything, and uses it.
 *
 * @param folder where its script is, and frame.html with its own
 */
export const readPage = async (folder: string, script = 'css-widgets.js'): Promise<PageReading> => {
  const page = await openMarkup(`${STOPPED_CLOCK}<script src="${folder}/${script}"></script>`, bodyOf(folder));
  const thrown = recordsOf(page).filter((record) => !record.startsWith('console'));
  expect(thrown, 'as the script was run').to.deep.equal([]);
  const widgets = await settled(page);
  // Blocks are aligned in a frame, and the page's own comes after that of the tests.
  await nextFrame();
  await nextFrame();
  const roots = widgets.map(({shadowRoot}) => shadowRoot!);
  const first = {
    words: widgets.map(textOf),
    links: roots.flatMap(linksOf),
    markup: roots.map(markupOf),
    rules: roots.flatMap(rulesOf),
  };
  const behaviour = await behaviourOf(page, widgets);
  return {...first, behaviour, records: recordsOf(page)};
};
