/**
 * Stops the clock, before anything else has looked at it: on every page that tests open, and in every program that they start. A test
 * moves it by stopped-clock.ts. Timers go on, and so does `performance`.
 *
 * - `?now=<instant>`: where it stands, if not where it stands for all
 * - `?system=<instant>`, in programs `CLOCK_AT`: what the clock of the machine says, under the one that stands still, for whoever
 *   might still see it. It goes on from there on each page.
 *
 * With `data-later` it goes on until `__stopClock()` is called first.
 *
 * On pages the visitor's browser asks for no language, whatever it would ask for by itself.
 */
{
  /** Wednesday morning, within the opening hours of test/fixtures/documents/full.json. */
  const NOW = '2026-11-25T09:00:00+01:00';
  // What this needs is taken now, before a library on the page can replace it.
  const {parse} = Date;
  const {document, performance, process} = globalThis;
  const script = document?.currentScript;
  const options = new URLSearchParams(script ? new URL(script.src).search : {system: process.env.CLOCK_AT ?? ''});
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

  if (options.get('system')) {
    const system = parse(options.get('system'));
    replaceDate(() => system + Math.floor(performance.now()));
  }
  globalThis.__systemTime = Date.now;

  /** Has it stand at an instant; without one, where it stands at first. */
  globalThis.__stopClock = (instant) => {
    if (stopped === undefined) {
      replaceDate(() => stopped);
    }
    stopped = instant ? parse(instant) : start;
  };

  if (globalThis.Navigator && document) {
    Object.defineProperty(Navigator.prototype, 'languages', {configurable: true, get: () => []});
  }

  if (script?.dataset.later === undefined) {
    globalThis.__stopClock();
  }
}
