import {expect} from '@open-wc/testing';
import {parse} from '../../src/document/parse.js';
import type {DataDocument} from '../../src/document/types.js';

const read = (sections: object): readonly [document: DataDocument, warnings: readonly string[]] => {
  const {document, warnings} = parse({version: 1, ...sections}, {url: 'https://data.example/css-data.json'});
  return [document!, warnings.map(({code, path}) => `${code} ${path}`)];
};

describe('people', () => {
  it('are sorted by the last word of their names, or by what the data say', () => {
    const people = [
      {name: 'Osoba Prvá'},
      {name: 'Osoba  Druhá\u00a0Třetí'},
      {name: 'Osoba'},
      {name: 'Osoba Prvá Druhá', familyName: 'Prvá Druhá'},
    ];
    expect(read({people})[0].people.map(({familyName}) => familyName)).to.deep.equal([
      'Prvá',
      'Třetí',
      'Osoba',
      'Prvá Druhá',
    ]);
  });

  it('refer to offices, wherever in the file these stand', () => {
    const [{people}, warnings] = read({people: [{name: 'Osoba Prvá', office: 'lhota'}], offices: [{id: 'lhota'}]});
    expect(people[0]?.office).to.equal('lhota');
    expect(warnings).to.deep.equal([]);
  });

  it('lose a reference to an office that is not there', () => {
    const [{people}, warnings] = read({
      people: [null, {name: 'Osoba Prvá', office: 'lhota'}],
      offices: [{id: 'Lhota'}],
    });
    expect(people[0]).to.include({name: 'Osoba Prvá', office: undefined});
    expect(warnings).to.deep.equal(['CSS-W04 people[1].office']);
  });
});

describe('ids', () => {
  it('of two equal ones the later is dropped, and its entry stays', () => {
    const [{people, offices}, warnings] = read({
      people: [{name: 'Osoba Prvá', id: 'a'}, {role: 'x'}, {name: 'Osoba Druhá', id: ' a '}],
      offices: [null, {id: 'a', city: 'Horní Lhota'}, {id: 'a', city: 'Dolní Lhota'}],
    });
    expect(people.map(({id}) => id)).to.deep.equal(['a', undefined]);
    expect(offices.map(({id, city}) => [id, city])).to.deep.equal([
      ['a', 'Horní Lhota'],
      [undefined, 'Dolní Lhota'],
    ]);
    expect(warnings).to.have.members(['CSS-W02 people[1].name', 'CSS-W03 people[2].id', 'CSS-W03 offices[2].id']);
  });

  it('of dropped entries are free', () => {
    const [{people}, warnings] = read({people: [{id: 'a'}, {name: 'Osoba Prvá', id: 'a'}]});
    expect(people[0]?.id).to.equal('a');
    expect(warnings).to.deep.equal(['CSS-W02 people[0].name']);
  });

  it('have no spaces', () => {
    expect(read({people: [{name: 'Osoba Prvá', id: 'a b'}]})[1]).to.deep.equal(['CSS-W01 people[0].id']);
  });
});

describe('opening hours', () => {
  const hours = (...entries: readonly unknown[]): readonly [hours: readonly unknown[], warnings: readonly string[]] => {
    const [{offices}, warnings] = read({offices: [{city: 'Horní Lhota', hours: entries}]});
    return [offices[0]?.hours ?? [], warnings];
  };
  const monday = {days: ['mo'], from: '08:00', to: '11:30'};

  it('are days with a time from and to', () => {
    expect(hours({...monday, weeks: 'odd'})[0]).to.deep.equal([{...monday, audience: undefined, weeks: 'odd'}]);
    expect(hours({...monday, note: 'x'})[0]).to.deep.equal([{...monday, audience: undefined, weeks: undefined}]);
  });

  it('or a note', () => {
    const [[note], warnings] = hours({note: 'dle domluvy', days: [null], from: '-', audience: 'x'});
    expect(JSON.stringify(note)).to.equal('{"note":{"cs":"dle domluvy"}}');
    expect(warnings).to.deep.equal([]);
  });

  it('lose the one day that is none', () => {
    expect(hours({...monday, days: ['mo', 'x', ' we ']})).to.deep.equal([
      [{...monday, days: ['mo', 'we'], audience: undefined, weeks: undefined}],
      ['CSS-W01 offices[0].hours[0].days[1]'],
    ]);
  });

  it('name what is missing', () => {
    const [entries, warnings] = hours(
      {from: '08:00', to: '11:30'},
      {days: ['mo'], to: '11:30'},
      {days: ['mo'], from: '08:00'},
      {note: 'x', days: ['mo']},
      {note: 'x', to: '11:30'},
      {audience: 'x'},
      {...monday, to: '25:00'},
    );
    expect(entries).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'CSS-W02 offices[0].hours[0].days',
      'CSS-W02 offices[0].hours[1].from',
      'CSS-W02 offices[0].hours[2].to',
      'CSS-W02 offices[0].hours[3].from',
      'CSS-W02 offices[0].hours[4].days',
      'CSS-W02 offices[0].hours[5].days',
      'CSS-W01 offices[0].hours[6].to',
    ]);
  });

  it('end after they begin', () => {
    expect(hours({...monday, to: '08:00'}, {...monday, from: '12:00'})).to.deep.equal([
      [],
      ['CSS-W09 offices[0].hours[0]', 'CSS-W09 offices[0].hours[1]'],
    ]);
  });
});

