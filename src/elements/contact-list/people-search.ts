import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {cardWords, contactListWords, peopleOf} from '../../content/contact-list.js';
import type {ContactListContent, GroupContent} from '../../content/contact-list.js';
import type {Person} from '../../document/types.js';
import {matcher, searchable, stemOf} from '../../format/search.js';
import type {Matcher} from '../../format/search.js';

/** Cards whose matches are marked: more than anybody looks at before typing on. */
const MARKED = 30;

/** Milliseconds from the focus on until it is painted, and before a first letter is typed. */
const AFTER_PAINT = 20;

/**
 * What is typed is for the field: a page with shortcuts of single keys sees the element as their target, no field. What moves the focus,
 * closes a dialog or has a modifier is for the page too.
 */
const keepFromPage = (event: KeyboardEvent): void => {
  if (!/^(Tab|Escape)$/.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation();
  }
};

/**
 * A field that says `search` at each change. Escape empties it, in every browser.
 *
 * @param status how many are found
 */
export const searchField = (content: ContactListContent, status: string, search: () => void): TemplateResult =>
  html`<div class="search">
    <label class="label" for="search">${contactListWords.search()}</label>
    <input
      id="search"
      part="search"
      type="search"
      autocomplete="off"
      spellcheck="false"
      @focus=${() => setTimeout(haystacksOf, AFTER_PAINT, content)}
      @input=${search}
      @keyup=${keepFromPage}
      @keypress=${keepFromPage}
      @keydown=${(event: KeyboardEvent) => {
        keepFromPage(event);
        const field = event.currentTarget as HTMLInputElement;
        if (event.key === 'Escape' && field.value) {
          // For the field alone, not for a dialog of the page that it may stand in.
          event.stopPropagation();
          event.preventDefault();
          field.value = '';
          search();
        }
      }}
    />
    <p class="muted" role="status">${status}</p>
  </div>`;

/** What each person of a list is found by. */
const haystacks = new WeakMap<ContactListContent, readonly string[]>();

/**
 * Makes what people are found by, once: every word that stands on their cards. Best between the paint of the focus and the first key
 * stroke, so that neither waits for it.
 */
const haystacksOf = (content: ContactListContent): readonly string[] => {
  const stacks = haystacks.get(content);
  if (stacks) {
    return stacks;
  }
  const words = searchable(peopleOf(content.groups).map((person) => cardWords(content.cardOf(person))));
  haystacks.set(content, words);
  return words;
};

/** The words as they were typed; where they find nobody, the stems of those words. */
const matcherOf = (query: string, content: ContactListContent): Matcher | undefined => {
  const match = query ? matcher(query) : undefined;
  return !match || haystacksOf(content).some((stack) => match.matches(stack)) ? match : matcher(query, stemOf);
};

/** Those of a list whom a search finds. */
export interface Found {
  /** Without those that have nobody left. */
  readonly groups: readonly GroupContent[];
  /** All of them, in the order of their cards. */
  readonly people: readonly Person[];
  /** None where nothing is searched. */
  readonly match: Matcher | undefined;
}

/** @param people all of the groups, in their order */
export const findPeople = (content: ContactListContent, people: readonly Person[], query: string): Found => {
  const {groups} = content;
  const match = matcherOf(query, content);
  if (!match) {
    return {groups, people, match};
  }
  const stacks = haystacksOf(content);
  let index = 0;
  const found = groups
    .map(({heading, people: members}) => ({
      heading,
      people: members.filter(() => match.matches(stacks[index++] ?? '')),
    }))
    .filter(({people: members}) => members.length);
  return {groups: found, people: peopleOf(found), match};
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
    const highlight = new Highlight();
    for (const range of [...marks.values()].flat()) {
      highlight.add(range);
    }
    CSS.highlights.set('css-match', highlight);
  }
};

/** Forgets a list that leaves the page. */
export const unmark = (root: ParentNode): void => {
  mark(root, []);
  marks.delete(root);
};

/** Marks the words that are looked for on the first cards. */
export const markMatches = (root: ParentNode, match: Matcher | undefined): void => {
  const cards = match ? [...root.querySelectorAll('.card')].slice(0, MARKED) : [];
  mark(root, match ? rangesIn(cards, match) : []);
};
