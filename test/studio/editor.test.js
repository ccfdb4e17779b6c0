/** What the editor does with a text: changes what is meant, undoes to the byte, and writes nothing that the schema rejects. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readDay, setDay} from '../../dist/npm/studio/edit/hours.js';
import {insertAt, moveTo, setAt} from '../../dist/npm/studio/edit/json-edit.js';
import {addException, addOffice, christmas, copyHours, removeOffice} from '../../dist/npm/studio/edit/offices.js';
import {addPeople, removePerson, replacePerson, seatPerson} from '../../dist/npm/studio/edit/people.js';
import {setText} from '../../dist/npm/studio/edit/texts.js';
import {editorOf, flaws, FULL, OWN} from './documents.js';

const rawOf = (editor) => JSON.parse(editor.text);
const PHONE = ['people', 0, 'phones', 0];

/** As somebody types it, character by character, and leaves the field. */
const typeInto = (editor, path, words) => {
  for (let end = 1; end <= words.length; end++) {
    const typed = words.slice(0, end).trim();
    editor.type(path, words.slice(0, end), (text) => setAt(text, path, typed), false);
  }
  editor.type(path, words, (text) => setAt(text, path, words.trim()), true);
};

describe('typing', () => {
  it('changes the one value, and is one step of undo', () => {
    const editor = editorOf(OWN);
    typeInto(editor, PHONE, '777 000 111');
    assert.equal(editor.text, OWN.replace('601 000 001', '777 000 111'));
    editor.undo();
    assert.equal(editor.text, OWN);
    editor.redo();
    assert.equal(editor.text, OWN.replace('601 000 001', '777 000 111'));
  });

  it('keeps out of the file what cannot be there, and says so when the field is left', () => {
    const editor = editorOf(OWN);
    const path = ['people', 0, 'emails', 0];
    editor.type(path, 'jana@', (text) => setAt(text, path, 'jana@'), false);
    assert.equal(editor.text, OWN);
    assert.equal(editor.drafts.get('people[0].emails[0]').isBad, false);
    editor.type(path, 'jana@', (text) => setAt(text, path, 'jana@'), true);
    assert.equal(editor.drafts.get('people[0].emails[0]').isBad, true);
    assert.equal(editor.text, OWN);
    assert.ok(editor.isUnsaved);
    editor.undo();
    assert.equal(editor.drafts.size, 0);
  });

  it('writes what a person would understand as the schema knows it, when the field is left', () => {
    const editor = editorOf(OWN);
    typeInto(editor, ['people', 0, 'name'], 'Mgr. Jana Nová, DiS.');
    const {name, titlesBefore, titlesAfter} = rawOf(editor).people[0];
    assert.deepEqual([titlesBefore, name, titlesAfter], ['Mgr.', 'Jana Nová', 'DiS.']);
    typeInto(editor, ['people', 0, 'emails', 0], 'nova (at) chopos.example');
    assert.equal(rawOf(editor).people[0].emails[0], 'nova@chopos.example');
    assert.deepEqual(flaws(editor.text), []);
  });

  it('shows what is typed while it is typed, with a blank at its end', () => {
    const editor = editorOf(OWN);
    editor.type(PHONE, '777 ', (text) => setAt(text, PHONE, '777'), false);
    assert.equal(editor.typedAt(PHONE), '777 ');
  });
});

describe('a correction', () => {
  const spelled =
    '{"version": 1, "people": [{"name": "Ing. Jana Ukázková", "phones": "601 000 001, 601 000 002", "role": {"cz": "účetní"}}],' +
    ' "offices": [{"city": "Ves", "closures": [{"from": "24. 12. 2026"}], "exceptions": [{"from": "2026-12-31"}],' +
    ' "hours": [{"days": "po–st", "from": "8.00", "to": "12"}]}], "organization": {"ico": "IČO: 12345679"}}';

  it('puts all spellings right at once, and says of the same data the same', () => {
    const editor = editorOf(spelled);
    const before = JSON.stringify(editor.reading.document);
    editor.correctAll();
    assert.deepEqual(flaws(editor.text), []);
    assert.equal(JSON.stringify(editor.reading.document.people), JSON.stringify(JSON.parse(before).people));
    assert.deepEqual(rawOf(editor).offices[0], {
      city: 'Ves',
      exceptions: [{from: '2026-12-31'}, {from: '2026-12-24'}],
      hours: [{days: ['mo', 'tu', 'we'], from: '08:00', to: '12:00'}],
    });
    editor.undo();
    assert.equal(editor.text, spelled);
  });

  it('takes out what nobody sees', () => {
    const editor = editorOf(
      '{"version": 1, "people": [{"name": "Jana Ukázková", "emails": ["jana@\u200bchopos.example"]}]}',
    );
    editor.correct(editor.reading.warnings[0]);
    assert.equal(rawOf(editor).people[0].emails[0], 'jana@chopos.example');
  });
});

