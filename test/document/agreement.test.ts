import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {isIsoDate, isPartialDate} from '../../src/format/dates.js';
import {loadJson} from '../fixtures/load.js';
import {agrees, isAccepted, loadSchema, validator} from './validator.js';

type Path = readonly (string | number)[];

/** Values that hold nothing, values of every type, and values on either side of every pattern. */
const HOSTILE: readonly unknown[] = [
  ...[null, '', ' \t\n', '-', ' – ', [], {}, [null], [''], [[]], [{}], [{}, '-'], {cs: ''}, {cs: {}}, {a: null}],
  ...[true, false, 0, -0, 1, -1, 1.5, 90, 90.1, 180.5, 12345679, 99999999, 100000000, 9007199254740992, 1e300],
  ...['x', ' x ', 'a b', '--', '—', 'a\tb', '\u0000', '\ud800', '😀', 'e\u0301', '\u212a', '\ufeffx', '__proto__'],
  ...['2016', '2016-13', '2016-00', '2016-06-31', '2023-02-29', '2024-02-29', '1900-02-29', '2000-02-29', '20160701'],
  ...[' 2016-07-01\n', '2016-7-1', '1. 7. 2016', '+002016-07-01', '08:00', '8:00', '24:00', '23:59 ', '00:00'],
  ...[
    '12345679',
    '12 34 56 79',
    '1234567',
    '123456790',
    '１２３４５６７９',
    'cs',
    'cs_CZ',
    'c',
    'cs-',
    'en-US-x-y',
    'č',
  ],
  ...['https://a.example/', 'HTTP:x', '//a.example', '/a', '?a', '#a', 'a b/c', 'www.a.example', 'a:b', '1:2', ':'],
  ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\tscript:alert(1)', '\u0001javascript:alert(1)'],
  ...[
    'java\u017fcript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'httpx:a',
    'http\n://a',
    'http://',
    'https://[',
  ],
  ...['a@b.example', ' a@b.example ', 'a@b', '@b.example', 'a@', 'a@b@c.example', 'a b@c.example', 'a@b..example'],
  ...['a@-b.example', 'a@b-.example', 'a@b.example?bcc=c@d.example', 'a@b.example\r\nBcc: c', 'a;b@c.example'],
  ...[
    'a\u037eb@c.example',
    'a<\u0338b@c.example',
    'c\u212a',
    '"a"@b.example',
    'č@ž.example',
    'a@z\u030c.example',
    'a@\u094d.example',
    'a@b.example.',
  ],
  ...[
    '\u200binfo@obec.example',
    'in\u00adfo@obec.example',
    'info@obec.ex\ufe0fample',
    'a\u3164@b.example',
    '\u200b',
    '-\u2060',
  ],
  ...['https://\u202ea.example/', 'htt\u200bps://a.example', '/a\ufeffb', ' \ufeff/a\ufeff ', '/\u{e0041}', 'a\u200d'],
  ...[
    '12 34\u200e 56\ufeff79',
    '601\u00ad000 001',
    '2016-07\u2066-01',
    '08\u180e:00',
    'c\u061cs',
    '\u200b x',
    ' \u034f- ',
  ],
  ...[{'c\u200bs': 'x'}, {cs: '\u200b'}, {cs: '\u202ex'}, {user: '\u200ba', domain: 'b.example'}],
  ...['mo', ' mo ', 'Mo', 'po', 'odd', 'page', 'esf-opz', 'registry', 'office', 'analytics'],
  ...[['mo'], ['mo', '-'], ['mo', 1], ['x', ['y']], [1], [true], ['2016'], ['a@b.example'], [{cs: 'x'}]],
  ...[
    {cs: 'x'},
    {CS_cz: 'x'},
    {cs: 1},
    {cz: 'x'},
    {UA_x: 'x', cs: 'y'},
    {cz: '-'},
    {cs: '', en: 'x'},
    {'not a tag': 1},
    {toString: 'x'},
    {toString: 1},
  ],
  ...[
    JSON.parse('{"__proto__": "x"}') as unknown,
    JSON.parse('{"__proto__": {"number": 1}, "constructor": 1}') as unknown,
  ],
  ...[
    {name: 'x'},
    {name: {cs: 'x'}},
    {name: {'a b': 'x'}},
    {number: 1},
    {number: '-'},
    {number: [1]},
    {url: 'a'},
    {url: 'a:b'},
  ],
  ...[{url: 'http://'}, {address: 'a@b.example'}, {address: '-', user: 'a', domain: 'b.example'}, {user: 'a'}],
  ...[
    {address: 'x', user: 'a', domain: 'b.example'},
    {user: 'a', domain: 'b'},
    {user: '', domain: 'b.example'},
  ],
  ...[{lat: 0, lon: 0}, {lat: 91, lon: 0}, {lat: 1}, {lat: null, lon: 2}, {from: '2016-02-01'}, {to: '2016-02-01'}],
  ...[
    {from: '2016-02-02', to: '2016-02-01'},
    {label: 'x'},
    {note: 'x'},
    {note: {'a b': 'x'}},
    {note: 'x', days: ['-']},
  ],
  ...[
    {note: 'x', days: ['mo']},
    {note: 'x', from: '08:00'},
    {days: ['mo'], from: '08:00', to: '09:00'},
  ],
  ...[{days: ['mo'], from: '09:00', to: '08:00', note: 'x'}, {days: [], from: '08:00', to: '09:00'}, {days: ['mo']}],
  ...[{days: ['mo', 'x'], from: '08:00', to: '09:00'}, {audience: 'x'}, {intro: 'x'}, {ordered: false}, {fund: 'x'}],
];

