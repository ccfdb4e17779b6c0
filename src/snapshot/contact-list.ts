import {msg} from '@lit/localize';
import type {Office, Person} from '../document/types.js';
import {selectById, stillValid} from '../document/selection.js';
import type {View} from '../elements/base/view.js';
import {addressLines} from '../format/addresses.js';
import {fullName} from '../format/names.js';
import {communication} from './communication.js';
import {joined, markup} from './markup.js';
import type {Content} from './markup.js';
import {list, localizedText, localizedTexts, paragraph} from './texts.js';
import type {SnapshotView} from './texts.js';

/** Where the person sits: the office's own label and its address in one line. */
const place = (view: View, office: Office | undefined): Content => {
  const parts = office ? [office.label && localizedText(view, office.label), ...addressLines(office)] : [];
  const content = joined(parts, ', ');
  return content && [`${msg('Kancelář', {id: 'office'})}: `, content];
};

/** A person in lines; a paragraph, for the space around it. No photo: without styles it has its own size, whatever that is. */
const person = (view: SnapshotView, one: Person): Content =>
  paragraph(
    markup`<strong translate="no">${fullName(one)}</strong>`,
    one.role && localizedText(view, one.role),
    localizedTexts(view, one.groups),
    place(
      view,
      view.document.offices.find(({id}) => id !== undefined && id === one.office),
    ),
    ...communication(view, one),
    one.note && localizedText(view, one.note),
  );

/** @param people ids separated by spaces; none: all */
export const contactList = (view: SnapshotView, people: string, unknown: (id: string) => void): Content => {
  const selected = stillValid(selectById(view.document.people, people, unknown), view.today);
  return (
    list(
      'ul',
      selected.map((one) => person(view, one)),
    ) ?? paragraph(msg('Zatím tu nejsou žádné kontakty.', {id: 'no-contacts'}))
  );
};
