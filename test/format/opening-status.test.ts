import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {OpeningException, OpeningRow, Weekday} from '../../src/document/types.js';
import type {SpecialRules} from '../../src/format/opening-day.js';
import {WEEKDAYS} from '../../src/format/opening-hours.js';
import {openingStatus} from '../../src/format/opening-status.js';
import {HOLIDAYS, naiveClock, naiveChanges} from './naive-clock.js';

const MONDAY_TO_FRIDAY = WEEKDAYS.slice(0, 5);

const NONE = {note: undefined, audience: undefined, weeks: undefined, validFrom: undefined, validUntil: undefined};

/** "mo-fr 08:00-12:00", "we odd 13:00-17:00", "mo 08:00-12:00 2026-07-01/2026-08-31" */
const row = (spelling: string): OpeningRow => {
  const [, days = '', weeks, from = '', to = '', validFrom, validUntil] =
    /^(\S+) (odd |even )?(\S+)-(\S+)(?: (.*)\/(.*))?$/.exec(spelling)!;
  return {
    ...NONE,
    days: days === 'mo-fr' ? MONDAY_TO_FRIDAY : (days.split(',') as Weekday[]),
    from,
    to,
    weeks: weeks?.trim() as 'odd' | 'even' | undefined,
    validFrom,
    validUntil,
  };
};

interface Exception {
  from: string;
  to?: string;
  /** "07:30-12:00" */
  hours?: readonly string[];
}

const exception = ({from, to, hours = []}: Exception): OpeningException => ({
  from,
  to,
  hours: hours.map((times) => {
    const [start = '', end = ''] = times.split('-');
    return {from: start, to: end};
  }),
  note: undefined,
});

const rules = (exceptions: readonly Exception[] = [], holidays: SpecialRules['holidays'] = 'closed'): SpecialRules => ({
  exceptions: exceptions.map(exception),
  holidays,
});

const status = (
  hours: readonly string[],
  now: string,
  exceptions?: readonly Exception[],
  holidays?: SpecialRules['holidays'],
) => openingStatus(hours.map(row), rules(exceptions, holidays), new Date(now));

/** "open until 2026-03-02 12:00" */
const words = (...args: Parameters<typeof status>): string => {
  const result = status(...args)!;
  const change = result.change ? ` until ${result.change.date} ${result.change.time}` : '';
  return (result.open ? 'open' : 'closed') + change;
};

const LUNCH = ['mo-fr 08:00-12:00', 'mo-fr 13:00-17:00'];

/** How many offices are tried. 10,000 have been, once: they take minutes. */
const RUNS = 60;

const anyTime = fc
  .integer({min: 0, max: 24 * 60})
  .map((minute) => [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'));
const anyTimes = fc.uniqueArray(anyTime, {minLength: 2, maxLength: 2}).map((times) => {
  const [from = '', to = ''] = times.sort();
  return {from, to};
});
/** Days of three years, with holidays, weeks and changes of the clock more often than others. */
const anyDate = fc
  .oneof(
    fc.integer({min: 0, max: 3 * 365}),
    fc
      .constantFrom(...HOLIDAYS, '2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29')
      .map((date) => (+new Date(date) - Date.UTC(2026, 0, 1)) / 864e5),
  )
  .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10));
const anyRange = fc.tuple(anyDate, fc.constantFrom(0, 0, 1, 4, 30, 90)).map(([from, days]) => ({
  from,
  to: days ? new Date(+new Date(from) + days * 864e5).toISOString().slice(0, 10) : undefined,
}));
const anySeason = fc.oneof(
  {weight: 3, arbitrary: fc.constant({validFrom: undefined, validUntil: undefined})},
  {
    weight: 1,
    arbitrary: fc.record({
      validFrom: fc.option(anyDate, {nil: undefined}),
      validUntil: fc.option(anyDate, {nil: undefined}),
    }),
  },
);
const anyRow = fc
  .record({
    days: fc.subarray([...WEEKDAYS], {minLength: 1}),
    times: anyTimes,
    weeks: fc.constantFrom(undefined, undefined, 'odd' as const, 'even' as const),
    season: anySeason,
  })
  .map(({days, times, weeks, season}): OpeningRow => ({...NONE, days, ...times, weeks, ...season}));