/** The paths of everything in a value, itself first. */
const pathsOf = (value: unknown): readonly Path[] => [
  [],
  ...(Array.isArray(value)
    ? value.flatMap((item, index) => pathsOf(item).map((path) => [index, ...path]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => pathsOf(child).map((path) => [key, ...path]))
      : []),
];

/** The same value with another one at a path, or with nothing there. Where the path does not lead anywhere, the same value. */
const withChange = (value: unknown, [key, ...rest]: Path, change: {readonly to: unknown} | 'remove'): unknown => {
  if (key === undefined) {
    return change === 'remove' ? undefined : change.to;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) {
    return value;
  }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, child]) =>
    name !== String(key)
      ? [[name, child] as const]
      : change === 'remove' && !rest.length
        ? []
        : [[name, withChange(child, rest, change)] as const],
  );
  return Array.isArray(value) ? entries.map(([, child]) => child) : Object.fromEntries(entries);
};

/** As little of the full document as shows one path: one section of it, and of that one entry. */
const excerpt = (full: Readonly<Record<string, unknown>>, path: Path): readonly [document: unknown, path: Path] => {
  const [section, key, ...rest] = path;
  if (section === undefined || key === undefined) {
    return [section === undefined ? full : {version: 1, [section]: full[section]}, path];
  }
  const entry = (full[section] as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(full[section])
    ? [{version: 1, [section]: [entry]}, [section, 0, ...rest]]
    : [{version: 1, [section]: {[key]: entry}}, path];
};

const atPath = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value);

/** What the patterns are about, and what resembles it or turns into it in NFC. */
const LETTERS = [
  'htpsHTPS:/.@-_–',
  ' \t\n\u00a0\ufeff',
  'KcCzZ019;,"<[]\\',
  // No half of a pair: behind one, WebKit's patterns do not see a sign that they should. The parser takes halves out first.
  '\u037e\u212a\u017f\u0301\u0338éß',
  '\u200b\u00ad\u202e\ufe0f',
].join('');

/** A few parts and what stands between them: what people write, and what only looks like that. */
const spellingOf = (parts: readonly string[], separators: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...separators), fc.constantFrom(...parts)), {minLength: 1, maxLength: 6})
    .map((pieces) => pieces.flat().slice(1).join(''));

/** Strings that nearly match one of the patterns, or just do. */
const nearlyMatching = fc.oneof(
  fc.stringMatching(/^ ?\d{4}(-[01]\d(-[0-3]\d)?)?\n?$/),
  fc.stringMatching(/^[0-2]\d:[0-6]\d$/),
  fc.stringMatching(/^(\d ?){7,9}$/),
  fc.stringMatching(/^ ?[a-z]{1,9}([-_][a-z\d]{0,9}){0,2}$/),
  fc.stringMatching(/^ ?(https?:|javascript:|[A-Za-z]{0,5}:)?\/{0,2}[a-z\t ]{0,5}(:|\/|\?)?[a-z]{0,3}$/),
  fc.stringMatching(/^[a-z.;+ ]{0,5}@?[a-z-]{1,4}(\.[a-z-]{0,4}){0,2}$/),
  fc.string({unit: fc.constantFrom(...LETTERS)}),
  spellingOf('Mgr Mgr. ing. Ing arch. et Bc. MBA mba Ph.D. Ph. D. CSc pan paní Jan Malá Mba 5'.split(' '), [
    ' ',
    ', ',
    ',',
    '',
  ]),
  spellingOf('317123456 +420317123456 602 12 112 tel. GSM: l. kl. (po) a nebo'.split(' '), [
    ' ',
    ', ',
    '; ',
    '/',
    ' / ',
    '',
  ]),
  spellingOf('a@b.example c@d.example (at) [zavináč] mailto: <e@f.example> Jan nebo'.split(' '), [' ', ', ', ';', '']),
  spellingOf('po St pátek Mo fri. mo tu – - až a'.split(' '), [' ', ', ', '']),
  spellingOf('7 31. 12. 2016 07 / - července únor T08:00 : 30 h'.split(' '), [' ', '.', ':', '']),
  spellingOf('www. WWW. obec example . .pdf /kontakt http:// cz CZ ua-'.split(' '), ['']),
);

