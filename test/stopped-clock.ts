const RealDate = Date;

/** Stops the clock of the page at an instant. */
export const stopClock = (iso: string): void => {
  const instant = +new RealDate(iso);
  window.Date = class extends RealDate {
    constructor(...parameters: unknown[]) {
      super(...((parameters.length ? parameters : [instant]) as []));
    }
    static override now(): number {
      return instant;
    }
  } as DateConstructor;
};

/** Lets it run again. */
export const startClock = (): void => {
  window.Date = RealDate;
};
