import {parse} from '../../src/document/parse.js';
import type {ParseOptions} from '../../src/document/parse.js';
import type {Organization, Person} from '../../src/document/types.js';

/** What became of a section, and its warnings as code and path. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly warnings: readonly string[];
}

/** Where the document lies. */
export const DATA = {url: 'https://data.example/css/css-data.json'};

/** An organization with the fields, read. */
export const organization = (fields: object, options: ParseOptions = DATA, language?: unknown): Read<Organization> => {
  const {document, warnings} = parse({version: 1, language, organization: {shortName: 'x', ...fields}}, options);
  return {value: document?.organization, warnings: warnings.map(({code, path}) => `${code} ${path}`)};
};

/** A person with the fields, read. */
export const person = (fields: object, options: ParseOptions = DATA): Read<Person> => {
  const {document, warnings} = parse({version: 1, people: [{name: 'Osoba Prvá', ...fields}]}, options);
  return {value: document?.people[0], warnings: warnings.map(({code, path}) => `${code} ${path}`)};
};
