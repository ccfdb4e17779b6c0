import {peopleOf} from '../../content/contact-list.js';
import type {ContactListContent, PersonContent} from '../../content/contact-list.js';
import {commaSeparated} from '../../content/inline.js';
import type {SafeUrl} from '../../document/types.js';
import {communicationLines} from './communication-lines.js';
import {join, markup} from './markup.js';
import type {Content} from './markup.js';
import {inline, inlines, list, paragraph} from './texts.js';

/** A person as a paragraph of lines. There is no photo, because without styles it would have its own size, however large. */
const personLines = (person: PersonContent, contactUrl: SafeUrl | undefined): Content => {
  const {name, role, groups, office, note} = person;
  return paragraph([
    markup`<strong translate="no">${name}</strong>`,
    role && inline(role),
    inlines(commaSeparated(groups)),
    office && [`${office.label}: `, join(office.parts.map(inline), ', ')],
    ...communicationLines(person, contactUrl),
    note && inline(note),
  ]);
};

export const people = ({groups, cardOf}: ContactListContent, contactUrl: SafeUrl | undefined): Content =>
  list(
    'ul',
    peopleOf(groups).map((person) => personLines(cardOf(person), contactUrl)),
  );
