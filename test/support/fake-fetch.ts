/** Requests without a network: a path → answer table, and what was asked. */
export interface FakeFetch {
  /** The URLs that were asked for, in order. */
  readonly calls: string[];
  /** The cache modes of those requests. */
  readonly caches: (RequestCache | undefined)[];
  /** The signals of those requests. */
  readonly signals: AbortSignal[];
  /** The URLs of which was only asked whether anything answers there. */
  readonly probes: string[];
  restore: () => void;
}

/** An answer: a body to send as JSON, a ready response, an error to fail with, or a promise of any of these. */
export type Answer = object | Response | Error | Promise<object | Response | Error>;

/**
 * Replaces `fetch`. Each URL is answered by its path; a list gives one answer to each request, the last one for good. What is sent as JSON
 * may not be stored, and so needs no verifying. Whether anything answers at all (`no-cors`) is answered alike, and not counted.
 * An aborted request rejects as the real one does.
 */
export const fakeFetch = (
  table: Readonly<Record<string, Answer | readonly Answer[]>>,
  reachable = false,
): FakeFetch => {
  const original = globalThis.fetch;
  const calls: string[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const signals: AbortSignal[] = [];
  const probes: string[] = [];
  globalThis.fetch = (input, init): Promise<Response> => {
    const {href, pathname} = new URL(input instanceof Request ? input.url : input, location.href);
    if (init?.mode === 'no-cors') {
      probes.push(href);
      return reachable ? Promise.resolve(new Response()) : Promise.reject(new TypeError('unreachable'));
    }
    const asked = calls.filter((call) => call === href).length;
    calls.push(href);
    caches.push(init?.cache);
    if (init?.signal) {
      signals.push(init.signal);
    }
    const entry = table[pathname];
    if (entry === undefined) {
      return Promise.resolve(new Response('not found', {status: 404}));
    }
    const answer = Array.isArray(entry) ? (entry as Answer[])[Math.min(asked, entry.length - 1)] : entry;
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(new DOMException('aborted', 'AbortError'));
      });
      void Promise.resolve(answer).then((settled) => {
        if (settled instanceof Error) {
          reject(settled);
        } else {
          resolve(
            settled instanceof Response
              ? settled.clone()
              : new Response(JSON.stringify(settled), {headers: {'Cache-Control': 'no-store'}}),
          );
        }
      });
    });
  };
  return {
    calls,
    caches,
    signals,
    probes,
    restore: () => {
      globalThis.fetch = original;
    },
  };
};

let count = 0;

/** A data path that no other test has asked for: good documents are kept for the life of a page. */
export const freshPath = (): string => `/data/${String((count += 1))}.json`;

/** A promise to be settled by hand. */
export const deferred = <T>(): {promise: Promise<T>; resolve: (value: T) => void} => {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return {promise, resolve: settle};
};
