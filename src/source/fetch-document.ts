import {parse} from '../document/parse.js';
import type {DataDocument} from '../document/types.js';
import type {Warning} from '../document/warnings.js';
import {networkError, statusError} from './classify.js';
import {decode} from './decode.js';
import {DataError} from './errors.js';

/** A document that was got, and what is to be said of it. */
export interface LoadedDocument {
  readonly document: DataDocument;
  /** The data URL as it was asked for, or `null` for the `data` property. */
  readonly url: string | null;
  readonly warnings: readonly Warning[];
  /** Whether the encoding had to be guessed. */
  readonly guessed: boolean;
  /** When the server says it was last changed, `YYYY-MM-DD`. */
  readonly modified: string | undefined;
}

/** Milliseconds for one attempt, headers and body together. */
const TIME_OUT = 10_000;
/** Bytes. */
const SIZE_LIMIT = 5 * 2 ** 20;

/** Reads a body, and stops reading where it grows over the limit. */
const readBody = async (response: Response, url: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > SIZE_LIMIT) {
      void reader?.cancel();
      throw new DataError('CSS-E07', url);
    }
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** Makes a checked document of text. Throws a {@link DataError}. */
const readDocument = (
  text: string,
  url: string,
  documentUrl: string,
): Pick<LoadedDocument, 'document' | 'warnings'> => {
  if (/^\s*</.test(text)) {
    throw new DataError('CSS-E04', url);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError('CSS-E05', url, (error as Error).message);
  }
  return checkDocument(value, url, documentUrl);
};

/** Checks a value that may be a document. Throws a {@link DataError}. */
export const checkDocument = (
  value: unknown,
  url: string | null,
  documentUrl?: string,
): Pick<LoadedDocument, 'document' | 'warnings'> => {
  const {document: read, warnings} = parse(value, {url: documentUrl, pageUrl: document.baseURI});
  if (!read) {
    throw new DataError('CSS-E06', url);
  }
  return {document: read, warnings};
};

/** Milliseconds that a policy's report may come later than the failure that it explains. */
const REPORT_DELAY = 50;

/** Hears, until `signal` aborts, whether the page's policy forbids a request; `fetch` itself does not tell. */
const watchPolicy = (url: string, signal: AbortSignal): (() => Promise<boolean>) => {
  let blocked = false;
  const listen = ({blockedURI, disposition, effectiveDirective}: SecurityPolicyViolationEvent): void => {
    blocked ||= disposition === 'enforce' && effectiveDirective === 'connect-src' && url.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', listen, {signal});
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
    return blocked;
  };
};

/**
 * One attempt to get a document. Asks with the default credentials mode, so that a preload is used.
 *
 * @param cache `force-cache`: a copy in the browser's cache will do, however old; `no-cache`: none that the server has not confirmed
 * @throws {DataError} also when `signal` aborts it, in which case nobody should be listening any more
 */
export const fetchDocument = async (
  url: string,
  signal: AbortSignal,
  cache?: RequestCache,
): Promise<LoadedDocument> => {
  const attempt = new AbortController();
  const timer = setTimeout(() => {
    attempt.abort('time-out');
  }, TIME_OUT);
  signal.addEventListener(
    'abort',
    () => {
      attempt.abort();
    },
    {signal: attempt.signal},
  );
  const isBlocked = watchPolicy(url, attempt.signal);
  try {
    const response = await fetch(url, {signal: attempt.signal, ...(cache && {cache})});
    if (!response.ok) {
      throw statusError(response, url, Date.now());
    }
    const bytes = await readBody(response, url);
    const {text, guessed} = decode(bytes, response.headers.get('Content-Type') ?? '');
    const modified = new Date(response.headers.get('Last-Modified') ?? '');
    return {
      ...readDocument(text, url, response.url || url),
      url,
      guessed,
      modified: Number.isNaN(+modified) ? undefined : modified.toISOString().slice(0, 10),
    };
  } catch (error) {
    if (error instanceof DataError) {
      throw error;
    }
    throw attempt.signal.reason === 'time-out'
      ? new DataError('CSS-E02', url, '', 0)
      : networkError(url, (error as Error).message, await isBlocked(), location.protocol);
  } finally {
    clearTimeout(timer);
    // Also ends a body that nobody has read, and the listening.
    attempt.abort();
  }
};
