/** Looks up in the JSON Schema what may stand at a path of a document, so that there is no second list of that. */
import {readFileSync} from 'node:fs';

/** The keys of a JSON Schema that this module reads. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: Kind;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** Definitions of strings that have a name of their own, which says more than that they are text. */
const FORMS = ['date', 'partialDate', 'time', 'endTime', 'url', 'site', 'emailAddress', 'id', 'language'] as const;
export type Form = (typeof FORMS)[number];

/** What a place in a document takes. */
export interface Expectation {
  /** The values to choose from; empty where the place takes any value of its kinds. */
  readonly words: readonly unknown[];
  readonly kinds: readonly Kind[];
  /** Of a string. */
  readonly form: Form | undefined;
  /** Of a number. */
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly example: unknown;
}

const DEFINITIONS = '#/$defs/';
/** The definition that any value may be replaced by; it says nothing about a particular place. */
const ABSENT = `${DEFINITIONS}absent`;

let schema: Schema | undefined;

const loadSchema = (): Schema => {
  const file = new URL('../document/css-data.schema.json', import.meta.url);
  schema ??= JSON.parse(readFileSync(file, 'utf8')) as Schema;
  return schema;
};

/** A schema and all schemas that it refers to or combines. */
const partsOf = (part: Schema): readonly Schema[] => {
  const {$ref, anyOf = [], allOf = []} = part;
  const definition =
    $ref === undefined || $ref === ABSENT ? undefined : loadSchema().$defs?.[$ref.slice(DEFINITIONS.length)];
  return [part, ...(definition ? [definition] : []), ...anyOf, ...allOf].flatMap((nested) =>
    nested === part ? [part] : partsOf(nested),
  );
};

/** The schemas of what stands under a key or an index. */
const stepInto = (parts: readonly Schema[], name: string): readonly Schema[] =>
  parts
    .flatMap(({properties, patternProperties = {}, items}) => [
      properties?.[name],
      ...Object.entries(patternProperties).map(([pattern, value]) =>
        new RegExp(pattern).test(name) ? value : undefined,
      ),
      /^\d+$/.test(name) ? items : undefined,
    ])
    .flatMap((part) => (part ? partsOf(part) : []));

const readExpectation = (path: string): Expectation | undefined => {
  const names = path.match(/[^.[\]]+/g) ?? [];
  const parts = names.reduce(stepInto, partsOf(loadSchema()));
  const kinds = [...new Set(parts.flatMap(({type}) => type ?? []))];
  const words = parts.flatMap((part) => part.enum ?? ('const' in part ? [part.const] : []));
  return kinds.length || words.length
    ? {
        words,
        kinds,
        form: kinds.every((kind) => kind === 'string')
          ? FORMS.find((name) => parts.some(({$ref}) => $ref === `${DEFINITIONS}${name}`))
          : undefined,
        least: parts.find(({minimum}) => minimum !== undefined)?.minimum,
        most: parts.find(({maximum}) => maximum !== undefined)?.maximum,
        example: parts.find(({examples}) => examples)?.examples?.[0],
      }
    : undefined;
};

/** By place. A file may have a hundred thousand faults, but the schema has few places. */
const expectations = new Map<string, Expectation | undefined>();

/** `undefined` where the schema knows no such place. */
export const expectationAt = (path: string): Expectation | undefined => {
  const place = path.replace(/\[\d+\]/g, '[0]');
  if (!expectations.has(place)) {
    expectations.set(place, readExpectation(place));
  }
  return expectations.get(place);
};
