import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {
  dayNumber,
  firstDay,
  formatDate,
  formatRange,
  isIsoDate,
  isPartialDate,
  isoWeekParity,
  lastDay,
  pragueNow,
  pragueToday,
} from '../../src/format/dates.js';
import {anyLetter} from '../support/any-letter.js';

/** Days of the years that ISO 8601 writes with four digits. */
const isoDay = fc
  .date({min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true})
  .map((day) => day.toISOString().slice(0, 10));

/** No-break spaces as ordinary ones: which of the two an engine writes is tested once. */
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('isPartialDate', () => {
  for (const date of [
    '2016',
    '2016-07',
    '2016-07-01',
    '0000',
    '0001-01-01',
    '9999-12-31',
    '2024-02-29',
    '2000-02-29',
  ]) {
    it(`takes ${date}`, () => {
      expect(isPartialDate(date)).to.equal(true);
    });
  }

  for (const text of [
    ...['', '16', '02016', '2016-', '2016-7', '2016-13', '2016-00', '2016-07-00', '2016-07-32', '2016-06-31'],
    ...['2023-02-29', '1900-02-29', '2016-07-01-01', '20160701', '2016-07-01T00:00', '2016/07/01', '1. 7. 2016'],
    ...['+02016-07-01', '-2016', ' 2016', '2016\n', '２０１６', 'July 2016', '2016-W05'],
  ]) {
    it(`does not take ${JSON.stringify(text)}`, () => {
      expect(isPartialDate(text)).to.equal(false);
    });
  }

  it('takes every day, and its month and year', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        expect([day, day.slice(0, 7), day.slice(0, 4)].map(isPartialDate)).to.deep.equal([true, true, true]);
      }),
    );
  });

  it('never throws, and takes nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: anyLetter}), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)), (text) => {
        const [year = '', month, day] = text.split('-');
        const time = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
        time.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
        const exists = /^\d{4}(-\d\d){0,2}$/.test(text) && time.toISOString().startsWith(text);
        expect(isPartialDate(text)).to.equal(exists);
      }),
      {numRuns: 1000},
    );
  });
});

