import {Ajv2020} from 'ajv/dist/2020.js';
import {parse} from '../../src/document/parse.js';
import {loadJson} from '../fixtures/load.js';

/** As much of a JSON Schema as the tests walk over. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string;
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

export const loadSchema = async (): Promise<Schema> =>
  (await loadJson('../../src/document/css-data.schema.json')) as Schema;

/** Judges values by the whole schema, or by the part of it that a JSON pointer names. */
export const validator = (schema: Schema): ((value: unknown, pointer?: string) => boolean) => {
  const ajv = new Ajv2020({strict: true}).addSchema(schema);
  const compiled = new Map<string, (value: unknown) => boolean>();
  return (value, pointer = '') => {
    const known = compiled.get(pointer);
    const validate = known ?? ajv.compile({$ref: `css-data.schema.json#${pointer}`});
    if (!known) {
      compiled.set(pointer, validate);
    }
    return validate(value);
  };
};

/** What the parser warns of and a schema could know. */
const KNOWN_TO_SCHEMA: readonly string[] = ['CSS-W01', 'CSS-W02', 'CSS-W18', 'CSS-W19'];

/**
 * Whether the parser has nothing to say that a schema could know; `undefined` where all it says is that a telephone number cannot be
 * understood: a schema sees that of some, and must see it of none.
 */
export const isAccepted = (raw: unknown): boolean | undefined => {
  const {document, warnings} = parse(raw, {url: 'https://data.example/css-data.json'});
  const codes = warnings.map(({code}) => code);
  return document === undefined || codes.some((code) => KNOWN_TO_SCHEMA.includes(code))
    ? false
    : codes.includes('CSS-W06')
      ? undefined
      : true;
};

/** Whether a judgement of the schema is that of the parser. */
export const agrees = (isValid: boolean, raw: unknown): boolean => (isAccepted(raw) ?? isValid) === isValid;
