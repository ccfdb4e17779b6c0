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
  exceptions: [...one.exceptions, ...other.exceptions],
  // There the hours are.
  holidays: one.hours.length ? one.holidays : other.holidays,
  phones: uniquePhones([...one.phones, ...other.phones]),
  web: one.web ?? other.web,
  emails: uniqueEmails([...one.emails, ...other.emails]),
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
  /** By address, where in `places` its own stand. */
  const byAddress = new Map<string, number[]>();
  /** By address and demands, how many of those have refused. A place only gains, so what it has refused once it always will. */
  const refused = new Map<string, number>();
  for (const office of offices) {
    const place: Place = {...office, kinds: office.kind ? [office.kind] : []};
    const address = keyOf(office);
    const known = (address ? byAddress.get(address) : undefined) ?? [];
    const demands = `${demandsOf(office)}\n${address}`;
    let next = refused.get(demands) ?? 0;
    let same = places[known[next] ?? -1];
    while (same && !fits(office, same)) {
      next += 1;
      same = places[known[next] ?? -1];
    }
    refused.set(demands, next);
    if (same) {
      places[known[next] ?? -1] = merge(same, place);
    } else {
      known.push(places.length);
      byAddress.set(address, known);
      places.push(place);
    }
  }
  return places;
};
