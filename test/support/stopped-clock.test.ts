import {expect, nextFrame} from '@open-wc/testing';
import {stopClock} from './stopped-clock.js';

const NOW = '2026-11-25T08:00:00.000Z';

describe('the clock of the tests', () => {
  it('stands still while time goes on', async () => {
    const started = performance.now();
    while (performance.now() < started + 5) {
      await nextFrame();
    }
    expect(new Date().toISOString()).to.equal(NOW);
    expect(Date.now()).to.equal(+new Date(NOW));
    expect(+new Date(Date())).to.equal(Date.now());
  });

  it('stands elsewhere in a test that moves it', () => {
    stopClock('2028-02-29T12:00:00Z');
    expect(new Date().toISOString()).to.equal('2028-02-29T12:00:00.000Z');
  });

  it('is back in the next one', () => {
    expect(new Date().toISOString()).to.equal(NOW);
  });

  it('lies over the date and in the time zone that were asked for', () => {
    const {src} = document.querySelector<HTMLScriptElement>('script[src*="/test/support/clock.js"]')!;
    const asked = new URL(src).searchParams;
    const start = +new Date(asked.get('system') ?? performance.timeOrigin);
    expect(window.__systemTime() - start - performance.now()).to.be.within(-60_000, 60_000);
    const {timeZone} = new Intl.DateTimeFormat().resolvedOptions();
    expect(timeZone).to.equal(asked.get('zone') ?? timeZone);
  });

  it('leaves other dates what they are', () => {
    expect(new Date('2020-01-02T03:04:05Z').toISOString()).to.equal('2020-01-02T03:04:05.000Z');
    expect(new Date(0)).to.be.an.instanceOf(Date);
    expect(new Date(0).constructor).to.equal(Date);
    class Day extends Date {}
    expect(new Day().toISOString()).to.equal(NOW);
    expect(new Day()).to.be.an.instanceOf(Day);
  });
});
