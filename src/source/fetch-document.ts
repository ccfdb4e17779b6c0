import {networkError, statusError} from './classify.js';
import {decode} from './decode.js';
import {DataError} from './errors.js';
import {readBody, readDocument} from './read-document.js';
import type {CheckedDocument} from './read-document.js';

/** A document that was got, and what is to be said of it. */
export interface LoadedDocument extends CheckedDocument {
  /** The data URL as it was asked for, or `null` for the `data` property. */
  readonly url: string | null;
  /** Where the document came from at last, redirects included; `null` for the `data` property. */
  readonly address: string | null;
  /** Whether the encoding had to be guessed. */
  readonly guessed: boolean;
  /** When the server says it was last changed, `YYYY-MM-DD`. */
  readonly modified: string | undefined;
}

/** Milliseconds for one attempt, headers and body together. */
export const TIME_OUT = 10_000;
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
      ...readDocument(text, url, {url: response.url || url, pageUrl: document.baseURI}),
      url,
      address: response.url || url,
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
