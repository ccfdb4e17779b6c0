/** What the demo's server says of the invented union is true on every day. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {demo} from '../../scripts/server/demo.js';
import {moveDates} from '../../scripts/server/demo-dates.js';
import {serve} from '../../scripts/server/loopback.js';
import {ask} from './fixture.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ADDRESS = '/demo/data/ukazka.json';
const written = JSON.parse(readFileSync(new URL(`../..${ADDRESS}`, import.meta.url), 'utf8'));

const DAY = 86_400_000;
const daysBetween = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;
const weekday = (date) => new Date(date).getUTCDay();

const datesOf = ({updated, project, offices}) => {
  const [{exceptions}] = offices;
  return {
    updated,
    phases: project.phases.map(({from, to}) => `${from}–${to}`),
    exceptions: exceptions.map(({from, to}) => (to ? `${from}–${to}` : from)),
  };
};

describe('The dates of the invented union', () => {
  for (const [what, now, updated, exceptions] of [
    ['a working day', '2026-11-25T08:00:00Z', '2026-11-19', ['2026-11-26', '2026-12-23–2026-12-31']],
    ['the day itself', '2026-11-26T08:00:00Z', '2026-11-26', ['2026-11-26', '2026-12-23–2026-12-31']],
    ['the day after', '2026-11-27T08:00:00Z', '2026-11-26', ['2026-12-03', '2026-12-23–2026-12-31']],
    ['a Sunday', '2026-11-29T12:00:00Z', '2026-11-26', ['2026-12-03', '2026-12-23–2026-12-31']],
    ['the end of a month', '2027-03-31T12:00:00Z', '2027-03-25', ['2027-04-01', '2027-12-23–2027-12-31']],
    ['a leap day', '2028-02-29T12:00:00Z', '2028-02-24', ['2028-03-02', '2028-12-23–2028-12-31']],
    ['the days before Christmas', '2026-12-21T12:00:00Z', '2026-12-17', ['2026-12-23–2026-12-31']],
    ['New Year’s Eve', '2027-12-31T12:00:00Z', '2027-12-30', ['2028-01-06', '2027-12-23–2027-12-31']],
    [
      'New Year in Prague, not yet in Greenwich',
      '2026-12-31T23:30:00Z',
      '2026-12-31',
      ['2027-01-07', '2027-12-23–2027-12-31'],
    ],
    [
      'a day before the file was written',
      '2025-02-28T12:00:00Z',
      '2025-02-27',
      ['2025-03-06', '2025-12-23–2025-12-31'],
    ],
  ]) {
    it(`on ${what}: ${now}`, () => {
      const moved = datesOf(moveDates(written, new Date(now)));
      assert.deepEqual([moved.updated, moved.exceptions], [updated, exceptions]);
    });
  }

  it('have the phases of the project around the year', () => {
    assert.deepEqual(datesOf(moveDates(written, new Date('2031-01-01T12:00:00Z'))).phases, [
      '2029-09–2030-06',
      '2030-07–2032-12',
      '2033-01–2033-06',
    ]);
  });

  it('are as they are written on the day of the tests, whose servers do not move them', () => {
    assert.deepEqual(moveDates(written, new Date('2026-11-25T08:00:00Z')), written);
  });

  it('hold on each day of thirty years', () => {
    for (let time = Date.UTC(2020, 0, 1, 11); time < Date.UTC(2050, 0, 1); time += DAY) {
      const today = new Date(time).toISOString().slice(0, 10);
      const {updated, phases, exceptions} = datesOf(moveDates(written, new Date(time)));
      const sinceUpdated = daysBetween(updated, today);
      assert.ok(sinceUpdated >= 0 && sinceUpdated < 7, `${today}: updated ${updated}`);
      const running = phases.filter((phase) => {
        const [from, to] = phase.split('–');
        return from <= today.slice(0, 7) && today.slice(0, 7) <= to;
      });
      assert.equal(running.length, 1, `${today}: ${phases.join()}`);
      const [from, to] = exceptions.at(-1).split('–');
      assert.ok(today <= to && from.slice(5) === '12-23', `${today}: ${from}–${to}`);
      if (exceptions.length > 1) {
        const ahead = daysBetween(today, exceptions[0]);
        assert.ok(ahead >= 0 && ahead < 7 && weekday(exceptions[0]) === 4, `${today}: ${exceptions[0]}`);
      } else {
        assert.ok(daysBetween(today, from) < 7, `${today}: nothing within a week`);
      }
    }
  });
});

describe('npm start', () => {
  let now = '2028-02-29T12:00:00Z';
  let server;

  before(async () => {
    server = await serve(demo(ROOT, () => new Date(now)));
  });
  after(() => server.close());

  it('sends the invented union with the dates of the moment of each request', async () => {
    const first = await ask(server.port, ADDRESS);
    assert.match(first.headers, /^content-type: application\/json;charset=utf-8\r$/im);
    assert.match(first.headers, /^access-control-allow-origin: \*\r$/im);
    assert.match(first.headers, /^cache-control: no-cache\r?$/im);
    assert.equal(JSON.parse(first.body).updated, '2028-02-24');
    now = '2028-03-02T00:00:00Z';
    assert.equal(JSON.parse((await ask(server.port, ADDRESS)).body).updated, '2028-03-02');
    assert.deepEqual(await ask(server.port, ADDRESS, {method: 'HEAD'}).then(({status, body}) => [status, body]), [
      200,
      '',
    ]);
  });

  it('sends a real union as it is written', async () => {
    const {body} = await ask(server.port, '/demo/data/chopos.json');
    assert.equal(body, readFileSync(new URL('../../demo/data/chopos.json', import.meta.url), 'utf8'));
  });
});
