/**
 * The data document, version 1, as the parser hands it on: every value checked, trimmed and in NFC, every URL absolute,
 * every absent list an empty array, every other absent value `undefined`.
 *
 * What an editor may write in the JSON file stands in `css-data.schema.json` beside this file.
 */

import type {OpeningException, OpeningRow, Weekday} from '../format/opening-hours.js';

export type {OpeningException, OpeningRow, Weekday};

/** Text by language. Keys are lower-case BCP 47 tags (`cs`, `en`, `de-at`); there is at least one. */
export type Text = Readonly<Record<string, string>>;

/** A Gregorian date of year, month or day precision: `2016`, `2016-07` or `2016-07-01`. */
export type PartialDate = string;

/** A Gregorian date of day precision: `2016-07-01`. */
export type ISODate = string;

/** An absolute `http:` or `https:` URL. */
export type SafeUrl = string;

export interface Phone {
  /** As its owner wrote it. */
  readonly number: string;
  /** `tel:` and the number in E.164 form, or a short one as it is, without the extension; `undefined` where it cannot be understood. */
  readonly url: string | undefined;
  /** Grouped for reading, without the extension; as it was written where it cannot be understood. */
  readonly text: string;
  /** The digits of the extension. */
  readonly extension: string | undefined;
  /** Words that stood after the number: "ústředna", "po–pá 8–15". */
  readonly note: string | undefined;
  readonly label: Text | undefined;
}

/** An e-mail address, split or whole in the data, always whole here. */
export interface Email {
  readonly address: string;
  /** `mailto:` */
  readonly url: string;
  readonly label: Text | undefined;
  /** `registry`: the electronic address of the registry (e-podatelna). */
  readonly kind: 'registry' | undefined;
}

export interface Member {
  readonly name: Text;
  readonly web: SafeUrl | undefined;
  /** Where the blocks stand on its site. */
  readonly page: SafeUrl | undefined;
}

export interface Organization {
  readonly name: Text | undefined;
  readonly shortName: Text | undefined;
  readonly formerNames: readonly Text[];
  readonly legalForm: Text | undefined;
  readonly founded: PartialDate | undefined;
  /** Registration number (IČO): eight digits. */
  readonly ico: string | undefined;
  /** Identifier of the data box (datová schránka). */
  readonly dataBox: string | undefined;
  readonly web: SafeUrl | undefined;
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly members: readonly Member[];
}

export interface Goals {
  readonly intro: Text | undefined;
  readonly items: readonly Text[];
  /** Whether the order of the items means something. Default: true. */
  readonly ordered: boolean;
}

export interface Phase {
  readonly label: Text | undefined;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

export interface Link {
  readonly url: SafeUrl;
  readonly label: Text | undefined;
  readonly kind: 'page' | 'video' | 'document' | undefined;
}

export interface Publicity {
  /** `esf-opz`: European Social Fund, Operational Programme Employment. */
  readonly fund: 'esf-opz' | undefined;
  readonly text: readonly Text[];
}

export interface Project {
  readonly name: Text | undefined;
  readonly shortName: Text | undefined;
  readonly abbreviation: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly about: readonly Text[];
  readonly joined: PartialDate | undefined;
  readonly goals: Goals | undefined;
  readonly phases: readonly Phase[];
  readonly links: readonly Link[];
  readonly publicity: Publicity | undefined;
}

export interface Photo {
  readonly url: SafeUrl;
  readonly alt: Text | undefined;
}

export interface Person {
  readonly id: string | undefined;
  readonly name: string;
  /** What the person is sorted by. Default: the last word of `name`. */
  readonly familyName: string;
  readonly titlesBefore: string | undefined;
  readonly titlesAfter: string | undefined;
  /** The name with its titles, as Czechs write it. */
  readonly fullName: string;
  readonly role: Text | undefined;
  readonly groups: readonly Text[];
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly photo: Photo | undefined;
  /** `id` of an office of the same document. */
  readonly office: string | undefined;
  readonly note: Text | undefined;
  /** The last day, in Europe/Prague, on which the person is shown. */
  readonly validUntil: ISODate | undefined;
}

/** Opening hours that only words can tell, of no day. */
export interface OpeningNote {
  readonly note: Text;
}

export interface Coordinates {
  /** Degrees north, WGS 84. */
  readonly lat: number;
  /** Degrees east, WGS 84. */
  readonly lon: number;
}

export interface Office {
  readonly id: string | undefined;
  readonly kind: 'office' | 'seat' | 'postal' | 'visiting' | 'registry' | undefined;
  readonly label: Text | undefined;
  readonly street: string | undefined;
  readonly postalCode: string | undefined;
  readonly city: string | undefined;
  readonly detail: Text | undefined;
  /** The lines of the address: the street, then the postal code and the town. */
  readonly addressLines: readonly string[];
  /** The place on a map. */
  readonly mapUrl: SafeUrl | undefined;
  readonly coordinates: Coordinates | undefined;
  readonly hours: readonly (OpeningRow | OpeningNote)[];
  /** They win over public holidays, a shorter one over a longer one, then the later in the list. */
  readonly exceptions: readonly OpeningException[];
  /** On public holidays in Czechia. Default: `closed`. */
  readonly holidays: 'closed' | 'open';
  readonly phones: readonly Phone[];
  readonly emails: readonly Email[];
  readonly web: SafeUrl | undefined;
}

export interface NoticeService {
  readonly id: string;
  readonly name: string;
  readonly purpose: 'analytics' | 'marketing';
}

/** Kept for a consent notice; none of the elements shows it. */
export interface Notice {
  readonly text: Text | undefined;
  readonly moreUrl: SafeUrl | undefined;
  readonly services: readonly NoticeService[];
}

/** A checked data document. */
export interface DataDocument {
  readonly version: 1;
  readonly updated: ISODate | undefined;
  /** Where a reader may write to who has found a mistake. */
  readonly feedback: Email | undefined;
  /** The language of plain strings. Default: `cs`. */
  readonly language: string;
  readonly organization: Organization | undefined;
  readonly project: Project | undefined;
  readonly people: readonly Person[];
  readonly offices: readonly Office[];
  readonly notice: Notice | undefined;
}
