import {expect} from '@open-wc/testing';
import {all, one} from '../support/rendered.js';
import {TAGS, rich, show} from './shown.js';
import type {Tag} from './shown.js';

/** What a property does to a person's list: the element that shows it, what of its style, and what that becomes. */
const PROPERTIES: Readonly<Record<string, readonly [string, string, selector: string, keyof CSSStyleDeclaration]>> = {
  '--css-font': ['serif', 'serif', '.root', 'fontFamily'],
  '--css-font-size': ['20px', '20px', '.root', 'fontSize'],
  '--css-density': ['2', '24px', '.card', 'paddingTop'],
  '--css-color-text': ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', '.name', 'color'],
  '--css-color-ground': ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', '.root', 'backgroundColor'],
  '--css-color-link': ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', 'a', 'color'],
  '--css-color-accent': ['rgb(1, 2, 3)', 'rgb(1, 2, 3)', '.icon', 'stroke'],
  '--css-padding': ['7px', '7px', '.root', 'paddingTop'],
  '--css-radius': ['3px', '3px', '.root', 'borderTopLeftRadius'],
};

const sourceOf = async (path: string): Promise<string> => (await fetch(`/src/elements/${path}?source`)).text();

/** The names after a tag of JSDoc. */
const documented = (source: string, tag: string): string[] =>
  [...source.matchAll(new RegExp(`@${tag} \\[?([\\w-]+)`, 'g'))].map(([, name]) => name!);

describe('the custom properties', () => {
  it('are all documented, and no others', async () => {
    const names = documented(await sourceOf('base/base-element.ts'), 'cssprop');
    expect(names.sort()).to.deep.equal(Object.keys(PROPERTIES).sort());
  });

  for (const [property, [written, expected, selector, style]] of Object.entries(PROPERTIES)) {
    it(`${property} takes effect, and again when it changes`, async () => {
      const element = await show('css-contact-list', await rich());
      const value = (): unknown => getComputedStyle(one(element, selector))[style];
      const before = value();
      expect(before).not.to.equal(expected);
      element.style.setProperty(property, written);
      expect(value()).to.equal(expected);
      element.style.removeProperty(property);
      expect(value()).to.equal(before);
    });
  }

  it('spaces follow the density in all elements', async () => {
    for (const tag of TAGS) {
      const element = await show(tag, await rich());
      const height = (density: string): number => {
        element.style.setProperty('--css-density', density);
        return element.offsetHeight;
      };
      expect(height('0.5'), tag).to.be.below(height('1'));
      expect(height('2'), tag).to.be.above(height('1'));
    }
  });
});

describe('the parts', () => {
  const ATTRIBUTES: Record<Tag, Record<string, string>[]> = {
    'css-project-info': [{}],
    'css-contact-list': [{'group-by': 'group', search: 'on', email: 'reveal'}, {}],
    'css-office': [{}],
    'css-member-list': [{}],
  };

  for (const tag of TAGS) {
    it(`of <${tag}> are all documented, and no others`, async () => {
      // So that a language is offered.
      const languages = Object.getOwnPropertyDescriptor(Navigator.prototype, 'languages')!;
      Object.defineProperty(Navigator.prototype, 'languages', {...languages, get: () => ['uk']});
      const name = tag.slice('css-'.length);
      const names = new Set([
        ...documented(await sourceOf('base/base-element.ts'), 'csspart'),
        ...documented(await sourceOf(`${name}/${name}.ts`), 'csspart'),
      ]);
      const there = new Set<string>();
      for (const attributes of ATTRIBUTES[tag]) {
        const element = await show(tag, await rich(), attributes);
        for (const node of all(element, '[part]')) {
          node
            .getAttribute('part')!
            .split(' ')
            .forEach((part) => there.add(part));
        }
      }
      // Which has no headings inside.
      if (tag === 'css-member-list') {
        names.delete('subtitle');
      }
      Object.defineProperty(Navigator.prototype, 'languages', languages);
      expect([...there].sort()).to.deep.equal([...names].sort());
    });
  }
});
