import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import type {Warning} from '../../src/document/warnings.js';
import {loadJson} from '../fixtures/load.js';
import {loadSchema, validator} from './validator.js';
import {canonicalDocument, withValue} from './canonical.js';
import type {Path} from './canonical.js';

/** What docs/readings.md is made of too. */
interface Reading {
  readonly en: string;
  readonly path: Path;
  readonly rows: readonly (readonly [written: unknown, canonical: string])[];
}

const DATA = {url: 'https://data.example/css/css-data.json'};

/** A document with a place for everything. */
const BASE = {
  version: 1,
  organization: {shortName: 'Ukázkov', members: [{name: 'Obec'}]},
  project: {shortName: 'CSS', links: [{url: '/'}], goals: {intro: 'x'}},
  people: [{name: 'Jana Ukázková'}],
  offices: [{street: 'Dlouhá 1', coordinates: {lat: 1, lon: 1}, hours: [{days: ['mo'], from: '07:00', to: '17:00'}]}],
};

const pathOf = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);

const told = ({code, path, canonical}: Warning): readonly unknown[] => [code, path, canonical];

describe('what a person would understand without doubt', () => {
  let readings: readonly Reading[];
  let isValid: ReturnType<typeof validator>;

  before(async () => {
    readings = (await loadJson('readings.json')) as readonly Reading[];
    isValid = validator(await loadSchema());
  });

  it('is read with one warning, which names the spelling of the schema', () => {
    expect(readings.flatMap(({rows}) => rows).length).to.be.above(90);
    for (const {path, rows} of readings) {
      for (const [written, canonical] of rows) {
        const {warnings} = parse(withValue(BASE, path, written), DATA);
        expect(warnings.map(told), JSON.stringify(written)).to.deep.equal([['CSS-W19', pathOf(path), canonical]]);
      }
    }
  });

  it('is what stands there in that spelling, which is taken silently', () => {
    for (const {path, rows} of readings) {
      for (const [written, canonical] of rows.filter((row) => !row[1].includes('…'))) {
        const raw = withValue(BASE, path, written);
        const rewritten = canonicalDocument(raw, path, canonical);
        expect([isValid(raw), isValid(rewritten)], JSON.stringify([written, rewritten])).to.deep.equal([false, true]);
        const {document, warnings} = parse(rewritten, DATA);
        expect(warnings, canonical).to.deep.equal([]);
        expect(JSON.stringify(parse(raw, DATA).document), canonical).to.equal(JSON.stringify(document));
      }
    }
  });
});
