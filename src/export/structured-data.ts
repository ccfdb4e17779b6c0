import type {DataDocument, Person, Text} from '../document/types.js';
import {readPhone} from '../format/phones.js';

type Value = string | undefined | readonly Value[] | {readonly [key: string]: Value};

/**
 * JSON without `JSON.stringify`, which Prototype's `toJSON` spoils. What holds an `@` may be an e-mail address and is left out; `<` is
 * escaped, so that no text ends the script element.
 */
const json = (value: Value): string => {
  if (typeof value === 'string') {
    // eslint-disable-next-line no-control-regex
    return `"${value.replace(/["\\<\0-\x1f\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
  }
  const known = (one: Value): boolean =>
    typeof one === 'string' ? !/[@\uff20]/.test(one) : !!one && (!Array.isArray(one) || one.length > 0);
  return Array.isArray(value)
    ? `[${value.filter(known).map(json).join()}]`
    : `{${Object.entries(value as Readonly<Record<string, Value>>)
        .filter(([, one]) => known(one))
        .map(([key, one]) => `${json(key)}:${json(one)}`)
        .join()}}`;
};

const telephones = (phones: Person['phones']): Value =>
  phones.map(({number}) => readPhone(number)?.href.slice(4) ?? number);

/**
 * A union and its people in the words of schema.org, as JSON-LD. Without e-mails.
 *
 * @param choose the words of a text
 * @see https://schema.org/GovernmentOrganization
 */
export const structuredDataText = (
  {organization: union, offices}: DataDocument,
  choose: (text: Text) => string,
  people: readonly Person[],
): string => {
  const words = (text: Text | undefined): string | undefined => text && choose(text);
  const seat = offices.find(({kind}) => kind === 'seat') ?? offices[0];
  return json({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: words(union?.name ?? union?.shortName),
    alternateName: words(union?.shortName),
    url: union?.web,
    identifier: union?.ico,
    foundingDate: union?.founded,
    telephone: telephones(union?.phones ?? []),
    address: seat && {
      '@type': 'PostalAddress',
      streetAddress: seat.street,
      postalCode: seat.postalCode,
      addressLocality: seat.city,
    },
    employee: people.map(({name, titlesBefore, titlesAfter, role, phones}) => ({
      '@type': 'Person',
      name,
      honorificPrefix: titlesBefore,
      honorificSuffix: titlesAfter,
      jobTitle: words(role),
      telephone: telephones(phones),
    })),
  });
};
