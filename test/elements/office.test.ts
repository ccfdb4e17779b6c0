import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/member-list/define.js';
import '../../src/elements/office/define.js';
import type {MemberListElement} from '../../src/elements/member-list/member-list.js';
import type {OfficeElement} from '../../src/elements/office/office.js';
import {recordConsole} from '../support/console-record.js';
import {all, one, textOf, visibleTextOf, wordsOf} from '../support/rendered.js';

const office = (data: object, offices = ''): Promise<OfficeElement> =>
  fixture<OfficeElement>(html`<css-office offices=${offices} .data=${{version: 1, ...data}}></css-office>`);

describe('<css-office>', () => {
  it('shows the address, with a map link that loads nothing', async () => {
    const element = await office({
      offices: [{street: 'Křižíkova 1424', postalCode: 25601, city: 'Benešov', detail: '2. patro'}],
    });
    expect(visibleTextOf(element)).to.equal(
      'Kancelář a úřední hodiny Kancelář Křižíkova 1424 256 01 Benešov 2. patro Zobrazit na mapě',
    );
    expect(one(element, 'a').getAttribute('href')).to.equal(
      'https://mapy.com/fnc/v1/search?query=K%C5%99i%C5%BE%C3%ADkova%201424%2C%20256%2001%20Bene%C5%A1ov',
    );
    expect(one(element, 'a').getAttribute('rel')).to.equal('noopener noreferrer');
  });

  it('shows the place itself on the map where it is known', async () => {
    const element = await office({offices: [{city: 'Telč', coordinates: {lat: 49.184, lon: 15.454}}]});
    expect(one(element, 'a').getAttribute('href')).to.contain('showmap?center=15.454,49.184&');
  });

  it('names what an office is for, or calls it by its own label', async () => {
    const element = await office({
      offices: [
        {kind: 'seat', city: 'Tišnov'},
        {kind: 'postal', city: 'Lanškroun'},
        {kind: 'visiting', city: 'Žamberk', label: 'REDEA'},
        {kind: 'registry', city: 'Votice'},
        {kind: 'office', city: 'Telč'},
      ],
    });
    expect(all(element, 'h3').map(wordsOf)).to.deep.equal([
      'REDEA',
      'Kancelář',
      'Sídlo',
      'Podatelna',
      'Poštovní adresa',
    ]);
    expect(textOf(element)).to.contain('REDEA Adresa pro osobní návštěvu');
  });

  it('chooses offices', async () => {
    const element = await office(
      {
        offices: [
          {id: 'a', city: 'Tišnov'},
          {id: 'b', city: 'Telč'},
        ],
      },
      'b',
    );
    expect(visibleTextOf(element)).to.contain('Telč').and.not.contain('Tišnov');
  });

  it('shows opening hours by audience and day, in the order of the clock', async () => {
    const element = await office({
      offices: [
        {
          hours: [
            {days: ['we', 'mo'], from: '13:00', to: '15:00', audience: 'veřejnost'},
            {days: ['mo', 'we'], from: '08:00', to: '12:00', audience: 'veřejnost'},
            {days: ['fr'], from: '07:00', to: '12:00', audience: 'zástupci obcí', weeks: 'odd'},
            {note: 'Jindy dle domluvy.'},
          ],
        },
      ],
    });
    expect(all(element, 'table').map(wordsOf)).to.deep.equal([
      'veřejnost pondělí 8:00–12:00, 13:00–15:00 středa (dnes) 8:00–12:00, 13:00–15:00',
      'zástupci obcí pátek 7:00–12:00 (lichý týden; teď je sudý týden)',
    ]);
    expect(textOf(element)).to.contain('Jindy dle domluvy.');
  });

  it('shows exceptions that are not over', async () => {
    const element = await office({
      offices: [
        {
          exceptions: [
            {from: '2001-12-24'},
            {from: '2999-12-24', to: '2999-12-31', note: 'svátky'},
            {from: '2001-01-01', to: '2999-01-01'},
            {from: '2999-05-05'},
          ],
        },
      ],
    });
    expect(all(element, '.exception').map(wordsOf)).to.deep.equal([
      'Zavřeno 1. 1. 2001 – 1. 1. 2999',
      'Zavřeno 5. 5. 2999',
      'Zavřeno 24.–31. 12. 2999: svátky',
    ]);
  });

  it('shows the union itself under the first office', async () => {
    const element = await office({
      organization: {
        name: 'Mikroregion Ukázkov',
        shortName: 'MU',
        formerNames: ['Mikroregion Příklad'],
        legalForm: 'svazek obcí',
        founded: '2000-01-18',
        ico: '70 56 76 46',
        dataBox: 'abc1234',
        web: 'http://www.ukazkov.example/',
        phones: ['604 639 603'],
        emails: [{address: 'podatelna@ukazkov.example', kind: 'registry'}],
      },
      offices: [{city: 'Tišnov'}, {city: 'Telč'}],
    });
    expect(
      all(element, '[part="office"], [part="organization"]').map((card) => card.getAttribute('part')),
    ).to.deep.equal(['office', 'organization', 'office']);
    expect(visibleTextOf(element)).to.contain(
      'Mikroregion Ukázkov Zkrácený název MU Dřívější název Mikroregion Příklad Právní forma svazek obcí ' +
        'Založeno 18. 1. 2000 IČO 70567646 ID datové schránky abc1234 +420 604 639 603 ' +
        'podatelna@ukazkov.example ukazkov.example',
    );
  });

  it('says of several former names that they are several', async () => {
    const element = await office({organization: {name: 'Svazek', formerNames: ['Prvý', 'Druhý']}});
    expect(visibleTextOf(element)).to.contain('Dřívější názvy Prvý, Druhý');
  });

  it('says that an e-mail is the registry’s where neither its label nor, in Czech, its address does', async () => {
    const emails = [
      {address: 'urad@ukazkov.example', kind: 'registry'},
      {address: 'e-podatelna@ukazkov.example', kind: 'registry'},
      {address: 'posta@ukazkov.example', kind: 'registry', label: 'Elektronická podatelna'},
    ];
    expect(visibleTextOf(await office({organization: {name: 'Svazek', emails}}))).to.contain(
      'Svazek urad@ukazkov.example (e-podatelna) e-podatelna@ukazkov.example posta@ukazkov.example (Elektronická podatelna)',
    );
  });

  it('shows the union alone where there is no office', async () => {
    const element = await office({organization: {name: 'Mikroregion Ukázkov'}});
    expect(visibleTextOf(element)).to.equal('Kancelář a úřední hodiny Mikroregion Ukázkov');
  });

  it('draws no empty card for a union of which only members are known', async () => {
    const element = await office({organization: {members: [{name: 'Ukázkov'}]}});
    expect(all(element, '.card')).to.have.length(0);
    expect(element.getBoundingClientRect().height).to.equal(0);
  });

  it('fits a sidebar of 220 px', async () => {
    const interval = {days: ['mo', 'we'], from: '12:30', to: '17:00'};
    const container = await fixture<HTMLElement>(html`<div style="width: 220px"></div>`);
    const element = document.createElement('css-office');
    element.data = {
      version: 1,
      offices: [
        {city: 'Tišnov', phones: ['317 123 456'], hours: [interval, {...interval, from: '08:00', to: '11:30'}]},
      ],
    };
    container.append(element);
    await element.updateComplete;
    expect(one(element, '.root').scrollWidth).to.be.at.most(220);
    const right = one(element, '.card').getBoundingClientRect().right;
    for (const node of all(element, '.nowrap, .line a')) {
      expect(node.getBoundingClientRect().right).to.be.at.most(right);
      expect(node.getClientRects()).to.have.length(1);
    }
  });

  it('draws nothing where there is nothing', async () => {
    expect((await office({})).getBoundingClientRect().height).to.equal(0);
  });
});

describe('<css-member-list>', () => {
  const members = (data: object): Promise<MemberListElement> =>
    fixture<MemberListElement>(html`<css-member-list .data=${{version: 1, ...data}}></css-member-list>`);

  it('lists municipalities, with links to their sites where they are known', async () => {
    const element = await members({
      organization: {members: [{name: 'Ukázkov', web: 'https://ukazkov.example'}, {name: 'Lhota'}]},
    });
    expect(all(element, 'li').map(wordsOf)).to.deep.equal(['Ukázkov', 'Lhota']);
    expect(all(element, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://ukazkov.example/']);
  });

  it('draws nothing where there is none, and tells the webmaster', async () => {
    const record = recordConsole();
    const element = await members({});
    record.restore();
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(record.warnings[0]).to.match(/^CSS-W21: .*<css-member-list>/);
  });

  it('has its number and its data box selected whole by one click', async () => {
    const element = await office({organization: {name: 'Svazek', ico: '70567646', dataBox: 'abc2def'}});
    const whole = all(element, '.whole');
    expect(whole.map(wordsOf)).to.deep.equal(['70567646', 'abc2def']);
    for (const item of whole) {
      const style = getComputedStyle(item);
      expect(style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select')).to.equal('all');
    }
  });
});
