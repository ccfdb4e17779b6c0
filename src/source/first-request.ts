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

/** The script has two parts that share no variable (rollup.config.js): the first one asks, the second one takes the answer. */
const KEY = Symbol.for('css-widgets first request');

const under = globalThis as {[KEY]?: FirstRequest | undefined};

const forget = (): void => {
  under[KEY]?.controller.abort();
  Reflect.deleteProperty(under, KEY);
};

/** Asks for a data URL on behalf of whoever wants it before the present task ends; then nobody does, and the request is stopped. */
export const startFirstRequest = (url: string): void => {
  const cache = firstMode();
  const controller = new AbortController();
  const since = performance.now();
  const response = fetch(url, {cache, signal: controller.signal});
  // Whoever takes it hears of its failure.
  response.catch(() => undefined);
  under[KEY] = {url, cache, controller, since, response};
  setTimeout(forget);
};

/** The first request, if it is the one that is wanted: once. It ends with `signal`. */
export const takeFirstRequest = (url: string, cache: RequestCache, signal: AbortSignal): Request | undefined => {
  const first = under[KEY];
  if (first?.url !== url || first.cache !== cache) {
    return undefined;
  }
  Reflect.deleteProperty(under, KEY);
  signal.addEventListener('abort', () => {
    first.controller.abort(signal.reason);
  });
  return first;
};
