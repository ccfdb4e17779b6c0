import {aTimeout, expect} from '@open-wc/testing';
import type {LoadState} from '../../src/source/load-state.js';
import {SharedSource, sourceOf} from '../../src/source/shared-source.js';
import {deferred, fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {Answer, FakeFetch} from '../support/fake-fetch.js';
import {until} from '../support/rendered.js';
import {fastTime} from '../support/fast-time.js';
import type {FastTime} from '../support/fast-time.js';

const DOCUMENT = {version: 1, people: [{name: 'Osoba Prvá'}]};

describe('SharedSource', () => {
  let fake: FakeFetch | undefined;
  let time: FastTime;

  beforeEach(() => {
    time = fastTime();
  });

  const source = (...answers: Answer[]): SharedSource => {
    const path = freshPath();
    fake = fakeFetch({[path]: answers});
    return new SharedSource(new URL(path, location.href).href);
  };

  const settled = async (shared: SharedSource): Promise<LoadState> => {
    await until(() => shared.state.status !== 'loading' && shared.state.status !== 'idle');
    return shared.state;
  };

  afterEach(() => {
    fake?.restore();
    time.restore();
  });

  const failure = async (answer: Answer): Promise<string> => {
    const shared = source(answer);
    shared.add(() => undefined);
    const state = await settled(shared);
    return state.status === 'failed' ? `${state.error.code} ${state.error.detail}`.trim() : state.status;
  };

  it('asks once for all its listeners, and tells each', async () => {
    const shared = source(DOCUMENT);
    const heard: string[] = [];
    shared.add(({status}) => heard.push(`one ${status}`));
    shared.add(({status}) => heard.push(`other ${status}`));
    await settled(shared);
    expect(fake?.calls).to.have.length(1);
    expect(heard).to.include.members(['one ready', 'other ready']);
  });

  it('keeps a good document for late listeners', async () => {
    const shared = source(DOCUMENT);
    shared.add(() => undefined);
    await settled(shared);
    shared.add(() => undefined);
    expect(shared.state.status).to.equal('ready');
    expect(fake?.calls).to.have.length(1);
  });

  it('does not keep a failure: the next listener asks again', async () => {
    const shared = source(new Response('{'), new Response('{'), DOCUMENT);
    shared.add(() => undefined);
    expect((await settled(shared)).status).to.equal('failed');
    shared.add(() => undefined);
    expect(shared.state.status).to.equal('loading');
    expect((await settled(shared)).status).to.equal('ready');
  });

  it('aborts when nobody waits any more', async () => {
    const shared = source(deferred<object>().promise);
    const listener = (): undefined => undefined;
    shared.add(listener);
    shared.remove(listener);
    await aTimeout(60);
    expect(fake?.signals[0]?.aborted).to.equal(true);
    expect(shared.state.status).to.equal('idle');
  });

  it('does not abort for a listener that goes and comes in the same task', async () => {
    const answer = deferred<object>();
    const shared = source(answer.promise);
    const listener = (): undefined => undefined;
    shared.add(listener);
    shared.remove(listener);
    shared.add(listener);
    await aTimeout(60);
    expect(fake?.calls).to.have.length(1);
    expect(fake?.signals[0]?.aborted).to.equal(false);
    answer.resolve(DOCUMENT);
    await settled(shared);
  });

  it('does not abort while somebody else waits', async () => {
    const answer = deferred<object>();
    const shared = source(answer.promise);
    const listener = (): undefined => undefined;
    shared.add(() => undefined);
    shared.add(listener);
    shared.remove(listener);
    await aTimeout(60);
    expect(fake?.signals[0]?.aborted).to.equal(false);
    answer.resolve(DOCUMENT);
    await settled(shared);
  });

  it('shows the old document while it reloads, then the new one', async () => {
    const shared = source(DOCUMENT, {...DOCUMENT, updated: '2026-01-02'});
    shared.add(() => undefined);
    await settled(shared);
    const reloaded = shared.reload();
    expect(shared.state.status).to.equal('ready');
    await reloaded;
    expect(shared.state.status === 'ready' && shared.state.loaded.document.updated).to.equal('2026-01-02');
  });

  it('keeps the last good document when a reload fails, as stale', async () => {
    const shared = source(DOCUMENT, new Response('{'), DOCUMENT);
    shared.add(() => undefined);
    await settled(shared);
    await shared.reload();
    expect(shared.state.status === 'ready' && shared.state.error?.code).to.match(/^CSS-E/);
    await shared.reload();
    expect(shared.state.status === 'ready' && shared.state.error).to.equal(undefined);
  });

  it('reloads past the browser’s cache, and joins a request that is under way', async () => {
    const first = deferred<object>();
    const shared = source(first.promise, DOCUMENT);
    shared.add(() => undefined);
    const joined = shared.reload();
    first.resolve(DOCUMENT);
    await joined;
    expect(shared.state.status).to.equal('ready');
    expect(fake?.caches).to.deep.equal(['force-cache']);
    await shared.reload();
    expect(fake?.caches).to.deep.equal(['force-cache', 'no-cache']);
  });

  it('does not hear of the answer to a request that was given up', async () => {
    const slow = deferred<object>();
    const shared = source(slow.promise, {...DOCUMENT, updated: '2026-01-02'});
    const listener = (): undefined => undefined;
    shared.add(listener);
    shared.remove(listener);
    await aTimeout(60);
    shared.add(listener);
    await settled(shared);
    slow.resolve({...DOCUMENT, updated: '2020-01-01'});
    await aTimeout(60);
    expect(shared.state.status === 'ready' && shared.state.loaded.document.updated).to.equal('2026-01-02');
  });

  it('retries what may pass three times, after about 1, 4 and 10 s, past the cache', async () => {
    const shared = source(new TypeError('offline'));
    shared.add(() => undefined);
    await settled(shared);
    expect(fake?.calls).to.have.length(4);
    expect(fake?.caches).to.deep.equal(['force-cache', 'no-cache', 'no-cache', 'no-cache']);
    // The other waits are time-outs of 10 s sharp, those for a policy's report, and that of the probe.
    const pauses = time.waits.filter((wait) => wait >= 1000 && wait !== 10_000 && wait !== 3000);
    expect(pauses).to.have.length(3);
    for (const [index, least] of [1000, 4000, 10_000].entries()) {
      expect(pauses[index]).to.be.within(least, least * 1.2);
    }
  });

  it('retries a busy server, and waits as long as it asks for', async () => {
    const busy = new Response('', {status: 503, headers: {'Retry-After': '7'}});
    const shared = source(busy, DOCUMENT);
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready' && !shared.state.error);
    expect(time.waits).to.include(7000);
  });

  it('does not retry what cannot pass, or would take too long', async () => {
    for (const answer of [
      new Response('', {status: 404}),
      new Response('<html>'),
      new Response('{'),
      new Response('{}'),
      new Response('', {status: 503, headers: {'Retry-After': '3600'}}),
    ]) {
      const shared = source(answer);
      shared.add(() => undefined);
      await settled(shared);
      // Once more, since the first answer may have been a copy.
      expect(fake?.caches).to.deep.equal(['force-cache', 'no-cache']);
      fake?.restore();
    }
  });

  it('stops retrying when nobody waits any more', async () => {
    time.restore();
    // Slow enough that a busy machine does not miss the moment between two retries.
    time = fastTime(10);
    const shared = source(new TypeError('offline'));
    const listener = (): undefined => undefined;
    shared.add(listener);
    await until(() => (fake?.calls.length ?? 0) >= 2);
    shared.remove(listener);
    await aTimeout(20_000);
    expect(fake?.calls.length).to.be.below(4);
    expect(shared.state.status).to.equal('idle');
  });

  it('has one request in flight at a time, whoever reloads', async () => {
    const shared = source(DOCUMENT);
    shared.add(() => undefined);
    await Promise.all([shared.reload(), shared.reload(), shared.reload()]);
    expect(fake?.calls).to.have.length(1);
    expect(shared.state.status).to.equal('ready');
  });

  it('names what failed', async () => {
    expect(await failure(new TypeError('offline'))).to.equal('CSS-E01 offline');
    expect(await failure(new Response('', {status: 503}))).to.equal('CSS-E03 HTTP 503');
    expect(await failure(new Response('\n <!doctype html>'))).to.equal('CSS-E04');
    expect(await failure(new Response('{"version": 1,'))).to.match(/^CSS-E05 ./);
    expect(await failure(new Response(''))).to.match(/^CSS-E05/);
    expect(await failure({version: 2})).to.equal('CSS-E06');
    expect(await failure(new Response('[]'))).to.equal('CSS-E06');
    expect(await failure(new Response('null'))).to.equal('CSS-E06');
  });

  it('stops reading where a document is over 5 MiB', async () => {
    let sent = 0;
    const endless = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        pull: (controller) => {
          sent += 1;
          controller.enqueue(new Uint8Array(2 ** 20));
        },
      });
    // A response of a stream cannot be cloned without reading it twice, so it is given straight.
    const shared = source({});
    fake?.restore();
    const original = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(endless()));
    shared.add(() => undefined);
    const state = await settled(shared);
    globalThis.fetch = original;
    expect(state.status === 'failed' && state.error.code).to.equal('CSS-E07');
    expect(sent).to.be.below(20);
  });
});

