import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {parse, parseWithPauses} from '../../src/document/parse.js';
import type {ParseResult} from '../../src/document/parse.js';
import type {DataDocument} from '../../src/document/types.js';
import {loadJson} from '../fixtures/load.js';

const warningsOf = ({warnings}: ParseResult): readonly string[] => warnings.map(({code, path}) => `${code} ${path}`);

const documentOf = ({document}: ParseResult): DataDocument => {
  expect(document).to.be.an('object');
  return document!;
};

/** A value as the name of a test says it. */
const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** As a JSON file would hold it: `__proto__` is a key like any other. */
const fromJson = (json: string): unknown => JSON.parse(json);

describe('parse', () => {
  describe('the document', () => {
    it('takes the smallest one', () => {
      const {document, warnings} = parse({version: 1});
      expect(warnings).to.deep.equal([]);
      expect(document).to.deep.equal({
        version: 1,
        updated: undefined,
        feedback: undefined,
        language: 'cs',
        organization: undefined,
        project: undefined,
        people: [],
        offices: [],
        notice: undefined,
      });
    });

    for (const raw of [undefined, null, true, 1, 'text', '{"version": 1}', [], [1], [{version: 1}], {}]) {
      it(`refuses ${shown(raw)}`, () => {
        expect(parse(raw).document).to.equal(undefined);
      });
    }

    for (const version of [2, 0, '2', '1.5', 1.5, true, [1], {1: 1}]) {
      it(`refuses version ${JSON.stringify(version)} and says so once`, () => {
        const result = parse({version, people: [{name: 'Osoba Prvá'}]});
        expect(result.document).to.equal(undefined);
        expect(warningsOf(result)).to.deep.equal(['CSS-W01 version']);
      });
    }

    for (const version of [undefined, null, '', '-']) {
      it(`refuses a document whose version is ${shown(version)}`, () => {
        const result = parse({version, updated: '2026-11-24'});
        expect(result.document).to.equal(undefined);
        expect(warningsOf(result)).to.deep.equal(['CSS-W02 version']);
      });
    }

    it('ignores unknown keys', () => {
      const result = parse({
        version: 1,
        $schema: './css-data.schema.json',
        people: [{name: 'Osoba Prvá', nickname: 5}],
      });
      expect(warningsOf(result)).to.deep.equal([]);
      expect(documentOf(result)).not.to.have.property('$schema');
      expect(documentOf(result).people[0]).not.to.have.property('nickname');
    });

    it('never throws, whatever it is given', () => {
      fc.assert(
        fc.property(fc.anything({withNullPrototype: true, withSparseArray: true, withDate: true}), (value) => {
          parse(value);
          parse({version: 1, organization: value, project: value, people: [value], offices: [value], notice: value});
        }),
        {numRuns: 500},
      );
    });

    it('does not change what it is given', async () => {
      const raw = await loadJson('documents/full.json');
      const before = JSON.stringify(raw);
      parse(raw);
      expect(JSON.stringify(raw)).to.equal(before);
    });

    it('comes out the same when it goes in again', async () => {
      const options = {url: 'https://www.podlesi.example/css-data.json'};
      const once = documentOf(parse(await loadJson('documents/full.json'), options));
      const twice = parse(fromJson(JSON.stringify(once)), options);
      expect(warningsOf(twice)).to.deep.equal([]);
      expect(JSON.stringify(twice.document)).to.equal(JSON.stringify(once));
    });
  });

  describe('a bad value', () => {
    it('costs that value, never the document, whichever field has it', async () => {
      const result = parse(await loadJson('documents/hostile.json'));
      const {people, offices, organization, project, notice, language} = documentOf(result);
      expect(language).to.equal('cs');
      expect(people.map(({name}) => name)).to.deep.equal(['Osoba Prvá']);
      expect(offices).to.have.length(1);
      expect(offices[0]?.city).to.equal('Horní Lhota');
      expect([organization, project, notice]).to.deep.equal([undefined, undefined, undefined]);
      expect(result.warnings).to.have.length.above(60);
      expect(result.warnings.filter(({code}) => code !== 'CSS-W01' && code !== 'CSS-W02')).to.deep.equal([]);
    });

    it('is named by its path and shown as it stands', () => {
      const {warnings} = parse({
        version: 1,
        people: [{name: 'Osoba Prvá', phones: ['601 000 001', {number: ['601']}]}],
      });
      expect(warnings).to.deep.equal([{code: 'CSS-W01', path: 'people[0].phones[1].number', value: ['601']}]);
    });

    it('is named by its place in the file, also behind entries that were dropped', () => {
      const people = [null, {role: 'x'}, 5, {name: 'Osoba Prvá', role: true}];
      expect(warningsOf(parse({version: 1, people}))).to.deep.equal([
        'CSS-W02 people[1].name',
        'CSS-W01 people[2]',
        'CSS-W01 people[3].role',
      ]);
    });

    it('is only counted where enough warnings are kept, and dropped all the same', () => {
      const people = [{name: 'Osoba Prvá', phones: [[1], true, '601 000 001']}, ...new Array<number>(500).fill(5)];
      const all = parse({version: 1, people});
      expect([all.warnings.length, all.moreWarnings]).to.deep.equal([502, 0]);
      const some = parse({version: 1, people}, {keptWarnings: 100});
      expect([some.warnings.length, some.moreWarnings]).to.deep.equal([100, 402]);
      expect(some.warnings).to.deep.equal(all.warnings.slice(0, 100));
      expect(some.document).to.deep.equal(all.document);
      expect(warningsOf(parse({version: 1, people: [{name: true}]}, {keptWarnings: 0}))).to.deep.equal([]);
    });

    it('is warned of once, even if its object needs it', () => {
      const result = parse({version: 1, people: [{name: true}]});
      expect(warningsOf(result)).to.deep.equal(['CSS-W01 people[0].name']);
      expect(documentOf(result).people).to.deep.equal([]);
    });
  });

  describe('an absent value', () => {
    for (const absent of [undefined, null, '', ' \t\n\u00a0', '-', '–', ' - ', ' – ', [], {}]) {
      it(`may be ${shown(absent)}`, () => {
        const person = {
          name: 'Osoba Prvá',
          role: absent,
          phones: absent,
          photo: absent,
          validUntil: absent,
          id: absent,
        };
        const lists = {phones: [absent, '601 000 001'], emails: [absent], groups: [absent, 'Rada']};
        const result = parse({
          version: 1,
          updated: absent,
          project: absent,
          people: [absent, person, {...person, ...lists}],
        });
        expect(warningsOf(result)).to.deep.equal([]);
        const [first, second] = documentOf(result).people;
        expect(first).to.include({role: undefined, photo: undefined, validUntil: undefined, id: undefined});
        expect(first?.phones).to.deep.equal([]);
        expect(second?.phones.map(({number}) => number)).to.deep.equal(['601 000 001']);
        expect(second?.emails).to.deep.equal([]);
        expect(second?.groups.map(({cs}) => cs)).to.deep.equal(['Rada']);
      });

      it(`is missing where it is required, as ${shown(absent)}`, () => {
        const result = parse({version: 1, people: [{role: 'x', name: absent}, {name: 'Osoba Prvá'}]});
        expect(warningsOf(result)).to.deep.equal(['CSS-W02 people[0].name']);
        expect(documentOf(result).people).to.have.length(1);
      });
    }

    it('is not what merely looks like it', () => {
      for (const name of ['--', '—', '0', '.', 'null']) {
        expect(documentOf(parse({version: 1, people: [{name}]})).people[0]?.name).to.equal(name);
      }
    });

    it('leaves nothing behind where all of an object is absent', async () => {
      const result = parse(await loadJson('documents/empty.json'));
      expect(warningsOf(result)).to.deep.equal([]);
      expect(documentOf(result)).to.deep.equal(parse({version: 1}).document);
    });

    it('is found quickly in a text of a million blanks', () => {
      expect(documentOf(parse({version: 1, people: [{name: `${' '.repeat(1e6)}x`}]})).people[0]?.name).to.equal('x');
    });
  });

  describe('keys that objects inherit', () => {
    const json = `{"version": 1, "__proto__": {"polluted": 1}, "constructor": {"polluted": 1}, "toString": "x",
      "organization": {"__proto__": {"polluted": 1, "name": "x"}, "shortName": "CHOPOS"},
      "people": [{"__proto__": {"polluted": 1, "name": "x"}, "role": "x"},
        {"id": "__proto__", "name": "constructor", "role": {"__proto__": "x", "constructor": "x", "cs": "role"}},
        {"id": "constructor", "name": "__proto__", "office": "toString"}],
      "offices": [{"id": "hasOwnProperty", "label": {"__proto__": {"cs": "x"}}}]}`;

    it('are keys like any other', () => {
      const result = parse(fromJson(json));
      expect(warningsOf(result)).to.deep.equal(['CSS-W02 people[0].name', 'CSS-W04 people[2].office']);
      const {organization, people} = documentOf(result);
      expect(organization?.name).to.equal(undefined);
      expect(people.map(({id, name}) => [id, name])).to.deep.equal([
        ['__proto__', 'constructor'],
        ['constructor', '__proto__'],
      ]);
      expect(Object.entries(people[0]?.role ?? {})).to.deep.equal([['cs', 'role']]);
    });

    it('leave the prototypes as they were', () => {
      const before = Reflect.ownKeys(Object.prototype);
      const {document} = parse(fromJson(json));
      expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
      expect((document as unknown as {polluted?: unknown}).polluted).to.equal(undefined);
      expect(Object.getPrototypeOf(document)).to.equal(Object.prototype);
    });
  });

  it('says the same with pauses as without', async () => {
    const raw = {
      version: 1,
      offices: [{id: 'a', city: 'Telč'}],
      people: Array.from({length: 30}, () => [
        {name: 'Osoba Prvá', office: 'a'},
        {name: 7},
        'x',
        {name: 'Osoba Druhá', office: 'b', phones: ['1']},
      ]).flat(),
      notice: {text: 4},
    };
    let pauses = 0;
    const result = await parseWithPauses(raw, {}, () => {
      pauses += 1;
      return pauses % 2 ? Promise.resolve() : undefined;
    });
    expect(result).to.deep.equal(parse(raw));
    expect(result.warnings.length).to.be.above(90);
    expect(pauses).to.equal(4);
  });
});
