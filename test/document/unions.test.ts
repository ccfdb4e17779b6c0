import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import type {DataDocument} from '../../src/document/types.js';
import {CHOPOS, UNIONS, loadJson} from '../fixtures/load.js';
import {loadSchema, validator} from './validator.js';

const read = async (path: string): Promise<DataDocument> => parse(await loadJson(path)).document!;
const union = (id: string): Promise<DataDocument> => read(`unions/${id}.json`);

describe('documents of real unions', () => {
  for (const path of [...UNIONS, CHOPOS]) {
    it(`${path} is valid and deserves no warning, wherever it lies`, async () => {
      const raw = await loadJson(path);
      expect(validator(await loadSchema())(raw)).to.equal(true);
      expect(parse(raw).warnings).to.deep.equal([]);
      expect(parse(raw, {url: 'https://data.example/a/css-data.json'}).warnings).to.deep.equal([]);
    });

    it(`${path} loses nothing in parsing`, async () => {
      const strings = (value: unknown): readonly string[] =>
        typeof value === 'string'
          ? [value]
          : typeof value === 'object' && value !== null
            ? Object.values(value).flatMap(strings)
            : [];
      const raw = await loadJson(path);
      const parsed = strings(await read(path)).join('\n');
      // Only the IČO is respelled, a bare host gets its slash, and a split address is joined.
      const lost = strings(raw).filter(
        (one) => !parsed.includes(/^\d\d( \d\d){3}$/.test(one) ? one.replace(/ /g, '') : one),
      );
      expect(lost).to.deep.equal([]);
    });
  }

  it('Lanškrounsko: a postal address, a visiting address, hours for two audiences', async () => {
    const {offices, people} = await union('lanskrounsko');
    expect(offices.map(({kind, hours}) => [kind, hours.length])).to.deep.equal([
      ['postal', 0],
      ['visiting', 4],
    ]);
    expect(people[0]).to.include({titlesBefore: 'RNDr.', role: undefined});
  });

  it('Slezská Harta: two e-mails for one person, none for others', async () => {
    const {people} = await union('slezska-harta');
    expect(people.map(({phones, emails}) => [phones.length, emails.length])).to.deep.equal([
      [1, 2],
      [0, 0],
      [0, 0],
    ]);
  });

  it('the team of the national project: four phases with a gap, five people of one role in two genders', async () => {
    const {project, people} = await union('smo-team');
    expect(project?.phases).to.have.length(4);
    expect(people.filter(({role}) => /^expert(ka)? pro komunikaci/.test(role?.['cs'] ?? ''))).to.have.length(5);
  });

  it('Telčsko: months, four unordered goals, an address without a number', async () => {
    const {project, offices} = await union('telcsko');
    expect(project?.phases.map(({from, to}) => [from, to])).to.deep.equal([
      ['2016-07', '2019-06'],
      ['2019-07', '2020-07'],
    ]);
    expect(project?.goals).to.include({ordered: false, intro: undefined});
    expect(project?.goals?.items).to.have.length(4);
    expect(offices[0]).to.include({street: 'náměstí Zachariáše z Hradce', postalCode: undefined});
  });

  it('Tišnovsko: a role that ended', async () => {
    const {people} = await union('tisnovsko');
    expect(people[3]?.validUntil).to.equal('2017-10-18');
    expect({...people[3]?.role}).to.deep.equal({cs: 'předseda'});
  });

  it('Voticko: an IČO in pairs, a former name, nobody with a phone', async () => {
    const {organization, people} = await union('voticko');
    expect(organization?.ico).to.equal('70567646');
    expect(organization?.formerNames.map(({cs}) => cs)).to.deep.equal(['Mikroregion Džbány']);
    expect(people.every(({phones, emails}) => !phones.length && !emails.length)).to.equal(true);
  });

  it('Ždánický les: two people with one address', async () => {
    const {people} = await union('zdanicky-les');
    expect(
      people.map(({titlesBefore, titlesAfter, emails}) => [titlesBefore, titlesAfter, emails[0]?.address]),
    ).to.deep.equal([
      [undefined, 'DiS.', 'mikroregion@politavi.cz'],
      ['Mgr. Ing.', undefined, 'mikroregion@politavi.cz'],
    ]);
  });
});
