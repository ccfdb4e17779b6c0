import {readFileSync} from 'node:fs';
import {DataError} from '../source/errors.js';
import {snapshot} from '../export/snapshot/snapshot.js';
import {UsageError, readArguments, speechOf} from './arguments.js';
import type {CheckCommand, SnapshotCommand} from './arguments.js';
import {FileError, PositionedError, readSource} from './read-source.js';
import type {Source} from './read-source.js';
import {WORDS, diagnostic, line} from './words.js';
import type {Speech} from './words.js';

/** Where the text goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: fine. 1: the data cannot be used, or with `--strict` not all of them. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Of a value that stands in the file, so much is enough to find it. */
const LONGEST_VALUE = 60;

/** Relative URLs of a file that nobody knows the place of are no fault: it is a place like any other. */
const UNKNOWN_PLACE = 'https://data.invalid/';

/** As much of a value as may be shown, and a little more. What is nested ten thousand deep is too deep for `JSON.stringify`. */
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

const shown = (value: unknown): string => {
  const text = JSON.stringify(excerpt(value)) as string | undefined;
  return !text || text.length <= LONGEST_VALUE ? (text ?? '') : `${text.slice(0, LONGEST_VALUE)}…`;
};

const warningsOf = (speech: Speech, source: string, {warnings, guessed}: Source): string[] => [
  ...(guessed ? [diagnostic(speech, 'CSS-W14', source)] : []),
  ...warnings.map(({code, path, value}) => diagnostic(speech, code, `${path}: ${shown(value)}`)),
];

/** Why there is no document, in one line. */
const errorOf = (speech: Speech, source: string, error: unknown): string => {
  const words = WORDS[speech];
  if (error instanceof FileError) {
    return line(`${words.unreadable} [${source}: ${error.message}]`);
  }
  if (error instanceof DataError) {
    const position = error instanceof PositionedError ? words.position(error.line, error.column) : '';
    const details = [position, error.detail].filter((detail) => detail).join(': ');
    return diagnostic(speech, error.code, details ? `${source}: ${details}` : source);
  }
  throw error;
};

const check = async ({source, url, strict}: CheckCommand, speech: Speech, {out}: Output): Promise<ExitCode> => {
  const words = WORDS[speech];
  const isFile = !/^https?:/i.test(source);
  try {
    const warnings = warningsOf(speech, source, await readSource(source, url ?? (isFile ? UNKNOWN_PLACE : undefined)));
    warnings.forEach(out);
    out(line(warnings.length ? words.warned(warnings.length) : words.fine));
    return strict && warnings.length ? 1 : 0;
  } catch (error) {
    out(errorOf(speech, source, error));
    out(line(words.refused));
    return 1;
  }
};

const print = async (
  {source, url, options}: SnapshotCommand,
  speech: Speech,
  {out, err}: Output,
): Promise<ExitCode> => {
  try {
    const read = await readSource(source, url);
    warningsOf(speech, source, read).forEach(err);
    const onUnknownId = (id: string): void => err(diagnostic(speech, 'CSS-W11', id));
    out(`${snapshot(read.document, {...options, onUnknownId})}\n`);
    return 0;
  } catch (error) {
    err(errorOf(speech, source, error));
    return 1;
  }
};

const version = (): string => {
  const file = new URL('../../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as {version: string}).version;
};

/** The command line without its process. */
export const run = async (args: readonly string[], output: Output): Promise<ExitCode> => {
  const speech = speechOf(args);
  try {
    const command = readArguments(args);
    switch (command.name) {
      case 'check':
        return await check(command, speech, output);
      case 'snapshot':
        return await print(command, speech, output);
      case 'help':
        output.out(`${WORDS[speech].help}\n`);
        return 0;
      case 'version':
        output.out(line(version()));
        return 0;
    }
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    output.err(line(error.message));
    output.err(line(WORDS[speech].seeHelp));
    return 2;
  }
};
