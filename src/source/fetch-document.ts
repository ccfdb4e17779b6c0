import {networkError, statusError} from './classify.js';
import {decode} from './decode.js';
import {partOf} from './document-part.js';
import {DataError} from './errors.js';
import {verification} from './freshness.js';
import {limit, orAborted} from './limit.js';
import {readBody, readWithPauses} from './read-document.js';
import type {CheckedDocument} from './read-document.js';
import {request} from './request.js';

/** A document and how it was loaded. */
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

/** A document that came by a request. */
export interface FetchedDocument extends LoadedDocument {
  /** The text of the answer. An answer with the same text from the same final address is no new document. */
  readonly text: string;
  readonly address: string;
}

/** The result of one attempt. */
export type Outcome =
  | {
      readonly loaded: FetchedDocument;
      /** How to verify what may be an old copy; `undefined` where that needs no verifying. */
      readonly verify: RequestCache | undefined;
    }
  | {readonly error: DataError};

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
  // The window hears it too, and no element of the page can stand in place of its methods.
  addEventListener('securitypolicyviolation', listen, {signal});
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, REPORT_DELAY));
    return blocked;
  };
};

const make = async (
  bytes: Uint8Array,
  response: Response,
  url: string,
  previous?: FetchedDocument,
): Promise<FetchedDocument> => {
  const {text, guessed} = decode(bytes, response.headers.get('Content-Type') ?? '');
  const address = response.url || url;
  if (previous?.text === text && previous.address === address) {
    return previous;
  }
  const modified = new Date(response.headers.get('Last-Modified') ?? '');
  return {
    ...(await readWithPauses(text, url, {url: address, pageUrl: partOf('baseURI')})),
    url,
    guessed,
    modified: Number.isNaN(+modified) ? undefined : modified.toISOString().slice(0, 10),
    text,
    address,
  };
};

/** Once all bytes are there, only a script of the page can make this throw, and another attempt would not help. */
const read = async (response: Response, url: string, previous?: FetchedDocument): Promise<FetchedDocument> => {
  const bytes = await readBody(response, url);
  try {
    return await make(bytes, response, url, previous);
  } catch (error) {
    throw error instanceof DataError ? error : new DataError('CSS-E10', url, String(error));
  }
};

/**
 * One attempt to get a document. Never rejects; after an abort by
 * `signal` nobody should be listening any more.
 *
 * @param cache `force-cache`: a copy in the browser's cache will do, however old; `default`: one that the browser takes for fresh;
 *   `no-cache`: none that the server has not confirmed
 * @param previous the document of the last answer; it is returned again where this answer has the same text
 */
export const fetchDocument = async (
  url: string,
  signal: AbortSignal,
  cache: RequestCache,
  previous?: FetchedDocument,
): Promise<Outcome> => {
  const {attempt, end} = limit(signal, TIME_OUT);
  let response: Response | undefined;
  let isBlocked: (() => Promise<boolean>) | undefined;
  try {
    isBlocked = watchPolicy(url, attempt.signal);
    const {since, answer} = request(url, cache, attempt.signal);
    response = await orAborted(answer, attempt.signal);
    if (!response.ok) {
      throw statusError(response, url, Date.now());
    }
    const loaded = await orAborted(read(response, url, previous), attempt.signal);
    return {loaded, verify: cache === 'force-cache' ? verification(response, url, since) : undefined};
  } catch (error) {
    if (error instanceof DataError) {
      return {error};
    }
    if (attempt.signal.reason === 'time-out') {
      return {error: new DataError('CSS-E02', url, '', 0)};
    }
    const blocked = !response && !!(await isBlocked?.());
    return {
      error: networkError(
        url,
        (error as Partial<Error> | undefined)?.message ?? '',
        blocked,
        location.protocol,
        !!response,
      ),
    };
  } finally {
    end();
  }
};
