/**
 * Time grows linearly with the document, for every field. In Node, where a process is told how long the processor has worked for it; a
 * page has only the clock, by which others on the machine are told too.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {describe, it} from 'node:test';
import '../support/clock.js';
import {WIDGETS} from '../../dist/npm/catalog.js';
import {officesContent} from '../../dist/npm/content/office.js';
import {parse} from '../../dist/npm/document/parse.js';
import {snapshot} from '../../dist/npm/export/snapshot/snapshot.js';
import {structuredDataText} from '../../dist/npm/export/structured-data.js';
import {vCard} from '../../dist/npm/export/vcard.js';
import {matcher, searchable} from '../../dist/npm/format/search.js';
import {timeline} from '../../dist/npm/format/timeline.js';

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

/** Nothing below is worth comparing, in milliseconds. */
const NOTICEABLE = 60;
/** So many times as much is measured: enough that what grows with the square stands out of what compilers and collectors add. */
const FACTOR = 16;
/** It may take as many times as long, and four times that; with the square it would be 256. */
const MOST = FACTOR * 4;

/** @returns {(string | number)[][]} the path of each value in a JSON value, its own first */
const pathsOf = (value) =>
  typeof value === 'object' && value !== null
    ? [
        [],
        ...Object.entries(value).flatMap(([key, child]) =>
          pathsOf(child).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
        ),
      ]
    : [[]];

const atPath = (value, path) => path.reduce((parent, key) => parent[key], value);

const withValue = (value, [key, ...rest], change) => {
  if (key === undefined) {
    return change;
  }
  const copy = Array.isArray(value) ? [...value] : {...value};
  copy[key] = withValue(copy[key], rest, change);
  return copy;
};

/** All that is made of a document without drawing it. */
const useUp = (raw) => {
  const {document} = parse(raw, {url: 'https://data.example/css-data.json', keptWarnings: 100});
  if (document) {
    for (const widget of WIDGETS) {
      snapshot(document, {widget});
    }
    const choose = (text) => Object.values(text)[0] ?? '';
    structuredDataText(document, choose, document.people);
    vCard(document.people, document, choose);
    const today = '2026-11-25';
    officesContent({document, language: 'cs', now: new Date(), today}, '', () => undefined);
    timeline(document.project?.phases ?? [], today);
    matcher('a 1')?.ranges(searchable([document.people.map(({fullName}) => fullName)])[0] ?? '');
  }
};

/** In milliseconds of the processor. */
const timeOf = (raw) => {
  const start = process.cpuUsage();
  useUp(raw);
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
};

/**
 * How many times longer `FACTOR` times as much takes; 0 where that is not noticeable or not more than it may. Of several tries the best:
 * collecting what others have left makes some slower, none faster.
 */
const growthOf = (make, size) => {
  const [small, large] = [make(size), make(size * FACTOR)];
  let [least, most] = [timeOf(small), timeOf(large)];
  const grows = () => most > NOTICEABLE && most > MOST * least;
  for (let tries = 0; tries < 5 && grows(); tries++) {
    least = Math.max(least, timeOf(small));
    most = Math.min(most, timeOf(large));
  }
  return grows() ? most / least : 0;
};

/** A few fields at a time: one that grows is seen among them, and to measure each alone takes minutes. */
const batches = (paths) => paths.flatMap((_, index) => (index % 6 ? [] : [paths.slice(index, index + 6)]));

const {people, offices, ...others} = JSON.parse(
  readFileSync(new URL('../fixtures/documents/full.json', import.meta.url), 'utf8'),
);
/** One entry of each, since what is measured over and over should be little. */
const full = {...others, people: people.slice(0, 1), offices: offices.slice(0, 1)};
/** One for each key: entries of one list are alike. */
const places = [...new Map(pathsOf(full).map((path) => [path.join('.').replace(/\d+/g, '#'), path])).values()];

describe('time', () => {
  for (const unit of UNITS) {
    it(`grows no faster than a text of ${JSON.stringify(unit)}, in whichever field it stands`, () => {
      const strings = places.filter((path) => typeof atPath(full, path) === 'string');
      assert(strings.length > 40);
      const grown = batches(strings).flatMap((paths) => {
        const make = (size) =>
          paths.reduce((data, path) => withValue(data, path, unit.repeat(size / unit.length)), full);
        const growth = growthOf(make, 2000);
        return growth ? [`${paths.map((path) => path.join('.')).join(', ')}: ${growth}`] : [];
      });
      assert.deepEqual(grown, []);
    });
  }

  it('grows no faster than any list, of equal or of different entries', () => {
    const lists = places.filter((path) => Array.isArray(atPath(full, path)));
    assert(lists.length > 10);
    const numbered = (entry, index) =>
      typeof entry === 'string' ? `${entry}${index}` : entry?.id ? {...entry, id: `x${index}`} : entry;
    const grown = lists.flatMap((path) => {
      const entries = atPath(full, path);
      return [(entry) => entry, numbered].flatMap((change) => {
        const make = (size) =>
          withValue(
            full,
            path,
            Array.from({length: size}, (_, index) => change(entries[index % entries.length], index)),
          );
        const growth = growthOf(make, 200);
        return growth ? [`${path.join('.')}: ${growth}`] : [];
      });
    });
    assert.deepEqual(grown, []);
  });

  it('is seen where it does', () => {
    const quadratic = (text) => {
      let count = 0;
      for (const one of text) {
        for (const other of text) {
          count += one === other ? 1 : 0;
        }
      }
      return count;
    };
    const time = (size) => {
      const start = process.cpuUsage();
      quadratic('a'.repeat(size));
      return process.cpuUsage(start).user / 1000;
    };
    time(2000);
    assert(time(1000 * FACTOR) > MOST * time(1000));
  });
});
