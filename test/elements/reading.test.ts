import {expect} from '@open-wc/testing';
import {loadJson} from '../fixtures/load.js';
import {all, normalize} from '../support/rendered.js';
import {stopClock} from '../support/stopped-clock.js';
import {hasAccessibilityTree, stopsIn, stopsOfPage} from './accessibility-tree.js';
import {READINGS} from './readings.js';
import {TAGS, rich, show} from './shown.js';
import type {Tag} from './shown.js';

/** Elements that are announced by a role, each with its name or size. A list without markers is one only by its role (WebKit). */
const announced = (element: Element): string | undefined => {
  const tag = element.localName;
  const role = element.getAttribute('role');
  if (/^h\d$/.test(tag)) {
    return `heading ${tag.slice(1)}`;
  }
  if (/^[uo]l$/.test(tag)) {
    const isList = role === 'list' || getComputedStyle(element).listStyleType !== 'none';
    return isList ? `list of ${String(element.children.length)}` : undefined;
  }
  if (role === 'group') {
    const {textContent: name} = element.querySelector(`#${element.getAttribute('aria-labelledby')!}`)!;
    return `group ${name}`;
  }
  switch (tag) {
    case 'a':
      return element.hasAttribute('href') ? 'link' : undefined;
    case 'img':
      return `image ${element.getAttribute('alt')!}`.trim();
    case 'svg':
      return `image ${element.getAttribute('aria-label')!}`;
    case 'input':
      return `searchbox ${(element as HTMLInputElement).labels![0]!.textContent}`;
    default:
      return (
        {
          button: 'button',
          li: 'item',
          dt: 'term',
          dd: 'definition',
          table: 'table',
          caption: 'caption',
          tr: 'row',
          th: 'row header',
          td: 'cell',
          address: 'group',
        }[tag] ?? (role === 'status' ? 'status' : undefined)
      );
  }
};

/** Also where a flex box or hiding by position makes a block of it for the eye. */
const isInline = (element: Element): boolean =>
  element.matches('span:not(.block)') || getComputedStyle(element).display.startsWith('inline');

/**
 * What a screen reader comes by, a line for each block: roles, words (those that are hidden from eyes too), and the language where it
 * changes. It is our own reading of the shadow tree, not that of a real screen reader. Links and buttons stand in ‹ ›.
 */
const read = (element: Element): string[] => {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const said = normalize(line);
    if (said) {
      lines.push(said);
    }
    line = '';
  };
  const visit = (node: Node, language: string): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      line += node.nodeValue!;
    }
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') {
      return;
    }
    const {display, visibility} = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') {
      return;
    }
    const role = announced(node);
    const own = node.closest('[lang]')!.getAttribute('lang')!;
    const inline = /^(a|button)$/.test(node.localName) || (isInline(node) && !role);
    const [before, after] = inline ? (role ? [`‹${role} `, '›'] : ['', '']) : [role ? `${role}: ` : '', ''];
    if (!inline) {
      end();
    }
    line += before + (own === language ? '' : `[${own}] `);
    for (const child of node.childNodes) {
      visit(child, own);
    }
    line += after;
    if (!inline) {
      end();
    }
  };
  visit(element.shadowRoot!.querySelector('.root')!, '');
  return lines.map((said) => said.replace(/\s+([›,)])/g, '$1'));
};

const full = async (): Promise<object> => (await loadJson('documents/full.json')) as object;

describe('what a screen reader reads', () => {
  // A Monday: open for some, closed for others.
  beforeEach(() => {
    stopClock('2026-11-23T10:00:00+01:00');
  });

  for (const {tag, attributes, lines} of READINGS) {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
    it(`in <${tag}${written.join('')}>`, async () => {
      expect(read(await show(tag, await full(), attributes))).to.deep.equal(lines);
    });
  }
});

describe('the accessibility tree', () => {
  const attributes: Partial<Record<Tag, Record<string, string>>> = {
    'css-contact-list': {'group-by': 'group', email: 'reveal', search: 'on'},
  };

  for (const tag of hasAccessibilityTree ? TAGS : []) {
    for (const lang of ['cs', 'uk']) {
      it(`of <${tag} lang="${lang}"> has each heading, link, button, field and picture by its words, in order`, async () => {
        const element = await show(tag, await rich(), {...attributes[tag], lang});
        expect(await stopsOfPage()).to.deep.equal(['heading 1 Nadpis 1', ...stopsIn(element)]);
      });
    }
  }
});

describe('headings', () => {
  const levels = (element: Element): number[] =>
    all(element, 'h1, h2, h3, h4, h5, h6').map(({localName}) => Number(localName.slice(1)));
  const attributes: Partial<Record<Tag, Record<string, string>>> = {'css-contact-list': {'group-by': 'role'}};

  for (const tag of TAGS) {
    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`of <${tag} heading-level="${String(level)}"> begin there and are one deeper inside, never below 6`, async () => {
        const element = await show(tag, await full(), {...attributes[tag], 'heading-level': String(level)});
        const [first, ...inner] = levels(element);
        expect(first).to.equal(level);
        expect(new Set(inner)).to.deep.equal(new Set(tag === 'css-member-list' ? [] : [Math.min(level + 1, 6)]));
      });

      it(`of <${tag} heading="none" heading-level="${String(level)}"> are all of that level`, async () => {
        const element = await show(tag, await full(), {
          ...attributes[tag],
          heading: 'none',
          'heading-level': String(level),
        });
        expect(new Set(levels(element))).to.deep.equal(new Set(tag === 'css-member-list' ? [] : [level]));
      });
    }
  }
});
