import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BaseElement} from '../../src/elements/base/base-element.js';
import {all, one} from '../support/rendered.js';
import {emulatePrint, inPrint} from './media.js';
import {TAGS, rich, restyle, show} from './shown.js';
import type {Tag} from './shown.js';

/** What each element is looked at with: the features that change its layout. */
const LOOKS: readonly (readonly [Tag, Readonly<Record<string, string>>])[] = [
  ['css-project-info', {}],
  ['css-contact-list', {'group-by': 'group'}],
  ['css-contact-list', {email: 'reveal', lang: 'de'}],
  ['css-office', {lang: 'uk'}],
  ['css-office', {layout: '515-2020'}],
  ['css-member-list', {}],
];

const nameOf = ([tag, attributes]: (typeof LOOKS)[number]): string =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

const hidden = (element: Element): boolean => !!element.closest('.hidden, [hidden]');

/** One for all: WebKit tells each that was made of each change of the tree, until it collects them. */
const range = document.createRange();

/** The text nodes that are seen, with their parent and the places where they stand. */
const seenTexts = (element: Element): {node: Node; parent: Element; rects: DOMRect[]}[] => {
  const walker = document.createTreeWalker(one(element, '.root'), NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({width}) => width > 0);
    if (node.nodeValue!.trim() && !hidden(parent) && rects.length) {
      texts.push({node, parent, rects});
    }
  }
  return texts;
};

/** Whatever reaches out of the element sideways, is cut, or lies over other text. */
const flaws = (element: Element): string[] => {
  const {left, right} = one(element, '.root').getBoundingClientRect();
  const outside = seenTexts(element)
    .filter(({rects}) => rects.some((rect) => rect.left < left - 1 || rect.right > right + 1))
    .map(({node}) => `outside: ${node.nodeValue!}`);
  const cut = all(element, '.root, .root *')
    .filter((part) => part instanceof HTMLElement && !hidden(part))
    .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0)
    .map(
      (part) =>
        `overflows: ${part.localName}.${part.className} ${String(part.scrollWidth)} > ${String(part.clientWidth)}`,
    );
  const clipped = all(element, '.root *')
    .filter((part) => part instanceof HTMLElement && !hidden(part) && !(part instanceof HTMLInputElement))
    .filter((part) => /hidden|clip/.test(getComputedStyle(part).overflow))
    .filter((part) => part.scrollHeight > part.clientHeight + 1)
    .map((part) => `cut: ${part.localName}.${part.className}`);
  return [...outside, ...cut, ...clipped];
};

const within = async (width: number, look: (typeof LOOKS)[number]): Promise<BaseElement> => {
  const [tag, attributes] = look;
  const element = await show(tag, await rich(), attributes);
  element.closest('main')!.style.width = `${String(width)}px`;
  return element;
};

/** WCAG 2.2, 1.4.12. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-bottom: 2em !important}`;

describe('nothing overflows and nothing is cut', () => {
  for (const look of LOOKS) {
    it(`at 320 px in ${nameOf(look)}`, async () => {
      expect(flaws(await within(320, look))).to.deep.equal([]);
    });

    it(`at 320 px with the text spacing of WCAG 1.4.12 in ${nameOf(look)}`, async () => {
      const element = await within(320, look);
      restyle(element, SPACING);
      expect(flaws(element)).to.deep.equal([]);
    });

    // `medium` is the visitor's own size, which no test can set; the same rule with that size stands for it.
    for (const [size, width] of [
      [32, 640],
      [64, 1280],
    ] as const) {
      it(`at ${String(width)} px where the visitor's size is ${String(size)} px in ${nameOf(look)}`, async () => {
        const element = await within(width, look);
        restyle(element, `.root {font-size: ${String(size)}px}`);
        expect(getComputedStyle(one(element, '.root')).fontSize).to.equal(`${String(size)}px`);
        expect(flaws(element)).to.deep.equal([]);
      });
    }
  }

  it('and the check finds a line that does', async () => {
    const element = await within(320, ['css-member-list', {}]);
    restyle(element, 'li {white-space: nowrap; letter-spacing: 3em}');
    expect(flaws(element)).not.to.deep.equal([]);
  });
});

describe('wherever a page puts an element', () => {
  /** Styles of what is around it, and of the element: each lets the content say how wide it wants to be. */
  const PLACES: readonly (readonly [string, string, string])[] = [
    ['in a flex row', 'display: flex', ''],
    ['in a flex column that does not stretch', 'display: flex; flex-direction: column; align-items: flex-start', ''],
    ['in a cell of a grid', 'display: grid; grid-template-columns: 8em auto', ''],
    ['as a cell of a table', 'display: table', 'display: table-cell'],
    ['floating', '', 'float: left'],
    ['as an inline block', '', 'display: inline-block'],
    ['positioned', 'position: relative; height: 100px', 'position: absolute'],
  ];

  for (const [name, around, own] of PLACES) {
    for (const look of LOOKS) {
      it(`${name}, ${nameOf(look)} has room and stays within it`, async () => {
        const element = await within(768, look);
        const main = element.closest('main')!;
        main.style.cssText += around;
        element.style.cssText = own;
        const {width} = element.getBoundingClientRect();
        expect(width).to.be.within(150, 769);
        expect(flaws(element)).to.deep.equal([]);
      });
    }
  }

  /** How many of a person's three parts stand side by side. */
  const partsBeside = (element: Element): number =>
    new Set(
      [...one(element, '.person').children]
        .filter((part) => part.getBoundingClientRect().height > 0)
        .map((part) => Math.round(part.getBoundingClientRect().left)),
    ).size;

  for (const [width, parts] of [
    [320, 1],
    [640, 1],
    [768, 3],
    [1200, 3],
  ] as const) {
    it(`at ${String(width)} px ${String(parts)} of a person’s parts stand side by side`, async () => {
      expect(partsBeside(await within(width, ['css-contact-list', {}]))).to.equal(parts);
    });
  }

  it('the parts of all people stand below each other', async () => {
    const element = await within(900, ['css-contact-list', {search: 'off'}]);
    for (const name of ['who', 'phones', 'emails']) {
      const lefts = all(element, `.${name}`).map((part) => Math.round(part.getBoundingClientRect().left));
      expect(lefts.length).to.be.above(5);
      expect(new Set(lefts).size, name).to.equal(1);
    }
  });
});

