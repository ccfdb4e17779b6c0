import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/office/define.js';
import type {OfficeElement} from '../../src/elements/office/office.js';
import {all, until, visibleTextOf, wordsOf} from '../support/rendered.js';
import {stopClock} from '../support/stopped-clock.js';

const hours = [
  {days: ['mo', 'we'], from: '08:00', to: '12:00', audience: 'Veřejnost'},
  {days: ['mo', 'we'], from: '12:30', to: '17:00', audience: 'Veřejnost'},
  {days: ['fr'], from: '08:00', to: '10:00', audience: 'Veřejnost', weeks: 'odd'},
  {days: ['tu'], from: '07:00', to: '15:30', audience: 'Členské obce'},
];

const office = async (data: object, attributes: Record<string, string> = {}): Promise<OfficeElement> => {
  const element = await fixture<OfficeElement>(html`<css-office .data=${{version: 1, ...data}}></css-office>`);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  await element.updateComplete;
  return element;
};

const statuses = (element: OfficeElement): string[] => all(element, '.status').map(wordsOf);

describe('<css-office>: open now', () => {
  const said = async (
    iso: string,
    lang = 'cs',
    own: object[] = hours,
    exceptions: object[] = [],
  ): Promise<string[]> => {
    stopClock(iso);
    return statuses(await office({offices: [{city: 'Telč', hours: own, exceptions}]}, {lang}));
  };

  it('says until when it is open, and when it opens, for each audience', async () => {
    // A Monday.
    expect(await said('2026-11-23T10:00:00+01:00')).to.deep.equal([
      'Veřejnost: Otevřeno do 12:00',
      'Členské obce: Zavřeno, otevírá zítra v 7:00',
    ]);
    expect(await said('2026-11-23T12:10:00+01:00')).to.deep.equal([
      'Veřejnost: Zavřeno, otevírá ve 12:30',
      'Členské obce: Zavřeno, otevírá zítra v 7:00',
    ]);
    expect(await said('2026-11-24T06:00:00+01:00')).to.deep.equal([
      'Veřejnost: Zavřeno, otevírá zítra v 8:00',
      'Členské obce: Zavřeno, otevírá v 7:00',
    ]);
  });

  it('names days as they stand after a preposition', async () => {
    const on = async (day: string, lang: string): Promise<string> =>
      (await said('2026-11-23T20:00:00+01:00', lang, [{days: [day], from: '08:00', to: '09:00'}]))[0]!;
    expect(await on('we', 'cs')).to.equal('Zavřeno, otevírá ve středu v 8:00');
    expect(await on('th', 'cs')).to.equal('Zavřeno, otevírá ve čtvrtek v 8:00');
    expect(await on('fr', 'cs')).to.equal('Zavřeno, otevírá v pátek v 8:00');
    expect(await on('sa', 'cs')).to.equal('Zavřeno, otevírá v sobotu v 8:00');
    expect(await on('su', 'cs')).to.equal('Zavřeno, otevírá v neděli v 8:00');
    expect(await on('we', 'en')).to.equal('Closed, opens on Wednesday at 8:00');
    expect(await on('we', 'de')).to.equal('Geschlossen, öffnet am Mittwoch um 8:00 Uhr');
    expect(await on('we', 'uk')).to.equal('Зачинено, відчиниться в середу о 8:00');
  });

  it('names each day of a week in Ukrainian with the preposition that is easier to say', async () => {
    const names = [];
    for (const [index, day] of ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].entries()) {
      // The evening two days before.
      const evening = `2026-11-${String(21 + index)}T20:00:00+01:00`;
      const [sentence] = await said(evening, 'uk', [{days: [day], from: '11:00', to: '12:00'}]);
      names.push(sentence?.replace('Зачинено, відчиниться ', ''));
    }
    expect(names).to.deep.equal([
      'в понеділок об 11:00',
      'у вівторок об 11:00',
      'в середу об 11:00',
      'в четвер об 11:00',
      'в пʼятницю об 11:00',
      'в суботу об 11:00',
      'в неділю об 11:00',
    ]);
  });

  it('says times in German with their word', async () => {
    const row = {days: ['mo'], from: '08:00', to: '12:00'};
    expect(await said('2026-11-23T10:00:00+01:00', 'de', [row])).to.deep.equal(['Geöffnet bis 12:00 Uhr']);
    expect(await said('2026-11-23T07:00:00+01:00', 'de', [row])).to.deep.equal(['Geschlossen, öffnet um 8:00 Uhr']);
  });

  it('gives a date where it opens later than in a week', async () => {
    const exceptions = [{from: '2026-11-23', to: '2026-12-06'}];
    expect(await said('2026-11-23T20:00:00+01:00', 'cs', hours.slice(0, 1), exceptions)).to.deep.equal([
      'Veřejnost: Zavřeno, otevírá 7. 12. 2026 v 8:00',
    ]);
  });

  it('is closed on public holidays', async () => {
    // Tuesday 17 November.
    expect((await said('2026-11-17T10:00:00+01:00'))[1]).to.equal(
      'Členské obce: Zavřeno (Den boje za svobodu a demokracii), otevírá 24. 11. 2026 v 7:00',
    );
  });

  it('claims nothing where the hours are only words', async () => {
    const element = await office({offices: [{city: 'Telč', hours: [{note: 'dle domluvy'}]}]});
    expect(statuses(element)).to.deep.equal([]);
    expect(visibleTextOf(element)).to.contain('dle domluvy').and.not.contain('Otevřeno').and.not.contain('Zavřeno');
  });

  it('marks today in words', async () => {
    stopClock('2026-11-23T10:00:00+01:00');
    const element = await office({offices: [{city: 'Telč', hours}]}, {lang: 'cs'});
    expect(all(element, 'tr.now').map((row) => wordsOf(row))).to.deep.equal(['pondělí (dnes) 8:00–12:00, 12:30–17:00']);
  });

  it('is looked at again when a minute is over', async () => {
    const {setTimeout: set} = window;
    let later: (() => void) | undefined;
    window.setTimeout = ((run: () => void, delay: number) => {
      if (delay > 1000) {
        later = run;
        return 0;
      }
      return set(run, delay);
    }) as typeof setTimeout;
    stopClock('2026-11-23T11:59:30+01:00');
    const element = await office({offices: [{city: 'Telč', hours: hours.slice(0, 1)}]}, {lang: 'cs'});
    window.setTimeout = set;
    expect(statuses(element)).to.deep.equal(['Veřejnost: Otevřeno do 12:00']);
    stopClock('2026-11-23T12:00:00+01:00');
    later!();
    await until(() => statuses(element)[0] === 'Veřejnost: Zavřeno, otevírá ve středu v 8:00');
  });
});

