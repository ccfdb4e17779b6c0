import type {DataDocument, Office, Person, Phone, Text} from '../document/types.js';

/** The value of a property. A list is never empty. */
export type Value = string | Thing | readonly (string | Thing)[];

/** A thing in the terms of schema.org. */
export interface Thing {
  readonly [property: string]: Value;
}

type Unchecked = string | Thing | undefined;

const isList = (value: Unchecked | readonly Unchecked[]): value is readonly Unchecked[] => Array.isArray(value);

/** The values that are there, but none with an `@`: it might be an e-mail address, and harvesters read this data too. */
const publicValues = (values: readonly Unchecked[]): (string | Thing)[] =>
  values.filter((value): value is string | Thing => !!value && !(typeof value === 'string' && value.includes('@')));

/** A thing with those of its properties that have a value; `undefined` where none has. */
const thing = (type: string, properties: Record<string, Unchecked | readonly Unchecked[]>): Thing | undefined => {
  const entries = Object.entries(properties).flatMap(([name, value]): [string, Value][] => {
    const values = publicValues(isList(value) ? value : [value]);
    const [first] = values;
    return first ? [[name, values.length > 1 ? values : first]] : [];
  });
  return entries.length ? {'@type': type, ...Object.fromEntries(entries)} : undefined;
};

type Choose = (text: Text) => string;

const wordsOf = (text: Text | undefined, choose: Choose): string | undefined => text && choose(text);

/** In the form of RFC 3966; one that nobody understands is no number. */
const telephone = ({url, extension}: Phone): string | undefined =>
  url && url.replace('tel:', '') + (extension ? `;ext=${extension}` : '');

/** The numbers, and what the labelled ones are for. */
const telephones = (phones: readonly Phone[] = [], choose: Choose): Record<string, readonly Unchecked[]> => ({
  telephone: phones.map(telephone),
  contactPoint: phones.map((phone) => {
    const number = telephone(phone);
    return number && phone.label
      ? thing('ContactPoint', {telephone: number, contactType: choose(phone.label)})
      : undefined;
  }),
});

const postalAddress = ({street, city, postalCode}: Office): Thing | undefined =>
  thing('PostalAddress', {streetAddress: street, addressLocality: city, postalCode});

const employee = ({name, titlesBefore, titlesAfter, role, phones}: Person, choose: Choose): Thing | undefined =>
  thing('Person', {
    name,
    honorificPrefix: titlesBefore,
    honorificSuffix: titlesAfter,
    jobTitle: wordsOf(role, choose),
    ...telephones(phones, choose),
  });

/**
 * The union in the terms of schema.org: itself, its seat, and people. Its hours are left out: in schema.org only places
 * have some. No e-mail address is in it.
 *
 * @param choose the words of a text in the reader's language
 * @param people those to name; none by default, because not everybody in the document is shown
 * @see https://schema.org/GovernmentOrganization
 */
export const structuredData = (
  {organization, offices}: Pick<DataDocument, 'organization' | 'offices'>,
  choose: Choose,
  people: readonly Person[] = [],
): Thing => {
  const {name, shortName, ico, founded, web, phones} = organization ?? {};
  const seat = offices.find(({kind}) => kind === 'seat') ?? offices[0];
  return {
    '@context': 'https://schema.org',
    ...thing('GovernmentOrganization', {
      name: wordsOf(name ?? shortName, choose),
      alternateName: name && wordsOf(shortName, choose),
      identifier: ico && thing('PropertyValue', {propertyID: 'IČO', value: ico}),
      foundingDate: founded,
      url: web,
      ...telephones(phones, choose),
      address: seat && postalAddress(seat),
      employee: people.map((person) => employee(person, choose)),
    }),
  };
};

/** JSON in which nothing can end the `<script>` around it. Not by `JSON.stringify`, which old libraries of the host page break. */
const json = (value: Value): string =>
  typeof value === 'string'
    ? `"${value.replace(/["\\<\p{Cc}]/gu, (unsafe) => `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`
    : isList(value)
      ? `[${value.map(json).join()}]`
      : `{${Object.entries(value)
          .map(([property, of]) => `${json(property)}:${json(of)}`)
          .join()}}`;

/** `structuredData` as the text of a `<script type="application/ld+json">`. */
export const structuredDataText = (...parameters: Parameters<typeof structuredData>): string =>
  json(structuredData(...parameters));
