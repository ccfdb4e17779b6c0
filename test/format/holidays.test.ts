import {expect} from '@open-wc/testing';
import {dayNumber} from '../../src/format/dates.js';
import {czechHoliday} from '../../src/format/holidays.js';

/** Month and day of Easter Sunday from 2001 to 2099, as python-dateutil 2 gives them. */
const EASTERS = `
  0415 0331 0420 0411 0327 0416 0408 0323 0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420
  0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 0401 0421 0406 0329 0417 0409 0325 0414 0405 0418 0410
  0402 0421 0406 0329 0418 0402 0422 0414 0330 0418 0410 0326 0415 0406 0329 0411 0403 0422 0414 0330 0419 0410 0326 0415 0407
  0419 0411 0403 0423 0407 0330 0419 0404 0326 0415 0331 0420 0411 0403 0416 0408 0330 0412 0404 0424 0415 0331 0420 0412`;

const easters = EASTERS.trim()
  .split(/\s+/)
  .map((day, index) => `${2001 + index}-${day.slice(0, 2)}-${day.slice(2)}`);

const FIXED = '01-01 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'.split(' ');

const dateOf = (day: number): string => new Date(day * 864e5).toISOString().slice(0, 10);

/** Every holiday of a year, in the order of the calendar. */
const holidaysOf = (year: number): string[] => {
  const first = dayNumber(`${year}-01-01`);
  return [...new Array<undefined>(dayNumber(`${year + 1}-01-01`) - first)]
    .map((_, index) => dateOf(first + index))
    .filter((date) => czechHoliday(date));
};

describe('czechHoliday', () => {
  it('knows the holidays of 2026', () => {
    expect(holidaysOf(2026)).to.deep.equal([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-08', '2026-07-05', '2026-07-06'],
      ...['2026-09-28', '2026-10-28', '2026-11-17', '2026-12-24', '2026-12-25', '2026-12-26'],
    ]);
  });

  it('knows every holiday from 2001 to 2099, and no others', () => {
    expect(easters).to.have.length(99);
    for (const easter of easters) {
      const year = Number(easter.slice(0, 4));
      const sunday = dayNumber(easter);
      const movable = [...(year >= 2016 ? [sunday - 2] : []), sunday + 1].map(dateOf);
      const expected = new Set([...FIXED.map((day) => `${year}-${day}`), ...movable]);
      expect(holidaysOf(year)).to.deep.equal([...expected].sort());
    }
  });

  it('has Good Friday since 2016 only', () => {
    expect(['2015-04-03', '2016-03-25', '2017-04-14'].map(czechHoliday)).to.deep.equal([
      undefined,
      'good-friday',
      'good-friday',
    ]);
  });

  it('knows the earliest and the latest Easters, and the two exceptions of the rule', () => {
    // 23 March 2008, 25 April 2038; 19 April 2076 and 18 April 2049 would be a week later without the exceptions.
    expect(['2008-03-24', '2038-04-26', '2076-04-20', '2049-04-19'].map(czechHoliday)).to.deep.equal(
      new Array(4).fill('easter-monday'),
    );
    expect(['2008-03-31', '2038-04-19', '2076-04-27', '2049-04-26'].some(czechHoliday)).to.equal(false);
  });
});
