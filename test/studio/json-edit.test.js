/** Edits of a JSON text change nothing but what they are for. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {insertAt, moveTo, replaceItem, setAt} from '../../dist/npm/studio/edit/json-edit.js';

const LINES = `{
    "version": 1,
    "unknown":   [1,2 ,3],
    "people": [
        {"name": "Jana Ukázková", "phones": ["601 000 001", "601 000 002"]},
        {"name": "Petr Vzorový"}
    ],
    "z": {}
}
`;

describe('an edit of the text', () => {
  it('changes one value alone', () => {
    assert.equal(
      setAt(LINES, ['people', 0, 'phones', 1], '777 000 777'),
      LINES.replace('"601 000 002"', '"777 000 777"'),
    );
  });

  it('keeps Windows line ends and tabs, and uses them for what is new', () => {
    const text = LINES.replace(/ {4}/g, '\t').replace(/\n/g, '\r\n');
    const result = setAt(text, ['organization'], {name: 'Svazek', phones: ['601 000 003']});
    assert.equal(
      result,
      text.replace(
        '\t"people"',
        '\t"organization": {\r\n\t\t"name": "Svazek",\r\n\t\t"phones": ["601 000 003"]\r\n\t},\r\n\t"people"',
      ),
    );
  });

  it('writes a new item as its neighbours are written', () => {
    assert.equal(
      insertAt(LINES, ['people'], 1, {name: 'Eva Nová', phones: ['601']}),
      LINES.replace(
        '        {"name": "Petr',
        '        {"name": "Eva Nová", "phones": ["601"]},\n        {"name": "Petr',
      ),
    );
    assert.equal(insertAt(LINES, ['unknown'], 3, 4), LINES.replace('3]', '3, 4]'));
  });

  it('puts a key where a person would', () => {
    assert.equal(
      setAt(LINES, ['people', 1, 'titlesBefore'], 'Ing.'),
      LINES.replace('"Petr Vzorový"}', '"Petr Vzorový", "titlesBefore": "Ing."}'),
    );
    assert.equal(
      setAt(LINES, ['people', 0, 'role'], 'účetní'),
      LINES.replace('"Jana Ukázková",', '"Jana Ukázková", "role": "účetní",'),
    );
  });

  it('takes out entries with their commas', () => {
    assert.equal(setAt(LINES, ['people', 0, 'phones', 0], undefined), LINES.replace('"601 000 001", ', ''));
    assert.equal(setAt(LINES, ['z'], undefined), LINES.replace(',\n    "z": {}', ''));
    assert.equal(setAt('{"a": [1]}', ['a', 0], undefined), '{"a": []}');
  });

  it('moves items and puts several in the place of one', () => {
    assert.equal(JSON.parse(moveTo(LINES, ['people'], 1, 0)).people[0].name, 'Petr Vzorový');
    assert.equal(moveTo(moveTo(LINES, ['people'], 0, 1), ['people'], 0, 1), LINES);
    assert.deepEqual(JSON.parse(moveTo(LINES, ['unknown'], 0, 2)).unknown, [2, 3, 1]);
    assert.deepEqual(JSON.parse(replaceItem(LINES, ['unknown'], 1, ['a', 'b'])).unknown, [1, 'a', 'b', 3]);
  });

  it('makes what has to be around a value', () => {
    const result = JSON.parse(setAt('{}', ['people', 0, 'photo', 'url'], 'foto.jpg'));
    assert.deepEqual(result, {people: [{photo: {url: 'foto.jpg'}}]});
    assert.deepEqual(JSON.parse(setAt('{"a": null}', ['a', 'b'], 1)), {a: {b: 1}});
  });

  it('keeps the text of a file on one line on one line', () => {
    const result = setAt('{"version":1,"people":[]}', ['people', 0], {name: 'Jana Ukázková', phones: ['601']});
    assert.equal(result, '{"version":1,"people":[{"name":"Jana Ukázková","phones":["601"]}]}');
  });

  it('is a value that JSON.parse reads, whatever the value and however the file is written', () => {
    const key = fc.constantFrom('a', 'b', 'name', 'people', 'x"y\\');
    const json = fc.jsonValue({maxDepth: 3});
    fc.assert(
      fc.property(
        fc.dictionary(key, json),
        key,
        json,
        fc.constantFrom(undefined, 2, '\t'),
        (object, name, value, indent) => {
          const text = JSON.stringify(object, undefined, indent);
          // What JSON makes of it: -0 is 0.
          const wanted = JSON.parse(JSON.stringify(value));
          assert.deepEqual(JSON.parse(setAt(text, [name], wanted)), {...JSON.parse(text), [name]: wanted});
          const rest = JSON.parse(text);
          delete rest[name];
          assert.deepEqual(JSON.parse(setAt(text, [name], undefined)), rest);
        },
      ),
    );
  });
});
