import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/office/define.js';
import type {OfficeElement} from '../../src/elements/office/office.js';
import {all, normalize, one, wordsOf} from '../support/rendered.js';
import {stopClock} from '../support/stopped-clock.js';

interface Shown {
  readonly statuses: readonly string[];
  /** "středa | 8:00–11:30" */
  readonly rows: readonly string[];
  readonly captions: readonly string[];
  readonly exceptions: readonly string[];
  /** All of it, in its order. */
  readonly text: string;
}

/** An office at an instant. */
const shown = async (iso: string, office: object, lang = 'cs'): Promise<Shown> => {
  stopClock(iso);
  const data = {version: 1, offices: [{street: 'Dlouhá 1', city: 'Ukázkov', ...office}]};
  const element = await fixture<OfficeElement>(html`<css-office .data=${data} lang=${lang}></css-office>`);
  await element.updateComplete;
  const texts = (selector: string): string[] => all(element, selector).map(wordsOf);
  return {
    statuses: texts('.status'),
    rows: all(element, 'tr').map((row) =>
      [...row.children].map((cell) => normalize((cell as HTMLElement).innerText)).join(' | '),
    ),
    captions: texts('caption'),
    exceptions: texts('.exception'),
    text: wordsOf(one(element, '[part="hours"]')),
  };
};

const WEEK = ['mo', 'tu', 'we', 'th', 'fr'];
const usual = {days: WEEK, from: '08:00', to: '17:00'};

describe('<css-office>: equal days', () => {
  it('stand together where they follow each other', async () => {
    const {rows} = await shown('2026-11-24T10:00:00+01:00', {
      hours: [usual, {days: ['sa', 'su'], from: '09:00', to: '11:00'}],
    });
    expect(rows).to.deep.equal(['pondělí–pátek | 8:00–17:00', 'sobota, neděle | 9:00–11:00']);
  });

  it('stand apart where something lies between them, or where one has a note', async () => {
    const {rows} = await shown('2026-11-24T10:00:00+01:00', {
      hours: [
        {days: ['mo', 'we', 'th'], from: '08:00', to: '17:00'},
        {days: ['tu'], from: '08:00', to: '13:00', note: 'pouze cestovní a občanské průkazy'},
        {days: ['fr'], note: 'po domluvě'},
      ],
    });
    expect(rows).to.deep.equal([
      'pondělí | 8:00–17:00',
      'úterý (dnes) | 8:00–13:00 (pouze cestovní a občanské průkazy)',
      'středa, čtvrtek | 8:00–17:00',
      'pátek | po domluvě',
    ]);
  });

  it('are named in each language', async () => {
    expect((await shown('2026-11-24T10:00:00+01:00', {hours: [usual]}, 'en')).rows).to.deep.equal([
      'Monday–Friday | 8:00–17:00',
    ]);
    expect((await shown('2026-11-24T10:00:00+01:00', {hours: [usual]}, 'uk')).rows).to.deep.equal([
      'понеділок–пʼятниця | 8:00–17:00',
    ]);
  });
});

describe('<css-office>: notes of days', () => {
  const hours = [
    {days: ['mo'], from: '08:00', to: '17:00'},
    {days: ['tu'], from: '08:00', to: '13:00', note: 'pouze průkazy'},
    {days: ['we'], note: 'po domluvě'},
  ];

  it('stand beside "open" as long as their hours last', async () => {
    expect((await shown('2026-11-24T10:00:00+01:00', {hours})).statuses).to.deep.equal([
      'Otevřeno do 13:00 (pouze průkazy)',
    ]);
    expect((await shown('2026-11-23T10:00:00+01:00', {hours})).statuses).to.deep.equal(['Otevřeno do 17:00']);
  });

  it('make a day of words neither open nor closed', async () => {
    const {statuses, rows} = await shown('2026-11-25T10:00:00+01:00', {hours});
    expect(statuses).to.deep.equal(['Dnes: po domluvě']);
    expect(rows[2]).to.equal('středa (dnes) | po domluvě');
    expect((await shown('2026-11-26T10:00:00+01:00', {hours})).statuses).to.deep.equal([
      'Zavřeno, otevírá v pondělí v 8:00',
    ]);
  });
});

