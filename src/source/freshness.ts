/** Browsers keep what a server says nothing about for a tenth of its age: https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2 */

/** Matches what keeps a browser from guessing; `public`, `private` and `must-revalidate` alone do not. */
const EXPLICIT = /(^|[\s,])(max-age\s*=\s*"?\d|no-cache|no-store)/i;

/** An HTTP date begins with a day of the week; `0` and `-1` are none, but dates to an engine. */
const isHttpDate = (text: string): boolean => /^[a-z]{3,9},?\s/i.test(text) && !Number.isNaN(+new Date(text));

/** Whether the visitor has reloaded the page. */
const wasReloaded = (): boolean => {
  try {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
  } catch {
    return false;
  }
};

/** How a page asks for its data at first: what the cache holds is not what somebody wants who reloads the page. */
export const firstMode = (): RequestCache => (wasReloaded() ? 'no-cache' : 'force-cache');

/**
 * Whether an answer is known to have come over the network, and not from the browser's cache. Of another origin a page knows it only by
 * that server's leave (`Timing-Allow-Origin`); where nothing is known, this is `false`.
 *
 * @param since when the request began, by `performance.now()`
 */
const cameOverNetwork = (url: string, since: number): boolean => {
  try {
    const timings = performance.getEntriesByName(url, 'resource') as PerformanceResourceTiming[];
    const timing = timings.find(({startTime}) => startTime >= since) as
      (PerformanceResourceTiming & {readonly deliveryType?: string}) | undefined;
    // Times are zero where the page may not know; an engine may still make up a size then.
    return !!timing && timing.requestStart > 0 && timing.transferSize > 0 && timing.deliveryType !== 'cache';
  } catch {
    return false;
  }
};

/**
 * How to verify an answer to a `force-cache` request, which may be a copy of any age: in the default mode where the browser knows how long
 * it is fresh, which costs no request until then; else by asking the server. `undefined`: it has come from there just now.
 *
 * @param since when the request began, by `performance.now()`
 */
export const verification = ({headers}: Response, url: string, since: number): RequestCache | undefined => {
  const control = headers.get('Cache-Control') ?? '';
  // No cache holds an answer that must not be stored, so it has just come from the server.
  if (/(^|[\s,])no-store/i.test(control) || cameOverNetwork(url, since)) {
    return undefined;
  }
  return EXPLICIT.test(control) || isHttpDate(headers.get('Expires') ?? '') ? 'default' : 'no-cache';
};
