/** What the block of offices says: the offices, and under the first one the union itself. */
import {msg} from '@lit/localize';
import {mergePlaces} from '../document/places.js';
import type {Place} from '../document/places.js';
import {selectById} from '../document/selection.js';
import type {Coordinates, Organization, SafeUrl} from '../document/types.js';
import {communication, isReachable} from './communication.js';
import type {Communication} from './communication.js';
import type {Edition} from './edition.js';
import {knownFacts} from './facts.js';
import type {Fact} from './facts.js';
import {commaSeparated, dateWords, identifier, optionalWords, plainText, words} from './inline.js';
import type {Inline, Words} from './inline.js';
import {hoursContent} from './opening-hours.js';
import type {HoursContent} from './opening-hours.js';

export interface MapContent {
  readonly url: SafeUrl;
  readonly label: string;
  /** Whose map it is. */
  readonly provider: string;
  readonly coordinates: Coordinates | undefined;
  /** The label of a link to the visitor's own navigation. */
  readonly navigate: string;
}

export interface OfficeContent extends Communication {
  readonly heading: readonly Inline[];
  /** What the office is for: "Sídlo · Poštovní adresa". */
  readonly kind: string;
  /** That under a heading of its own, where it says more. */
  readonly kindNote: string | undefined;
  readonly address: readonly string[];
  readonly detail: Words | undefined;
  readonly map: MapContent | undefined;
  readonly hours: HoursContent | undefined;
}

export interface OrganizationContent extends Communication {
  readonly heading: readonly Inline[] | undefined;
  readonly facts: readonly Fact[];
}

export interface OfficesContent {
  readonly offices: readonly OfficeContent[];
  readonly organization: OrganizationContent | undefined;
}

/** An office of no kind that needs a name of its own. */
export const officeLabel = (): string => msg('Kancelář', {id: 'office'});

const kindLabel = (kind: Place['kinds'][number]): string => {
  switch (kind) {
    case 'seat':
      return msg('Sídlo', {id: 'seat'});
    case 'postal':
      return msg('Poštovní adresa', {id: 'postal-address'});
    case 'visiting':
      return msg('Adresa pro osobní návštěvu', {id: 'visiting-address'});
    case 'registry':
      return msg('Podatelna', {id: 'registry'});
    case 'office':
      return officeLabel();
  }
};

/** Nobody goes to where only letters go. */
const mapContent = ({kinds, mapUrl, coordinates}: Place): MapContent | undefined =>
  mapUrl === undefined || kinds.join() === 'postal'
    ? undefined
    : {
        url: mapUrl,
        label: msg('Zobrazit na mapě', {id: 'map'}),
        provider: 'Mapy.com',
        coordinates,
        navigate: msg('Navigovat', {id: 'navigate'}),
      };

const officeContent = (edition: Edition, place: Place): OfficeContent => {
  const {kinds, label, detail, addressLines} = place;
  const kind = kinds.length ? kinds.map(kindLabel).join(' · ') : officeLabel();
  const heading = label ? [words(edition, label)] : [kind];
  const saysMore = plainText(heading) !== kind && kinds.some((name) => name !== 'office');
  return {
    heading,
    kind,
    kindNote: saysMore ? kind : undefined,
    address: addressLines,
    detail: optionalWords(edition, detail),
    map: mapContent(place),
    ...communication(edition, place),
    hours: hoursContent(edition, place),
  };
};

/** A short name, in the two places where a thing may have one. */
export const shortNameFact = (
  value: readonly Inline[] | undefined,
): readonly [string, readonly Inline[] | undefined] => [msg('Zkrácený název', {id: 'short-name'}), value];

const organizationContent = (edition: Edition, organization: Organization): OrganizationContent | undefined => {
  const {name, shortName, formerNames, legalForm, founded, ico, dataBox} = organization;
  const title = name ?? shortName;
  const content: OrganizationContent = {
    heading: title && [words(edition, title)],
    facts: knownFacts([
      shortNameFact(name && shortName && [words(edition, shortName)]),
      [
        formerNames.length > 1
          ? msg('Dřívější názvy', {id: 'former-names'})
          : msg('Dřívější název', {id: 'former-name'}),
        commaSeparated(formerNames.map((former) => words(edition, former))),
      ],
      [msg('Právní forma', {id: 'legal-form'}), optionalWords(edition, legalForm)],
      [msg('Založeno', {id: 'founded'}), founded && dateWords(edition, founded)],
      [msg('IČO', {id: 'ico'}), ico && identifier(ico)],
      [msg('ID datové schránky', {id: 'data-box'}), dataBox && identifier(dataBox)],
    ]),
    ...communication(edition, organization),
  };
  return title || content.facts.length || isReachable(content) ? content : undefined;
};

/** Where visitors go comes first, where only letters go last. */
const rankOf = ({kinds, hours}: Place): number => {
  if (hours.length || !kinds.length || kinds.includes('office') || kinds.includes('visiting')) {
    return 0;
  }
  return kinds.includes('seat') ? 1 : kinds.includes('registry') ? 2 : 3;
};

/**
 * @param ids of offices, separated by spaces, in their order; none: all, those for visitors first
 * @param onUnknownId is told each id that the document does not have
 */
export const officesContent = (edition: Edition, ids: string, onUnknownId: (id: string) => void): OfficesContent => {
  const {organization, offices} = edition.document;
  const places = mergePlaces(selectById(offices, ids, onUnknownId));
  const ordered = ids ? places : [...places].sort((one, other) => rankOf(one) - rankOf(other));
  return {
    offices: ordered.map((place) => officeContent(edition, place)),
    organization: organization && organizationContent(edition, organization),
  };
};