describe('<css-office>: public holidays', () => {
  it('give the reason on the day itself, and never the usual hours as today\u2019s', async () => {
    // A Wednesday.
    const {statuses, rows} = await shown('2026-10-28T10:00:00+01:00', {hours: [usual]});
    expect(statuses).to.deep.equal(['Zavřeno (Den vzniku Československa), otevírá zítra v 8:00']);
    expect(rows).to.deep.equal([
      'pondělí, úterý | 8:00–17:00',
      'středa (dnes) | zavřeno (Den vzniku Československa) jinak 8:00–17:00',
      'čtvrtek, pátek | 8:00–17:00',
    ]);
  });

  it('are told of from a week before on', async () => {
    const dayBefore = await shown('2026-10-27T10:00:00+01:00', {hours: [usual]});
    expect(dayBefore.statuses).to.deep.equal(['Otevřeno do 17:00']);
    expect(dayBefore.rows).to.include('středa | 28. 10. 2026 zavřeno (Den vzniku Československa) jinak 8:00–17:00');
    expect((await shown('2026-10-22T10:00:00+02:00', {hours: [usual]})).rows[1]).to.contain('28. 10. 2026 zavřeno');
    expect((await shown('2026-10-21T10:00:00+02:00', {hours: [usual]})).rows).to.deep.equal([
      'pondělí–pátek | 8:00–17:00',
    ]);
  });

  it('have their names: Easter and Christmas', async () => {
    const easter = await shown('2026-04-03T10:00:00+02:00', {hours: [usual]});
    expect(easter.statuses).to.deep.equal(['Zavřeno (Velký pátek), otevírá v úterý v 8:00']);
    expect(easter.rows).to.include('pondělí | 6. 4. 2026 zavřeno (Velikonoční pondělí) jinak 8:00–17:00');
    const christmas = await shown('2026-12-24T07:00:00+01:00', {hours: [usual]}, 'en');
    expect(christmas.statuses).to.deep.equal(['Closed (Christmas Eve), opens on Monday at 8:00']);
  });

  it('are days like others where the office says so', async () => {
    const {statuses, rows} = await shown('2026-10-28T10:00:00+01:00', {hours: [usual], holidays: 'open'});
    expect(statuses).to.deep.equal(['Otevřeno do 17:00']);
    expect(rows).to.deep.equal(['pondělí–pátek | 8:00–17:00']);
  });

  it('say nothing of days on which it is never open', async () => {
    // 26 December 2026 is a Saturday.
    const {rows} = await shown('2026-12-21T10:00:00+01:00', {hours: [usual]});
    expect(rows.join()).not.to.contain('26. 12.').and.not.to.contain('sobota');
  });
});

describe('<css-office>: exceptions', () => {
  const exceptions = [
    {from: '2026-12-31', hours: [{from: '07:30', to: '12:00'}], note: 'Silvestr'},
    {from: '2026-12-28', to: '2026-12-30'},
  ];

  it('shorten a day', async () => {
    const morning = await shown('2026-12-31T10:00:00+01:00', {hours: [usual], exceptions});
    expect(morning.statuses).to.deep.equal(['Otevřeno do 12:00 (Silvestr)']);
    expect(morning.rows).to.include('čtvrtek (dnes) | 7:30–12:00 (Silvestr) jinak 8:00–17:00');
    const afternoon = await shown('2026-12-31T13:00:00+01:00', {hours: [usual], exceptions});
    expect(afternoon.statuses).to.deep.equal(['Zavřeno (Silvestr), otevírá v pondělí v 8:00']);
  });

  it('close a day, and say when that is so', async () => {
    const {
      statuses,
      rows,
      exceptions: sentences,
    } = await shown('2026-12-28T10:00:00+01:00', {hours: [usual], exceptions});
    expect(statuses).to.deep.equal(['Zavřeno, otevírá ve čtvrtek v 7:30']);
    expect(rows.slice(0, 2)).to.deep.equal([
      'pondělí (dnes) | zavřeno jinak 8:00–17:00',
      'úterý | 29. 12. 2026 zavřeno jinak 8:00–17:00',
    ]);
    expect(sentences).to.deep.equal(['Zavřeno 28.–30. 12. 2026']);
    expect(rows).to.include('čtvrtek | 31. 12. 2026 7:30–12:00 (Silvestr) jinak 8:00–17:00');
  });

  it('are said in the manner of each language', async () => {
    const said = async (lang: string): Promise<readonly string[]> =>
      (await shown('2026-12-14T10:00:00+01:00', {hours: [usual], exceptions}, lang)).exceptions;
    expect((await said('en')).slice(0, 2)).to.deep.equal([
      'Closed 28–30 December 2026',
      'Open on 31 December 2026 7:30–12:00: Silvestr',
    ]);
    expect((await said('de')).slice(0, 2)).to.deep.equal([
      'Geschlossen vom 28. bis 30. Dezember 2026',
      'Geöffnet am 31. Dezember 2026 7:30–12:00 Uhr: Silvestr',
    ]);
    expect((await said('uk')).slice(0, 2)).to.deep.equal([
      'Зачинено 28–30 грудня 2026 р.',
      'Відчинено 31 грудня 2026 р. 7:30–12:00: Silvestr',
    ]);
  });

  it('open a day that is closed otherwise', async () => {
    const saturday = [{from: '2026-11-28', hours: [{from: '09:00', to: '11:00'}], note: 'adventní trh'}];
    const {rows} = await shown('2026-11-24T10:00:00+01:00', {hours: [usual], exceptions: saturday});
    expect(rows).to.deep.equal(['pondělí–pátek | 8:00–17:00', 'sobota | 28. 11. 2026 9:00–11:00 (adventní trh)']);
  });

  it('win over public holidays', async () => {
    const eve = [{from: '2026-12-24', hours: [{from: '08:00', to: '10:00'}]}];
    expect((await shown('2026-12-24T09:00:00+01:00', {hours: [usual], exceptions: eve})).statuses).to.deep.equal([
      'Otevřeno do 10:00',
    ]);
  });

  it('are forgotten when they are over', async () => {
    expect((await shown('2027-01-05T09:00:00+01:00', {hours: [usual], exceptions})).exceptions).to.deep.equal([]);
  });
});

