/** Seven typed fields and the rows of a file. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parse} from '../../dist/npm/document/parse.js';
import {dayText, readDay, setDay, weekOf} from '../../dist/npm/studio/edit/hours.js';

const READ = {
  '8–12, 13–17': [
    {from: '08:00', to: '12:00'},
    {from: '13:00', to: '17:00'},
  ],
  '8:00-11:30  12.30 - 17.00': [
    {from: '08:00', to: '11:30'},
    {from: '12:30', to: '17:00'},
  ],
  '8 až 12 a 13 až 15': [
    {from: '08:00', to: '12:00'},
    {from: '13:00', to: '15:00'},
  ],
  'od 8 do 12 hod.': [{from: '08:00', to: '12:00'}],
  '0800–1700': [{from: '08:00', to: '17:00'}],
  zavřeno: [],
  Zavreno: [],
  '': [],
  '–': [],
  'po domluvě': [{note: 'po domluvě'}],
  'dle domluvy': [{note: 'dle domluvy'}],
  '8–12 (jen průkazy)': [{from: '08:00', to: '12:00', note: 'jen průkazy'}],
  '8–12 (jen průkazy), 13–15': [
    {from: '08:00', to: '12:00', note: 'jen průkazy'},
    {from: '13:00', to: '15:00'},
  ],
  '8–12, odpoledne po domluvě': [{from: '08:00', to: '12:00', note: 'odpoledne po domluvě'}],
};

const UNREAD = ['8', '12–8', '8–25', '8–12, 13', '8–12–15', 'do 12'];

const FILE = `{
  "version": 1,
  "offices": [
    {
      "hours": [
        {"days": ["mo", "we"], "from": "08:00", "to": "11:30"},
        {"days": ["mo", "we"], "from": "12:30", "to": "17:00"},
        {"days": ["fr"], "from": "08:00", "to": "10:00", "weeks": "odd"},
        {"note": {"cs": "jindy dle domluvy", "en": "otherwise by appointment"}}
      ]
    }
  ]
}
`;
const PATH = ['offices', 0, 'hours'];
const hoursIn = (text) => JSON.parse(text).offices[0].hours;
const change = (day, typed, text = FILE) => setDay(text, PATH, {day, entries: readDay(typed), own: 'cs'});

describe('the field of a day', () => {
  for (const [typed, entries] of Object.entries(READ)) {
    it(`reads "${typed}"`, () => assert.deepEqual(readDay(typed), entries));
  }
  for (const typed of UNREAD) {
    it(`does not guess what "${typed}" means`, () => assert.equal(readDay(typed), undefined));
  }
  it('shows what was typed in the shortest form', () => {
    assert.equal(dayText(readDay('08:00-12:00; 13.30-17 (jen průkazy)')), '8–12, 13:30–17 (jen průkazy)');
    assert.equal(dayText(readDay('po domluvě')), 'po domluvě');
  });
});

describe('a week', () => {
  it('shows the plain rows and counts the others', () => {
    const {days, others, note} = weekOf(hoursIn(FILE), 'cs');
    assert.equal(dayText(days.mo), '8–11:30, 12:30–17');
    assert.equal(dayText(days.fr), '');
    assert.deepEqual(
      others.map(({index}) => index),
      [2],
    );
    assert.equal(note, 3);
  });

  it('changes the lines of one day alone', () => {
    assert.equal(change('mo', '8–11:30'), FILE.replace('["mo", "we"], "from": "12', '["we"], "from": "12'));
    assert.equal(change('tu', '8-11.30'), FILE.replace('["mo", "we"], "from": "08', '["mo", "tu", "we"], "from": "08'));
    assert.equal(
      change('th', '9–12'),
      FILE.replace('"17:00"},\n', '"17:00"},\n        {"days": ["th"], "from": "09:00", "to": "12:00"},\n'),
    );
    assert.equal(change('mo', '8:00–11:30, 12:30–17:00'), FILE);
    assert.equal(change('we', 'zavřeno', change('mo', '')), FILE.replace(/ {8}.*"mo".*\n/g, ''));
  });

  it('begins where there were no hours', () => {
    const text = setDay('{"version": 1, "offices": [{"city": "Ves"}]}', PATH, {
      day: 'mo',
      entries: readDay('po domluvě'),
      own: 'cs',
    });
    assert.deepEqual(hoursIn(text), [{days: ['mo'], note: 'po domluvě'}]);
  });

  it('shows after any typing what was typed, of other days what was there, and stays valid', () => {
    const day = fc.constantFrom('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su');
    const typed = fc.constantFrom('8–12', '8–12, 13–17', '', 'po domluvě', '8–11:30', '13–17 (obce)', '0–24');
    fc.assert(
      fc.property(fc.array(fc.tuple(day, typed), {maxLength: 12}), (edits) => {
        let text = FILE;
        for (const [name, words] of edits) {
          const before = weekOf(hoursIn(text), 'cs');
          text = change(name, words, text);
          const after = weekOf(hoursIn(text), 'cs');
          assert.deepEqual(after.days, {...before.days, [name]: readDay(words)});
          assert.equal(after.others.length, 1);
        }
        assert.deepEqual(parse(JSON.parse(text)).warnings, []);
      }),
    );
  });
});
