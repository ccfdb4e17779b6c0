import {isGuessed} from './data-url.js';
import {DataError} from './errors.js';
import {isOwnServerOnly} from './own-server.js';

/** A `Retry-After` of up to this is waited for, in milliseconds; a longer one is no promise that a visitor waits for. */
const LONGEST_WAIT = 30_000;

/**
 * Milliseconds until another try, by a `Retry-After` header: seconds or an HTTP date.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfter = (header: string | null, now: number): number | undefined => {
  const seconds = Number(header ?? 0);
  const wait = Number.isNaN(seconds) ? +new Date(header ?? '') - now : seconds * 1000;
  // A date that is none counts as no header.
  return wait > LONGEST_WAIT ? undefined : Math.max(wait || 0, 0);
};

/** A status that is no success. Too many requests and a server's own errors may pass. */
export const statusError = ({status, headers}: Response, url: string, now: number): DataError =>
  new DataError(
    status === 404 && isGuessed(url) ? 'CSS-E11' : 'CSS-E03',
    url,
    `HTTP ${String(status)}`,
    status === 429 || status >= 500 ? retryAfter(headers.get('Retry-After'), now) : undefined,
  );

/**
 * What a request without an answer means. A policy and mixed content look like an unreachable server to `fetch`. A policy does not pass; mixed content may, since `upgrade-insecure-requests` makes it https.
 *
 * @param blocked whether the page's Content-Security-Policy has said that it forbids the request
 * @param cut whether an answer had begun: then there is no more to be asked about it
 */
export const networkError = (
  url: string,
  detail: string,
  blocked: boolean,
  pageProtocol: string,
  cut = false,
): DataError => {
  if (blocked) {
    return new DataError('CSS-E08', url);
  }
  // The machine itself counts as safe. https://www.w3.org/TR/mixed-content/
  return pageProtocol === 'https:' && /^http:\/\/(?!(localhost|127\.[\d.]+|\[::1\])[:/])/.test(url)
    ? new DataError('CSS-E09', url, detail, 0)
    : new DataError('CSS-E01', url, detail, 0, cut ? false : undefined);
};

/** The same error with what a probe has found. What frame.html may not read it will never show, so that another try is worth nothing. */
export const probedError = ({code, url, detail, retryAfter}: DataError, unreadable: boolean): DataError =>
  unreadable && isOwnServerOnly()
    ? new DataError('CSS-E21', url)
    : new DataError(code, url, detail, retryAfter, unreadable);