describe('<css-office>: places', () => {
  it('merges the seat, the postal and the visiting address where they are the same', async () => {
    const same = {street: 'Náměstí 2', postalCode: '25602', city: 'Ukázkov'};
    const element = await office(
      {
        offices: [
          {kind: 'seat', ...same, phones: ['317 000 001']},
          {kind: 'postal', ...same, postalCode: '256 02'},
          {kind: 'visiting', ...same, hours, phones: ['317 000 001', '317 000 002']},
          {kind: 'registry', ...same, street: 'Horní 3'},
        ],
      },
      {lang: 'cs'},
    );
    expect(all(element, 'h3').map(wordsOf)).to.deep.equal([
      'Sídlo · Poštovní adresa · Adresa pro osobní návštěvu',
      'Podatelna',
    ]);
    expect(all(element, 'a[part="phone"]')).to.have.length(2);
  });

  it('keeps apart what has a label or hours of its own', async () => {
    const same = {street: 'Náměstí 2', city: 'Ukázkov'};
    const element = await office({
      offices: [
        {kind: 'seat', ...same, label: 'Úřad', hours},
        {kind: 'visiting', ...same, label: 'Pokladna', hours},
        {kind: 'registry', ...same, hours},
      ],
    });
    expect(all(element, 'h3')).to.have.length(3);
  });

  it('has a link for navigation where there are coordinates and something that takes it', async () => {
    const agent = Object.getOwnPropertyDescriptor(Navigator.prototype, 'userAgent')!;
    Object.defineProperty(Navigator.prototype, 'userAgent', {
      configurable: true,
      get: () => 'Mozilla/5.0 (Linux; Android 15)',
    });
    const element = await office({offices: [{city: 'Telč', coordinates: {lat: 49.184, lon: 15.454}}]}, {lang: 'cs'});
    Object.defineProperty(Navigator.prototype, 'userAgent', agent);
    expect(all(element, 'a').map((link) => link.getAttribute('href'))[1]).to.equal('geo:49.184,15.454?q=49.184,15.454');
    expect(all(await office({offices: [{city: 'Telč', coordinates: {lat: 49.184, lon: 15.454}}]}), 'a')).to.have.length(
      1,
    );
  });
});

