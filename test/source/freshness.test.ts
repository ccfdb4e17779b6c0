import {aTimeout, expect} from '@open-wc/testing';
import {SharedSource} from '../../src/source/shared-source.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {Answer, FakeFetch} from '../support/fake-fetch.js';
import {fastTime} from '../support/fast-time.js';
import type {FastTime} from '../support/fast-time.js';
import {until} from '../support/rendered.js';

const LAST_MODIFIED = {'Last-Modified': 'Sat, 03 Jan 2026 10:00:00 GMT'};
const OLD = {version: 1, updated: '2026-01-01', people: [{name: 'Osoba Prvá'}]};
const NEW = {...OLD, updated: '2026-01-02'};
const DOWN = new TypeError('offline');

const answer = (document: object, headers: Readonly<Record<string, string>>): Response =>
  new Response(JSON.stringify(document), {headers});

/** A copy as Apache and nginx have it made. */
const copy = (document: object): Response => answer(document, LAST_MODIFIED);

/** What a listener hears, in short. */
const listen = (shared: SharedSource): string[] => {
  const heard: string[] = [];
  shared.add((state) => {
    const {status} = state;
    const error = 'error' in state ? ` ${state.error.code}` : '';
    heard.push(`${status === 'ready' ? (state.loaded.document.updated ?? '') : status}${error}`);
  });
  return heard;
};

const pretendReload = (): (() => void) => {
  const original = performance.getEntriesByType.bind(performance);
  performance.getEntriesByType = (type) =>
    type === 'navigation' ? [{type: 'reload'} as unknown as PerformanceEntry] : original(type);
  return () => {
    performance.getEntriesByType = original;
  };
};