describe('<css-office>: odd and even weeks', () => {
  const hours = [
    {days: ['mo'], from: '08:00', to: '12:00'},
    {days: ['fr'], from: '08:00', to: '11:00', weeks: 'odd'},
  ];

  it('say which week it is, and why it is closed', async () => {
    // Friday of week 48.
    const even = await shown('2026-11-27T09:00:00+01:00', {hours});
    expect(even.statuses).to.deep.equal(['Zavřeno (teď je sudý týden), otevírá v pondělí v 8:00']);
    expect(even.rows[1]).to.equal('pátek (dnes) | 8:00–11:00 (lichý týden; teď je sudý týden)');
    const odd = await shown('2026-12-04T09:00:00+01:00', {hours});
    expect(odd.statuses).to.deep.equal(['Otevřeno do 11:00']);
    expect(odd.rows[1]).to.equal('pátek (dnes) | 8:00–11:00 (lichý týden; teď je lichý týden)');
  });
});

describe('<css-office>: seasons', () => {
  const hours = [usual, {days: WEEK, from: '08:00', to: '12:00', validFrom: '2027-07-01', validUntil: '2027-08-31'}];

  it('replace the usual hours while they last', async () => {
    const july = await shown('2027-07-07T13:00:00+02:00', {hours});
    expect(july.statuses).to.deep.equal(['Zavřeno, otevírá zítra v 8:00']);
    expect(july.rows).to.deep.equal(['pondělí–pátek | 8:00–12:00 (do 31. 8. 2027)']);
    expect(july.captions).to.deep.equal([]);
  });

  it('stand under their dates before they begin, and are forgotten when they are over', async () => {
    const before = await shown('2027-05-12T13:00:00+02:00', {hours});
    expect(before.rows).to.deep.equal(['pondělí–pátek | 8:00–17:00', 'pondělí–pátek | 8:00–12:00']);
    expect(before.captions).to.deep.equal(['1. 7. – 31. 8. 2027']);
    expect((await shown('2027-09-01T13:00:00+02:00', {hours})).rows).to.deep.equal(['pondělí–pátek | 8:00–17:00']);
  });

  it('change in the middle of a week on their day', async () => {
    // Thursday 1 July, seen from the Tuesday before it.
    const {rows} = await shown('2027-06-29T13:00:00+02:00', {hours, holidays: 'open'});
    expect(rows.slice(0, -1)).to.deep.equal([
      'pondělí | 8:00–12:00 (do 31. 8. 2027)',
      'úterý, středa | 8:00–17:00',
      'čtvrtek, pátek | 8:00–12:00 (do 31. 8. 2027)',
    ]);
  });
});

describe('<css-office>: audiences', () => {
  it('come after what is for everybody, the public first', async () => {
    const {text, captions} = await shown('2026-11-24T10:00:00+01:00', {
      hours: [
        {days: ['mo'], from: '08:00', to: '09:00', audience: 'starostové'},
        {days: ['tu'], from: '08:00', to: '09:00', audience: 'veřejnost'},
        {days: ['we'], from: '08:00', to: '09:00'},
        {note: 'jindy po domluvě'},
      ],
    });
    expect(captions).to.deep.equal(['veřejnost', 'starostové']);
    const order = ['středa', 'jindy po domluvě', 'veřejnost úterý', 'starostové pondělí'].map((words) =>
      text.indexOf(words),
    );
    expect(order).to.deep.equal([...order].sort((one, other) => one - other));
    expect(Math.min(...order)).to.be.above(0);
  });

  it('have their status before all hours', async () => {
    const {text, statuses} = await shown('2026-11-24T08:30:00+01:00', {
      hours: [
        {days: ['tu'], from: '08:00', to: '09:00', audience: 'veřejnost'},
        {days: ['we'], from: '08:00', to: '09:00'},
      ],
    });
    expect(statuses).to.deep.equal(['Zavřeno, otevírá zítra v 8:00', 'veřejnost: Otevřeno do 9:00']);
    expect(text.indexOf('Otevřeno')).to.be.below(text.indexOf('středa'));
  });
});