describe('<css-office layout="515-2020">', () => {
  const data = {
    organization: {
      web: 'https://svazek.example/',
      dataBox: 'ukazka1',
      phones: ['317 000 000'],
      emails: [{address: 'podatelna@svazek.example', kind: 'registry'}, 'jine@svazek.example'],
    },
    offices: [
      {kind: 'office', street: 'Horní 3', city: 'Telč', hours, phones: ['317 000 001', '317000000']},
      {kind: 'postal', street: 'Náměstí 2', postalCode: '25602', city: 'Ukázkov'},
      {kind: 'registry', street: 'Dolní 4', city: 'Telč', emails: ['posta@svazek.example']},
    ],
  };
  const labels = (element: OfficeElement): string[] => all(element, 'dl.facts > div > dt').map(wordsOf);
  const values = (element: OfficeElement): string[] => all(element, 'dl.facts > div > dd').map(wordsOf);

  it('has the items of the law in their order and wording, Czech in every language', async () => {
    const element = await office(data, {layout: '515-2020', lang: 'en'});
    expect(labels(element)).to.deep.equal([
      '4.1 Kontaktní poštovní adresa',
      '4.2 Adresa úřadovny pro osobní návštěvu',
      '4.3 Úřední hodiny',
      '4.4 Telefonní čísla',
      '4.5 Adresa internetové stránky',
      '4.6 Adresa podatelny',
      '4.7 Elektronická adresa podatelny',
      '4.8 Datová schránka',
    ]);
    expect(all(element, 'dl.facts > div > dt > :only-child').map(({lang}) => lang)).to.deep.equal(Array(8).fill('cs'));
    const said = values(element);
    expect(said[0]).to.equal('Náměstí 2, 256 02 Ukázkov');
    expect(said[1]).to.equal('Horní 3, Telč');
    expect(said[3]).to.contain('+420 317 000 000').and.contain('+420 317 000 001');
    expect(said[3]!.match(/317 000 000/g)).to.have.length(1);
    expect(said[5]).to.equal('Dolní 4, Telč');
    expect(said[6]).to.contain('podatelna@svazek.example').and.contain('posta@svazek.example').and.not.contain('jine@');
    expect(said[7]).to.equal('ukazka1');
  });

  it('leaves out what the data do not know, and keeps the numbers', async () => {
    const element = await office({organization: {dataBox: 'ukazka1'}}, {layout: '515-2020'});
    expect(labels(element)).to.deep.equal(['4.8 Datová schránka']);
  });

  it('does not take one address for another', async () => {
    const visiting = await office(
      {offices: [{kind: 'visiting', street: 'Horní 3', city: 'Telč'}]},
      {layout: '515-2020'},
    );
    expect(labels(visiting)).to.deep.equal(['4.2 Adresa úřadovny pro osobní návštěvu']);
    const postal = await office(
      {offices: [{kind: 'postal', street: 'Horní 3', city: 'Telč', hours}]},
      {layout: '515-2020'},
    );
    expect(labels(postal)).to.deep.equal(['4.1 Kontaktní poštovní adresa']);
  });

  it('has letters sent to the seat of who names no other address', async () => {
    const seat = {kind: 'seat', street: 'Náměstí 2', city: 'Ukázkov'};
    const element = await office({offices: [seat]}, {layout: '515-2020'});
    expect(labels(element)).to.deep.equal(['4.1 Kontaktní poštovní adresa']);
    const open = await office({offices: [{...seat, hours}]}, {layout: '515-2020'});
    expect(labels(open).map((label) => label.slice(0, 3))).to.deep.equal(['4.1', '4.2', '4.3']);
  });

  it('lists all offices that an item asks for, the main one first, and each address once', async () => {
    const element = await office(
      {
        offices: [
          {kind: 'visiting', label: 'Pobočka', street: 'Horní 3', city: 'Telč', hours: [{note: 'po domluvě'}]},
          {kind: 'visiting', street: 'Náměstí 2', city: 'Ukázkov'},
          {kind: 'office', label: 'Úřad', street: 'Náměstí 2', city: 'Ukázkov', hours: [{note: 'každý den'}]},
        ],
      },
      {layout: '515-2020', lang: 'cs'},
    );
    expect(labels(element).map((label) => label.slice(0, 3))).to.deep.equal(['4.2', '4.3']);
    expect(values(element)).to.deep.equal([
      'Úřad: Náměstí 2, Ukázkov Pobočka: Horní 3, Telč',
      'Úřad: každý den Pobočka: po domluvě',
    ]);
  });

  it('says so where there is nothing at all', async () => {
    const element = await office({}, {layout: '515-2020', lang: 'cs'});
    expect(visibleTextOf(element)).to.contain('Údaje zatím nejsou k dispozici.');
  });
});