describe('people', () => {
  it('come with an id of their post, and with their titles where they belong', () => {
    const person = {name: 'Ing. Nový Kolega, Ph.D.', role: 'účetní', phones: ['601 000 009'], emails: ['']};
    const added = JSON.parse(addPeople(OWN, [person])).people[3];
    assert.deepEqual(added, {
      id: 'ucetni-2',
      name: 'Nový Kolega',
      titlesBefore: 'Ing.',
      titlesAfter: 'Ph.D.',
      role: 'účetní',
      phones: ['601 000 009'],
    });
  });

  it('follow each other in a post with its id', () => {
    const text = replacePerson(OWN, 0, {name: 'Bc. Nový Kolega', phones: [''], emails: ['kolega@chopos.example']});
    assert.deepEqual(JSON.parse(text).people[0], {
      name: 'Nový Kolega',
      titlesBefore: 'Bc.',
      id: 'manazerka-svazku',
      role: 'manažerka svazku',
      phones: ['601 000 001'],
      emails: ['kolega@chopos.example'],
    });
  });

  it('work in an office that is given an id for that, and nowhere when it is gone', () => {
    const bare = '{"version": 1, "people": [{"name": "Jana Ukázková"}], "offices": [{"city": "Dolní Lhota"}]}';
    const seated = seatPerson(bare, 0, 0);
    assert.equal(JSON.parse(seated).people[0].office, 'kancelar-dolni-lhota');
    assert.equal(JSON.parse(seated).offices[0].id, 'kancelar-dolni-lhota');
    assert.deepEqual(JSON.parse(removeOffice(seated, 0)).people, [{name: 'Jana Ukázková'}]);
  });
});

describe('offices', () => {
  it('close over Christmas, all of them, by one edit', () => {
    const offices = JSON.parse(addException(OWN, [0, 1], christmas(2026, 'zavřeno mezi svátky'))).offices;
    for (const {exceptions} of offices) {
      assert.deepEqual(exceptions, [{from: '2026-12-24', to: '2026-12-31', note: 'zavřeno mezi svátky'}]);
    }
  });

  it('have the hours of another one', () => {
    const [one, other] = JSON.parse(copyHours(OWN, 0, 1)).offices;
    assert.deepEqual(other.hours, one.hours);
  });
});

const word = fc.constantFrom(
  'Jana',
  'Mgr. Eva Nová, DiS.',
  '',
  'účetní',
  '8–12',
  'x@y',
  'jana@chopos.example',
  '601',
  '\u200b',
  '24. 12. 2026',
  '2026-07',
  'www.obec.cz',
  '-',
);
const index = fc.nat({max: 3});
const key = fc.constantFrom(
  'name',
  'titlesBefore',
  'titlesAfter',
  'role',
  'validUntil',
  'note',
  'familyName',
  'office',
  'id',
);
const officeKey = fc.constantFrom('street', 'postalCode', 'city', 'label', 'web', 'kind', 'holidays');
const field = fc.oneof(
  fc.tuple(fc.constant('people'), index, key),
  fc.tuple(fc.constant('offices'), index, officeKey),
  fc.tuple(fc.constant('people'), index, fc.constantFrom('phones', 'emails'), index),
  fc.tuple(fc.constant('organization'), fc.constantFrom('name', 'ico', 'web', 'founded', 'dataBox')),
  fc.tuple(fc.constantFrom('updated', 'feedback', 'language')),
);
const step = fc.oneof(
  fc.record({type: fc.constant('type'), path: field, typed: word, isFinal: fc.boolean()}),
  fc.record({type: fc.constant('text'), path: field, typed: word, language: fc.constantFrom('cs', 'en')}),
  fc.record({type: fc.constant('add'), name: word, role: word, phone: word, email: word}),
  fc.record({type: fc.constantFrom('replace', 'remove', 'seat'), index, name: word}),
  fc.record({type: fc.constant('move'), list: fc.constantFrom('people', 'offices'), index, to: index}),
  fc.record({type: fc.constantFrom('office', 'closeOffice', 'holiday', 'copy'), index, to: index, name: word}),
  fc.record({
    type: fc.constant('day'),
    index,
    day: fc.constantFrom('mo', 'fr', 'su'),
    typed: fc.constantFrom('8–12', '', 'po domluvě', '0–24, 8'),
  }),
  fc.record({type: fc.constantFrom('undo', 'undo', 'redo', 'correct')}),
);

