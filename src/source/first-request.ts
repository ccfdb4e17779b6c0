/**
 * A request that starts before there is anything to take its answer: with the script's first statement, while the rest of the script is
 * still to be evaluated.
 */
import {firstMode} from './freshness.js';

/** A request under way. */
export interface Request {
  readonly response: Promise<Response>;
  /** When it began, by `performance.now()`. */
  readonly since: number;
}

interface FirstRequest extends Request {
  readonly url: string;
  readonly cache: RequestCache;
  readonly controller: AbortController;
}

let first: FirstRequest | undefined;

const forget = (): void => {
  first?.controller.abort();
  first = undefined;
};

/** Asks for a data URL on behalf of whoever wants it before the present task ends; then nobody does, and the request is stopped. */
export const startFirstRequest = (url: string): void => {
  try {
    const cache = firstMode();
    const controller = new AbortController();
    const since = performance.now();
    const response = fetch(url, {cache, signal: controller.signal});
    // Whoever takes it hears of its failure.
    response.catch(() => undefined);
    first = {url, cache, controller, since, response};
    setTimeout(forget);
  } catch {
    // A script of the page has replaced a built-in; the request that follows tells of it.
  }
};

/** The first request, if it is the one that is wanted: once. It ends with `signal`. */
export const takeFirstRequest = (url: string, cache: RequestCache, signal: AbortSignal): Request | undefined => {
  const taken = first;
  if (taken?.url !== url || taken.cache !== cache) {
    return undefined;
  }
  first = undefined;
  signal.addEventListener('abort', () => {
    taken.controller.abort(signal.reason);
  });
  return taken;
};
