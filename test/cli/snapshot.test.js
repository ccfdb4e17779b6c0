import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import {command, root} from './command.js';

const FILE = 'test/fixtures/documents/full.json';
const snapshot = (...args) => command('snapshot', FILE, '--url', 'https://www.podlesi.example/data.json', ...args);

describe('css-widgets snapshot', () => {
  it('prints every block in every language, and nothing else', async () => {
    for (const widget of ['contact-list', 'project-info', 'office', 'member-list']) {
      for (const lang of ['cs', 'en', 'de', 'uk']) {
        const {code, out, err} = await snapshot('--widget', widget, '--lang', lang);
        assert.match(out, new RegExp(`^<div lang="${lang}">\n<h2>[^]*</h2>\n[^]*\n</div>\n$`));
        assert.deepEqual([code, err, out.includes('@')], [0, '', false]);
      }
    }
  });

  it('prints what the package gives a program', async () => {
    const [{parse}, {snapshot: make}] = await Promise.all([
      import('../../dist/npm/document/parse.js'),
      import('../../dist/npm/export/snapshot/snapshot.js'),
    ]);
    const {document} = parse(JSON.parse(readFileSync(path.join(root, FILE), 'utf8')), {url: 'https://a.example/'});
    const {out} = await command('snapshot', FILE, '--widget', 'office', '--url', 'https://a.example/');
    assert.equal(out, `${make(document, {widget: 'office'})}\n`);
  });

  it('takes Czech, level 2 and all that there is, unless it is told otherwise', async () => {
    const {out} = await snapshot('--widget', 'project-info');
    assert.match(out, /^<div lang="cs">\n<h2>O projektu<\/h2>\n<h3>Základní informace<\/h3>/);
    const other = await snapshot(
      '--widget=project-info',
      '--lang',
      'EN-us',
      '--heading-level',
      '3',
      '--sections',
      ' links  goals ',
    );
    assert.match(
      other.out,
      /^<div lang="en">\n<h3>About the project<\/h3>\n<h4>More about the project<\/h4>[^]*<h4>Project goals/,
    );
  });

  it('selects people and offices, and warns of ids that are not there', async () => {
    const people = await snapshot('--widget', 'contact-list', '--people', 'druha nikdo', '--heading', 'none');
    assert.match(people.out, /^<div lang="cs">\n<ul>\n<li><p><strong translate="no">Osoba Druhá, DiS\.<\/strong>/);
    assert.deepEqual(
      [people.code, people.err],
      [0, 'CSS-W11: Položka s tímto id v datech není. Opravte atribut. [nikdo]\n'],
    );
    const offices = await snapshot('--widget', 'office', '--offices', 'posta', '--lang', 'en');
    assert.match(offices.out, /<h3>Postal address<\/h3>/);
  });

  it('leaves out who was there until yesterday', async (context) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'css-widgets-'));
    context.after(() => rmSync(folder, {recursive: true}));
    const people = [
      {name: 'Osoba Prvá', validUntil: '2026-11-24'},
      {name: 'Osoba Druhá', validUntil: '2026-11-25'},
    ];
    writeFileSync(path.join(folder, 'data.json'), JSON.stringify({version: 1, people}));
    const {out} = await command('snapshot', path.join(folder, 'data.json'), '--widget', 'contact-list');
    assert.deepEqual(out.match(/Osoba \p{L}+/gu), ['Osoba Druhá']);
  });

  it('links to the contact page', async () => {
    const {out} = await snapshot('--widget', 'contact-list', '--contact-url', 'https://obec.example/kontakt');
    assert.match(out, /<a href="https:\/\/obec\.example\/kontakt"[^>]*>Napsat e-mail<\/a>/);
  });

  it('warns on the other stream of what it leaves out', async () => {
    const {code, out, err} = await command('snapshot', FILE, '--widget', 'project-info');
    assert.match(err, /^CSS-W07: .*, project\.links\[2\]\.url: "dokumenty\/zprava\.pdf"\]\n/);
    assert.deepEqual([code, out.includes('zprava')], [0, false]);
  });

  it('prints nothing where there is no document', async () => {
    for (const file of ['neni.json', 'package.json', 'README.md']) {
      const {code, out, err} = await command('snapshot', file, '--widget', 'office');
      assert.deepEqual([code, out, err.split('\n').length], [1, '', 2], file);
    }
  });
});

describe('css-widgets', () => {
  it('helps in Czech and in English, and tells its version', async () => {
    const help = await command('--help');
    assert.match(help.out, /css-widgets check SOUBOR\|ADRESA/);
    assert.match((await command('check', '--help', '--lang=en')).out, /css-widgets check FILE\|URL/);
    const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(await command('--version'), {code: 0, out: `${version}\n`, err: ''});
  });

  it('names in its help every option that it takes', async () => {
    const {OPTIONS} = await import('../../dist/npm/cli/arguments.js');
    for (const lang of ['cs', 'en']) {
      const {out} = await command('--help', '--lang', lang);
      assert.deepEqual(
        Object.keys(OPTIONS).filter((option) => !out.includes(`--${option}`)),
        [],
      );
    }
  });

  /** @type {[string, string[], RegExp][]} */
  const wrong = [
    ['no command', [], /check nebo snapshot/],
    ['an unknown command', ['kontrola', FILE], /check nebo snapshot/],
    ['no file', ['check'], /jeden soubor/],
    ['two files', ['check', FILE, FILE], /jeden soubor/],
    ['an unknown option', ['check', FILE, '--neco'], /--neco/],
    ['an option of another command', ['check', FILE, '--widget', 'office'], /--widget k check nepatří/],
    ['an option of another block', ['snapshot', FILE, '--widget', 'office', '--people', 'a'], /--people k snapshot/],
    ['no block', ['snapshot', FILE], /--widget může být: project-info, contact-list/],
    ['an unknown block', ['snapshot', FILE, '--widget', 'mapa'], /--widget může být: project-info, contact-list/],
    [
      'an unknown language',
      ['snapshot', FILE, '--widget', 'office', '--lang', 'fr'],
      /--lang může být: cs, en, de, uk/,
    ],
    ['a language that check does not speak', ['check', FILE, '--lang', 'de'], /--lang může být: cs, en\./],
    ['no such level', ['snapshot', FILE, '--widget', 'office', '--heading-level', '7'], /--heading-level může být: 1/],
    [
      'an unknown section',
      ['snapshot', FILE, '--widget', 'project-info', '--sections', 'goals cena'],
      /--sections může být/,
    ],
    [
      'a contact page that is none',
      ['snapshot', FILE, '--widget', 'office', '--contact-url', 'mailto:a'],
      /--contact-url/,
    ],
    ['a place that is none', ['check', FILE, '--url', 'data.json'], /--url může být: https/],
    ['wrong usage in English', ['snapshot', FILE, '--lang', 'en'], /--widget takes: .*\nHelp: /],
  ];
  for (const [what, args, expected] of wrong) {
    it(`refuses with code 2: ${what}`, async () => {
      const {code, out, err} = await command(...args);
      assert.match(err, expected);
      assert.deepEqual([code, out], [2, '']);
    });
  }
});