describe('the columns of office cards', () => {
  for (const width of [320, 600, 900, 1200]) {
    it(`at ${String(width)} px begin at one height, and leave the same room below`, async () => {
      const element = await within(width, ['css-office', {}]);
      const cards = all(element, '.card').map((card) => card.getBoundingClientRect());
      const first = cards.filter(({left}, index) => left !== cards[index - 1]?.left).map(({top}) => Math.round(top));
      expect(new Set(first)).to.have.length(1);
      expect(first.length).to.equal({320: 1, 600: 1, 900: 2, 1200: 3}[width]);
      const bottom = Math.max(...cards.map((card) => card.bottom));
      expect(one(element, '.updated').getBoundingClientRect().top - bottom).to.be.within(16, 19);
    });
  }
});

describe('targets', () => {
  /** The circle of 24 px around a small target must touch no other: WCAG 2.2, 2.5.8, the exception for spacing. */
  const tooClose = (element: Element): string[] => {
    const targets = all(element, 'a, button, input, iframe').map((target) => ({
      target,
      // The line that a click would be meant for; a link that is broken has several.
      rects: [...target.getClientRects()].filter(({width, height}) => width > 1 && height > 1),
    }));
    return targets.flatMap(({target, rects}) =>
      rects
        .filter(({height, width}) => height < 24 || width < 24)
        .flatMap((rect) => {
          const [x, y] = [rect.left + rect.width / 2, rect.top + rect.height / 2];
          return targets
            .filter((other) => other.target !== target)
            .filter((other) =>
              other.rects.some(({left, right, top, bottom}) => {
                const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
                return Math.hypot(dx, dy) < 12;
              }),
            )
            .map((other) => `${target.textContent.trim()} | ${other.target.textContent.trim()}`);
        }),
    );
  };

  for (const look of LOOKS) {
    it(`are 24 px high or have that much room in ${nameOf(look)}`, async () => {
      for (const width of [320, 1000]) {
        expect(tooClose(await within(width, look)), String(width)).to.deep.equal([]);
      }
    });

    it(`that are buttons or fields are 24 px high in ${nameOf(look)}`, async () => {
      const element = await within(320, look);
      const low = all(element, 'button, input').filter((target) => target.getBoundingClientRect().height < 24);
      expect(low.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    });
  }
});

describe('the focus', () => {
  for (const [tag, attributes] of LOOKS) {
    for (const appearance of ['isolated', 'inherit']) {
      it(`is seen on all that Tab reaches in ${nameOf([tag, attributes])}, ${appearance}`, async () => {
        const data = (await rich()) as {people: object[]};
        const element = await show(
          tag,
          {...data, people: data.people.slice(0, 2)},
          {...attributes, appearance, search: 'on'},
        );
        const targets = all(element, 'a, button, input');
        const before = document.createElement('button');
        element.before(before);
        before.focus();
        for (const target of targets) {
          await sendKeys({press: 'Tab'});
          expect(element.shadowRoot!.activeElement, target.outerHTML).to.equal(target);
          const {outlineStyle, outlineWidth, outlineColor, boxShadow} = getComputedStyle(target);
          expect(outlineStyle).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
          // The ring's other colour, between the outline and what is focused: the ground of the element, or of the page.
          expect(boxShadow).to.match(/0px 0px 0px 2px/);
          expect(boxShadow).not.to.contain(outlineColor);
          if (appearance === 'inherit') {
            expect(outlineColor).to.equal(getComputedStyle(element).color);
          }
        }
      });
    }
  }
});

type Rgba = readonly [number, number, number, number];

const rgba = (color: string): Rgba => {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (/\((.*)\)/.exec(color)![1]!.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue, alpha];
};

const over = ([r, g, b, a]: Rgba, ground: Rgba): Rgba => {
  const mix = (top: number, under: number): number => top * a + under * (1 - a);
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2]), 1];
};

