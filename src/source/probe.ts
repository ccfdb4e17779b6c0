import {originOf} from '../format/urls.js';
import {isOwnServerOnly} from './own-server.js';

/** Milliseconds for the server to answer anything at all. */
const PATIENCE = 3000;

/**
 * Whether there is an answer that the page may not read, after `fetch` has failed, which says no more of it than of no answer: one without
 * the CORS header; in frame.html, which asks no other server, one that is elsewhere or that a redirect leads to. Never rejects.
 */
export const isUnreadable = (url: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = new AbortController();
    const settle = (unreadable: boolean): void => {
      resolve(unreadable);
      stop.abort();
    };
    setTimeout(() => {
      settle(false);
    }, PATIENCE);
    signal.addEventListener('abort', () => {
      settle(false);
    });
    const isFrame = isOwnServerOnly();
    const request: RequestInit = {
      ...(isFrame ? {mode: 'same-origin', redirect: 'manual'} : {mode: 'no-cors'}),
      method: 'HEAD',
      // An answer to this must not lie in the cache for requests that need the header.
      cache: 'no-store',
      signal: stop.signal,
    };
    void Promise.resolve()
      .then(() => fetch(url, request))
      .then(({type}) => !isFrame || type === 'opaqueredirect')
      .catch(() => isFrame && originOf(url) !== location.origin)
      .then(settle);
  });
