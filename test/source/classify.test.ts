import {expect} from '@open-wc/testing';
import {networkError, statusError} from '../../src/source/classify.js';
import {tell} from '../support/tell.js';

const HTTPS = 'https://data.example/css.json';
const HTTP = 'http://data.example/css.json';
const NOW = Date.UTC(2026, 0, 1);

const retryAfter = (status: number, header?: string): number | undefined =>
  statusError(new Response('', {status, ...(header && {headers: {'Retry-After': header}})}), HTTPS, NOW).retryAfter;

describe('a request without an answer', () => {
  it('is blocked by a policy where the page says so', () => {
    expect(networkError(HTTPS, 'Failed', true, 'https:')).to.include({code: 'CSS-E08', retryAfter: undefined});
  });

  it('is mixed content where the page is https and the data are http, but not on the machine itself', async () => {
    expect(networkError(HTTP, 'Failed', false, 'https:')).to.include({code: 'CSS-E09', retryAfter: 0});
    expect(networkError(HTTP, 'Failed', false, 'http:').code).to.equal('CSS-E01');
    expect(networkError('http://localhost:8000/x', 'Failed', false, 'https:').code).to.equal('CSS-E01');
    expect(networkError('http://127.0.0.1/x', 'Failed', false, 'https:').code).to.equal('CSS-E01');
    expect(networkError('http://localhost.example/x', 'Failed', false, 'https:').code).to.equal('CSS-E09');
    await tell(1000, 'http data on an https page', 'not seen on a page (see above)', 'CSS-E09');
  });

  it('is else an unreachable server, which may return', () => {
    expect(networkError(HTTPS, 'Failed', false, 'https:')).to.include({
      code: 'CSS-E01',
      detail: 'Failed',
      retryAfter: 0,
    });
  });
});

describe('a status that is no success', () => {
  it('may pass for 429 and 5xx only', () => {
    expect([400, 401, 403, 404, 410].map((status) => retryAfter(status))).to.deep.equal(Array(5).fill(undefined));
    expect([429, 500, 502, 503, 504].map((status) => retryAfter(status))).to.deep.equal(Array(5).fill(0));
  });

  it('is waited for as its Retry-After says, in seconds or as a date', () => {
    expect(retryAfter(503, '5')).to.equal(5000);
    expect(retryAfter(503, new Date(NOW + 9000).toUTCString())).to.equal(9000);
    expect(retryAfter(503, new Date(NOW - 9000).toUTCString())).to.equal(0);
  });

  it('is not waited for over half a minute, and nonsense counts as nothing', () => {
    expect(retryAfter(503, '31')).to.equal(undefined);
    expect(retryAfter(503, 'soon')).to.equal(0);
    expect(retryAfter(503, '-5')).to.equal(0);
  });
});
