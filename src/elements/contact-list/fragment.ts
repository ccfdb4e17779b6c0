import type {PersonContent} from '../../content/contact-list.js';
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

/**
 * Moves the page and the focus to the person of the page's fragment, once.
 *
 * @param event that tells of another fragment, or of the same one again; all lists hear of it, and the first one follows it
 */
export const followFragment = (root: ParentNode, people: readonly PersonContent[], event = followedEvent): void => {
  if (event !== followedEvent) {
    followedEvent = event;
    followed = '';
  }
  const fragment = personFragment();
  if (!fragment || fragment === followed) {
    return;
  }
  const index = people.findIndex(({person}) => fragmentOf(person) === fragment);
  const card = root.querySelectorAll<HTMLElement>('.card')[index];
  if (card) {
    followed = fragment;
    const field = root.querySelector('input');
    if (card.hidden && field) {
      // Whoever comes for a person has done with the search.
      field.value = '';
      field.dispatchEvent(new InputEvent('input'));
    }
    card.tabIndex = -1;
    card.focus();
    card.scrollIntoView({block: 'center'});
  }
};
