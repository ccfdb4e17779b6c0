/** From bytes to a checked document, in a browser as on the command line. */
import {parse, parseWithPauses} from '../document/parse.js';
import type {ParseOptions, ParseResult} from '../document/parse.js';
import type {DataDocument} from '../document/types.js';
import type {Warning} from '../document/warnings.js';
import {DataError} from './errors.js';
import {pauses} from './pauses.js';

/** A document of good values only, and the warnings about the others. */
export interface CheckedDocument {
  readonly document: DataDocument;
  readonly warnings: readonly Warning[];
  /** How many more there were than were kept. */
  readonly moreWarnings: number;
}

/** Warnings that a page keeps: more than anybody reads in a console. */
const KEPT_WARNINGS = 100;

/** Bytes. */
export const SIZE_LIMIT = 5 * 2 ** 20;

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** Reads a body, and stops reading where it grows over the limit. What a wrapper of `fetch` gives may have no stream. */
export const readBody = async (response: Response, url: string): Promise<Uint8Array> => {
  const reader = (response as Partial<Response>).body?.getReader();
  if (!reader) {
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > SIZE_LIMIT) {
      throw new DataError('CSS-E07', url);
    }
    return bytes;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > SIZE_LIMIT) {
      void reader.cancel();
      throw new DataError('CSS-E07', url);
    }
  }
  return join(chunks, length);
};

const checked = ({document, warnings, moreWarnings}: ParseResult, url: string | null): CheckedDocument => {
  if (!document) {
    throw new DataError('CSS-E06', url);
  }
  return {document, warnings, moreWarnings};
};

const jsonOf = (text: string, url: string): unknown => {
  if (/^\s*</.test(text)) {
    throw new DataError('CSS-E04', url);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError('CSS-E05', url, (error as Error).message);
  }
};

/** Makes a checked document of text. Throws a {@link DataError}. */
export const readDocument = (text: string, url: string, options: ParseOptions): CheckedDocument =>
  checked(parse(jsonOf(text, url), options), url);

/** The same, with pauses in which the page answers its visitor. Rejects with a {@link DataError}. */
export const readWithPauses = async (text: string, url: string, options: ParseOptions): Promise<CheckedDocument> => {
  const takePause = pauses();
  const result = await parseWithPauses(jsonOf(text, url), {keptWarnings: KEPT_WARNINGS, ...options}, takePause);
  await takePause(true);
  return checked(result, url);
};

/** Checks a value that may be a document. Throws a {@link DataError}. */
export const checkDocument = (value: unknown, options: ParseOptions): CheckedDocument =>
  checked(parse(value, {keptWarnings: KEPT_WARNINGS, ...options}), null);
