import {isGuessed} from './data-url.js';
import {DataError} from './errors.js';
import {isOwnServerOnly} from './own-server.js';

/** Milliseconds. A `Retry-After` up to this is waited for; no visitor waits for a longer one. */
const LONGEST_WAIT = 30_000;

/**
 * The milliseconds until another try that a `Retry-After` header asks for. It holds seconds or an HTTP date.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
const retryAfter = (header: string | null, now: number): number | undefined => {
  const seconds = Number(header ?? 0);
  const wait = Number.isNaN(seconds) ? +new Date(header ?? '') - now : seconds * 1000;
  // A date that cannot be read counts as no header.
  return wait > LONGEST_WAIT ? undefined : Math.max(wait || 0, 0);
};

/** The error of a status that is no success. After 429 and 5xx another try may succeed. */
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

/** Adds to an error what a probe has found. In frame.html data that may not be read are refused for good, so no other try follows. */
export const probedError = ({code, url, detail, retryAfter}: DataError, unreadable: boolean): DataError =>
  unreadable && isOwnServerOnly()
    ? new DataError('CSS-E21', url)
    : new DataError(code, url, detail, retryAfter, unreadable);