const luminance = ([r, g, b]: Rgba): number => {
  const linear = (channel: number): number =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

const ratio = (one: Rgba, other: Rgba): number => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
};

/** What lies under an element: the grounds of all around it, the page's last. */
const groundOf = (element: Element): Rgba => {
  const around = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] === 1 || !around ? over(own, [255, 255, 255, 1]) : over(own, groundOf(around));
};

const contrasts = (element: Element): {words: string; contrast: number}[] =>
  seenTexts(element).map(({node, parent}) => {
    const style = getComputedStyle(parent);
    const ground = groundOf(parent);
    const color = parent instanceof SVGElement ? style.fill : style.color;
    return {words: node.nodeValue!.trim(), contrast: ratio(over(rgba(color), ground), ground)};
  });

describe('contrast', () => {
  it('is computed rightly', () => {
    expect(ratio([0, 0, 0, 1], [255, 255, 255, 1])).to.be.closeTo(21, 0.01);
    expect(ratio([119, 119, 119, 1], [255, 255, 255, 1])).to.be.closeTo(4.48, 0.01);
  });

  for (const look of LOOKS) {
    for (const scheme of ['light', 'dark']) {
      it(`of every text is 4.5 or more, and of the focus ring 3, ${scheme}, in ${nameOf(look)}`, async () => {
        const [tag, attributes] = look;
        const element = await show(tag, await rich(), {...attributes, 'color-scheme': scheme});
        const all = contrasts(element);
        expect(all).to.have.length.above(1);
        expect(all.filter(({contrast}) => contrast < 4.5)).to.deep.equal([]);
        const root = one(element, '.root');
        expect(luminance(groundOf(root))).to.satisfy((light: number) =>
          scheme === 'dark' ? light < 0.1 : light > 0.9,
        );
        root.style.color = 'var(--_focus)';
        expect(ratio(rgba(getComputedStyle(root).color), groundOf(root))).to.be.at.least(3);
      });
    }
  }
});

describe('no element moves anything', () => {
  for (const tag of TAGS) {
    it(`<${tag}> has no animation, no transition, no smooth scrolling`, async () => {
      const element = await show(tag, await rich());
      const parts = all(element, '*');
      expect(parts).to.have.length.above(5);
      for (const part of parts) {
        const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(part);
        expect([animationName, transitionDuration, scrollBehavior]).to.deep.equal(['none', '0s', 'auto']);
      }
      expect(all(element, 'marquee, animate, animateTransform, video')).to.deep.equal([]);
    });
  }
});

describe('forced colours', () => {
  it('have a colour of the system for each colour of ours', async () => {
    const rules = (await show('css-office', await rich())).shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const [forced] = rules.filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === '(forced-colors: active)',
    );
    const {style} = forced!.cssRules[0] as CSSStyleRule;
    const set = [...style].map((name) => [name, style.getPropertyValue(name).trim()] as const);
    expect(set.map(([name]) => name).sort()).to.deep.equal(
      ['a', 'border', 'focus', 'ground', 'l', 'line', 'muted', 'open', 'text'].map((name) => `--_${name}`),
    );
    for (const [name, value] of set) {
      expect(value, name).to.match(/^(LinkText|CanvasText|Canvas|Highlight)$/);
    }
  });
});

describe('in print', () => {
  before(() => emulatePrint(true));
  after(() => emulatePrint(false));

  for (const look of LOOKS) {
    it(`${nameOf(look)} is black on the paper, without buttons, with the addresses of links`, async () => {
      const [tag, attributes] = look;
      const element = await show(tag, await rich(), {...attributes, 'color-scheme': 'dark'});
      inPrint(element);
      expect(all(element, 'button, input').filter((part) => part.getClientRects().length)).to.deep.equal([]);
      for (const {parent, node} of seenTexts(element)) {
        const {color, fill} = getComputedStyle(parent);
        expect(parent instanceof SVGElement ? fill : color, node.nodeValue!).to.equal('rgb(0, 0, 0)');
      }
      expect(getComputedStyle(one(element, '.root')).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(all(element, '.map, .status, .today').filter((part) => part.getClientRects().length)).to.deep.equal([]);
      // Where its text is not the address itself.
      const web = all(element, 'a[href^="http"]:not(.way)');
      for (const link of web) {
        // Firefox tells the attribute, not what is in it.
        const content = getComputedStyle(link, '::after').content.replace('attr(href)', link.getAttribute('href')!);
        expect(content).to.contain(link.getAttribute('href')!);
      }
    });
  }
});