const has = (editor, list, at) => at < (rawOf(editor)[list] ?? []).length;

const STEPS = {
  type: (editor, {path, typed, isFinal}) =>
    (typeof path[1] !== 'number' || has(editor, path[0], path[1])) &&
    editor.type(path, typed, (text) => setAt(text, path, typed.trim() === '' ? undefined : typed), isFinal),
  text: (editor, {path, typed, language}) =>
    (typeof path[1] !== 'number' || has(editor, path[0], path[1])) &&
    editor.apply((text) => setText(text, path, editor.at(path), {language, own: editor.own, value: typed})),
  add: (editor, {name, role, phone, email}) =>
    editor.apply((text) => addPeople(text, [{name, role, phones: [phone], emails: [email]}])),
  replace: (editor, {index: at, name}) =>
    has(editor, 'people', at) && editor.apply((text) => replacePerson(text, at, {name, phones: [], emails: []})),
  remove: (editor, {index: at}) => editor.apply((text) => removePerson(text, at)),
  seat: (editor, {index: at}) =>
    has(editor, 'people', at) && has(editor, 'offices', 0) && editor.apply((text) => seatPerson(text, at, 0)),
  move: (editor, {list, index: at, to}) =>
    has(editor, list, at) && has(editor, list, to) && editor.apply((text) => moveTo(text, [list], at, to)),
  office: (editor, {name}) => editor.apply((text) => addOffice(text, {label: name})),
  closeOffice: (editor, {index: at}) => has(editor, 'offices', at) && editor.apply((text) => removeOffice(text, at)),
  holiday: (editor, {index: at}) =>
    has(editor, 'offices', at) && editor.apply((text) => addException(text, [at], christmas(2026, 'svátky'))),
  copy: (editor, {index: at, to}) =>
    has(editor, 'offices', at) && has(editor, 'offices', to) && editor.apply((text) => copyHours(text, at, to)),
  day: (editor, {index: at, day, typed}) => {
    const path = ['offices', at, 'hours'];
    const entries = readDay(typed);
    return (
      has(editor, 'offices', at) &&
      entries &&
      editor.apply((text) => setDay(text, path, {day, entries, own: editor.own}))
    );
  },
  undo: (editor) => editor.undo(),
  redo: (editor) => editor.redo(),
  correct: (editor) => editor.correctAll(),
};

describe('whatever is done', () => {
  for (const [name, start] of Object.entries({full: FULL, own: OWN})) {
    it(`keeps the file valid, and can be taken back to the first byte: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(step, {maxLength: 25}), (steps) => {
          const editor = editorOf(start);
          for (const one of steps) {
            STEPS[one.type](editor, one);
            assert.deepEqual(flaws(editor.text), [], JSON.stringify(one));
          }
          if (editor.drafts.size > 0) {
            // What is typed and not in the file goes first, and no redo brings it back.
            editor.undo();
          }
          const last = editor.text;
          let count = 0;
          while (editor.mayUndo) {
            editor.undo();
            count += 1;
          }
          assert.equal(editor.text, start);
          for (; count > 0; count--) {
            editor.redo();
          }
          assert.equal(editor.text, last);
        }),
        {numRuns: 150},
      );
    });
  }
});

describe('a file as it was opened', () => {
  it('is kept with a lone value where a list is meant, until that is edited', () => {
    const editor = editorOf('{"version": 1, "people": {"name": "Jana Ukázková"}}');
    assert.ok(editor.apply((text) => insertAt(text, ['people'], 1, {name: 'Petr Vzorový'})));
    assert.deepEqual(rawOf(editor).people, [{name: 'Jana Ukázková'}, {name: 'Petr Vzorový'}]);
  });
});
