/** The readers of the document's sections, key by key. */
import {addressLines, mapUrl} from '../format/addresses.js';
import {fullName} from '../format/names.js';
import {closures, exception, hours} from './hours.js';
import {ID} from './patterns.js';
import {code, derived, isAbsent, list, number, object, oneOf, string} from './readers.js';
import {text} from './texts.js';
import type {ReadContext, Reader} from './readers.js';
import {bareName} from './spellings/names.js';
import type * as Types from './types.js';
import {date, emails, ico, isAfter, partialDate, phones, photoUrl, url, web} from './values.js';
import {isRecord, written} from './written.js';

/** The id, unless an earlier entry has it. */
const uniqueId = (id: string | undefined, taken: Set<string>, context: ReadContext): string | undefined => {
  if (id === undefined) {
    return undefined;
  }
  if (taken.has(id)) {
    context.warn('CSS-W03', id, 'id');
    return undefined;
  }
  taken.add(id);
  return id;
};

const phase = derived<Types.Phase, Types.Phase>(
  {label: text, from: partialDate, to: partialDate},
  ({label, from, to}, context) => {
    const reversed = isAfter(from, to);
    if (reversed) {
      context.warn('CSS-W09', {from, to});
    }
    const dated = !reversed && (from !== undefined || to !== undefined);
    return label || dated ? {label, from: dated ? from : undefined, to: dated ? to : undefined} : undefined;
  },
);

export const organization = object<Types.Organization>({
  name: text,
  shortName: text,
  formerNames: list(text),
  legalForm: text,
  founded: partialDate,
  ico,
  dataBox: code(),
  web,
  phones,
  emails,
  members: list(object<Types.Member>({name: text, web, page: url}, 'name')),
});

export const project = object<Types.Project>({
  name: text,
  shortName: text,
  abbreviation: string,
  registrationNumber: code(),
  about: list(text),
  joined: partialDate,
  goals: derived<
    {intro: Types.Text | undefined; items: readonly Types.Text[]; ordered: boolean | undefined},
    Types.Goals
  >({intro: text, items: list(text), ordered: oneOf(true, false)}, ({intro, items, ordered = true}) =>
    intro || items.length ? {intro, items, ordered} : undefined,
  ),
  phases: list(phase),
  links: list(object<Types.Link>({url, label: text, kind: oneOf('page', 'video', 'document')}, 'url')),
  publicity: object<Types.Publicity>({fund: oneOf('esf-opz'), text: list(text)}),
});

type WrittenPerson = Omit<Types.Person, 'familyName' | 'fullName'> & {familyName: string | undefined};

const barePerson = derived<WrittenPerson, Types.Person>(
  {
    id: code(ID),
    name: string,
    familyName: string,
    titlesBefore: string,
    titlesAfter: string,
    role: text,
    groups: list(text),
    phones,
    emails,
    photo: object<Types.Photo>({url: photoUrl, alt: text}, 'url'),
    office: code(ID),
    note: text,
    validUntil: date,
  },
  (read, context) => {
    const hasOffice = read.office === undefined || context.ids.offices.has(read.office);
    if (!hasOffice) {
      context.warn('CSS-W04', read.office, 'office');
    }
    const full = fullName(read);
    return {
      ...read,
      id: uniqueId(read.id, context.ids.people, context),
      fullName: full,
      // In `Ota Nový <ota@svazek.cz>` the name says nothing of the address of Ota Nový.
      emails: read.emails.map((email) =>
        email.label && Object.values(email.label).some((label) => label === full || label === read.name)
          ? {...email, label: undefined}
          : email,
      ),
      familyName: read.familyName ?? read.name.split(/\s+/).pop() ?? read.name,
      office: hasOffice ? read.office : undefined,
    };
  },
  'name',
);

const withoutStops = (titles: string): string => titles.replace(/\./g, '').toLowerCase();

/** What an editor has written of titles, and those that stood in the name; none of them twice. */
const joinTitles = (own: unknown, found: string, separator: string): unknown => {
  if (typeof own !== 'string' || isAbsent(own)) {
    return isAbsent(own) ? found : own;
  }
  const ownTitles = withoutStops(own);
  return [own.trim(), ...found.split(separator).filter((title) => !ownTitles.includes(withoutStops(title)))].join(
    separator,
  );
};

/** A person whose titles may stand in the name. */
export const person: Reader<Types.Person | undefined> = (raw, context) => {
  const bare = isRecord(raw) && typeof raw['name'] === 'string' ? bareName(raw['name']) : undefined;
  if (!bare || !isRecord(raw)) {
    return barePerson(raw, context);
  }
  const {name, titlesBefore, titlesAfter} = bare;
  const read = {
    name,
    ...(titlesBefore && {titlesBefore: joinTitles(raw['titlesBefore'], titlesBefore, ' ')}),
    ...(titlesAfter && {titlesAfter: joinTitles(raw['titlesAfter'], titlesAfter, ', ')}),
  };
  context.warn('CSS-W19', raw['name'], 'name', written(read).slice(1, -1));
  return barePerson({...raw, ...read}, context);
};

type WrittenOffice = Omit<Types.Office, 'addressLines' | 'mapUrl' | 'holidays'> & {
  closures: readonly Types.OpeningException[];
  holidays: Types.Office['holidays'] | undefined;
};

export const office = derived<WrittenOffice, Types.Office>(
  {
    id: code(ID),
    kind: oneOf('office', 'seat', 'postal', 'visiting', 'registry'),
    label: text,
    street: string,
    postalCode: code(),
    city: string,
    detail: text,
    coordinates: object<Types.Coordinates>({lat: number(90), lon: number(180)}, 'lat', 'lon'),
    hours: list(hours),
    exceptions: list(exception),
    closures,
    holidays: oneOf('closed', 'open'),
    phones,
    emails,
    web,
  },
  ({closures: closedDays, ...read}, context) =>
    [closedDays, ...Object.values(read)].every(isAbsent)
      ? undefined
      : {
          ...read,
          id: uniqueId(read.id, context.ids.offices, context),
          addressLines: addressLines(read),
          mapUrl: mapUrl(read, read.coordinates),
          exceptions: [...read.exceptions, ...closedDays],
          holidays: read.holidays ?? 'closed',
        },
);

export const notice = object<Types.Notice>({
  text,
  moreUrl: url,
  services: list(
    object<Types.NoticeService>(
      {id: code(ID), name: string, purpose: oneOf('analytics', 'marketing')},
      'id',
      'name',
      'purpose',
    ),
  ),
});
