import {expect} from '@open-wc/testing';
import {KEY, load, save} from '../../src/consent/decision-storage.js';
import type {Decision} from '../../src/consent/decision.js';

const DECISION: Decision = {analytics: {granted: false, date: '2026-11-25', services: ['google-analytics']}};

/** A browser that allows no storage. */
const withoutStorage = (use: () => void): void => {
  const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
  Object.defineProperty(window, 'localStorage', {
    configurable: true,
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  try {
    use();
  } finally {
    Object.defineProperty(window, 'localStorage', own);
  }
};

describe('the place of a decision', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is one entry of the site’s own storage, and no cookie', () => {
    const cookies = document.cookie;
    expect(save(DECISION)).to.be.true;
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
    expect(document.cookie).to.equal(cookies);
    expect(load('2026-11-25')).to.deep.equal(DECISION);
  });

  it('is empty once what stood there has expired', () => {
    save(DECISION);
    expect(load('2027-05-25')).to.deep.equal({});
    expect(localStorage.getItem(KEY)).to.be.null;
  });

  it('may be forbidden, and then nothing has been decided and nothing is thrown', () => {
    withoutStorage(() => {
      expect(save(DECISION)).to.be.false;
      expect(load('2026-11-25')).to.deep.equal({});
    });
  });
});
