import {expect, nextFrame} from '@open-wc/testing';
import {textOf} from '../support/rendered.js';
import {closePages, openMarkup, TAGS} from './host-page.js';
import type {HostPage} from './host-page.js';

const OURS = '<script src="/dist/css-widgets.js" data-css-src="/demo/data/chopos.json"></script>';
const ADDRESS = 'https://svazek.example/kontakty/#css-widget-office';

/** What each page can do: change what stands before the original, the words in it, and take it away and bring it back. */
type HostWindow = HostPage['window'] & {change: (state: {news?: string; words?: string; gone?: boolean}) => void};

const REACT = `
  const h = React.createElement;
  const App = () => {
    const [state, set] = React.useState({words: 'Kancelář'});
    window.change = (more) => ReactDOM.flushSync(() => set((before) => ({...before, ...more})));
    return h('main', null,
      h('h1', null, 'Obec'),
      state.news ? h('p', {className: 'news'}, state.news) : null,
      state.gone ? h('p', null, 'jiná stránka') : h('p', null, h('a', ORIGINAL, state.words)),
      h('footer', null, 'Patička'));
  };
  ReactDOM.createRoot(document.getElementById('app')).render(h(App));`;

const VUE = `
  const state = Vue.reactive({words: 'Kancelář', news: '', gone: false});
  window.change = (more) => Object.assign(state, more);
  Vue.createApp({
    render: () => Vue.h('main', [
      Vue.h('h1', 'Obec'),
      state.news ? Vue.h('p', {class: 'news'}, state.news) : null,
      state.gone ? Vue.h('p', 'jiná stránka') : Vue.h('p', [Vue.h('a', ORIGINAL, state.words)]),
      Vue.h('footer', 'Patička'),
    ]),
  }).mount('#app');`;

const attributes = (original: Readonly<Record<string, string>>): string =>
  Object.entries(original)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

/** Alpine goes through the page itself. */
const alpine = (original: Readonly<Record<string, string>>): string => `
  <main x-data="{words: 'Kancelář', news: '', gone: false}" x-init="window.change = (more) => Object.assign($data, more)">
    <h1>Obec</h1>
    <template x-if="news"><p class="news" x-text="news"></p></template>
    <template x-if="!gone"><p><a ${attributes(original)} x-text="words"></a></p></template>
    <footer>Patička</footer>
  </main>`;

const script = (...addresses: readonly string[]): string =>
  addresses.map((address) => `<script src="/packages/${address}"></script>`).join('');

const pageOf = (framework: string, original: Readonly<Record<string, string>>): Promise<HostPage> => {
  const app = (code: string): string =>
    `<div id="app"></div><script>${code.replace('ORIGINAL', JSON.stringify(original))}</script>`;
  switch (framework) {
    case 'React':
      return openMarkup(
        script('react/react.production.min.js', 'react-dom/react-dom.production.min.js') + OURS,
        app(REACT),
      );
    case 'Vue':
      return openMarkup(script('vue/vue.global.prod.js') + OURS, app(VUE));
    default:
      return openMarkup(OURS, alpine(original) + script('alpine/cdn.min.js'));
  }
};

const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) {
    await nextFrame();
  }
};

const visibleLines = (page: HostPage): string[] =>
  [...page.document.querySelectorAll('main > *, main > p > css-office')]
    .filter((node) => node.localName !== 'template' && node.getClientRects().length > 0)
    .map((node) => (node.matches(TAGS.join()) ? node.localName : `${node.localName} ${node.className}`.trim()));

for (const framework of ['React', 'Vue', 'Alpine']) {
  for (const [rung, original] of [
    ['link', {href: 'https://svazek.example/kontakty', 'data-css-widget': 'office'}],
    ['address', {href: ADDRESS}],
  ] as const) {
    describe(`the ${rung} rung in a page of ${framework}`, () => {
      afterEach(closePages);

      it('stays beside what comes, changes and goes around it, and the page lives', async () => {
        const page = await pageOf(framework, original);
        await page.ready();
        const {change} = page.window as HostWindow;
        expect(visibleLines(page)).to.deep.equal(['h1', 'p', 'css-office', 'footer']);

        change({news: 'novinka'});
        await settled();
        expect(visibleLines(page)).to.deep.equal(['h1', 'p news', 'p', 'css-office', 'footer']);

        change({words: 'Kontakty', news: ''});
        await settled();
        expect(page.elements('main a')[0]?.textContent).to.equal('Kontakty');
        expect(visibleLines(page)).to.deep.equal(['h1', 'p', 'css-office', 'footer']);

        change({gone: true});
        await settled();
        expect(page.elements('css-office')).to.have.length(0);

        change({gone: false});
        await page.ready();
        expect(visibleLines(page)).to.deep.equal(['h1', 'p', 'css-office', 'footer']);
        expect(textOf(page.elements('css-office')[0]!)).to.contain('Křižíkova');
        expect(page.window.__records.map(({text}) => text).filter((text) => !text.includes('Vue'))).to.deep.equal([]);
      });
    });
  }
}
