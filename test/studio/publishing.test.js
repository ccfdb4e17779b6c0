/** What is given to be uploaded and to be remembered. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import {adviceFor} from '../../dist/npm/document/advice.js';
import {parse} from '../../dist/npm/document/parse.js';
import {calendar, reminderDates} from '../../dist/npm/studio/edit/calendar.js';
import {letter, mailtoAddress} from '../../dist/npm/studio/edit/letter.js';
import {snapshotPage} from '../../dist/npm/studio/edit/publication.js';
import {bytesOf, readFile} from '../../dist/npm/studio/edit/files.js';
import {FULL, OWN} from './documents.js';

const documentOf = (text) => parse(JSON.parse(text), {url: 'https://svazek.example/css-data.json'}).document;
const kinds = (text, today) => adviceFor(documentOf(text), today).map(({kind}) => kind);

describe('a calendar', () => {
  const title = 'Kontakty svazku: hodiny o Vánocích, prosím; a\\nebo ne';
  const text = 'Zkontrolujte lidi, telefony a úřední hodiny: https://svazek.example/css-widgets/upravit/ '.repeat(3);
  const made = calendar(
    [
      {date: '2026-12-01', title, text},
      {date: '2027-05-01', title: 'Platí ještě?', text: 'Ano\nne'},
    ],
    new Date('2026-11-26T10:00:00Z'),
    'https://svazek.example/css-widgets/upravit/',
  );

  it('is one that others read', () => {
    const events = new ICAL.Component(ICAL.parse(made))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    assert.deepEqual(
      events.map(({startDate, endDate, summary, description}) => [
        startDate.toString(),
        endDate.toString(),
        summary,
        description,
      ]),
      [
        ['2026-12-01', '2026-12-02', title, text],
        ['2027-05-01', '2027-05-02', 'Platí ještě?', 'Ano\nne'],
      ],
    );
  });

  it('has lines of at most 75 octets that end as RFC 5545 has it', () => {
    assert.ok(made.endsWith('END:VCALENDAR\r\n'));
    for (const line of made.split('\r\n')) {
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
      assert.doesNotMatch(line, /[\r\n]/);
    }
  });

  it('reminds on 1 December and half a year on', () => {
    assert.deepEqual(reminderDates('2026-11-26'), {christmas: '2026-12-01', halfYear: '2027-05-01'});
    assert.deepEqual(reminderDates('2026-12-01'), {christmas: '2027-12-01', halfYear: '2027-06-01'});
  });
});

describe('the mail', () => {
  it('says what to do, where, and what changes', () => {
    const changes = ['Jana Ukázková, telefon: 601 000 001 → 777 000 111'];
    const ready = letter('css-data.json', 'https://svazek.example/css-widgets/', changes);
    assert.match(ready.subject, /css-data\.json/);
    assert.match(ready.body, /https:\/\/svazek\.example\/css-widgets\/[^]*- Jana Ukázková, telefon/);
    const address = new URL(mailtoAddress(ready));
    assert.equal(address.searchParams.get('body'), ready.body.replace(/\n/g, '\r\n'));
  });

  it('fits an address, however much has changed', () => {
    const changes = Array(500).fill('Jana Ukázková, telefon: 601 000 001 → 777 000 111');
    assert.ok(mailtoAddress(letter('css-data.json', '', changes)).length < 2500);
  });
});

describe('the snapshot', () => {
  it('has all blocks that there is something for, and nothing that runs', () => {
    const page = snapshotPage(documentOf(FULL), 'https://svazek.example/css-widgets/kontakty/');
    assert.match(page, /^<!doctype html>\n<html lang="cs">\n<meta charset="utf-8">/);
    assert.equal(page.match(/<div lang="cs">/g).length, 4);
    assert.doesNotMatch(page, /<script|@|není? k dispozici/);
    assert.equal(snapshotPage(documentOf(OWN), '').match(/<div lang="cs">/g).length, 2);
  });
});

describe('a file', () => {
  const fileOf = (bytes, name = 'css-data.json') => new File([bytes], name);
  const utf8 = new TextEncoder();

  it('is given back with its byte order mark, and byte for byte', async () => {
    const bytes = utf8.encode(`\uFEFF${OWN}`);
    const {file} = await readFile(fileOf(bytes));
    assert.equal(file.text, OWN);
    assert.deepEqual(bytesOf(file.text, file), bytes);
    const plain = (await readFile(fileOf(utf8.encode(OWN)))).file;
    assert.deepEqual(bytesOf(plain.text, plain), utf8.encode(OWN));
  });

  it('of windows-1250 or UTF-16 is read, and said to be', async () => {
    const legacy = Uint8Array.from([
      ...utf8.encode('{"version": 1, "people": [{"name": "Jan Vzorov'),
      0xfd,
      ...utf8.encode('"}]}'),
    ]);
    const {file} = await readFile(fileOf(legacy));
    assert.equal(JSON.parse(file.text).people[0].name, 'Jan Vzorový');
    assert.equal(file.encoding, 'windows-1250');
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...OWN].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]);
    assert.equal((await readFile(fileOf(wide))).file.encoding, 'UTF-16');
  });

  it('loses the number that a browser has added to its name', async () => {
    assert.equal((await readFile(fileOf(utf8.encode(OWN), 'css-data (1).json'))).file.name, 'css-data.json');
  });
});

describe('advice', () => {
  it('names who is about to go, whom nobody can reach, and offices without hours', () => {
    const text = JSON.stringify({
      version: 1,
      people: [
        {name: 'Jana Ukázková', phones: ['601 000 001'], validUntil: '2026-12-31'},
        {name: 'Petr Vzorový', phones: ['601 000 002'], validUntil: '2026-06-30'},
        {name: 'Eva Příkladná'},
      ],
      offices: [{city: 'Ves'}, {kind: 'postal', city: 'Ves'}],
    });
    assert.deepEqual(kinds(text, '2026-11-26'), ['ends-soon', 'ended', 'unreachable', 'no-hours']);
  });

  it('thinks of Christmas from the autumn on, unless somebody has', () => {
    const office = {city: 'Ves', hours: [{days: ['mo'], from: '08:00', to: '12:00'}]};
    const text = (exceptions) => JSON.stringify({version: 1, offices: [{...office, exceptions}]});
    assert.deepEqual(kinds(text([]), '2026-11-26'), ['christmas']);
    assert.deepEqual(kinds(text([]), '2026-06-26'), []);
    assert.deepEqual(kinds(text([{from: '2026-12-24', to: '2026-12-31'}]), '2026-11-26'), []);
    assert.deepEqual(kinds(text([{from: '2025-12-24', to: '2025-12-31'}]), '2026-11-26'), ['christmas']);
  });

  it('says which texts lack a language that others have, and that data are old', () => {
    const text =
      '{"version": 1, "updated": "2025-01-01", "organization": {"name": {"cs": "Svazek", "en": "Union"}, "legalForm": "svazek"}}';
    const [language, old] = adviceFor(documentOf(text), '2026-11-26');
    assert.deepEqual(language, {kind: 'missing-language', language: 'en', places: ['organization.legalForm']});
    assert.equal(old.kind, 'old');
  });
});
