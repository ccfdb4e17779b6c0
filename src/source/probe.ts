import {limit, orAborted} from './limit.js';
import {isOwnServerOnly} from './own-server.js';

/** Milliseconds for the server to answer anything at all. */
const PATIENCE = 3000;

/**
 * Whether there is an answer that the page may not read, after `fetch` has failed, which says no more of it than of no answer: one without
 * the CORS header; in frame.html, which asks no other server, one that is elsewhere or that a redirect leads to. Never rejects.
 */
export const isUnreadable = async (url: string, signal: AbortSignal): Promise<boolean> => {
  const isFrame = isOwnServerOnly();
  const {attempt, end} = limit(signal, PATIENCE);
  const request: RequestInit = {
    ...(isFrame ? {mode: 'same-origin', redirect: 'manual'} : {mode: 'no-cors'}),
    method: 'HEAD',
    // An answer to this must not lie in the cache for requests that need the header.
    cache: 'no-store',
    signal: attempt.signal,
  };
  try {
    const {type} = await orAborted(fetch(url, request), attempt.signal);
    return !isFrame || type === 'opaqueredirect';
  } catch {
    return isFrame && new URL(url).origin !== location.origin;
  } finally {
    end();
  }
};
