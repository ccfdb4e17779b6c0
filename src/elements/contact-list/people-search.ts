import {msg} from '@lit/localize';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Person} from '../../document/types.js';
import {fullName} from '../../format/names.js';
import {readPhone} from '../../format/phones.js';
import {matcher, searchable} from '../../format/search.js';
import type {Matcher} from '../../format/search.js';
import type {View} from '../base/view.js';
import {plainText} from '../presenters/localized-text.js';

/** Cards whose matches are marked: more than anybody looks at before typing on. */
const MARKED = 30;

/** Milliseconds from the focus on until it is painted, and before a first letter is typed. */
const AFTER_PAINT = 20;

/** A field that says `filter` at each change. Escape empties it, in every browser. */
export const searchField = (view: View, people: readonly Person[], filter: () => void): TemplateResult =>
  html`<div class="search">
    <label class="label" for="search">${msg('Hledat kontakty', {id: 'search'})}</label>
    <input
      id="search"
      part="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      @focus=${() => setTimeout(haystacksOf, AFTER_PAINT, view, people)}
      @input=${filter}
      @keydown=${(event: KeyboardEvent) => {
        const field = event.currentTarget as HTMLInputElement;
        if (event.key === 'Escape' && field.value) {
          // For the field alone, not for a dialog of the page that it may stand in.
          event.stopPropagation();
          event.preventDefault();
          field.value = '';
          filter();
        }
      }}
    />
    <p class="muted" role="status"></p>
  </div>`;

/** "1 kontakt", "3 kontakty", "13 kontaktů". No language here has more than these three forms of whole numbers. */
const contacts = (count: number, language: string): string => {
  const form = new Intl.PluralRules(language).select(count);
  return `${count} ${
    form === 'one'
      ? msg('kontakt', {id: 'contacts-one'})
      : form === 'few'
        ? msg('kontakty', {id: 'contacts-few'})
        : msg('kontaktů', {id: 'contacts-other'})
  }`;
};

/** What each person of a list is found by. */
const haystacks = new WeakMap<readonly Person[], readonly string[]>();

/** Makes what people are found by, once: best between the paint of the focus and the first key stroke, so that neither waits for it. */
const haystacksOf = (view: View, people: readonly Person[]): readonly string[] => {
  const made =
    haystacks.get(people) ??
    searchable(
      people.map((one) => [
        fullName(one),
        one.role && plainText(view, one.role),
        ...one.groups.map((group) => plainText(view, group)),
        ...one.phones.map(({number}) => readPhone(number)?.text ?? number),
        ...one.emails.map(({address}) => address),
      ]),
    );
  haystacks.set(people, made);
  return made;
};

/** Of all lists of a page, since a page has one registry of highlights. Firefox before 140 has none, and marks nothing. */
const marks = new Map<ParentNode, readonly StaticRange[]>();

/** The places in the text nodes of some cards that match. */
const rangesIn = (cards: readonly Element[], match: Matcher): readonly StaticRange[] =>
  cards.flatMap((card) => {
    const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const ranges: StaticRange[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const place = {startContainer: node, endContainer: node};
      // Nobody would see it in hidden words.
      if (!node.parentElement?.closest('.hidden')) {
        for (const [startOffset, endOffset] of match.ranges(node.nodeValue ?? '')) {
          ranges.push(new StaticRange({...place, startOffset, endOffset}));
        }
      }
    }
    return ranges;
  });

/** Marks these places of a list, and no others of it. */
const mark = (root: ParentNode, ranges: readonly StaticRange[]): void => {
  if ('highlights' in CSS && (ranges.length || marks.has(root))) {
    marks.set(root, ranges);
    CSS.highlights.set('css-match', new Highlight(...[...marks.values()].flat()));
  }
};

/** Forgets a list that leaves the page. */
export const unmark = (root: ParentNode): void => {
  mark(root, []);
  marks.delete(root);
};

/**
 * Hides the cards that do not match what stands in the field, and groups that have none left; marks the matches and says how many people
 * there are. The cards themselves stay, so that thousands are filtered within a key stroke.
 */
export const filterPeople = (root: ParentNode, view: View, people: readonly Person[]): void => {
  const field = root.querySelector('input');
  const match = matcher(field?.value ?? '');
  const found = match ? haystacksOf(view, people) : [];
  const cards = [...root.querySelectorAll<HTMLElement>('.card')];
  const fitting = cards.filter((card, index) => {
    const fits = !match || match.matches(found[index] ?? '');
    if (card.hidden === fits) {
      card.hidden = !fits;
    }
    return fits;
  });
  for (const group of root.querySelectorAll<HTMLElement>('.group')) {
    group.hidden = !group.querySelector('.card:not([hidden])');
  }
  mark(root, match ? rangesIn(fitting.slice(0, MARKED), match) : []);
  const status = field?.parentElement?.querySelector('[role]');
  if (status) {
    const count = new Set(people.filter((_, index) => !cards[index]?.hidden)).size;
    status.textContent = match ? contacts(count, view.language) : '';
  }
};
