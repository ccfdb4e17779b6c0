import {expect} from '@open-wc/testing';
import {pauses} from '../../src/source/pauses.js';

/** What the work takes, in milliseconds. */
const clock = {now: 0};

describe('pauses', () => {
  const real = performance.now.bind(performance);

  beforeEach(() => {
    clock.now = 0;
    performance.now = () => clock.now;
  });

  afterEach(() => {
    performance.now = real;
  });

  it('come when work has lasted 20 ms, and then after 20 ms more', async () => {
    const pause = pauses();
    clock.now = 19;
    expect(pause()).to.equal(undefined);
    clock.now = 20;
    await pause();
    clock.now = 39;
    expect(pause()).to.equal(undefined);
    clock.now = 40;
    expect(pause()).to.be.a('promise');
  });

  it('come once more at the end, where there was any', async () => {
    const pause = pauses();
    clock.now = 20;
    await pause();
    clock.now = 21;
    expect(pause(true)).to.be.a('promise');
  });

  it('do not come at the end of short work', () => {
    const pause = pauses();
    clock.now = 5;
    expect(pause(true)).to.equal(undefined);
  });

  it('let the page do something else in between', async () => {
    const pause = pauses();
    let done = false;
    setTimeout(() => {
      done = true;
    });
    clock.now = 20;
    await pause();
    expect(done).to.equal(true);
  });
});
