/** Ends requests in time. */

/** A request's own controller, and what ends it. */
interface Limit {
  readonly attempt: AbortController;
  readonly end: () => void;
}

/** Aborts after so many milliseconds, with the reason `time-out`, or with `signal`. */
export const limit = (signal: AbortSignal, milliseconds: number): Limit => {
  const attempt = new AbortController();
  const timer = setTimeout(() => {
    attempt.abort('time-out');
  }, milliseconds);
  signal.addEventListener(
    'abort',
    () => {
      attempt.abort();
    },
    {signal: attempt.signal},
  );
  return {
    attempt,
    end: () => {
      clearTimeout(timer);
      // This also ends a body that nobody has read, and removes the listeners.
      attempt.abort();
    },
  };
};

/** Rejects when the signal aborts, even where a wrapper of `fetch` ignores the signal. */
export const orAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
    work.then(resolve, reject);
  });
