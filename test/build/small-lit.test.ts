import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import * as lit from 'lit/html.js';
import * as small from '../../scripts/build/small-lit.js';

type Rendering = Pick<typeof lit, 'html' | 'svg' | 'nothing' | 'render'>;

/** Both render a series of states into a container of their own; the markup after each is compared without comments. */
const both = (states: readonly ((rendering: Rendering) => unknown)[]): void => {
  const containers = [document.createElement('div'), document.createElement('div')] as const;
  for (const [index, state] of states.entries()) {
    const [one, other] = ([lit, small] as const).map((rendering, which) => {
      const container = containers[which]!;
      rendering.render(state(rendering), container);
      return container.innerHTML.replace(/<!--.*?-->/g, '');
    });
    expect(other, `state ${String(index)}`).to.equal(one);
  }
};

/** What an expression may be, as a function of who renders it. */
const {value: anyValue} = fc.letrec<{value: (rendering: Rendering) => unknown}>((tie) => ({
  value: fc.oneof(
    {depthSize: 'small'},
    fc.oneof(fc.constantFrom('', 0, null, undefined, true), fc.string({maxLength: 3})).map((value) => () => value),
    fc.constant(({nothing}: Rendering) => nothing),
    fc.array(tie('value'), {maxLength: 3}).map((all) => (rendering: Rendering) => all.map((one) => one(rendering))),
    fc.tuple(tie('value'), tie('value')).map(([one, other]) => (rendering: Rendering) => {
      const {html} = rendering;
      return html`${one(rendering)}<i>x</i>${other(rendering)}`;
    }),
    fc.tuple(fc.string({maxLength: 3}), tie('value')).map(([title, inner]) => (rendering: Rendering) => {
      const {html} = rendering;
      return html`<b title=${title}>${inner(rendering)}</b>`;
    }),
  ),
}));

describe('small-lit, which stands in for lit-html in the script', () => {
  it('renders text of every kind', () => {
    const template = ({html}: Rendering, value: unknown): unknown => html`<p>a ${value} b</p>`;
    const values = ['x', '<b>&amp;</b>', 0, '', 'y', undefined, 3.5, null, true, false, 'z'];
    both(values.map((value) => (rendering: Rendering) => template(rendering, value)));
  });

  it('renders nothing', () => {
    both([
      ({html, nothing}) => html`<p>${nothing}</p>`,
      ({html}) => html`<p>${[0]}</p>`,
      ({nothing}) => nothing,
      ({html, nothing}) => html`<p>${nothing}</p>`,
    ]);
  });

  it('renders attributes of one and of more expressions, and takes them away', () => {
    const template = ({html}: Rendering, one: unknown, two: unknown): unknown =>
      html`<a href=${one} class="x ${one} y${two}" title="${two}">t</a>`;
    both([
      (rendering) => template(rendering, 'https://a.example/?b="c"&d', 1),
      (rendering) => template(rendering, undefined, null),
      (rendering) => template(rendering, rendering.nothing, 'z'),
      (rendering) => template(rendering, '', 0),
    ]);
  });

  it('renders lists that grow, shrink, empty and become something else', () => {
    const template = ({html}: Rendering, value: unknown): unknown =>
      html`<ul>
        ${value}
      </ul>`;
    const items = ({html}: Rendering, ...words: readonly string[]): unknown[] =>
      words.map((word) => html`<li>${word}</li>`);
    both([
      (rendering) => template(rendering, items(rendering, 'a', 'b', 'c')),
      (rendering) => template(rendering, items(rendering, 'b')),
      (rendering) => template(rendering, items(rendering, 'x', 'y')),
      (rendering) => template(rendering, []),
      (rendering) => template(rendering, 'words'),
      (rendering) => template(rendering, [['a', ['b']], rendering.nothing, 'c']),
      (rendering) => template(rendering, [['a'], 'd', items(rendering, 'e')]),
      (rendering) => template(rendering, rendering.html`<li>one</li>`),
    ]);
  });

  it('renders whatever follows on whatever', () => {
    fc.assert(
      fc.property(fc.array(anyValue, {minLength: 1, maxLength: 4}), (states) => {
        both(states.map((state) => (rendering) => rendering.html`<p>a ${state(rendering)} b</p>`));
      }),
      {numRuns: 500},
    );
  });

  it('says so where a translator took away what it goes by, and begins anew after nothing', () => {
    const {html, nothing, render} = small;
    const show = (container: HTMLElement, word: string): void => {
      render(html`<p>${word}</p>`, container);
    };
    for (const translate of [
      (p: Element) => (p.textContent = 'translated'),
      (p: Element) => {
        p.firstChild!.replaceWith(document.createElement('span'));
      },
    ]) {
      const container = document.createElement('div');
      show(container, 'a');
      translate(container.querySelector('p')!);
      expect(() => {
        show(container, 'b');
      }).to.throw();
      render(nothing, container);
      expect(container.children.length).to.equal(0);
      show(container, 'c');
      expect(container.textContent).to.equal('c');
    }
  });

  it('renders pieces of svg in their namespace', () => {
    const container = document.createElement('div');
    const {html, svg, render} = small;
    render(html`<svg viewBox="0 0 1 1">${[1, 2].map((x) => svg`<line x1=${x}></line>`)}</svg>`, container);
    const lines = [...container.querySelectorAll('line')];
    expect(lines.map(({namespaceURI}) => namespaceURI)).to.deep.equal(Array(2).fill('http://www.w3.org/2000/svg'));
    expect(lines.map((line) => line.getAttribute('x1'))).to.deep.equal(['1', '2']);
  });

  it('calls the latest listener, with the host as this', () => {
    const container = document.createElement('div');
    const {html, render} = small;
    const heard: unknown[] = [];
    const show = (word: string): void => {
      render(
        html`<button
          @click=${function listen(this: unknown) {
            heard.push(word, this);
          }}
        ></button>`,
        container,
        {host: container},
      );
    };
    show('first');
    show('second');
    container.querySelector('button')!.click();
    expect(heard).to.deep.equal(['second', container]);
  });

  it('keeps the elements of a template that is rendered again', () => {
    const container = document.createElement('div');
    const {html, render} = small;
    const show = (word: string): void =>
      render(html`<p class=${word}><iframe title=${word}></iframe>${word}</p>`, container) as never;
    show('a');
    const [p, frame] = [container.querySelector('p'), container.querySelector('iframe')];
    show('b');
    expect([container.querySelector('p'), container.querySelector('iframe')]).to.deep.equal([p, frame]);
    expect(p!.className).to.equal('b');
  });

  it('leaves alone what has not changed', () => {
    const container = document.createElement('div');
    const {html, nothing, render} = small;
    const [none, empty] = [undefined, ''];
    const show = (word: string): void => {
      const list = [1, 2].map((one) => html`<p title=${one}>${nothing}${none}${empty}${one}${[]}</p>`);
      render(html`<div>${list}${word}</div>`, container);
    };
    show('a');
    show('b');
    const observer = new MutationObserver(() => undefined);
    observer.observe(container, {childList: true, characterData: true, attributes: true, subtree: true});
    show('b');
    expect(observer.takeRecords()).to.have.length(0);
    show('c');
    expect(observer.takeRecords()).to.have.length(1);
  });

  it('never takes data for markup', () => {
    const container = document.createElement('div');
    const {html, render} = small;
    const [title, text] = ['"><img>', '<img>\uE001<!--\uE001-->'];
    render(html`<p title=${title}>${text}</p>`, container);
    expect(container.querySelector('img')).to.be.null;
    expect(container.textContent).to.equal('<img>\uE001<!--\uE001-->');
  });
});
