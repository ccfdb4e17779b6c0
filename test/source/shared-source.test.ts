import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import type {LoadState} from '../../src/source/load-state.js';
import {SharedSource, sourceOf} from '../../src/source/shared-source.js';
import {deferred, fakeFetch, freshPath} from '../fake-fetch.js';
import type {Answer, FakeFetch} from '../fake-fetch.js';

const DOCUMENT = {version: 1, people: [{name: 'Osoba Prvá'}]};

describe('SharedSource', () => {
  let fake: FakeFetch | undefined;

  const source = (...answers: Answer[]): SharedSource => {
    const path = freshPath();
    fake = fakeFetch({[path]: answers});
    return new SharedSource(new URL(path, location.href).href);
  };

  const settled = async (shared: SharedSource): Promise<LoadState> => {
    await waitUntil(() => shared.state.status !== 'loading' && shared.state.status !== 'idle');
    return shared.state;
  };

  afterEach(() => fake?.restore());

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
    const shared = source(new TypeError('offline'), DOCUMENT);
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
    await aTimeout(1);
    expect(fake?.signals[0]?.aborted).to.equal(true);
    expect(shared.state.status).to.equal('idle');
  });

  it('does not abort for a listener that goes and comes in the same task', async () => {
    const shared = source(deferred<object>().promise);
    const listener = (): undefined => undefined;
    shared.add(listener);
    shared.remove(listener);
    shared.add(listener);
    await aTimeout(1);
    expect(fake?.calls).to.have.length(1);
    expect(fake?.signals[0]?.aborted).to.equal(false);
  });

  it('does not abort while somebody else waits', async () => {
    const shared = source(deferred<object>().promise);
    const listener = (): undefined => undefined;
    shared.add(() => undefined);
    shared.add(listener);
    shared.remove(listener);
    await aTimeout(1);
    expect(fake?.signals[0]?.aborted).to.equal(false);
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
    const shared = source(DOCUMENT, new TypeError('offline'), DOCUMENT);
    shared.add(() => undefined);
    await settled(shared);
    await shared.reload();
    expect(shared.state.status === 'ready' && shared.state.stale).to.equal(true);
    await shared.reload();
    expect(shared.state.status === 'ready' && shared.state.stale).to.equal(false);
  });

  it('ignores the answer of a request that a reload has overtaken', async () => {
    const slow = deferred<object>();
    const shared = source(slow.promise, {...DOCUMENT, updated: '2026-01-02'});
    shared.add(() => undefined);
    await shared.reload();
    slow.resolve({...DOCUMENT, updated: '2020-01-01'});
    await aTimeout(1);
    expect(shared.state.status === 'ready' && shared.state.loaded.document.updated).to.equal('2026-01-02');
  });

  it('names what failed', async () => {
    expect(await failure(new TypeError('offline'))).to.equal('CSS-E01 offline');
    expect(await failure(new Response('', {status: 503}))).to.equal('CSS-E03 503');
    expect(await failure(new Response('\n <!doctype html>'))).to.equal('CSS-E04');
    expect(await failure(new Response('{"version": 1,'))).to.match(/^CSS-E05 ./);
    expect(await failure(new Response(''))).to.match(/^CSS-E05/);
    expect(await failure({version: 2})).to.equal('CSS-E06');
    expect(await failure(new Response('[]'))).to.equal('CSS-E06');
    expect(await failure(new Response('null'))).to.equal('CSS-E06');
  });

  it('stops reading where a document is over 5 MiB', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(2 ** 20));
      },
    });
    // A response of a stream cannot be cloned without reading it twice, so it is given straight.
    const shared = source({});
    fake?.restore();
    const original = globalThis.fetch;
    globalThis.fetch = () => Promise.resolve(new Response(endless));
    shared.add(() => undefined);
    const state = await settled(shared);
    globalThis.fetch = original;
    expect(state.status === 'failed' && state.error.code).to.equal('CSS-E07');
    expect(sent).to.be.below(10);
  });
});

describe('sourceOf', () => {
  it('is the same for the same URL, and another for another', () => {
    expect(sourceOf('https://a.example/x.json')).to.equal(sourceOf('https://a.example/x.json'));
    expect(sourceOf('https://a.example/x.json')).not.to.equal(sourceOf('https://a.example/y.json'));
  });
});