describe('closures', () => {
  it('last a day or more', () => {
    const closures = [
      {from: '2026-12-24'},
      {from: '2026-12-24', to: '2026-12-24'},
      {from: '2026-12-24', to: '2027-01-01'},
    ];
    const [{offices}, warnings] = read({offices: [{closures}]});
    expect(offices[0]?.closures.map(({from, to}) => ({from, to}))).to.deep.equal([
      {...closures[0], to: undefined},
      ...closures.slice(1),
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('are dropped without a beginning, or where they end before it', () => {
    const closures = [{to: '2026-12-24'}, {from: '2026-12-24', to: '2026-12-23'}, {from: '2026-02-29'}];
    expect(read({offices: [{closures}]})).to.deep.equal([
      read({})[0],
      ['CSS-W02 offices[0].closures[0].from', 'CSS-W09 offices[0].closures[1]', 'CSS-W01 offices[0].closures[2].from'],
    ]);
  });
});

describe('coordinates', () => {
  it('may be zero', () => {
    const [{offices}] = read({offices: [{coordinates: {lat: 0, lon: 0}}]});
    expect(offices[0]?.coordinates).to.deep.equal({lat: 0, lon: 0});
  });

  it('need both numbers, on the globe', () => {
    const coordinates = [{lat: 49.5}, {lat: 90.5, lon: 15}, {lat: 49.5, lon: -180.5}, {lat: 'x', lon: 15}];
    const [{offices}, warnings] = read({offices: coordinates.map((one) => ({city: 'x', coordinates: one}))});
    expect(offices.map((one) => one.coordinates)).to.deep.equal([undefined, undefined, undefined, undefined]);
    expect(warnings).to.deep.equal([
      'CSS-W02 offices[0].coordinates.lon',
      'CSS-W01 offices[1].coordinates.lat',
      'CSS-W01 offices[2].coordinates.lon',
      'CSS-W01 offices[3].coordinates.lat',
    ]);
  });
});

describe('the project', () => {
  it('has phases of any precision', () => {
    const phases = [
      {label: 'a', from: '2016-07', to: '2016'},
      {from: '2016-07-01', to: '2016-07'},
      {to: '2020'},
      {label: 'b'},
    ];
    const [{project}, warnings] = read({project: {phases}});
    expect(project?.phases.map(({from, to}) => [from, to])).to.deep.equal([
      ['2016-07', '2016'],
      ['2016-07-01', '2016-07'],
      [undefined, '2020'],
      [undefined, undefined],
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('loses both dates of a phase that ends before it begins, and a phase without anything', () => {
    const phases = [{label: 'a', from: '2017', to: '2016-12'}, {from: '2017-02-02', to: '2017-02-01'}, {other: 1}];
    const [{project}, warnings] = read({project: {shortName: 'CSS', phases}});
    expect(project?.phases).to.have.length(1);
    expect(project?.phases[0]).to.include({from: undefined, to: undefined});
    expect(warnings).to.deep.equal(['CSS-W09 project.phases[0]', 'CSS-W09 project.phases[1]']);
  });

  it('has ordered goals unless the data say otherwise', () => {
    const goals = (value: object): unknown => read({project: {shortName: 'CSS', goals: value}})[0].project?.goals;
    expect(goals({items: ['a']})).to.include({ordered: true});
    expect(goals({items: ['a'], ordered: false})).to.include({ordered: false});
    expect(goals({intro: 'a', ordered: 'no'})).to.include({ordered: true});
    expect(goals({ordered: false})).to.equal(undefined);
  });

  it('has links of known kinds, and keeps a link of an unknown one', () => {
    const [{project}, warnings] = read({
      project: {
        links: [
          {url: '/a', kind: ' video '},
          {url: '/b', kind: 'audio'},
        ],
      },
    });
    expect(project?.links.map(({kind}) => kind)).to.deep.equal(['video', undefined]);
    expect(warnings).to.deep.equal(['CSS-W01 project.links[1].kind']);
  });
});

describe('the organization', () => {
  it('has members with a name in at least one language', () => {
    const members = [
      {name: {en: 'Lhota'}},
      {web: '/a'},
      {name: {'not a tag': 'x'}, web: '/a'},
      {name: {cs: '-'}},
      'Lhota',
    ];
    const [{organization}, warnings] = read({organization: {members}});
    expect(organization?.members).to.have.length(1);
    expect(warnings).to.deep.equal([
      'CSS-W02 organization.members[1].name',
      'CSS-W02 organization.members[2].name',
      'CSS-W02 organization.members[3].name',
      'CSS-W01 organization.members[4]',
    ]);
  });
});

describe('the notice', () => {
  it('keeps services that have an id, a name and a known purpose', () => {
    const service = {id: 'a', name: 'A', purpose: 'analytics'};
    const services = [service, {...service, purpose: 'fun'}, {...service, name: ''}, {id: 'b'}];
    const [{notice}, warnings] = read({notice: {services}});
    expect(notice?.services).to.deep.equal([service]);
    expect(warnings).to.deep.equal([
      'CSS-W01 notice.services[1].purpose',
      'CSS-W02 notice.services[2].name',
      'CSS-W02 notice.services[3].name',
    ]);
  });
});
