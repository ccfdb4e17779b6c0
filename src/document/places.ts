import {uniqueEmails, uniquePhones} from './selection.js';
import type {Office} from './types.js';

/** An office, with all that it is for. */
export interface Place extends Office {
  readonly kinds: readonly NonNullable<Office['kind']>[];
}

/** Without an address, nothing says that two offices are the same place. */
const keyOf = ({street, postalCode, city, detail}: Office): string =>
  street || city ? [street, postalCode?.replace(/\s/g, ''), city, detail?.['cs']].join('\n').toLowerCase() : '';

const merge = (one: Place, other: Place): Place => ({
  ...one,
  kinds: [...one.kinds, ...other.kinds],
  label: one.label ?? other.label,
  coordinates: one.coordinates ?? other.coordinates,
  mapUrl: one.coordinates ? one.mapUrl : (other.mapUrl ?? one.mapUrl),
  hours: [...one.hours, ...other.hours],
  closures: [...one.closures, ...other.closures],
  phones: uniquePhones([...one.phones, ...other.phones]),
  web: one.web ?? other.web,
  emails: uniqueEmails([...one.emails, ...other.emails]),
});

/**
 * Offices of different kinds at the same address as one: the seat that is the postal and the visiting address too. What has a label of
 * its own, or is of the same kind, stays apart, and so do opening hours that would stand twice.
 */
export const mergePlaces = (offices: readonly Office[]): readonly Place[] => {
  const places: Place[] = [];
  for (const office of offices) {
    const place: Place = {...office, kinds: office.kind ? [office.kind] : []};
    const index = places.findIndex(
      (known) =>
        keyOf(office) !== '' &&
        keyOf(known) === keyOf(office) &&
        place.kinds.length &&
        known.kinds.length &&
        !known.kinds.includes(place.kinds[0] ?? 'office') &&
        !(known.label && office.label) &&
        !(known.hours.length && office.hours.length),
    );
    const same = places[index];
    if (same) {
      places[index] = merge(same, place);
    } else {
      places.push(place);
    }
  }
  return places;
};
