import type {Person} from '../../document/types.js';
import {slug} from '../../format/names.js';

/** The fragment of a person that the page has been moved to: with two lists on a page, only the first one to show the person moves. */
let followed = '';
let followedEvent: Event | undefined;

/** The part of a page's URL after `#` that leads to a person. */
export const fragmentOf = ({id, name}: Person): string => `css-person-${id ?? slug(name)}`;

/** The fragment of the page, if it leads to a person; else empty. */
export const personFragment = (): string => {
  try {
    return decodeURIComponent(/^#(css-person-.*)/.exec(location.hash)?.[1] ?? '');
  } catch {
    return '';
  }
};

/** Hears of another fragment, or of the same one again. All lists are told of it, and the first one that shows the person follows it. */
export const noticeFragment = (event: Event): void => {
  if (event !== followedEvent) {
    followedEvent = event;
    followed = '';
  }
};

/** Where in a list the person of the page's fragment stands, while nobody has moved there yet; else -1. */
export const awaitedIndex = (people: readonly Person[]): number => {
  const fragment = personFragment();
  return fragment && fragment !== followed ? people.findIndex((person) => fragmentOf(person) === fragment) : -1;
};

/** Moves the page and the focus to the card of the person of the page's fragment. */
export const followFragment = (card: HTMLElement): void => {
  followed = personFragment();
  card.tabIndex = -1;
  card.focus();
  card.scrollIntoView({block: 'center'});
};
