/** What differs between two versions, in words; and what two people have changed, brought together. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {changeLines} from '../../dist/npm/studio/edit/changes.js';
import {insertAt, moveTo, setAt} from '../../dist/npm/studio/edit/json-edit.js';
import {merge, take} from '../../dist/npm/studio/edit/merge.js';
import {addException, christmas} from '../../dist/npm/studio/edit/offices.js';
import {addPeople, removePerson, replacePerson} from '../../dist/npm/studio/edit/people.js';
import {setDay} from '../../dist/npm/studio/edit/hours.js';
import {flaws, FULL, OWN} from './documents.js';

const lines = (before, after) => changeLines(JSON.parse(before), JSON.parse(after), 'cs');
const KOLEGA = {name: 'Ing. Nový Kolega', role: 'účetní', phones: ['601 000 009'], emails: []};
const phone = (text, index, number) => setAt(text, ['people', index, 'phones'], [number]);

describe('the summary', () => {
  it('names who and what, and declines nobody', () => {
    assert.deepEqual(lines(OWN, phone(OWN, 0, '777 000 111')), ['Jana Ukázková, telefon: 601 000 001 → 777 000 111']);
    assert.deepEqual(lines(OWN, addPeople(OWN, [KOLEGA])), ['Lidé, nově: Ing. Nový Kolega']);
    assert.deepEqual(lines(OWN, removePerson(OWN, 1)), ['Lidé, odebráno: Petr Vzorový']);
    assert.deepEqual(lines(OWN, moveTo(OWN, ['people'], 0, 2)), ['Lidé: jiné pořadí']);
    assert.deepEqual(
      lines(OWN, setAt(OWN, ['updated'], '2026-11-26')),
      ['Datum údajů: 3. 11. 2026 → 26. 11. 2026'].map((line) => line.replace(/(?<=\d\.) /g, '\u00a0')),
    );
  });

  it('says who has taken over a post', () => {
    const after = replacePerson(OWN, 0, {name: 'Bc. Nový Kolega', phones: [], emails: []});
    assert.deepEqual(lines(OWN, after), [
      'Bc. Nový Kolega, jméno: Jana Ukázková → Nový Kolega',
      'Bc. Nový Kolega, e-mail: jana@chopos.example → nic',
      'Bc. Nový Kolega, tituly před jménem: nic → Bc.',
    ]);
  });

  it('tells hours day by day, and exceptions one by one', () => {
    const hours = setDay(OWN, ['offices', 0, 'hours'], {day: 'mo', entries: [{from: '09:00', to: '11:30'}], own: 'cs'});
    assert.deepEqual(lines(OWN, hours), ['Ukázková 1, Benešov, pondělí: 8–12 → 9–11:30']);
    const closed = addException(OWN, [1], christmas(2026, 'svátky'));
    assert.deepEqual(
      lines(OWN, closed).map((line) => line.replace(/\u00a0/g, ' ')),
      ['Vzorová 2, Votice, výjimka, nově: 24. 12. 2026 – 31. 12. 2026, svátky'],
    );
  });

  it('says nothing of blanks and of the order of keys', () => {
    assert.deepEqual(lines(FULL, JSON.stringify(JSON.parse(FULL))), []);
  });
});

describe('two people', () => {
  it('who have changed different things get both', () => {
    const mine = phone(addPeople(OWN, [KOLEGA]), 0, '777 000 111');
    const theirs = setAt(removePerson(phone(OWN, 1, '777 000 222'), 2), ['offices', 1, 'street'], 'Jiná 3');
    const {text, conflicts, taken} = merge(OWN, mine, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(taken.length, 3);
    const {people, offices} = JSON.parse(text);
    assert.deepEqual(
      people.map(({name, phones}) => [name, phones?.[0]]),
      [
        ['Jana Ukázková', '777 000 111'],
        ['Petr Vzorový', '777 000 222'],
        ['Nový Kolega', '601 000 009'],
      ],
    );
    assert.equal(offices[1].street, 'Jiná 3');
    assert.ok(text.includes('"x-poznamka":   {"nikdo": [1,2]}'));
  });

  it('who have changed the same are shown both, and nothing is lost by either choice', () => {
    const [mine, theirs] = [phone(OWN, 0, '777 000 111'), phone(OWN, 0, '777 000 222')];
    const {text, conflicts} = merge(OWN, mine, theirs);
    assert.equal(text, mine);
    assert.equal(conflicts.length, 1);
    assert.deepEqual([conflicts[0].mine, conflicts[0].theirs.after], [['777 000 111'], ['777 000 222']]);
    assert.equal(take(text, conflicts[0].theirs), theirs);
  });

  it('one of whom has removed whom the other has changed are shown that', () => {
    const removed = merge(OWN, phone(OWN, 0, '777 000 111'), removePerson(OWN, 0));
    assert.equal(removed.conflicts.length, 1);
    const changed = merge(OWN, removePerson(OWN, 0), phone(OWN, 0, '777 000 111'));
    assert.equal(changed.conflicts.length, 1);
  });

  it('who have done the same have nothing to choose', () => {
    const same = phone(OWN, 0, '777 000 111');
    assert.deepEqual(merge(OWN, same, same), {text: same, taken: [], conflicts: []});
  });

  it('who have each added somebody in the same post get both', () => {
    const {text, conflicts} = merge(
      OWN,
      addPeople(OWN, [KOLEGA]),
      addPeople(OWN, [{...KOLEGA, name: 'Jiná Kolegyně'}]),
    );
    assert.deepEqual(conflicts, []);
    assert.deepEqual(
      JSON.parse(text)
        .people.map(({id, name}) => `${id}: ${name}`)
        .slice(3),
      ['ucetni-2: Nový Kolega', 'ucetni-2-2: Jiná Kolegyně'],
    );
  });

  it('one of whom has put people in another order get that order', () => {
    const {text} = merge(OWN, addPeople(OWN, [KOLEGA]), moveTo(OWN, ['people'], 2, 0));
    assert.deepEqual(
      JSON.parse(text).people.map(({id}) => id),
      ['poverenec', 'manazerka-svazku', 'ucetni', 'ucetni-2'],
    );
  });

  it('never end with an invalid file, and each change is in it, taken or shown', () => {
    const edit = fc.oneof(
      fc.record({
        kind: fc.constant('phone'),
        at: fc.nat({max: 2}),
        number: fc.constantFrom('777 000 111', '777 000 222'),
      }),
      fc.record({kind: fc.constant('remove'), at: fc.nat({max: 2})}),
      fc.record({kind: fc.constant('add'), role: fc.constantFrom('účetní', 'právník')}),
      fc.record({kind: fc.constant('move'), at: fc.nat({max: 2})}),
      fc.record({kind: fc.constant('city'), at: fc.nat({max: 1}), city: fc.constantFrom('Tábor', 'Písek')}),
      fc.record({kind: fc.constant('office')}),
    );
    const apply = (text, {kind, at, number, role, city}) => {
      const {people} = JSON.parse(text);
      switch (kind) {
        case 'phone':
          return at < people.length ? phone(text, at, number) : text;
        case 'remove':
          return removePerson(text, at);
        case 'add':
          return addPeople(text, [{...KOLEGA, role}]);
        case 'move':
          return at < people.length ? moveTo(text, ['people'], at, 0) : text;
        case 'city':
          return setAt(text, ['offices', at, 'city'], city);
        default:
          return insertAt(text, ['offices'], 2, {id: 'nova', city: 'Ves'});
      }
    };
    const edits = fc.array(edit, {maxLength: 4});
    fc.assert(
      fc.property(edits, edits, (ones, others) => {
        const [mine, theirs] = [ones.reduce(apply, OWN), others.reduce(apply, OWN)];
        const {text, conflicts} = merge(OWN, mine, theirs);
        assert.deepEqual(flaws(text), []);
        const chosen = conflicts.reduce((result, {theirs: difference}) => take(result, difference), text);
        assert.deepEqual(flaws(chosen), []);
        // Nobody whom the other one has added is lost.
        const ids = JSON.parse(chosen).people.map(({id}) => id);
        for (const {id} of JSON.parse(theirs).people) {
          assert.ok(ids.includes(id) || !JSON.parse(mine).people.some((person) => person.id === id), id);
        }
      }),
      {numRuns: 200},
    );
  });
});
