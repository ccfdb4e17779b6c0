/** Documents that the tests begin with, and what judges them. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {Editor} from '../../dist/npm/studio/edit/editor.js';

const root = path.resolve(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(path.join(root, 'src/document/css-data.schema.json'), 'utf8'));
const validate = new Ajv2020({strict: true}).compile(schema);

/** @returns what the schema rejects in a text */
export const flaws = (text) =>
  validate(JSON.parse(text)) ? [] : validate.errors.map(({instancePath}) => instancePath);

export const FULL = readFileSync(path.join(root, 'test/fixtures/documents/full.json'), 'utf8');

/** Written by hand, as an editor would have: with a key of its own, an order of its own, and Windows' line ends. */
export const OWN = `{
  "version": 1,
  "x-poznamka":   {"nikdo": [1,2]},
  "people": [
    {
      "name": "Jana Ukázková",
      "id": "manazerka-svazku",
      "role": "manažerka svazku",
      "phones": ["601 000 001"],
      "emails": ["jana@chopos.example"]
    },
    {"name": "Petr Vzorový", "id": "ucetni", "role": "účetní", "phones": ["601 000 002"]},
    {"name": "Eva Příkladná", "id": "poverenec", "role": "pověřenec", "emails": ["eva@chopos.example"]}
  ],
  "offices": [
    {"id": "benesov", "kind": "office", "street": "Ukázková 1", "city": "Benešov", "hours": [
      {"days": ["mo", "we"], "from": "08:00", "to": "12:00"}
    ]},
    {"id": "votice", "kind": "office", "street": "Vzorová 2", "city": "Votice"}
  ],
  "updated": "2026-11-03"
}
`.replace(/\n/g, '\r\n');

export const URL_OF_DATA = 'https://svazek.example/css-widgets/css-data.json';

export const fileOf = (text) => ({text, name: 'css-data.json', from: 'disk', marked: false});

export const editorOf = (text) => new Editor(fileOf(text), URL_OF_DATA, () => undefined);
