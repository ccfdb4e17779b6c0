/** The engine that the tests run in. */
export const ENGINE = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrom')
    ? 'chromium'
    : 'webkit';

/** Tells the test server what has been seen in this engine, for the page of `docs/` of that name. */
export const tellOf = async (page: 'failures' | 'hosts', seen: Readonly<Record<string, unknown>>): Promise<void> => {
  await fetch(`/test-report/${page}`, {method: 'POST', body: JSON.stringify({...seen, engine: ENGINE})});
};

/**
 * Tells what has been seen for `docs/failures.md`.
 *
 * @param order of the rows
 */
export const tell = (order: number, failure: string, sees: string, code = ''): Promise<void> =>
  tellOf('failures', {order, failure, sees, code});
