import {isOwnServerOnly} from './own-server.js';

/** A request that is under way. */
interface Request {
  /** When it began, by `performance.now()`. */
  readonly since: number;
  readonly answer: Promise<Response>;
}

/** The request that was made before anybody could ask for it. */
let early: (Request & {readonly url: string; readonly cache: RequestCache; readonly end: AbortController}) | undefined;

/** Asks with the default credentials mode, so that a preload is used. */
const ask = (url: string, cache: RequestCache, signal: AbortSignal): Request => ({
  since: performance.now(),
  answer: fetch(url, {signal, cache, mode: isOwnServerOnly() ? 'same-origin' : 'cors'}),
});

/** Makes a request that somebody will ask for before this task is over; what nobody asks for is ended. */
export const requestEarly = (url: string, cache: RequestCache): void => {
  const end = new AbortController();
  early = {...ask(url, cache, end.signal), url, cache, end};
  // Whoever asks for it hears of its failure.
  early.answer.catch(() => undefined);
  setTimeout(() => {
    early?.end.abort();
    early = undefined;
  });
};

/** Makes a request, or takes the one that was made early. */
export const request = (url: string, cache: RequestCache, signal: AbortSignal): Request => {
  const made = early;
  if (made?.url !== url || made.cache !== cache) {
    return ask(url, cache, signal);
  }
  early = undefined;
  signal.addEventListener('abort', () => {
    made.end.abort();
  });
  return made;
};