describe('SharedSource, at once and fresh', () => {
  let fake: FakeFetch;
  let time: FastTime;

  beforeEach(() => {
    // No faster: a busy machine takes its time between two frames, and a request that waits ends after 10 s.
    time = fastTime(10);
  });

  afterEach(() => {
    fake.restore();
    time.restore();
  });

  const source = (...answers: Answer[]): SharedSource => {
    const path = freshPath();
    fake = fakeFetch({[path]: answers});
    return new SharedSource(new URL(path, location.href).href);
  };

  const verified = async (shared: SharedSource): Promise<void> => {
    await until(() => shared.state.status === 'ready' && !shared.state.error);
    await shared.reload();
  };

  it('shows what the cache has before the server answers, and then what the server has', async () => {
    const server = deferred<object>();
    const shared = source(copy(OLD), server.promise);
    const heard = listen(shared);
    await until(() => shared.state.status === 'ready');
    await until(() => fake.calls.length >= 2);
    expect(heard).to.deep.equal(['loading', '2026-01-01']);
    server.resolve(NEW);
    await until(() => heard.length >= 3);
    expect(heard[2]).to.equal('2026-01-02');
    expect(fake.caches).to.deep.equal(['force-cache', 'no-cache']);
  });

  it('makes no new document of the same bytes', async () => {
    const shared = source(copy(OLD));
    const heard = listen(shared);
    await until(() => fake.calls.length >= 2);
    await verified(shared);
    expect(heard).to.deep.equal(['loading', '2026-01-01']);
  });

  for (const [headers, mode] of [
    [{'Cache-Control': 'max-age=60'}, 'default'],
    [{'Cache-Control': 'public, MAX-AGE=0, must-revalidate'}, 'default'],
    [{'Cache-Control': 'max-age="60"'}, 'default'],
    [{'Cache-Control': 'no-cache'}, 'default'],
    [{Expires: 'Thu, 01 Jan 2026 00:00:00 GMT'}, 'default'],
    [{Expires: '0'}, 'no-cache'],
    [{Expires: '-1'}, 'no-cache'],
    [{'Cache-Control': 's-maxage=60'}, 'no-cache'],
    [{'Cache-Control': 'public'}, 'no-cache'],
    [{'Cache-Control': 'private, must-revalidate'}, 'no-cache'],
    [{}, 'no-cache'],
  ] as const) {
    it(`verifies ${JSON.stringify(headers)} by ${mode}`, async () => {
      const shared = source(answer(OLD, {...LAST_MODIFIED, ...headers}));
      shared.add(() => undefined);
      await until(() => fake.calls.length >= 2);
      expect(fake.caches).to.deep.equal(['force-cache', mode]);
    });
  }

  it('does not verify what cannot be a copy', async () => {
    const shared = source(answer(OLD, {...LAST_MODIFIED, 'Cache-Control': 'no-store, no-cache'}));
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready');
    await aTimeout(1000);
    expect(fake.caches).to.deep.equal(['force-cache']);
  });

  it('is stale as soon as verifying fails, and fresh when a retry succeeds', async () => {
    const shared = source(copy(OLD), DOWN, DOWN, NEW);
    const heard = listen(shared);
    await until(() => heard.includes('2026-01-02'));
    expect(heard).to.deep.equal(['loading', '2026-01-01', '2026-01-01 CSS-E01', '2026-01-01 CSS-E01', '2026-01-02']);
  });

  it('keeps the copy, as stale, where nothing fresh comes, and asks again when told to', async () => {
    const shared = source(copy(OLD), DOWN, DOWN, DOWN, DOWN, NEW);
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready' && !!shared.state.error && !shared.state.retrying);
    expect(fake.calls).to.have.length(5);
    shared.recover();
    await until(() => shared.state.status === 'ready' && !shared.state.error);
    expect(fake.caches[5]).to.equal('no-cache');
  });

  it('keeps the copy where the server has something broken', async () => {
    const shared = source(copy(OLD), new Response('<p>Údržba'));
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready' && !!shared.state.error);
    expect(shared.state.status === 'ready' && shared.state.error?.code).to.equal('CSS-E04');
  });

  for (const [name, broken] of [
    ['a maintenance page', () => new Response('<p>Údržba', {headers: {'Cache-Control': 'max-age=86400'}})],
    ['a document that was cut off', () => new Response('{"version": 1, "peo', {headers: LAST_MODIFIED})],
    ['another version', () => copy({version: 2})],
    ['an error page with a status', () => new Response('', {status: 404, headers: {'Cache-Control': 'max-age=60'}})],
  ] as const) {
    it(`does not believe ${name} in the cache`, async () => {
      const shared = source(broken(), NEW);
      const heard = listen(shared);
      await until(() => shared.state.status === 'ready');
      expect(heard).to.deep.equal(['loading', '2026-01-02']);
      expect(fake.caches).to.deep.equal(['force-cache', 'no-cache']);
      expect(time.waits.filter((wait) => wait === 1000)).to.deep.equal([]);
    });
  }

  it('does not believe a broken copy that the browser takes for fresh', async () => {
    const shared = source(answer(OLD, {'Cache-Control': 'max-age=1'}), new Response('{'), NEW);
    const heard = listen(shared);
    await until(() => heard.includes('2026-01-02'));
    expect(heard).to.deep.equal(['loading', '2026-01-01', '2026-01-02']);
    expect(fake.caches).to.deep.equal(['force-cache', 'default', 'no-cache']);
  });

  it('asks the server first where the page was reloaded', async () => {
    const undo = pretendReload();
    const shared = source(copy(NEW));
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready');
    undo();
    await aTimeout(1000);
    expect(fake.caches).to.deep.equal(['no-cache']);
  });

  it('shows a copy on a reloaded page only where the server does not answer, as stale', async () => {
    const undo = pretendReload();
    const shared = source(DOWN, copy(OLD), DOWN, NEW);
    const heard = listen(shared);
    await until(() => heard.includes('2026-01-02'));
    undo();
    expect(heard.slice(0, 3)).to.deep.equal(['loading', 'loading CSS-E01', '2026-01-01 CSS-E01']);
    expect(fake.caches).to.deep.equal(['no-cache', 'force-cache', 'no-cache', 'no-cache']);
  });

  it('verifies for the next listener what was given up before', async () => {
    const shared = source(copy(OLD), deferred<object>().promise, NEW);
    const listener = (): undefined => undefined;
    shared.add(listener);
    await until(() => fake.calls.length >= 2);
    shared.remove(listener);
    await until(() => fake.signals[1]?.aborted === true);
    const heard = listen(shared);
    await until(() => heard.includes('2026-01-02'));
    expect(fake.calls).to.have.length(3);
  });

  it('works where the page has taken away what tells of reloads and of the network', async () => {
    const {getEntriesByName, getEntriesByType} = performance;
    Object.assign(performance, {getEntriesByName: null, getEntriesByType: null});
    const shared = source(copy(OLD));
    shared.add(() => undefined);
    await until(() => fake.calls.length >= 2);
    Object.assign(performance, {getEntriesByName, getEntriesByType});
    expect(shared.state.status).to.equal('ready');
  });
});
