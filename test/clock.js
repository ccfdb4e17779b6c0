/**
 * Stops the clock, before anything else has looked at it: on every page that tests open, and in every program that they start. A test
 * moves it by stopped-clock.ts. Timers go on, and so does `performance`.
 *
 * - `?now=<instant>`: where it stands, if not where it stands for all
 * - `?later`: only when `__stopClock()` is called first
 */
{
  /** Wednesday morning, within the opening hours of test/fixtures/documents/full.json. */
  const NOW = '2026-11-25T09:00:00+01:00';
  // What this needs is taken now, before a library on the page can replace it.
  const {parse} = Date;
  const {document} = globalThis;
  const options = new URLSearchParams(document ? new URL(document.currentScript.src).search : '');
  const start = parse(options.get('now') ?? NOW);
  let stopped;

  /** Puts a Date in the place of Date that asks somebody else for the time. */
  const replaceDate = (now) => {
    const RealDate = Date;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, parts, self) => Reflect.construct(target, parts.length > 0 ? parts : [now()], self),
      apply: () => new RealDate(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });
    RealDate.prototype.constructor = Date;
  };

  /** Has it stand at an instant; without one, where it stands at first. */
  globalThis.__stopClock = (instant) => {
    if (stopped === undefined) {
      replaceDate(() => stopped);
    }
    stopped = instant ? parse(instant) : start;
  };

  if (!options.has('later')) {
    globalThis.__stopClock();
  }
}
