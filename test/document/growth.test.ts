import {expect} from '@open-wc/testing';
import {WIDGETS} from '../../src/catalog.js';
import {officesContent} from '../../src/content/office.js';
import {parse} from '../../src/document/parse.js';
import {structuredDataText} from '../../src/export/structured-data.js';
import {snapshot} from '../../src/export/snapshot/snapshot.js';
import {vCard} from '../../src/export/vcard.js';
import {timeline} from '../../src/format/timeline.js';
import {matcher, searchable} from '../../src/format/search.js';
import {loadJson} from '../fixtures/load.js';

type Path = readonly (string | number)[];
type Json = Readonly<Record<string, unknown>>;

/** What has cost a parser, a pattern or a normalisation more than its length somewhere. */
const UNITS = [
  ' ',
  '1 ',
  '1-',
  'a@',
  'a.',
  '\u0301\u0323',
  '\u2066',
  '12345678901234567890 ',
  'Ing. ',
  'x, MBA ',
  'tel. ',
  '317123456,',
  '<a@b.cz> ',
  'po-',
];

/** Nothing below is worth comparing, in milliseconds: clocks are coarse and machines busy. */
const NOTICEABLE = 60;
/** Four times as much may take four times as long, and twice that. */
const MOST = 4 * 2;

const pathsOf = (value: unknown): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [
        [],
        ...Object.entries(value).flatMap(([key, child]) =>
          pathsOf(child).map((path): Path => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ]
    : [[]];

const atPath = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<string | number, unknown>)[key], value);

const withValue = (value: unknown, [key, ...rest]: Path, change: unknown): unknown => {
  if (key === undefined) {
    return change;
  }
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : {...(value as Json)};
  const fields = copy as Record<string | number, unknown>;
  fields[key] = withValue(fields[key], rest, change);
  return copy;
};

/** All that is made of a document without drawing it. */
const useUp = (raw: unknown): void => {
  const {document} = parse(raw, {url: 'https://data.example/css-data.json', keptWarnings: 100});
  if (document) {
    for (const widget of WIDGETS) {
      snapshot(document, {widget});
    }
    const choose = (text: Readonly<Record<string, string>>): string => Object.values(text)[0] ?? '';
    structuredDataText(document, choose, document.people);
    vCard(document.people, document, choose);
    const today = '2026-11-25';
    officesContent({document, language: 'cs', now: new Date(), today}, '', () => undefined);
    timeline(document.project?.phases ?? [], today);
    matcher('a 1')?.ranges(searchable([document.people.map(({fullName}) => fullName)])[0] ?? '');
  }
};

const timeOf = (raw: unknown): number => {
  const start = performance.now();
  useUp(raw);
  return performance.now() - start;
};

/**
 * How many times longer four times as much takes, at the first size where it is noticeable at all; 0 where it never is. Of several
 * tries the best: a busy machine makes some slower, none faster.
 */
const growthOf = (make: (size: number) => unknown, sizes: readonly number[]): number => {
  for (const size of sizes) {
    const [small, large] = [make(size), make(size * 4)];
    let [least, most] = [timeOf(small), timeOf(large)];
    for (let tries = 0; tries < 5 && most > NOTICEABLE && most > MOST * least; tries++) {
      least = Math.max(least, timeOf(small));
      most = Math.min(most, timeOf(large));
    }
    if (most > NOTICEABLE && most > MOST * least) {
      return most / least;
    }
  }
  return 0;
};

/** A few fields at a time: one that grows is seen among them, and to measure each alone takes minutes. */
const batches = (paths: readonly Path[]): readonly (readonly Path[])[] =>
  paths.flatMap((_, index) => (index % 6 ? [] : [paths.slice(index, index + 6)]));

describe('time', () => {
  let full: Json;
  /** One for each key: entries of one list are alike. */
  let places: readonly Path[];

  before(async () => {
    const {people, offices, ...others} = (await loadJson('documents/full.json')) as Json;
    // One entry of each, since what is measured over and over should be little.
    full = {...others, people: (people as unknown[]).slice(0, 1), offices: (offices as unknown[]).slice(0, 1)};
    places = [...new Map(pathsOf(full).map((path) => [path.join('.').replace(/\d+/g, '#'), path])).values()];
  });

  for (const unit of UNITS) {
    it(`grows no faster than a text of ${JSON.stringify(unit)}, in whichever field it stands`, () => {
      const strings = places.filter((path) => typeof atPath(full, path) === 'string');
      expect(strings.length).to.be.above(40);
      const grown = batches(strings).flatMap((paths) => {
        const make = (size: number): unknown =>
          paths.reduce<unknown>((data, path) => withValue(data, path, unit.repeat(size / unit.length)), full);
        const growth = growthOf(make, [4000]);
        return growth ? [`${paths.map((path) => path.join('.')).join(', ')}: ${growth}`] : [];
      });
      expect(grown).to.deep.equal([]);
    }).timeout(180_000);
  }

  it('grows no faster than any list, of equal or of different entries', () => {
    const lists = places.filter((path) => Array.isArray(atPath(full, path)));
    expect(lists.length).to.be.above(10);
    const numbered = (entry: unknown, index: number): unknown =>
      typeof entry === 'string'
        ? entry + String(index)
        : entry && typeof entry === 'object' && 'id' in entry
          ? {...entry, id: `x${String(index)}`}
          : entry;
    const grown = lists.flatMap((path) => {
      const entries = atPath(full, path) as readonly unknown[];
      return [(entry: unknown) => entry, numbered].flatMap((change) => {
        const make = (size: number): unknown =>
          withValue(
            full,
            path,
            Array.from({length: size}, (_, index) => change(entries[index % entries.length], index)),
          );
        const growth = growthOf(make, [400]);
        return growth ? [`${path.join('.')}: ${growth}`] : [];
      });
    });
    expect(grown).to.deep.equal([]);
  }).timeout(180_000);
});
