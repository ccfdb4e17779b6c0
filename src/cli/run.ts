import {readFileSync} from 'node:fs';
import {DataError} from '../source/errors.js';
import {snapshot} from '../export/snapshot/snapshot.js';
import {adviceLines} from './advice-lines.js';
import {UsageError, readArguments, speechOf} from './arguments.js';
import type {CheckCommand, SnapshotCommand} from './arguments.js';
import {FileError, PositionedError, readSource} from './read-source.js';
import {warningLines} from './warning-lines.js';
import {WORDS, diagnostic, line} from './words.js';
import type {Speech} from './words.js';

/** Where the text goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0: fine. 1: the data cannot be used, or with `--strict` not all of them. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Stands for the unknown place of a file, so that its relative URLs resolve and are not taken for faults. */
const UNKNOWN_PLACE = 'https://data.invalid/';

/** Says in one line why there is no document. */
const errorOf = (speech: Speech, source: string, error: unknown): string => {
  const words = WORDS[speech];
  if (error instanceof FileError) {
    return line(`${words.unreadable} [${source}: ${error.message}]`);
  }
  if (error instanceof DataError) {
    const position = error instanceof PositionedError ? words.position(error.position) : '';
    const details = [position, error.detail].filter((detail) => detail).join(': ');
    return diagnostic(speech, error.code, details ? `${source}: ${details}` : source);
  }
  throw error;
};

const check = async ({source, url, strict, advice}: CheckCommand, speech: Speech, {out}: Output): Promise<ExitCode> => {
  const words = WORDS[speech];
  const isFile = !/^https?:/i.test(source);
  try {
    const data = await readSource(source, url ?? (isFile ? UNKNOWN_PLACE : undefined));
    warningLines(speech, source, data).forEach(out);
    if (advice) {
      adviceLines(speech, data.document).forEach(out);
    }
    const count = data.warnings.length + Number(data.guessed);
    out(line(count ? words.warned(count) : words.fine));
    return strict && count ? 1 : 0;
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
    const data = await readSource(source, url);
    warningLines(speech, source, data).forEach(err);
    const onUnknownId = (id: string): void => err(diagnostic(speech, 'CSS-W11', id));
    out(`${snapshot(data.document, {...options, onUnknownId})}\n`);
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

/** Runs the command line without ending the process, so that tests can call it. */
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
