import {expect} from '@open-wc/testing';
import type {LoadState} from '../../src/source/load-state.js';
import {SharedSource} from '../../src/source/shared-source.js';
import {fakeFetch, freshPath} from '../support/fake-fetch.js';
import type {Answer, FakeFetch} from '../support/fake-fetch.js';
import {fastTime} from '../support/fast-time.js';
import type {FastTime} from '../support/fast-time.js';
import {until} from '../support/rendered.js';

const DOCUMENT = {version: 1, people: [{name: 'Osoba Prvá'}]};
const DOWN = new TypeError('offline');

/** What a wrapper of `fetch` may give. */
type Wrapped = Partial<Response> | null | undefined;

describe('SharedSource, said at once', () => {
  let fake: FakeFetch;
  let time: FastTime;

  beforeEach(() => {
    time = fastTime();
  });

  afterEach(() => {
    fake.restore();
    time.restore();
  });

  const source = (answers: Answer[], reachable: boolean): SharedSource => {
    const path = freshPath();
    fake = fakeFetch({[path]: answers}, reachable);
    return new SharedSource(new URL(path, location.href).href);
  };

  const statesOf = async (shared: SharedSource): Promise<LoadState[]> => {
    const states: LoadState[] = [];
    shared.add((state) => states.push(state));
    await until(() => shared.state.status === 'failed');
    return states;
  };

  for (const reachable of [true, false]) {
    it(`says with the first failure whether anything answers: ${String(reachable)}`, async () => {
      const shared = source([DOWN], reachable);
      const states = await statesOf(shared);
      const [, first] = states;
      expect(first?.status === 'loading' && first.error?.code).to.equal('CSS-E01');
      expect(states.slice(1).map((state) => 'error' in state && state.error.answers)).to.deep.equal(
        Array.from({length: 4}, () => reachable),
      );
      expect(fake.probes).to.deep.equal([shared.url]);
    });
  }

  it('asks no more of a connection that was cut in the middle of an answer', async () => {
    const path = freshPath();
    const original = globalThis.fetch;
    fake = fakeFetch({});
    globalThis.fetch = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.error(DOWN);
            },
          }),
        ),
      );
    const shared = new SharedSource(new URL(path, location.href).href);
    const states = await statesOf(shared);
    globalThis.fetch = original;
    const last = states[states.length - 1];
    expect(last?.status === 'failed' && last.error.code).to.equal('CSS-E01');
    expect(fake.probes).to.deep.equal([]);
  });

  it('does not wait for a server that answers to nothing', async () => {
    const original = globalThis.fetch;
    fake = fakeFetch({});
    globalThis.fetch = (_input, init) =>
      init?.mode === 'no-cors' ? new Promise(() => undefined) : Promise.reject(new TypeError('offline'));
    const shared = new SharedSource(new URL(freshPath(), location.href).href);
    const states = await statesOf(shared);
    globalThis.fetch = original;
    expect(states.some((state) => 'error' in state && state.error.answers === false)).to.equal(true);
  });

  for (const [name, answer] of [
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives null', () => Promise.resolve(null)],
    ['gives an empty object', () => Promise.resolve({})],
    ['gives no headers', () => Promise.resolve({ok: true, status: 200})],
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a wrapper may
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['never ends, and looks at no signal', () => new Promise(() => undefined)],
  ] as readonly (readonly [string, () => unknown])[]) {
    it(`takes no foreign error for a document: a wrapper of fetch that ${name}`, async () => {
      const original = globalThis.fetch;
      fake = fakeFetch({});
      globalThis.fetch = answer as typeof fetch;
      const shared = new SharedSource(new URL(freshPath(), location.href).href);
      await statesOf(shared);
      globalThis.fetch = original;
      expect(shared.state.status === 'failed' && shared.state.error.code).to.match(/^CSS-E0[123]$/);
    });
  }

  it('reads what a wrapper gives without a stream', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify(DOCUMENT));
    const wrapped: Wrapped = {
      ok: true,
      status: 200,
      headers: new Headers({'Cache-Control': 'no-store'}),
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    };
    const original = globalThis.fetch;
    fake = fakeFetch({});
    for (const body of [undefined, null]) {
      globalThis.fetch = () => Promise.resolve({...wrapped, body} as Response);
      const shared = new SharedSource(new URL(freshPath(), location.href).href);
      shared.add(() => undefined);
      await until(() => shared.state.status === 'ready');
      expect(shared.state.status === 'ready' && shared.state.loaded.document.people).to.have.length(1);
    }
    globalThis.fetch = original;
  });

  it('hears of a policy where an element of the page stands in for a method of the document', async () => {
    const image = document.createElement('img');
    image.setAttribute('name', 'addEventListener');
    document.body.append(image);
    const shared = source([DOCUMENT], true);
    shared.add(() => undefined);
    await until(() => shared.state.status === 'ready');
    image.replaceWith();
    expect(shared.state.status === 'ready' && shared.state.loaded.document.people).to.have.length(1);
  });
});
