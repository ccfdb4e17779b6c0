import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {after, describe, it} from 'node:test';
import {command, root, serve} from './command.js';

const folder = mkdtempSync(path.join(tmpdir(), 'css-widgets-'));
after(() => {
  rmSync(folder, {recursive: true});
});

let files = 0;
/** @param {string | Uint8Array} content */
const fileOf = (content) => {
  files += 1;
  const name = path.join(folder, `${files}.json`);
  writeFileSync(name, content);
  return name;
};

const WARNED = '{"version": 1, "people": [{"name": "Osoba", "phones": ["12"]}]}';

describe('css-widgets check', () => {
  it('says that a good file is fine, in Czech and in English', async () => {
    const file = 'demo/data/chopos.json';
    assert.deepEqual(await command('check', file), {code: 0, out: 'V pořádku.\n', err: ''});
    assert.deepEqual(await command('check', file, '--lang', 'en', '--strict'), {
      code: 0,
      out: 'No problems found.\n',
      err: '',
    });
  });

  it('says also what else to look at, if it is asked', async () => {
    const {code, out} = await command('check', 'demo/data/chopos.json', '--advice', '--strict');
    assert.deepEqual([code, out], [0, 'Chybí úřední hodiny [Křižíkova 1424, 256\u00a001 Benešov]\nV pořádku.\n']);
    const english = await command('check', 'demo/data/chopos.json', '--advice', '--lang', 'en');
    assert.match(english.out, /^Opening hours are missing \[/);
  });

  it('names the place, the path and the value of a warning, which is an error only with --strict', async () => {
    const file = fileOf(WARNED);
    const {code, out, err} = await command('check', file);
    assert.equal(
      out,
      'CSS-W06: Číslu nelze porozumět, ukáže se bez odkazu. Zapište je například takto: +420 317 123 456. [řádek 1, sloupec 56, people[0].phones[0]: "12"]\n' +
        'Data lze použít. Upozornění: 1.\n',
    );
    assert.deepEqual([code, err], [0, '']);
    assert.equal((await command('check', file, '--strict')).code, 1);
    const english = await command('check', file, '--lang', 'en');
    assert.match(english.out, /^CSS-W06: Phone number not understood.*\nThe data can be used\. Warnings: 1\.\n$/);
  });

  it('takes relative links for good where nobody knows the place of a file, and by --url where somebody does', async () => {
    const photo = 'https://jinde.example/a.jpg';
    const file = fileOf(
      `{"version": 1, "organization": {"web": "/"}, "people": [{"name": "O", "photo": {"url": "${photo}"}}]}`,
    );
    assert.match((await command('check', file)).out, /^CSS-W08: .* \[řádek 1, sloupec \d+, people\[0\]\.photo\.url: /);
    const placed = await command('check', file, '--url', 'https://jinde.example/data.json');
    assert.equal(placed.out, 'V pořádku.\n');
  });

  it('shows of what stands in a file nothing that a terminal obeys, and not much', async () => {
    const file = fileOf(JSON.stringify({version: 1, updated: `\u001b[2J\u009b${'a'.repeat(200)}`}));
    const {out} = await command('check', file);
    assert.doesNotMatch(out.replace(/\n/g, ''), /\p{Cc}/u);
    assert.match(out, /, updated: "\\u001b\[2J a{40,60}…;/);
  });

  it('shows a value that is nested twenty thousand deep', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const {code, out, err} = await command('check', fileOf(`{"version": 1, "updated": ${deep}, "people": [${deep}]}`));
    assert.match(out, /^CSS-W01: .*, updated: \[{60}…; .*\nCSS-W01: .*, people\[0\]: \[{60}…; .*\n/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('ends in peace where nobody reads on', async () => {
    const people = Array.from({length: 20_000}, (_, index) => index);
    const file = fileOf(JSON.stringify({version: 1, people}));
    const program = path.join(root, 'dist/npm/cli/css-widgets.js');
    const piped = spawn('sh', ['-c', '"$0" "$1" check "$2" | head -n 1', process.execPath, program, file]);
    const [out, err] = await Promise.all([text(piped.stdout), text(piped.stderr)]);
    assert.match(out, /^CSS-W01: .*\n$/);
    assert.equal(err, '');
  });

  describe('says of each warning', () => {
    const check = async (content, ...args) => (await command('check', fileOf(content), ...args)).out.split('\n');

    it('its line and column, whatever ends the lines of the file', async () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const content = [
          '{',
          ' "version": 1,',
          ' "people": [',
          '  {"name": "A \\"b\\", [c] {d}",',
          '   "validUntil" : "brzy"}]',
          '}',
        ];
        const [line] = await check(content.join(end));
        assert.match(line, /\[řádek 5, sloupec 19, people\[0\]\.validUntil: "brzy";/);
      }
    });

    it('the place of what lacks something, and of the last of two equal keys', async () => {
      const [first, second] = await check(
        '{"version": 1,\n"updated": 1,\n"updated": 2,\n"people": [\n {"role": "x"}]}',
      );
      assert.match(first, /^CSS-W01: .*\[řádek 3, sloupec 12, updated: 2;/);
      assert.match(second, /^CSS-W02: .*\[řádek 5, sloupec 2, people\[0\]\.name: /);
    });

    it('what the schema would have there', async () => {
      const office = {
        kind: 'castle',
        holidays: 'maybe',
        coordinates: {lat: 99, lon: 'x'},
        hours: [{days: ['monday!'], from: 'ráno', to: '10 hod.'}],
        phones: true,
      };
      const content = JSON.stringify({
        version: 1,
        updated: 'včera',
        organization: [5],
        offices: [office],
        project: {goals: {ordered: 'x'}},
      });
      const lines = await check(content);
      const said = (path) => lines.find((line) => line.includes(`, ${path}: `))?.replace(/^.*?; (.*)\]$/, '$1');
      assert.equal(said('updated'), 'má tu být datum, například "2026-11-24"');
      assert.equal(said('organization'), 'má tu být objekt v { }');
      assert.equal(said('offices[0].kind'), 'má tu být jedno z "office", "seat", "postal", "visiting", "registry"');
      assert.equal(said('offices[0].hours[0].days[0]'), 'má tu být jedno z "mo", "tu", "we", "th", "fr", "sa", "su"');
      assert.equal(said('offices[0].hours[0].from'), 'má tu být čas, například "08:00"');
      assert.equal(said('offices[0].hours[0].to'), 'napište "10:00"');
      assert.equal(said('offices[0].coordinates.lat'), 'má tu být číslo od -90 do 90, například 49.7815');
      assert.equal(said('offices[0].phones'), 'má tu být seznam v [ ], například ["777 193 556"]');
      assert.equal(said('project.goals.ordered'), 'má tu být true nebo false');
      const english = await check(content, '--lang', 'en');
      assert.match(
        english.join('\n'),
        /line 1, column \d+, updated: "včera"; expected a date, for example "2026-11-24"\]/,
      );
    });

    it('how often the same value stands in places of the same kind, and counts each', async () => {
      const people = ['12', '13', '12', '12'].map((phone) => `\n{"name": "O", "phones": ["${phone}"]}`);
      const lines = await check(`{"version": 1, "people": [${people.join()}]}`);
      assert.match(lines[0], /\[řádek 2, sloupec 26, people\[0\]\.phones\[0\]: "12"; celkem 3×, i na řádcích 4, 5\]$/);
      assert.match(lines[1], /\[řádek 3, sloupec 26, people\[1\]\.phones\[0\]: "13"\]$/);
      assert.deepEqual(lines.slice(2), ['Data lze použít. Upozornění: 4.', '']);
      const many = await check(`{"version": 1, "people": [${'\n5,'.repeat(9)}5]}`, '--lang', 'en');
      assert.match(many[0], /people\[0\]: 5; expected .*; 10 times, also on lines 3, 4, 5, 6, 7, …\]$/);
    });

    it('the form in which a value that was read ought to be written', async () => {
      const {warningLines} = await import('../../dist/npm/cli/warning-lines.js');
      const text = '{"updated":\n"1. 2. 2026"}';
      const warnings = [{code: 'CSS-W01', path: 'updated', value: '1. 2. 2026', canonical: '"2026-02-01"'}];
      const [line] = warningLines('cs', 'x.json', {text, warnings, moreWarnings: 0, guessed: false});
      assert.match(line, /\[řádek 2, sloupec 1, updated: "1\. 2\. 2026"; napište "2026-02-01"\]\n$/);
    });

    it('all of it for each of a hundred thousand', async () => {
      const {warningLines} = await import('../../dist/npm/cli/warning-lines.js');
      const people = Array.from({length: 100_000}, (_, index) => index);
      const warnings = people.map((value) => ({code: 'CSS-W01', path: `people[${value}]`, value}));
      const text = JSON.stringify({version: 1, people}, undefined, 1);
      const lines = warningLines('cs', 'x.json', {text, warnings, moreWarnings: 0, guessed: false});
      assert.equal(lines.length, 100_000);
      assert.match(lines[99_999], /\[řádek 100003, sloupec 3, people\[99999\]: 99999; má tu být objekt v { }\]\n$/);
    });
  });

  it('reads a byte order mark, windows-1250 with a warning, and an empty file', async () => {
    const data = '{"version": 1}';
    assert.equal((await command('check', fileOf(`\ufeff${data}`))).out, 'V pořádku.\n');
    assert.equal((await command('check', fileOf(Buffer.from(`\ufeff${data}`, 'utf16le')))).out, 'V pořádku.\n');
    const legacy = fileOf(
      Buffer.concat([Buffer.from('{"version": 1, "a": "'), Buffer.from([0x9e]), Buffer.from('"}')]),
    );
    assert.match((await command('check', legacy)).out, /^CSS-W14: .*\nData lze použít\. Upozornění: 1\.\n$/);
    assert.match((await command('check', fileOf(''))).out, /^CSS-E05: /);
  });

  describe('refuses with code 1', () => {
    /** @type {[string, () => string, RegExp][]} */
    const cases = [
      [
        'a file that is not there',
        () => path.join(folder, 'neni.json'),
        /^Soubor nelze přečíst\. .*neni\.json: ENOENT\]$/,
      ],
      ['a folder', () => folder, /^Soubor nelze přečíst\. .*: EISDIR\]$/],
      ['HTML', () => fileOf('\n<!doctype html><title>Přihlášení</title>'), /^CSS-E04: /],
      [
        'bad JSON, with its line',
        () => fileOf('{"version": 1,\r\n "a": 1\r\n "b": 2}'),
        /^CSS-E05: .*: řádek 3, sloupec 2: /,
      ],
      ['what is no object', () => fileOf('[]'), /^CSS-E06: /],
      ['an unknown version', () => fileOf('{"version": 2}'), /^CSS-E06: /],
      ['a file over 5 MiB', () => fileOf(' '.repeat(5 * 2 ** 20 + 1)), /^CSS-E07: /],
    ];
    for (const [what, make, expected] of cases) {
      it(what, async () => {
        const {code, out, err} = await command('check', make());
        const [first, last] = out.split('\n');
        assert.match(first, expected);
        assert.deepEqual([code, last, err], [1, 'Data nelze použít.', '']);
      });
    }
  });
});

describe('css-widgets check of a URL', () => {
  it('reads it, by its declared charset too, and resolves relative links against it', async (context) => {
    const origin = await serve(context, (request, response) => {
      response.setHeader('Content-Type', 'application/json; charset=windows-1250');
      response.end(
        Buffer.concat([
          Buffer.from('{"version": 1, "organization": {"web": "/'),
          Buffer.from([0x9e, 0x22, 0x7d, 0x7d]),
        ]),
      );
    });
    assert.deepEqual(await command('check', `${origin}/data.json`), {code: 0, out: 'V pořádku.\n', err: ''});
  });

  for (const status of [404, 503]) {
    it(`refuses the answer ${status}`, async (context) => {
      const origin = await serve(context, (request, response) => {
        response.writeHead(status).end('{"version": 1}');
      });
      const {code, out} = await command('check', origin);
      assert.match(out, new RegExp(`^CSS-E03: .* \\[${origin}: HTTP ${status}\\]\n`));
      assert.equal(code, 1);
    });
  }

  it('refuses a login page, and more than 5 MiB', async (context) => {
    const origin = await serve(context, (request, response) => {
      response.end(request.url === '/login' ? '<html>' : Buffer.alloc(5 * 2 ** 20 + 1, ' '));
    });
    assert.match((await command('check', `${origin}/login`)).out, /^CSS-E04: /);
    assert.match((await command('check', `${origin}/large`)).out, /^CSS-E07: /);
  });

  it('says why a server cannot be reached', async () => {
    // A port that has just been given back.
    const ends = [];
    const gone = await serve({after: (end) => ends.push(end)}, () => undefined);
    ends.forEach((end) => end());
    const {code, out} = await command('check', gone);
    assert.match(out, /^CSS-E01: .*ECONNREFUSED\]\n/);
    assert.equal(code, 1);
  });

  it('does not wait for ever', async (context) => {
    const {readSource} = await import('../../dist/npm/cli/read-source.js');
    const origin = await serve(context, () => undefined);
    await assert.rejects(readSource(origin, undefined, 50), {code: 'CSS-E02', url: origin});
  });

  it('does not wait for ever for a body either', async (context) => {
    const {readSource} = await import('../../dist/npm/cli/read-source.js');
    const origin = await serve(context, (request, response) => {
      response.write('{');
    });
    await assert.rejects(readSource(origin, undefined, 200), {code: 'CSS-E02', url: origin});
  });
});
