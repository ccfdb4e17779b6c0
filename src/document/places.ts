import {uniqueEmails, uniquePhones} from './selection.js';
import type {Office} from './types.js';

/** An office, with all that it is for. */
export interface Place extends Office {
  readonly kinds: readonly NonNullable<Office['kind']>[];
}

/** Without an address, nothing says that two offices are the same place. */
const keyOf = ({street, postalCode, city, detail}: Office): string =>
  street || city ? [street, postalCode?.replace(/\s/g, ''), city, detail?.['cs']].join('\n').toLowerCase() : '';

const merge = (place: Place, added: Place): Place => ({
  ...place,
  kinds: [...place.kinds, ...added.kinds],
  label: place.label ?? added.label,
  coordinates: place.coordinates ?? added.coordinates,
  mapUrl: place.coordinates ? place.mapUrl : (added.mapUrl ?? place.mapUrl),
  hours: [...place.hours, ...added.hours],
  exceptions: [...place.exceptions, ...added.exceptions],
  // There the hours are.
  holidays: place.hours.length ? place.holidays : added.holidays,
  phones: uniquePhones([...place.phones, ...added.phones]),
  web: place.web ?? added.web,
  emails: uniqueEmails([...place.emails, ...added.emails]),
});

/** What an office asks of a place at its own address: those with the same demands fit the same places. */
const demandsOf = ({kind, label, hours}: Office): string =>
  [kind, label && 'label', hours.length > 0 && 'hours'].join();

const fits = (office: Office, place: Place): boolean =>
  office.kind !== undefined &&
  place.kinds.length > 0 &&
  !place.kinds.includes(office.kind) &&
  !(place.label && office.label) &&
  !(place.hours.length && office.hours.length);

/**
 * Offices of different kinds at the same address as one: the seat that is the postal and the visiting address too. What has a label of
 * its own, or is of the same kind, stays apart, and so do opening hours that would stand twice.
 */
export const mergePlaces = (offices: readonly Office[]): readonly Place[] => {
  const places: Place[] = [];
  /** By address, the indexes in `places` of those that stand there. */
  const byAddress = new Map<string, number[]>();
  /** By address and demands, how many of those have refused. A place only gains, so what it has refused once it always will. */
  const refused = new Map<string, number>();
  for (const office of offices) {
    const place: Place = {...office, kinds: office.kind ? [office.kind] : []};
    const address = keyOf(office);
    const indexes = (address ? byAddress.get(address) : undefined) ?? [];
    const demands = `${demandsOf(office)}\n${address}`;
    let next = refused.get(demands) ?? 0;
    let same = places[indexes[next] ?? -1];
    while (same && !fits(office, same)) {
      next += 1;
      same = places[indexes[next] ?? -1];
    }
    refused.set(demands, next);
    if (same) {
      places[indexes[next] ?? -1] = merge(same, place);
    } else {
      indexes.push(places.length);
      byAddress.set(address, indexes);
      places.push(place);
    }
  }
  return places;
};
