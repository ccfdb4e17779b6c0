import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import {CHOPOS, DOCUMENTS, UNIONS, loadJson} from '../fixtures/load.js';
import {isAccepted, loadSchema, validator} from './validator.js';
import type {Schema} from './validator.js';

/** All parts of a schema, by JSON pointer. */
const parts = (part: unknown, pointer = ''): readonly (readonly [pointer: string, part: Schema])[] =>
  typeof part === 'object' && part !== null
    ? [
        [pointer, part],
        ...Object.entries(part).flatMap(([key, child]) => parts(child, `${pointer}/${key.replace(/\//g, '~1')}`)),
      ]
    : [];

/** The paths of everything that is there in a value, with `[]` for any place in a list. */
const presentPaths = (value: unknown, path = ''): readonly string[] => {
  if (Array.isArray(value)) {
    return value.flatMap((item) => presentPaths(item, `${path}[]`));
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, child]) => [
        ...(child === undefined || (Array.isArray(child) && !child.length) ? [] : [`${path}.${key}`]),
        ...presentPaths(child, `${path}.${key}`),
      ])
    : [];
};

/** The paths of all keys of a parsed document, also of those that hold nothing. */
const allPaths = (value: unknown): readonly string[] => {
  const seen = new Set<string>();
  const walk = (candidate: unknown, path: string): void => {
    if (Array.isArray(candidate)) {
      candidate.forEach((item) => walk(item, `${path}[]`));
    } else if (typeof candidate === 'object' && candidate !== null) {
      for (const [key, child] of Object.entries(candidate)) {
        seen.add(`${path}.${key}`);
        walk(child, `${path}.${key}`);
      }
    }
  };
  walk(value, '');
  return [...seen];
};

describe('JSON Schema', () => {
  let schema: Schema;
  let full: unknown;
  let isValid: ReturnType<typeof validator>;

  before(async () => {
    schema = await loadSchema();
    full = await loadJson('documents/full.json');
    isValid = validator(schema);
  });

  /** Parts of the schema that a value is judged by, with references followed. */
  const alternatives = (part: Schema): readonly Schema[] => [
    part,
    ...(part.$ref?.startsWith('#/$defs/') ? alternatives(schema.$defs?.[part.$ref.slice(8)] ?? {}) : []),
    ...[...(part.anyOf ?? []), ...(part.allOf ?? [])].flatMap(alternatives),
  ];

  /** Where an object's keys are described, not only demanded. */
  const isObjectSchema = (part: Schema): boolean => part.type === 'object' && part.properties !== undefined;

  it('has a title and a description of every definition and every key', () => {
    const described = [
      ...Object.entries(schema.$defs ?? {}),
      ...parts(schema).flatMap(([pointer, part]) =>
        isObjectSchema(part)
          ? Object.entries(part.properties ?? {}).map(([key, one]) => [`${pointer}/${key}`, one] as const)
          : [],
      ),
    ];
    expect(described.length).to.be.above(100);
    expect(described.filter(([, {title, description}]) => !title || !description).map(([name]) => name)).to.deep.equal(
      [],
    );
  });

  it('describes every key that the full document uses, and the full document uses every key that it describes', () => {
    const used = new Set<Schema>();
    const unknown: string[] = [];
    const walk = (value: unknown, part: Schema, path: string): void => {
      const candidates = alternatives(part);
      if (Array.isArray(value)) {
        const items = candidates.flatMap((one) => one.items ?? []);
        value.forEach((item, index) => items.forEach((one) => walk(item, one, `${path}[${String(index)}]`)));
      } else if (typeof value === 'object' && value !== null) {
        const objects = candidates.filter(isObjectSchema);
        const isText = candidates.some((one) => one === schema.$defs?.['text']);
        for (const [key, child] of isText ? [] : Object.entries(value)) {
          const properties = objects.flatMap((one) => one.properties?.[key] ?? []);
          if (!properties.length) {
            unknown.push(`${path}.${key}`);
          }
          for (const property of properties) {
            used.add(property);
            walk(child, property, `${path}.${key}`);
          }
        }
      }
    };
    walk(full, schema, '');
    expect(unknown).to.deep.equal([]);
    const unused = parts(schema)
      .filter(([, part]) => isObjectSchema(part))
      .flatMap(([pointer, part]) =>
        Object.entries(part.properties ?? {}).flatMap(([key, one]) =>
          used.has(one) || one.deprecated ? [] : `${pointer}/${key}`,
        ),
      );
    expect(unused).to.deep.equal([]);
  });

  it('is about the keys of the types: the full document has a value for each of them', () => {
    const {document} = parse(full, {url: 'https://data.example/css-data.json'});
    const present = new Set(presentPaths(document));
    // What labels of single numbers and addresses are is the same everywhere; one place with all of their keys is enough.
    const missing = allPaths(document).filter(
      (path) =>
        !present.has(path) &&
        !/^\.(people|offices)\[\]\.(phones|emails)\[\]/.test(path) &&
        // These come out of a number's spelling.
        !/\.phones\[\]\.(extension|note)$/.test(path) &&
        !path.startsWith('.feedback.'),
    );
    expect(missing).to.deep.equal([]);
    expect(present.size).to.be.above(80);
  });

  it('asserts no format, which validators may ignore', () => {
    expect(parts(schema).filter(([, part]) => 'format' in part && typeof part.format === 'string')).to.deep.equal([]);
  });

  it('has only examples that it accepts itself', () => {
    const examples = parts(schema).flatMap(([pointer, {examples: list}]) =>
      (Array.isArray(list) ? list : []).map((example: unknown) => ({pointer, example})),
    );
    expect(examples.length).to.be.above(30);
    expect(examples.filter(({pointer, example}) => !isValid(example, pointer))).to.deep.equal([]);
  });

  for (const path of [...DOCUMENTS, ...UNIONS, CHOPOS]) {
    it(`agrees with the parser on ${path}`, async () => {
      const raw = await loadJson(path);
      expect(isValid(raw)).to.equal(isAccepted(raw));
      expect(isValid(raw)).to.equal(!path.includes('hostile'));
    });
  }
});
