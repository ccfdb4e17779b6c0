/** Requests that end in time. */

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
      // Also ends a body that nobody has read, and the listening.
      attempt.abort();
    },
  };
};

/** Ends with the signal also where a wrapper of `fetch` does not look at it. */
export const orAborted = <Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new DOMException('aborted', 'AbortError'));
    });
    work.then(resolve, reject);
  });
