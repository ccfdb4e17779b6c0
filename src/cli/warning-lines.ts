/** Warnings as lines for a terminal: each with its place, what stands there and what is expected, and equal ones as one. */
import type {Warning} from '../document/warnings.js';
import {expectationAt} from './expectations.js';
import type {Expectation} from './expectations.js';
import {positionsOf} from './positions.js';
import type {Position} from './positions.js';
import type {Source} from './read-source.js';
import {WORDS, diagnostic} from './words.js';
import type {Speech} from './words.js';

/** Characters of a value that are shown: enough to find it in the file. */
const LONGEST_VALUE = 60;

/** How many line numbers of equal warnings are shown: enough to begin with. */
const MOST_LINES = 5;

/** Cuts a value down to a little more than is shown, because `JSON.stringify` fails where a value is nested ten thousand deep. */
const excerpt = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') {
    return value.slice(0, LONGEST_VALUE + 1);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (depth > LONGEST_VALUE) {
    return null;
  }
  return Array.isArray(value)
    ? value.slice(0, LONGEST_VALUE).map((item) => excerpt(item, depth + 1))
    : Object.fromEntries(
        Object.entries(value)
          .slice(0, LONGEST_VALUE)
          .map(([key, item]) => [key, excerpt(item, depth + 1)]),
      );
};

const shorten = (value: unknown): string => {
  const text = JSON.stringify(excerpt(value)) as string | undefined;
  return !text || text.length <= LONGEST_VALUE ? (text ?? '') : `${text.slice(0, LONGEST_VALUE)}…`;
};

/** Warnings that one correction answers: the same code and value in the same place of whichever list items. */
interface Group {
  readonly warning: Warning;
  readonly positions: [Position, ...Position[]];
}

const groupsOf = ({text, warnings}: Source): readonly Group[] => {
  const positionOf = positionsOf(
    text,
    warnings.map(({path}) => path),
  );
  const groups = new Map<string, Group>();
  for (const warning of warnings) {
    const {code, path, value, canonical = ''} = warning;
    const exact = typeof value === 'string' ? value : shorten(value);
    const key = [code, path.replace(/\[\d+\]/g, '[]'), exact, canonical].join('\n');
    const group = groups.get(key);
    if (group) {
      group.positions.push(positionOf(path));
    } else {
      groups.set(key, {warning, positions: [positionOf(path)]});
    }
  }
  return [...groups.values()];
};

const expectedText = (speech: Speech, {words: allowed, kinds, form, least, most, example}: Expectation): string => {
  const words = WORDS[speech];
  if (allowed.length) {
    return words.expected(words.oneOf(allowed.map((word) => JSON.stringify(word)).join(', ')), undefined);
  }
  const isNumber = kinds.every((kind) => kind === 'number') && least !== undefined && most !== undefined;
  const kindWords = form
    ? words.forms[form]
    : kinds.map((kind) => words.kinds[kind]).join(words.or) + (isNumber ? words.range(least, most) : '');
  return words.expected(kindWords, example === undefined ? undefined : shorten(example));
};

/** Says what ought to stand there: the form that the parser proposes, or, where it left the value out, what the schema takes. */
const remedyOf = (speech: Speech, {code, path, canonical}: Warning): string => {
  if (canonical !== undefined) {
    return WORDS[speech].proposed(canonical);
  }
  const expectation = /W0[12]$/.test(code) ? expectationAt(path) : undefined;
  return expectation ? expectedText(speech, expectation) : '';
};

const repetition = (speech: Speech, [first, ...others]: readonly Position[]): string => {
  const lines = [...new Set(others.map(({line}) => line))].filter((line) => line !== first?.line);
  const numbers = [...lines.slice(0, MOST_LINES), ...(lines.length > MOST_LINES ? ['…'] : [])];
  return others.length ? WORDS[speech].repeated(others.length + 1, numbers.join(', ')) : '';
};

const groupLine = (speech: Speech, {warning, positions: [first, ...others]}: Group): string => {
  const {code, path, value} = warning;
  const parts = [
    `${WORDS[speech].position(first)}, ${path}: ${shorten(value)}`,
    remedyOf(speech, warning),
    repetition(speech, [first, ...others]),
  ];
  return diagnostic(speech, code, parts.filter((part) => part).join('; '));
};

/** The lines of all warnings about a source. */
export const warningLines = (speech: Speech, place: string, source: Source): readonly string[] => [
  ...(source.guessed ? [diagnostic(speech, 'CSS-W14', place)] : []),
  ...groupsOf(source).map((group) => groupLine(speech, group)),
];
