import {html, nothing} from 'lit';

import type {PersonContent} from '../../content/contact-list.js';
import type {Person} from '../../document/types.js';
import {guard} from '../base/guard.js';
import {heading} from '../presenters/heading.js';
import type {Found} from './people-search.js';
import {personCard} from './person.js';
import type {CardOptions} from './person.js';
import {piecesOf} from './slices.js';

export interface GroupOptions extends CardOptions {
  readonly cardOf: (person: Person) => PersonContent;
}

/** Some cards, which are made anew only where something in them has changed. */
const cards = (people: readonly Person[], first: number, options: GroupOptions): unknown => {
  const {cardOf, portraits, vcard, reveal} = options;
  const revealed = reveal?.revealed.size
    ? people.flatMap(({emails}) => emails.filter((email) => reveal.revealed.has(email))).length
    : 0;
  return guard([people, first, cardOf, portraits, vcard, !!reveal, revealed], () =>
    people.map((person, index) => personCard(cardOf(person), first + index, options)),
  );
};

/** Pixels: what a card takes around its lines, and what one of its lines takes, at 16 px to the em. */
const AROUND = 33;
const LINE = 23;

const lowestHeight = ({role, groups, phones, emails}: Person): number =>
  AROUND + LINE * Math.max(1 + Number(!!role) + Number(groups.length > 0), phones.length, emails.length);

/** How many people the window shows at most, so that what is in view is complete with the first paint. */
export const inView = (people: readonly Person[]): number => {
  let height = 0;
  let count = 0;
  for (const person of people) {
    if (height >= innerHeight) {
      break;
    }
    height += lowestHeight(person);
    count += 1;
  }
  return count;
};

/**
 * The groups of a list, as far as they are to be drawn.
 *
 * @param limit how many people that is, about
 * @param level of their headings
 */
export const peopleGroups = ({groups}: Found, limit: number, level: number, options: GroupOptions): unknown => {
  let drawn = 0;
  return groups.map(({heading: words, people}) => {
    const pieces: unknown[] = [];
    for (const piece of piecesOf(people)) {
      if (drawn < limit) {
        pieces.push(cards(piece, drawn, options));
        drawn += piece.length;
      }
    }
    const list = pieces.length
      ? html`<ul class="people" role="list">
          ${pieces}
        </ul>`
      : nothing;
    return words && pieces.length
      ? html`<section class="group" part="group">${heading(level, words, 'subtitle')} ${list}</section>`
      : list;
  });
};