describe('SharedSource in frame.html', () => {
  const root = document.documentElement;
  let fake: FakeFetch | undefined;

  beforeEach(() => {
    root.toggleAttribute('data-css-frame', true);
  });

  afterEach(() => {
    root.toggleAttribute('data-css-frame', false);
    fake?.restore();
  });

  const failureOf = async (url: string): Promise<string> => {
    const shared = new SharedSource(url);
    shared.add(() => undefined);
    await until(() => shared.state.status === 'failed' || 'error' in shared.state);
    return shared.state.status === 'failed' ? shared.state.error.code : shared.state.status;
  };

  it('refuses an address of another origin at once, and does not ask there whether anything answers', async () => {
    const path = freshPath();
    fake = fakeFetch({[path]: new TypeError('Failed to fetch')});
    expect(await failureOf(`https://elsewhere.example${path}`)).to.equal('CSS-E21');
    expect(fake.probes).to.deep.equal([]);
  });

  it('goes on asking its own server where that does not answer', async () => {
    const path = freshPath();
    fake = fakeFetch({[path]: new TypeError('Failed to fetch')});
    expect(await failureOf(new URL(path, location.href).href)).to.equal('loading');
    expect(fake.probes).to.deep.equal([]);
  });
});

describe('sourceOf', () => {
  for (const [name, event] of [
    ['the browser comes online', new CustomEvent('online')],
    ['an old page returns from the back/forward cache', new PageTransitionEvent('pageshow', {persisted: true})],
  ] as const) {
    it(`asks again for a failed document when ${name}`, async () => {
      const path = freshPath();
      const fake = fakeFetch({[path]: [new Response('{'), new Response('{'), DOCUMENT]});
      const shared = sourceOf(new URL(path, location.href).href);
      shared.add(() => undefined);
      await until(() => shared.state.status === 'failed');
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
      expect(shared.state.status).to.equal('failed');
      dispatchEvent(event);
      await until(() => shared.state.status === 'ready');
      fake.restore();
    });
  }

  it('is the same for the same URL, and another for another', () => {
    expect(sourceOf('https://a.example/x.json')).to.equal(sourceOf('https://a.example/x.json'));
    expect(sourceOf('https://a.example/x.json')).not.to.equal(sourceOf('https://a.example/y.json'));
  });
});