describe('isIsoDate', () => {
  it('takes days only', () => {
    expect(['2016-07-01', '2016-07', '2016', '2023-02-29', ''].map(isIsoDate)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('firstDay and lastDay', () => {
  it('are the ends of a year, of a month and of a day', () => {
    expect(['2016', '2016-02', '2016-02-03'].map(firstDay)).to.deep.equal(['2016-01-01', '2016-02-01', '2016-02-03']);
    expect(['2016', '2016-02', '2016-02-03'].map(lastDay)).to.deep.equal(['2016-12-31', '2016-02-29', '2016-02-03']);
    expect(['2023-02', '2016-12', '2016-04', '0000-02'].map(lastDay)).to.deep.equal([
      '2023-02-28',
      '2016-12-31',
      '2016-04-30',
      '0000-02-29',
    ]);
  });

  it('enclose every day of the month and the year', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(4, 7, 10), (day, precision) => {
        const date = day.slice(0, precision);
        expect(firstDay(date) <= day && day <= lastDay(date)).to.equal(true);
        expect(isIsoDate(firstDay(date)) && isIsoDate(lastDay(date))).to.equal(true);
        expect(lastDay(date).startsWith(date)).to.equal(true);
      }),
    );
  });

  it('leave no day between two months', () => {
    for (let month = 1; month < 12; month++) {
      const [date, next] = [month, month + 1].map((one) => `2016-${String(one).padStart(2, '0')}`);
      expect(dayNumber(lastDay(date!)) + 1).to.equal(dayNumber(firstDay(next!)));
    }
    expect(dayNumber(lastDay('2016')) + 1).to.equal(dayNumber(firstDay('2017')));
  });
});

describe('dayNumber', () => {
  it('counts whole days from 1970', () => {
    expect(['1970-01-01', '1969-12-31', '2016-03-27', '2016-03-28'].map(dayNumber)).to.deep.equal([
      0, -1, 16887, 16888,
    ]);
  });
});

describe('pragueToday', () => {
  for (const [now, today] of [
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
  ]) {
    it(`is ${today!} at ${now!}`, () => {
      expect(pragueToday(new Date(now!))).to.equal(today);
    });
  }

  it('is known where an element of the page goes by the name of Temporal', () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
    Object.defineProperty(globalThis, 'Temporal', {configurable: true, value: document.createElement('a')});
    try {
      expect(pragueToday(new Date('2026-01-15T23:00:00Z'))).to.equal('2026-01-16');
    } finally {
      Reflect.deleteProperty(globalThis, 'Temporal');
      if (own) {
        Object.defineProperty(globalThis, 'Temporal', own);
      }
    }
  });

  it('is a date of today or of tomorrow in UTC', () => {
    const today = pragueToday();
    expect(isIsoDate(today)).to.equal(true);
    expect(dayNumber(today) - Math.floor(Date.now() / 864e5)).to.be.within(0, 1);
  });
});

for (const [engine, hide] of [
  ['pragueNow', false],
  ['pragueNow without Temporal', true],
] as const) {
  describe(engine, () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');

    before(() => {
      if (hide) {
        Reflect.deleteProperty(globalThis, 'Temporal');
      }
    });

    after(() => {
      if (own) {
        Object.defineProperty(globalThis, 'Temporal', own);
      }
    });

    for (const [now, date, time, weekday] of [
      ['2026-01-15T22:59:59.999Z', '2026-01-15', '23:59', 'th'],
      ['2026-01-15T23:00:00Z', '2026-01-16', '00:00', 'fr'],
      ['2026-03-29T00:59:00Z', '2026-03-29', '01:59', 'su'],
      ['2026-03-29T01:00:00Z', '2026-03-29', '03:00', 'su'],
      ['2026-10-25T00:59:00Z', '2026-10-25', '02:59', 'su'],
      ['2026-10-25T01:00:00Z', '2026-10-25', '02:00', 'su'],
      ['2024-02-29T11:05:00Z', '2024-02-29', '12:05', 'th'],
      ['2026-11-23T07:05:00Z', '2026-11-23', '08:05', 'mo'],
    ]) {
      it(`is ${weekday!} ${date!} ${time!} at ${now!}`, () => {
        expect(pragueNow(new Date(now!))).to.deep.equal({date, time, weekday});
      });
    }
  });
}

describe('isoWeekParity', () => {
  it('knows every day of a century', () => {
    // Years of 53 ISO weeks; all others have 52.
    const LONG = [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060, 2065, 2071, 2076, 2082, 2088, 2093];
    // Monday of the first week of 2001.
    let day = Date.UTC(2001, 0, 1);
    for (let year = 2001; year < 2099; year++) {
      for (let week = 1; week <= (LONG.includes(year) ? 53 : 52); week++) {
        for (let weekday = 0; weekday < 7; weekday++, day += 864e5) {
          const date = new Date(day).toISOString().slice(0, 10);
          if (isoWeekParity(date) !== (week % 2 ? 'odd' : 'even')) {
            expect.fail(`${date} is of week ${week}`);
          }
        }
      }
    }
    expect(new Date(day).toISOString().slice(0, 10)).to.equal('2098-12-29');
  });
});

