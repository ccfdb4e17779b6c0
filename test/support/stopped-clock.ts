/** The clock of the test page, which clock.js stops. */
declare global {
  interface Window {
    __stopClock: (instant?: string) => void;
    /** What the clock under it says. */
    __systemTime: () => number;
  }
}

/** Has it stand at another instant until the test is over. */
export const stopClock = (instant: string): void => window.__stopClock(instant);

afterEach(() => window.__stopClock());
