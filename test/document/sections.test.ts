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

const hours = (...entries: readonly unknown[]): readonly [hours: readonly unknown[], warnings: readonly string[]] => {
  const [{offices}, warnings] = read({offices: [{city: 'Horní Lhota', hours: entries}]});
  return [offices[0]?.hours ?? [], warnings];
};
const monday = {days: ['mo'], from: '08:00', to: '11:30'};

describe('opening hours', () => {
  it('are days with a time from and to', () => {
    expect(hours({...monday, weeks: 'odd'})[0]).to.deep.equal([
      {
        ...monday,
        note: undefined,
        audience: undefined,
        weeks: 'odd',
        validFrom: undefined,
        validUntil: undefined,
      },
    ]);
  });

  it('or a note', () => {
    const [[note], warnings] = hours({note: 'dle domluvy', days: [null], from: '-', audience: 'x'});
    expect(JSON.stringify(note)).to.equal('{"note":{"cs":"dle domluvy"}}');
    expect(warnings).to.deep.equal([]);
  });

  it('lose the one day that is none', () => {
    const [entries, warnings] = hours({...monday, days: ['mo', 'zz', ' we ']});
    expect(entries[0]).to.deep.include({...monday, days: ['mo', 'we']});
    expect(warnings).to.deep.equal(['CSS-W01 offices[0].hours[0].days[1]']);
  });

  it('name what is missing', () => {
    const [entries, warnings] = hours(
      {from: '08:00', to: '11:30'},
      {days: ['mo'], to: '11:30'},
      {days: ['mo'], from: '08:00'},
      {note: 'x', days: ['mo'], from: 'x'},
      {note: 'x', to: '11:30'},
      {audience: 'x'},
      {...monday, to: '24:01'},
      {...monday, from: '24:00', to: '24:00'},
    );
    expect(entries).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'CSS-W02 offices[0].hours[0].days',
      'CSS-W02 offices[0].hours[1].from',
      'CSS-W02 offices[0].hours[2].to',
      'CSS-W01 offices[0].hours[3].from',
      'CSS-W02 offices[0].hours[4].days',
      'CSS-W02 offices[0].hours[5].days',
      'CSS-W01 offices[0].hours[6].to',
      'CSS-W01 offices[0].hours[7].from',
    ]);
  });

  it('end after they begin', () => {
    expect(hours({...monday, to: '08:00'}, {...monday, from: '12:00'})).to.deep.equal([
      [],
      ['CSS-W09 offices[0].hours[0]', 'CSS-W09 offices[0].hours[1]'],
    ]);
  });
});

describe('hours in words and for seasons', () => {
  const words = {days: ['th'], note: 'dle domluvy'};

  it('are a note to a time, or a day of words alone', () => {
    const [entries, warnings] = hours({...monday, note: 'jen občanské průkazy'}, words);
    expect(warnings).to.deep.equal([]);
    expect(entries).to.have.length(2);
    expect(entries[0]).to.deep.include({from: '08:00', to: '11:30', note: {cs: 'jen občanské průkazy'}});
    expect(entries[1]).to.deep.include({days: ['th'], from: undefined, to: undefined, note: {cs: 'dle domluvy'}});
  });

  it('are dropped where the season ends before it begins', () => {
    const [entries, warnings] = hours(
      {...monday, validFrom: '2026-07-01', validUntil: '2026-08-31'},
      {...words, validFrom: '2026-07-01', validUntil: '2026-06-30'},
    );
    expect(entries).to.have.length(1);
    expect(entries[0]).to.deep.include({validFrom: '2026-07-01', validUntil: '2026-08-31'});
    expect(warnings).to.deep.equal(['CSS-W09 offices[0].hours[1]']);
  });

  it('last to the end of a day', () => {
    const [entries, warnings] = hours({...monday, to: '24:00'});
    expect([entries.length, warnings]).to.deep.equal([1, []]);
  });
});

describe('exceptions', () => {
  it('last a day or more, and are closed days where they have no hours', () => {
    const exceptions = [
      {from: '2026-12-24'},
      {from: '2026-12-24', to: '2026-12-24', hours: [{from: '07:30', to: '12:00'}, null]},
      {from: '2026-12-24', to: '2027-01-01', hours: ['-']},
    ];
    const [{offices}, warnings] = read({offices: [{exceptions}]});
    expect(offices[0]?.exceptions).to.deep.equal([
      {from: '2026-12-24', to: undefined, hours: [], note: undefined},
      {from: '2026-12-24', to: '2026-12-24', hours: [{from: '07:30', to: '12:00'}], note: undefined},
      {from: '2026-12-24', to: '2027-01-01', hours: [], note: undefined},
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('are dropped without a beginning, where they end before it, or where their hours cannot be read', () => {
    const exceptions = [
      {to: '2026-12-24'},
      {from: '2026-12-24', to: '2026-12-23'},
      {from: '2026-02-29'},
      {from: '2026-12-24', hours: [{from: '07:30', to: 'poledne'}]},
      {from: '2026-12-24', hours: [{from: '12:00', to: '07:30'}]},
    ];
    expect(read({offices: [{exceptions}]})).to.deep.equal([
      read({})[0],
      [
        'CSS-W02 offices[0].exceptions[0].from',
        'CSS-W09 offices[0].exceptions[1]',
        'CSS-W01 offices[0].exceptions[2].from',
        'CSS-W01 offices[0].exceptions[3].hours[0].to',
        'CSS-W09 offices[0].exceptions[4].hours[0]',
      ],
    ]);
  });

  it('stand beside the closures of version 0.1', () => {
    const [{offices}] = read({offices: [{exceptions: [{from: '2026-12-31'}], closures: [{from: '2026-12-24'}]}]});
    expect(offices[0]?.exceptions.map(({from}) => from)).to.deep.equal(['2026-12-31', '2026-12-24']);
  });

  it('may leave public holidays open', () => {
    const [{offices}, warnings] = read({
      offices: [{city: 'a'}, {city: 'b', holidays: 'open'}, {city: 'c', holidays: 'x'}],
    });
    expect(offices.map(({holidays}) => holidays)).to.deep.equal(['closed', 'open', 'closed']);
    expect(warnings).to.deep.equal(['CSS-W01 offices[2].holidays']);
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
