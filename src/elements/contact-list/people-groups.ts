import {html, nothing} from 'lit';

import type {PersonContent} from '../../content/contact-list.js';
import {guard} from '../base/guard.js';
import {heading} from '../presenters/heading.js';
import type {Found} from './people-search.js';
import {personCard} from './person.js';
import type {CardOptions} from './person.js';
import {piecesOf} from './slices.js';

/** Some cards, which are made anew only where something in them has changed. */
const cards = (people: readonly PersonContent[], first: number, options: CardOptions): unknown => {
  const {portraits, vcard, reveal} = options;
  const revealed = reveal?.revealed.size
    ? people.flatMap(({emails}) => emails.filter(({email}) => reveal.revealed.has(email))).length
    : 0;
  return guard([people, first, portraits, vcard, !!reveal, revealed], () =>
    people.map((person, index) => personCard(person, first + index, options)),
  );
};

/**
 * The groups of a list, as far as they are to be drawn.
 *
 * @param limit how many people that is, about
 * @param level of their headings
 */
export const peopleGroups = ({groups}: Found, limit: number, level: number, options: CardOptions): unknown => {
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