const anyOffice = fc.record({
  rows: fc.array(anyRow, {minLength: 1, maxLength: 5}),
  special: fc.record({
    exceptions: fc.array(
      fc
        .record({range: anyRange, hours: fc.array(anyTimes, {maxLength: 2})})
        .map(({range, hours}): OpeningException => ({...range, hours, note: undefined})),
      {maxLength: 4},
    ),
    holidays: fc.constantFrom('closed' as const, 'open' as const),
  }),
});

describe('openingStatus', () => {
  it('knows nothing without intervals', () => {
    expect(status([], '2026-03-02T09:00+01:00')).to.equal(undefined);
  });

  // 2 March 2026 is a Monday of an even week.
  for (const [now, expected] of [
    ['2026-03-02T07:59:59.999+01:00', 'closed until 2026-03-02 08:00'],
    ['2026-03-02T08:00+01:00', 'open until 2026-03-02 12:00'],
    ['2026-03-02T11:59:59.999+01:00', 'open until 2026-03-02 12:00'],
    ['2026-03-02T12:00+01:00', 'closed until 2026-03-02 13:00'],
    ['2026-03-02T13:00+01:00', 'open until 2026-03-02 17:00'],
    ['2026-03-02T17:00+01:00', 'closed until 2026-03-03 08:00'],
    ['2026-03-06T17:00+01:00', 'closed until 2026-03-09 08:00'],
    ['2026-12-31T16:00:00Z', 'closed until 2027-01-04 08:00'],
  ]) {
    it(`closes for lunch and the night: ${now!}`, () => {
      expect(words(LUNCH, now!)).to.equal(expected);
    });
  }

  it('counts the milliseconds until it changes', () => {
    expect(status(LUNCH, '2026-03-02T11:59:59.999+01:00')?.changesIn).to.equal(1);
    expect(status(LUNCH, '2026-03-02T11:59:30+01:00')?.changesIn).to.equal(30_000);
    expect(status(LUNCH, '2026-03-02T12:00+01:00')?.changesIn).to.equal(3_600_000);
  });

  it('takes intervals that touch or overlap for one', () => {
    const now = '2026-03-02T09:00+01:00';
    expect(words(['mo 08:00-12:00', 'mo 12:00-17:00'], now)).to.equal('open until 2026-03-02 17:00');
    expect(words(['mo 11:00-17:00', 'mo 08:00-12:00'], now)).to.equal('open until 2026-03-02 17:00');
    expect(words(['mo 08:00-17:00', 'mo 10:00-11:00'], now)).to.equal('open until 2026-03-02 17:00');
    expect(words(['mo 08:00-12:00', 'mo even 12:00-14:00', 'mo odd 12:00-17:00'], now)).to.equal(
      'open until 2026-03-02 14:00',
    );
  });

  it('knows odd and even weeks', () => {
    const [odd, even] = [['we odd 08:00-12:00'], ['we even 08:00-12:00']];
    expect(words(odd, '2026-03-02T09:00+01:00')).to.equal('closed until 2026-03-11 08:00');
    expect(words(even, '2026-03-02T09:00+01:00')).to.equal('closed until 2026-03-04 08:00');
    expect(words(even, '2026-03-04T12:00+01:00')).to.equal('closed until 2026-03-18 08:00');
  });

  it('knows that an odd week 53 is followed by an odd week 1', () => {
    // 31 December 2026 is the Thursday of week 53, 7 January 2027 that of week 1.
    expect(words(['th odd 08:00-12:00'], '2026-12-31T12:00+01:00')).to.equal('closed until 2027-01-07 08:00');
    expect(words(['th even 08:00-12:00'], '2026-12-24T12:00+01:00')).to.equal('closed until 2027-01-14 08:00');
  });

  it('is closed during closures, the first and the last day included', () => {
    const holidays = [{from: '2026-03-03', to: '2026-03-05'}];
    expect(words(LUNCH, '2026-03-02T17:00+01:00', holidays)).to.equal('closed until 2026-03-06 08:00');
    expect(words(LUNCH, '2026-03-05T16:59+01:00', holidays)).to.equal('closed until 2026-03-06 08:00');
    expect(words(LUNCH, '2026-03-02T09:00+01:00', [{from: '2026-03-02'}])).to.equal('closed until 2026-03-03 08:00');
    expect(words(LUNCH, '2026-03-02T09:00+01:00', [{from: '2026-03-01', to: '2026-03-01'}])).to.equal(
      'open until 2026-03-02 12:00',
    );
  });

  it('is closed on public holidays', () => {
    expect(words(LUNCH, '2026-04-02T17:00+02:00')).to.equal('closed until 2026-04-07 08:00');
    expect(words(LUNCH, '2026-12-24T09:00+01:00')).to.equal('closed until 2026-12-28 08:00');
    expect(words(['mo 08:00-12:00'], '2026-07-05T09:00+02:00')).to.equal('closed until 2026-07-13 08:00');
  });

  it('looks ahead over a long closure, but not for ever', () => {
    const now = '2026-07-01T09:00+02:00';
    expect(words(LUNCH, now, [{from: '2026-07-01', to: '2026-08-27'}])).to.equal('closed until 2026-08-28 08:00');
    const summer = [{from: '2026-07-01', to: '2026-08-30'}];
    expect(words(LUNCH, '2026-07-02T08:01+02:00', summer)).to.equal('closed until 2026-08-31 08:00');
    expect(words(LUNCH, '2026-07-02T08:00+02:00', summer)).to.equal('closed');
    expect(status(LUNCH, now, [{from: '2026-07-01', to: '2026-12-31'}])).to.deep.equal({
      open: false,
      change: undefined,
      changesIn: undefined,
    });
  });

  it('counts the hour that the clock skips or repeats', () => {
    const hours = ['su 08:00-12:00'];
    const [day, hour] = [24 * 3_600_000, 3_600_000];
    expect(status(hours, '2026-03-28T08:00+01:00')?.changesIn).to.equal(day - hour);
    expect(status(hours, '2026-10-24T08:00+02:00')?.changesIn).to.equal(day + hour);
    expect(status(['sa 00:00-23:59', 'su 00:00-04:00'], '2026-10-25T00:30+02:00')?.changesIn).to.equal(4.5 * hour);
  });

  for (const monday of ['2026-03-23', '2026-10-19']) {
    it(`agrees with a naive clock in each minute of the week of ${monday}`, () => {
      const hours = [
        'mo-fr 07:30-11:30',
        'mo,we 12:30-17:00',
        'sa odd 09:00-10:00',
        'su 00:15-02:40',
        'su 03:10-06:00',
      ];
      const rows = hours.map(row);
      const start = +new Date(`${monday}T00:00Z`);
      const naive = naiveChanges(rows, rules(), start, 16);
      let compared = 0;
      for (let at = start; at < start + 8 * 864e5; at += 6e4) {
        const {open, change, changesIn} = openingStatus(rows, rules(), new Date(at))!;
        const next = naive.next(at);
        if (open !== naive.isOpen(at) || changesIn !== next! - at || change?.time !== naiveClock(next!).time) {
          expect.fail(`${new Date(at).toISOString()}: ${String(open)} ${String(changesIn)}, not ${String(next! - at)}`);
        }
        compared++;
      }
      expect(compared).to.equal(8 * 24 * 60);
    });
  }

  it('knows shortened days, and which of several exceptions holds', () => {
    const yearEnd = [
      {from: '2026-12-28', to: '2026-12-31'},
      {from: '2026-12-31', hours: ['07:30-12:00']},
    ];
    expect(words(LUNCH, '2026-12-31T10:00+01:00', yearEnd)).to.equal('open until 2026-12-31 12:00');
    expect(words(LUNCH, '2026-12-31T13:00+01:00', yearEnd)).to.equal('closed until 2027-01-04 08:00');
    expect(words(LUNCH, '2026-12-28T10:00+01:00', [...yearEnd].reverse())).to.equal('closed until 2026-12-31 07:30');
    const twice = [{from: '2026-12-31', hours: ['07:30-12:00']}, {from: '2026-12-31'}];
    expect(words(LUNCH, '2026-12-31T10:00+01:00', twice)).to.equal('closed until 2027-01-04 08:00');
    expect(words(LUNCH, '2026-12-31T10:00+01:00', [...twice].reverse())).to.equal('open until 2026-12-31 12:00');
  });

  it('opens on a public holiday by an exception, or where holidays are days like others', () => {
    const sale = [{from: '2026-12-24', hours: ['09:00-11:00']}];
    expect(words(LUNCH, '2026-12-24T09:00+01:00', sale)).to.equal('open until 2026-12-24 11:00');
    expect(words(LUNCH, '2026-12-24T09:00+01:00', [], 'open')).to.equal('open until 2026-12-24 12:00');
  });

  it('knows seasons, which replace the hours of their days alone', () => {
    const hours = ['mo-fr 08:00-16:00', 'mo,we 08:00-12:00 2026-07-01/2026-08-31'];
    expect(words(hours, '2026-06-29T09:00+02:00')).to.equal('open until 2026-06-29 16:00');
    expect(words(hours, '2026-07-01T09:00+02:00')).to.equal('open until 2026-07-01 12:00');
    expect(words(hours, '2026-07-02T09:00+02:00')).to.equal('open until 2026-07-02 16:00');
    expect(words(hours, '2026-08-31T09:00+02:00')).to.equal('open until 2026-08-31 12:00');
    expect(words(hours, '2026-09-02T09:00+02:00')).to.equal('open until 2026-09-02 16:00');
  });

  it('is open to the end of a day', () => {
    expect(words(['sa 20:00-24:00'], '2026-03-07T23:59:59+01:00')).to.equal('open until 2026-03-08 00:00');
    expect(words(['sa 20:00-24:00', 'su 00:00-02:00'], '2026-03-07T21:00+01:00')).to.equal(
      'open until 2026-03-08 02:00',
    );
  });

  it('agrees with a naive clock on any schedule of three years', () => {
    fc.assert(
      fc.property(
        anyOffice,
        fc.integer({min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 9, 31)}),
        ({rows, special}, now) => {
          const minute = now - (now % 6e4);
          const naive = naiveChanges(rows, special, minute, 60);
          const next = naive.next(now);
          const clock = next === undefined ? undefined : naiveClock(next);
          expect(openingStatus(rows, special, new Date(now))).to.deep.equal({
            open: naive.isOpen(minute),
            change: clock && {date: clock.date, time: clock.time},
            changesIn: next === undefined ? undefined : next - now,
          });
        },
      ),
      {numRuns: RUNS},
    );
  });

  it('knows the holidays that the naive clock knows', () => {
    const open = WEEKDAYS.map((day) => row(`${day} 00:00-24:00`));
    const closed = [...new Array<undefined>(3 * 365 + 1)]
      .map((_, index) => Date.UTC(2026, 0, 1 + index, 11))
      .filter((noon) => !openingStatus(open, rules(), new Date(noon))?.open)
      .map((noon) => new Date(noon).toISOString().slice(0, 10));
    expect(closed).to.deep.equal(HOLIDAYS);
  });
});
