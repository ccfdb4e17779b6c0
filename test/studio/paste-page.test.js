/**
 * How much of a page of old comes out right: the source page as it was copied, and pages written from the facts of the seven unions, each in
 * another layout. The test prints it, and holds it.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readPage} from '../../dist/npm/studio/edit/paste/paste-page.js';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const pageOf = (name) => readFileSync(path.join(FIXTURES, `pages/${name}.txt`), 'utf8');
const factsOf = (name) => JSON.parse(readFileSync(path.join(FIXTURES, `unions/${name}.json`), 'utf8'));

const CHOPOS = {
  people: [
    ['Ing.', 'Miroslav Kratochvíl', '', 'manažer svazku a CSS', '+420 777 193 556'],
    ['', 'Jana Kovářová', '', 'specialista pro rozvoj mikroregionu', '+420 702 038 250'],
    ['', 'Anna Půtová', 'DiS.', 'specialista na veřejné zakázky', '+420 724 592 215'],
    ['Mgr.', 'Pavel Goby', '', 'pověřenec pro ochranu osobních údajů', '+420 601 376 380'],
  ].map(([titlesBefore, name, titlesAfter, role, phone]) => ({
    titlesBefore,
    name,
    titlesAfter,
    role,
    phones: [phone],
    emails: [],
  })),
  offices: [{street: 'Křižíkova 1424', postalCode: '256 01', city: 'Benešov'}],
};

/** By union, how many of its facts must come out right; the rest is written in prose, or says something else than a fact does. */
const LEAST = {
  chopos: 1,
  lanskrounsko: 1,
  'slezska-harta': 1,
  'smo-team': 1,
  telcsko: 0,
  tisnovsko: 0.9,
  voticko: 0.9,
  'zdanicky-les': 1,
};

const wordOf = (text) =>
  (typeof text === 'object' && text !== null ? text.cs : (text ?? ''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .toLowerCase();
const digits = (list = []) =>
  list.map((phone) => (typeof phone === 'object' ? phone.number : phone).replace(/\D/g, '').slice(-9)).join();
const addresses = (list = []) => list.map((email) => (typeof email === 'object' ? email.address : email)).join();

/** Each fact that the page states, and whether it was found. */
const judge = ({people = [], offices = [], organization}, found) => {
  const results = [];
  const say = (what, wanted, got) => results.push({what, wanted, got, right: wanted === got});
  for (const person of people) {
    const match = found.people.find(({name}) => name === person.name);
    say(`${person.name}: name`, person.name, match?.name);
    for (const key of ['titlesBefore', 'titlesAfter', 'role']) {
      say(`${person.name}: ${key}`, wordOf(person[key]), wordOf(match?.[key]));
    }
    say(`${person.name}: phones`, digits(person.phones), digits(match?.phones));
    say(`${person.name}: emails`, addresses(person.emails), addresses(match?.emails));
  }
  for (const office of offices.filter(({street, postalCode}) => street && postalCode)) {
    const match = found.places.find(({street}) => street === office.street);
    for (const key of ['street', 'postalCode', 'city']) {
      say(`${office.street}: ${key}`, office[key], match?.[key]);
    }
  }
  if (organization?.ico) {
    say('ico', organization.ico.replace(/\s/g, ''), found.ico);
  }
  const known = new Set(people.map(({name}) => name));
  for (const {name} of found.people.filter((person) => !known.has(person.name))) {
    say(`nobody called ${name}`, '', name);
  }
  return results;
};

describe('a pasted page of old', () => {
  const totals = {right: 0, all: 0};
  for (const [name, least] of Object.entries(LEAST)) {
    it(`gives its contacts: ${name}`, (test) => {
      const results = judge(name === 'chopos' ? CHOPOS : factsOf(name), readPage(pageOf(name)));
      const right = results.filter((result) => result.right).length;
      totals.right += right;
      totals.all += results.length;
      test.diagnostic(`${name}: ${right} of ${results.length} fields right`);
      for (const {what, wanted, got} of results.filter((result) => !result.right)) {
        test.diagnostic(`  ${what}: "${wanted}" was read as "${got ?? ''}"`);
      }
      assert.ok(right >= least * results.length, `${right} of ${results.length}`);
    });
  }

  it('gives more than nine of ten fields of all', (test) => {
    test.diagnostic(`all pages: ${totals.right} of ${totals.all} fields right`);
    assert.ok(totals.right / totals.all > 0.9);
  });

  it('says where each was found', () => {
    const {people} = readPage(pageOf('zdanicky-les'));
    assert.deepEqual(
      people.map(({line, excerpt}) => [line, excerpt]),
      [
        [5, 'Jaromír Konečný, DiS.'],
        [11, 'Mgr. Ing. Lucia Halámková'],
      ],
    );
  });

  it('reads opening hours', () => {
    const {places} = readPage(
      'Kancelář: Náves 1, 123 45 Horní Lhota\nPondělí 8:00–12:00, 13:00–17:00\nÚt a Čt: zavřeno\nSt 8–11.30\nPá po domluvě',
    );
    assert.deepEqual(places[0].hours, [
      {
        days: ['mo'],
        entries: [
          {from: '08:00', to: '12:00'},
          {from: '13:00', to: '17:00'},
        ],
      },
      {days: ['we'], entries: [{from: '08:00', to: '11:30'}]},
      {days: ['fr'], entries: [{note: 'po domluvě'}]},
    ]);
  });

  it('finds nobody in prose', () => {
    const prose =
      'Dobrovolný svazek obcí Dolní Lhota sdružuje obce Horní Lhota a Nová Ves. Projekt Centra společných služeb vede Svaz měst.\n' +
      'Navazuje na úspěšný projekt „Meziobecní spolupráce“ realizovaný od května 2013.';
    assert.deepEqual(readPage(prose).people, []);
  });
});
