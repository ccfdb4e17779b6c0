import {expect} from '@open-wc/testing';
import {decide, isGranted, isInForce, isOpen, read, written} from '../../src/consent/decision.js';
import type {Decision} from '../../src/consent/decision.js';
import type {Service} from '../../src/consent/services.js';

const TODAY = '2026-11-25';
const ANALYTICS: Service = {id: 'google-analytics', name: 'Google Analytics', purpose: 'analytics'};
const PIXEL: Service = {id: 'facebook-pixel', name: 'Facebook Pixel', purpose: 'marketing'};
const SKLIK: Service = {id: 'sklik', name: 'Sklik', purpose: 'marketing'};
const ALL = {analytics: true, marketing: true};
const NONE = {analytics: false, marketing: false};

describe('a decision', () => {
  it('is kept purpose by purpose, with its date and its services, and nothing else', () => {
    const decision = decide({}, [ANALYTICS, PIXEL, SKLIK], {analytics: true, marketing: false}, TODAY);
    expect(written(decision)).to.equal(
      'v=1&analytics=yes+2026-11-25+google-analytics&marketing=no+2026-11-25+facebook-pixel+sklik',
    );
    expect(read(written(decision), TODAY)).to.deep.equal(decision);
  });

  it('says nothing of a purpose that was not asked about', () => {
    expect(decide({}, [ANALYTICS], ALL, TODAY)).to.have.all.keys('analytics');
  });

  for (const [granted, last, first] of [
    [true, '2027-11-24', '2027-11-25'],
    [false, '2027-05-24', '2027-05-25'],
  ] as const) {
    it(`that says ${granted ? 'yes holds for twelve' : 'no holds for six'} months`, () => {
      const answer = {granted, date: TODAY, services: []};
      expect(isInForce(answer, TODAY)).to.be.true;
      expect(isInForce(answer, last)).to.be.true;
      expect(isInForce(answer, first)).to.be.false;
    });
  }

  it('of a day that a later month does not have ends with that month', () => {
    const answer = {granted: false, date: '2026-08-31', services: []};
    expect(isInForce(answer, '2027-02-28')).to.be.true;
    expect(isInForce(answer, '2027-03-01')).to.be.false;
  });

  it('of a clock that went wrong does not hold for ever', () => {
    expect(isInForce({granted: true, date: '2062-01-01', services: []}, TODAY)).to.be.false;
  });

  it('ends with one purpose and goes on with the other', () => {
    const stored = 'v=1&analytics=yes+2026-03-01+google-analytics&marketing=no+2026-03-01+sklik';
    expect(read(stored, '2026-09-01')).to.have.all.keys('analytics');
  });

  for (const stored of [
    null,
    '',
    'yes',
    'v=2&analytics=yes+2026-11-25+google-analytics',
    'v=1&analytics=maybe+2026-11-25+google-analytics',
    'v=1&analytics=yes+2026-13-45+google-analytics',
    'v=1&analytics=yes',
    '{"analytics": true}',
  ]) {
    it(`is not read out of ${String(stored)}`, () => {
      expect(read(stored, TODAY)).to.deep.equal({});
    });
  }

  it('grants the services that it was about, and no others', () => {
    const decision = decide({}, [ANALYTICS, PIXEL], {analytics: true, marketing: true}, TODAY);
    expect([ANALYTICS, PIXEL, SKLIK].map((service) => isGranted(decision, service))).to.deep.equal([true, true, false]);
    expect(isGranted(decision, {...PIXEL, purpose: 'analytics'})).to.be.false;
  });

  it('is asked for again when a service is added, and not when one goes', () => {
    const decision = decide({}, [ANALYTICS, PIXEL], NONE, TODAY);
    expect(isOpen(decision, [ANALYTICS])).to.be.false;
    expect(isOpen(decision, [ANALYTICS, PIXEL])).to.be.false;
    expect(isOpen(decision, [ANALYTICS, PIXEL, SKLIK])).to.be.true;
  });

  it('about one page leaves what was decided on others, and makes no yes younger', () => {
    const before: Decision = {marketing: {granted: true, date: '2026-02-01', services: ['facebook-pixel']}};
    expect(decide(before, [SKLIK], ALL, TODAY).marketing).to.deep.equal({
      granted: true,
      date: '2026-02-01',
      services: ['sklik', 'facebook-pixel'],
    });
  });

  it('that refuses a purpose refuses it on all pages', () => {
    const before = decide({}, [PIXEL], ALL, '2026-02-01');
    const after = decide(before, [SKLIK], NONE, TODAY);
    expect(isGranted(after, PIXEL)).to.be.false;
    expect(after.marketing?.date).to.equal(TODAY);
  });

  it('that grants a purpose grants nothing that was refused on another page', () => {
    const before = decide({}, [PIXEL], NONE, '2026-10-01');
    const after = decide(before, [SKLIK], ALL, TODAY);
    expect(isGranted(after, SKLIK)).to.be.true;
    expect(isGranted(after, PIXEL)).to.be.false;
  });
});
