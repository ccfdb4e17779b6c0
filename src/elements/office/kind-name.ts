import {msg} from '@lit/localize';
import type {Place} from '../../document/places.js';
import type {View} from '../base/view.js';
import {plainText} from '../presenters/localized-text.js';

const nameOf = (kind: Place['kinds'][number] | undefined): string => {
  switch (kind) {
    case 'seat':
      return msg('Sídlo', {id: 'seat'});
    case 'postal':
      return msg('Poštovní adresa', {id: 'postal-address'});
    case 'visiting':
      return msg('Pro osobní návštěvu', {id: 'visiting-address'});
    case 'registry':
      return msg('Podatelna', {id: 'registry'});
    default:
      return msg('Kancelář', {id: 'office'});
  }
};

/** What a place is for: "Sídlo · Poštovní adresa". */
export const kindName = ({kinds}: Place): string => (kinds.length ? kinds.map(nameOf).join(' · ') : nameOf(undefined));

/** What is worth saying of a place's kind under its own label: not that it is an office, nor what the label says. */
export const kindNote = (view: View, place: Place): string | undefined => {
  const {kinds, label} = place;
  const name = kindName(place);
  return label && plainText(view, label) !== name && kinds.some((kind) => kind !== 'office') ? name : undefined;
};