describe('formatDate', () => {
  it('writes Czech dates in figures, with no-break spaces', () => {
    expect(formatDate('2016-09-01', 'cs')).to.equal('1.\u00a09.\u00a02016');
    expect(formatDate('2019-07-31', 'cs')).to.equal('31.\u00a07.\u00a02019');
  });

  it('keeps to the precision', () => {
    expect(formatDate('2016', 'cs')).to.equal('2016');
    expect(formatDate('2016-07', 'cs')).to.equal('červenec\u00a02016');
    expect(spaced(formatDate('2016-07', 'en'))).to.equal('July 2016');
    expect(spaced(formatDate('2016-07', 'de'))).to.equal('Juli 2016');
    expect(spaced(formatDate('2016-07', 'uk'))).to.match(/^липень 2016/);
  });

  it('writes months out in the other languages', () => {
    expect(spaced(formatDate('2016-09-01', 'en'))).to.equal('1 September 2016');
    expect(spaced(formatDate('2016-09-01', 'de'))).to.equal('1. September 2016');
    expect(spaced(formatDate('2016-09-01', 'uk'))).to.match(/^1 вересня 2016/);
  });

  it('declines a month after a preposition', () => {
    expect(formatDate('2016-07', 'cs', true)).to.equal('července\u00a02016');
    expect(spaced(formatDate('2016-07', 'uk', true))).to.equal('липня 2016 р.');
    expect(spaced(formatDate('2016', 'uk', true))).to.equal('2016 р.');
    expect(spaced(formatDate('2016-07', 'de', true))).to.equal('Juli 2016');
    expect(spaced(formatDate('2016-07', 'en', true))).to.equal('July 2016');
    expect(formatDate('2016', 'cs', true)).to.equal('2016');
    expect(formatDate('2016-09-01', 'cs', true)).to.equal('1.\u00a09.\u00a02016');
  });

  it('means the same day in every zone, and breaks nowhere', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom('cs', 'en', 'de', 'uk'), (day, language) => {
        const words = formatDate(day, language);
        expect(words).not.to.contain(' ');
        expect(words.match(/\d+/g)?.map(Number)).to.include(Number(day.slice(8)));
      }),
    );
  });
});

describe('formatRange', () => {
  /** With no-break spaces as `_` and the sign that keeps a line together as `+`. */
  const joined = (from: string, to: string, language: string): string => {
    const {first, dash, last} = formatRange(from, to, language);
    return `${first}${dash}${last}`.replace(/\u00a0/g, '_').replace(/\u2060/g, '+');
  };

  for (const [from, to, cs, en, de, uk] of [
    [
      ...(['2026-12-23', '2026-12-31'] as const),
      '23.–+31._12._2026',
      '23–+31_December_2026',
      '23.–+31._Dezember_2026',
      '23–+31_грудня_2026_р.',
    ],
    [
      ...(['2026-11-23', '2026-12-31'] as const),
      '23._11._– 31._12._2026',
      '23_November_– 31_December_2026',
      '23._November_– 31._Dezember_2026',
      '23_листопада_– 31_грудня_2026_р.',
    ],
    [
      ...(['2026-12-23', '2027-01-01'] as const),
      '23._12._2026_– 1._1._2027',
      '23_December_2026_– 1_January_2027',
      '23._Dezember_2026_– 1._Januar_2027',
      '23_грудня_2026_р._– 1_січня_2027_р.',
    ],
    [
      ...(['2016-07', '2016-10'] as const),
      'červenec–+říjen_2016',
      'July–+October_2016',
      'Juli–+Oktober_2016',
      'липень–+жовтень_2016_р.',
    ],
    [
      ...(['2016-07', '2018-02'] as const),
      'červenec_2016_– únor_2018',
      'July_2016_– February_2018',
      'Juli_2016_– Februar_2018',
      'липень_2016_р._– лютий_2018_р.',
    ],
    ['2016', '2018', '2016–+2018', '2016–+2018', '2016–+2018', '2016–+2018'],
    [
      ...(['2019-07', '2020'] as const),
      'červenec_2019_– 2020',
      'July_2019_– 2020',
      'Juli_2019_– 2020',
      'липень_2019_р._– 2020',
    ],
    [
      ...(['2016', '2016-07-31'] as const),
      '2016_– 31._7._2016',
      '2016_– 31_July_2016',
      '2016_– 31._Juli_2016',
      '2016_– 31_липня_2016_р.',
    ],
  ] as const) {
    it(`says ${from} to ${to}`, () => {
      expect(['cs', 'en', 'de', 'uk'].map((language) => joined(from, to, language))).to.deep.equal([cs, en, de, uk]);
    });
  }

  it('says what both dates of a year share once', () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 9998}), fc.constantFrom('cs', 'en', 'de', 'uk'), (number, language) => {
        const year = String(number).padStart(4, '0');
        const {first, last} = formatRange(`${year}-02-03`, `${year}-11-30`, language);
        expect(first).to.match(/^3/);
        expect(first.match(/\d+/g)?.map(Number)).to.deep.equal(language === 'cs' ? [3, 2] : [3]);
        expect(last).to.equal(formatDate(`${year}-11-30`, language));
      }),
    );
  });
});