describe('the JSON Schema and the parser', () => {
  let full: Readonly<Record<string, unknown>>;
  let paths: readonly Path[];
  /** Of the paths one for each key: entries of one list are alike. */
  let places: readonly Path[];
  let isValid: ReturnType<typeof validator>;

  before(async () => {
    full = (await loadJson('documents/full.json')) as typeof full;
    paths = pathsOf(full);
    places = [...new Map(paths.map((path) => [path.join('.').replace(/\d+/g, '#'), path])).values()];
    isValid = validator(await loadSchema());
  });

  const agree = (raw: unknown): boolean => agrees(isValid(raw), raw);

  it('agree on the full document with any one value replaced', () => {
    expect(places.length).to.be.above(100);
    const disagreements = places.flatMap((place) => {
      const [document, path] = excerpt(full, place);
      return HOSTILE.flatMap((value) => (agree(withChange(document, path, {to: value})) ? [] : {place, value}));
    });
    expect(disagreements).to.deep.equal([]);
  }).timeout(180_000);

  it('agree on the full document without any one value', () => {
    expect(paths.slice(1).filter((path) => !agree(withChange(full, path, 'remove')))).to.deep.equal([]);
  });

  it('agree on the full document with unknown keys of any value', () => {
    const extended = {...full, $schema: 5, people: [{name: 'Osoba Prvá', nickname: [1], cs: {}}], toString: 1};
    expect(isValid(extended)).to.equal(true);
    expect(isAccepted(extended)).to.equal(true);
  });

  it('agree on any JSON value as a document, and as each of its sections', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), fc.constantFrom(...Object.keys(full)), (value, section) => {
        expect(agree(value)).to.equal(true);
        const document = {version: 1, [section]: value};
        expect(agree(document)).to.equal(true);
      }),
      {numRuns: 1000},
    );
  }).timeout(180_000);

  it('agree on documents that are full but for a few values, of any kind or taken from elsewhere in it', () => {
    const value = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.jsonValue({maxDepth: 2}),
      nearlyMatching,
      fc.constantFrom(...paths).map((path) => atPath(full, path)),
    );
    const change = fc.record({path: fc.constantFrom(...paths.slice(1)), value, remove: fc.boolean()});
    fc.assert(
      fc.property(fc.array(change, {minLength: 1, maxLength: 4}), (changes) => {
        const raw = changes.reduce<unknown>(
          (document, one) => withChange(document, one.path, one.remove ? 'remove' : {to: one.value}),
          full,
        );
        expect(agree(raw)).to.equal(true);
      }),
      {numRuns: 1000},
    );
  }).timeout(180_000);

  it('agree on strings that nearly match a pattern, wherever there is one', () => {
    const strings = paths.filter((path) => typeof atPath(full, path) === 'string');
    fc.assert(
      fc.property(fc.constantFrom(...strings), nearlyMatching, (path, text) => {
        const raw = withChange(full, path, {to: text});
        expect(agree(raw)).to.equal(true);
      }),
      {numRuns: 2000},
    );
  }).timeout(180_000);

  it('agree on every day of four centuries, and on days that there are not', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const disagreements: string[] = [];
    for (let year = 1799; year <= 2201; year++) {
      for (let month = 0; month <= 13; month++) {
        const partial = `${String(year)}-${two(month)}`;
        if (isValid(partial, '/$defs/partialDate') !== isPartialDate(partial)) {
          disagreements.push(partial);
        }
        for (const day of [0, 1, 28, 29, 30, 31, 32]) {
          const date = `${partial}-${two(day)}`;
          if (isValid(date, '/$defs/date') !== isIsoDate(date)) {
            disagreements.push(date);
          }
        }
      }
    }
    expect(disagreements).to.deep.equal([]);
  });
});
