/** The engine that the tests run in. */
export const ENGINE = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrom')
    ? 'chromium'
    : 'webkit';

/**
 * Tells the test server what has been seen, for `docs/failures.md`.
 *
 * @param order of the rows
 */
export const tell = async (order: number, failure: string, sees: string, code = ''): Promise<void> => {
  await fetch('/test-report/failures', {
    method: 'POST',
    body: JSON.stringify({order, failure, engine: ENGINE, sees, code}),
  });
};
