import {readFile, stat} from 'node:fs/promises';
import {statusError} from '../source/classify.js';
import {decode} from '../source/decode.js';
import {DataError} from '../source/errors.js';
import {TIME_OUT} from '../source/fetch-document.js';
import {SIZE_LIMIT, readBody, readDocument} from '../source/read-document.js';
import type {CheckedDocument} from '../source/read-document.js';
import type {Position} from './positions.js';

/** A file that cannot be read; the message is what the system calls it. */
export class FileError extends Error {}

/** A document that is no JSON, and where it ceases to be. */
export class PositionedError extends DataError {
  constructor(
    {url, detail}: DataError,
    readonly position: Position,
  ) {
    super('CSS-E05', url, detail);
  }
}

/** A checked document, what it was read from, and whether the encoding of that had to be guessed. */
export interface Source extends CheckedDocument {
  readonly text: string;
  readonly guessed: boolean;
}

interface Content {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** The address after redirects; `undefined` for a file. */
  readonly url: string | undefined;
}

const fromFile = async (path: string): Promise<Content> => {
  try {
    if ((await stat(path)).size > SIZE_LIMIT) {
      throw new DataError('CSS-E07', path);
    }
    return {bytes: await readFile(path), contentType: '', url: undefined};
  } catch (error) {
    throw error instanceof DataError ? error : new FileError((error as NodeJS.ErrnoException).code);
  }
};

/** What lies behind "fetch failed": `ECONNREFUSED`, `ENOTFOUND`, a certificate's fault. */
const causeOf = (error: unknown): string => {
  const {cause, message} = error as Error & {cause?: NodeJS.ErrnoException};
  return cause?.code ?? cause?.message ?? message;
};

const fromWeb = async (url: string, timeOut: number): Promise<Content> => {
  const signal = AbortSignal.timeout(timeOut);
  try {
    const response = await fetch(url, {signal});
    if (!response.ok) {
      await response.body?.cancel();
      throw statusError(response, url, Date.now());
    }
    const bytes = await readBody(response, url);
    return {bytes, contentType: response.headers.get('Content-Type') ?? '', url: response.url};
  } catch (error) {
    if (error instanceof DataError) {
      throw error;
    }
    throw signal.aborted ? new DataError('CSS-E02', url) : new DataError('CSS-E01', url, causeOf(error));
  }
};

/** Adds the position of bad JSON to an error, where the engine tells it. */
const withPosition = (error: unknown, text: string): unknown => {
  const offset = error instanceof DataError && / position (\d+)/.exec(error.detail)?.[1];
  if (!offset) {
    return error;
  }
  const lines = text.slice(0, Number(offset)).split(/\r\n|\r|\n/);
  return new PositionedError(error, {line: lines.length, column: (lines.at(-1) ?? '').length + 1});
};

/**
 * Reads a document as the elements do.
 *
 * @param source a path, or an `http:` or `https:` URL
 * @param base what the relative URLs of a file resolve against
 * @param timeOut milliseconds
 * @throws {DataError | FileError}
 */
export const readSource = async (source: string, base: string | undefined, timeOut = TIME_OUT): Promise<Source> => {
  const {bytes, contentType, url} = await (/^https?:\/\//i.test(source) ? fromWeb(source, timeOut) : fromFile(source));
  const {text, guessed} = decode(bytes, contentType);
  try {
    return {...readDocument(text, source, {url: base ?? url, keptWarnings: Infinity}), text, guessed};
  } catch (error) {
    throw withPosition(error, text);
  }
};
