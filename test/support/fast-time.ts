/** Time that runs faster than the clock, so that no test sleeps through a retry. */
export interface FastTime {
  /** The milliseconds that were asked for, in order. */
  readonly waits: number[];
  restore: () => void;
}

/** Divides every later `setTimeout` by the factor. */
export const fastTime = (factor = 50): FastTime => {
  const original = globalThis.setTimeout;
  const waits: number[] = [];
  globalThis.setTimeout = ((handler: () => void, milliseconds = 0) => {
    waits.push(milliseconds);
    return original(handler, milliseconds / factor);
  }) as typeof setTimeout;
  return {
    waits,
    restore: () => {
      globalThis.setTimeout = original;
    },
  };
};
