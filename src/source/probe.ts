/** Milliseconds for the server to answer anything at all. */
const PATIENCE = 3000;

/**
 * Whether anything answers at an address. `fetch` says no more of an answer without the CORS header than of no answer; this tells them
 * apart, and nothing of the answer can be read. Never rejects.
 */
export const answersAtAll = (url: string, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const stop = new AbortController();
    const settle = (answers: boolean): void => {
      resolve(answers);
      stop.abort();
    };
    setTimeout(() => {
      settle(false);
    }, PATIENCE);
    signal.addEventListener('abort', () => {
      settle(false);
    });
    // An answer to this must not lie in the cache for requests that need the header.
    const request: RequestInit = {mode: 'no-cors', method: 'HEAD', cache: 'no-store', signal: stop.signal};
    const asked = Promise.resolve().then(() => fetch(url, request));
    asked.then(
      () => {
        settle(true);
      },
      () => {
        settle(false);
      },
    );
  });
