import {aTimeout, expect} from '@open-wc/testing';
import {until, visibleTextOf} from '../support/rendered.js';
import {ENGINE, tell as tellServer} from '../support/tell.js';
import {closePages, openMarkup, openPage} from './host-page.js';
import type {HostPage, WidgetElement} from './host-page.js';

const GOOD = JSON.stringify({version: 1, updated: '2026-01-02', people: [{name: 'Osoba Prvá'}]});
const DEEP = `${'['.repeat(100)}${']'.repeat(100)}`;
/** Seconds of the product pass an eighth as long here: retries after 0.13, 0.5 and 1.25 s. Its time-out is exactly 10 s. */
const hurry = (timeOut: number): string => `<script>
  const later = setTimeout;
  const hurried = (ms) => ms === 10000 ? ${timeOut} : ms >= 1000 ? ms / 8 : ms;
  window.setTimeout = (run, ms = 0, ...args) => later(run, hurried(ms), ...args);
</script>`;
/** No machine is so slow that it meets the time-out by itself. */
const HURRY = hurry(60_000);
/** Without a validator there would be nothing to keep a copy for. */
const LAST_MODIFIED = 'Last-Modified: Sat, 03 Jan 2026 10:00:00 GMT';
const SCRIPT = '<script src="/dist/css-widgets.js"></script>';

/** What stands in `docs/failures.md`. */
interface Failure {
  readonly name: string;
  /** The data URL, from the query of `/misbehave` on the other origin, or a whole one. */
  readonly query?: Readonly<Record<string, string>>;
  readonly url?: string;
  readonly sees: 'content' | 'fallback, or sentence' | 'content, marked as stale';
  /** What the console says. Default: nothing. */
  readonly code?: string;
  /** Requests, where they matter. What may be a copy is asked for again before it is believed to be broken. */
  readonly requests?: number;
  /** Lines in the console: the first failure, and the end of the attempts where there were others. Default: one for a code. */
  readonly lines?: number;
}

const FAILED = 'fallback, or sentence';

const FAILURES: readonly Failure[] = [
  {name: 'no server at that address', url: 'http://127.0.0.1:9/css.json', sees: FAILED, code: 'CSS-E01', lines: 2},
  {name: 'no CORS header', query: {cors: '0', body: GOOD}, sees: FAILED, code: 'CSS-E01', lines: 2},
  {name: 'connection cut before the answer', query: {reset: '1'}, sees: FAILED, code: 'CSS-E01', lines: 2},
  {
    name: 'connection cut in the middle of the body',
    query: {cut: '1', body: GOOD},
    sees: FAILED,
    code: 'CSS-E01',
    lines: 2,
  },
  {name: 'headers too slow', query: {delay: '60000', body: GOOD}, sees: FAILED, code: 'CSS-E02', lines: 2},
  {name: 'body too slow', query: {drip: '60000', body: GOOD}, sees: FAILED, code: 'CSS-E02', lines: 2},
  {name: 'slow, but in time', query: {drip: '150', body: GOOD}, sees: 'content', requests: 1},
  {name: 'status 404', query: {status: '404', body: GOOD}, sees: FAILED, code: 'CSS-E03', requests: 2},
  {name: 'status 503, for good', query: {status: '503'}, sees: FAILED, code: 'CSS-E03', requests: 4, lines: 2},
  {name: 'status 429, for good', query: {status: '429'}, sees: FAILED, code: 'CSS-E03', requests: 4, lines: 2},
  {
    name: 'status 503 with Retry-After of an hour',
    query: {status: '503', header: 'Retry-After: 3600', expose: '1'},
    sees: FAILED,
    code: 'CSS-E03',
    requests: 2,
  },
  {
    name: 'flapping: 503 twice, then good',
    query: {status: '503', failures: '2', body: GOOD},
    sees: 'content',
    code: 'CSS-E03',
    requests: 3,
  },
  {
    name: 'status 503 that the browser may keep, once, then good',
    query: {status: '503', cache: 'max-age=60', failures: '1', body: GOOD},
    sees: 'content',
    code: 'CSS-E03',
    requests: 2,
  },
  {
    name: 'redirect to a login page',
    query: {status: '302', header: 'Location: /demo/index.html'},
    sees: FAILED,
    code: 'CSS-E04',
  },
  {name: 'redirect to the data', query: {status: '302', header: 'Location: /demo/data/chopos.json'}, sees: 'content'},
  {
    name: 'HTML 404 page with status 200',
    query: {type: 'text/html', body: '\n<!DOCTYPE html><p>404'},
    sees: FAILED,
    code: 'CSS-E04',
    requests: 2,
  },
  {name: 'empty body', query: {body: ''}, sees: FAILED, code: 'CSS-E05', requests: 2},
  {name: 'body truncated by the server', query: {body: GOOD.slice(0, 40)}, sees: FAILED, code: 'CSS-E05'},
  {name: 'NaN in the data', query: {body: '{"version": 1, "people": NaN}'}, sees: FAILED, code: 'CSS-E05'},
  {name: 'another version', query: {body: '{"version": 2}'}, sees: FAILED, code: 'CSS-E06', requests: 2},
  {name: 'an array', query: {body: `[${GOOD}]`}, sees: FAILED, code: 'CSS-E06'},
  {name: '100-deep nesting alone', query: {body: DEEP}, sees: FAILED, code: 'CSS-E06'},
  {
    name: '100-deep nesting in a value',
    query: {body: `{"version": 1, "people": [{"name": "Osoba Prvá", "role": ${DEEP}}]}`},
    sees: 'content',
    code: 'CSS-W01',
  },
  {
    name: 'duplicate keys: the last wins',
    query: {body: '{"version": 9, "version": 1, "people": [{"name": "x", "name": "Osoba Prvá"}]}'},
    sees: 'content',
  },
  {
    name: '__proto__ and constructor keys',
    query: {
      body: '{"version": 1, "__proto__": {"people": 1}, "constructor": 1, "people": [{"name": "Osoba Prvá", "__proto__": {"role": 7}}]}',
    },
    sees: 'content',
  },
  {name: 'over 5 MiB', query: {body: GOOD, size: String(5 * 2 ** 20 + 1)}, sees: FAILED, code: 'CSS-E07', requests: 2},
  {name: 'exactly 5 MiB', query: {body: GOOD, size: String(5 * 2 ** 20)}, sees: 'content', requests: 1},
  {
    name: 'windows-1250, not declared',
    query: {hex: '7b2276657273696f6e223a312c2270656f706c65223a5b7b226e616d65223a224f736f626120507276e1227d5d7d'},
    sees: 'content',
    code: 'CSS-W14',
  },
  {
    name: 'windows-1250, declared',
    query: {
      type: 'application/json; charset=windows-1250',
      hex: '7b2276657273696f6e223a312c2270656f706c65223a5b7b226e616d65223a224f736f626120507276e1227d5d7d',
    },
    sees: 'content',
  },
  {
    name: 'a bad value',
    query: {body: '{"version": 1, "updated": 7, "people": [{"name": "Osoba Prvá"}]}'},
    sees: 'content',
    code: 'CSS-W01',
  },
];

let order = 0;

const tell = (failure: string, sees: string, code?: string): Promise<void> => {
  order += 1;
  return tellServer(order, failure, sees, code);
};

const printed = (page: HostPage): string[] =>
  page.window.__records.filter(({kind}) => kind === 'console').map(({text}) => text);

/** Nothing but the console may have heard of it. The browser's own report of a policy is meant for it. */
const expectCalm = (page: HostPage): void => {
  const others = page.window.__records.filter(({kind}) => kind === 'error' || kind === 'unhandledrejection');
  expect(others).to.deep.equal([]);
};

const codesOf = (page: HostPage): string => [...new Set(printed(page).map((line) => line.slice(0, 7)))].join(', ');

const isShown = (element: Element | null | undefined): boolean => (element?.getClientRects().length ?? 0) > 0;

const settled = async (page: HostPage): Promise<WidgetElement[]> => {
  const widgets = page.elements('css-contact-list');
  await until(() => widgets.every(({state}) => state === 'ready' || state === 'failed'), 'never settled');
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  return widgets;
};

/** What a visitor sees of two elements, the first with a fallback and the second without. */
const seen = ([withFallback, without]: readonly WidgetElement[]): string => {
  const fallback = withFallback?.querySelector('a');
  const text = without ? visibleTextOf(without) : '';
  if (/Osoba Prvá|Kratochvíl/.test(text) && !isShown(fallback)) {
    return text.includes('Údaje mohou být zastaralé') ? 'content, marked as stale' : 'content';
  }
  return isShown(fallback) && text === 'Kontakty Kontakty se nepodařilo načíst. Zkuste to prosím později. Zkusit znovu'
    ? FAILED
    : `?: ${text}`;
};

const body = (url: string): string => {
  const src = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<css-contact-list src="${src}"><a slot="fallback" href="/k">Kontakty</a></css-contact-list>
    <css-contact-list src="${src}"></css-contact-list>`;
};

describe('when something fails', () => {
  let other = '';

  before(async () => {
    ({other} = (await (await fetch('/test/end-to-end/origins.json')).json()) as {other: string});
  });

  afterEach(closePages);

  const misbehaving = (query: Readonly<Record<string, string>>): string =>
    `${other}/misbehave?${new URLSearchParams({cors: '1', ...query}).toString()}`;
  const requests = async (key: string): Promise<number> =>
    Number(await (await fetch(`/misbehave/count?key=${key}`)).text());

  /** Whether a copy that the server allows to be kept is found again. */
  const keepsCopies = async (): Promise<boolean> => {
    const key = `${ENGINE}-copies-${String(Math.random())}`;
    const url = misbehaving({body: GOOD, cache: 'max-age=3600', header: LAST_MODIFIED, count: key});
    await (await fetch(url)).text();
    await (await fetch(url, {cache: 'force-cache'})).text();
    return (await requests(key)) === 1;
  };

  for (const {name, query = {}, url, sees, code = '', requests: expected, lines = code ? 1 : 0} of FAILURES) {
    it(`${name}: ${sees} ${code}`, async () => {
      const key = `${ENGINE}-${name.replace(/\W/g, '-')}-${String(Math.random())}`;
      const pace = code === 'CSS-E02' ? hurry(1250) : HURRY;
      const page = await openMarkup(pace + SCRIPT, body(url ?? misbehaving({...query, count: key})));
      const widgets = await settled(page);
      expect(seen(widgets)).to.equal(sees);
      expect(codesOf(page)).to.equal(code);
      expect(printed(page)).to.have.length(lines);
      expectCalm(page);
      if (expected !== undefined) {
        expect(await requests(key)).to.equal(expected);
      }
      await tell(name, seen(widgets), code);
    });
  }

  it('a policy that forbids the data: CSS-E08', async () => {
    const policy = `default-src 'self'; connect-src 'self'`;
    const page = await openPage(`/test/end-to-end/policy.html?record&csp=${encodeURIComponent(policy)}`);
    for (const element of page.elements('css-contact-list')) {
      element.setAttribute('src', `${other}/demo/data/chopos.json`);
    }
    const widgets = await settled(page);
    expect(seen(widgets)).to.equal(FAILED);
    expect(codesOf(page)).to.equal('CSS-E08');
    expectCalm(page);
    await tell('forbidden by Content-Security-Policy', seen(widgets), 'CSS-E08');
  });

  it('a server that fails after a good answer: the cached copy, marked as stale, then the fresh document', async () => {
    const key = `${ENGINE}-cache-${String(Math.random())}`;
    // Kept by the browser, but soon old. Only a network failure leaves the copy: a 503 would evict it.
    const url = misbehaving({
      body: GOOD,
      cache: 'max-age=4',
      header: LAST_MODIFIED,
      count: key,
      then: 'reset',
    });
    const first = await openMarkup(HURRY + SCRIPT, body(url));
    expect(seen(await settled(first))).to.equal('content');
    await fetch(`/misbehave/worsen?key=${key}`);
    // Until the copy is old.
    await aTimeout(4500);
    const page = await openMarkup(HURRY + SCRIPT, body(url));
    const widgets = await settled(page);
    const kept = await keepsCopies();
    // The engine that a driver starts in WebKitGTK has a cache for nothing but the page.
    expect(kept || ENGINE === 'webkit').to.equal(true);
    if (kept) {
      // The copy is shown at once, and verified.
      await until(() => seen(widgets) === 'content, marked as stale', 'never stale');
    } else {
      expect(seen(widgets)).to.equal(FAILED);
    }
    if (kept) {
      expect(visibleTextOf(widgets[1]!)).to.contain('2. 1. 2026');
      expect(widgets.every((widget) => widget.matches(':state(stale)'))).to.equal(true);
    }
    await until(() => codesOf(page) === 'CSS-E01', 'nothing in the console');
    await tell(
      'the network fails on a later visit',
      `${seen(widgets)}${kept ? '' : ' (driven without a cache)'}`,
      'CSS-E01',
    );
    await fetch(`/misbehave/recover?key=${key}`);
    // What a browser does by itself when it is back.
    page.window.dispatchEvent(new CustomEvent('online'));
    await until(() => seen(widgets) === 'content', 'never fresh');
    expectCalm(page);
    expect(codesOf(page)).to.equal('CSS-E01');
    await tell('… and the browser comes online', seen(widgets));
  });

  it('a reload that fails keeps what is shown, as stale', async () => {
    const key = `${ENGINE}-reload-${String(Math.random())}`;
    const page = await openMarkup(HURRY + SCRIPT, body(misbehaving({body: GOOD, count: key, after: '1', then: '404'})));
    const widgets = await settled(page);
    await (widgets[0] as WidgetElement & {reload: () => Promise<void>}).reload();
    await Promise.all(widgets.map(({updateComplete}) => updateComplete));
    expect(seen(widgets)).to.equal('content, marked as stale');
    expectCalm(page);
    expect(codesOf(page)).to.equal('CSS-E03');
    await tell('a reload fails', seen(widgets), 'CSS-E03');
  });

  it('an element that is moved 100 times while it loads asks once', async () => {
    const key = `${ENGINE}-moves-${String(Math.random())}`;
    const page = await openMarkup(HURRY + SCRIPT, body(misbehaving({body: GOOD, delay: '200', count: key})));
    const [element] = page.elements('css-contact-list');
    for (let move = 0; move < 100 && element; move += 1) {
      page.document.body.append(element);
    }
    const widgets = (await settled(page)).reverse();
    expect(seen(widgets)).to.equal('content');
    expect(await requests(key)).to.equal(1);
    await tell('moved 100 times while loading', seen(widgets));
  });

  it('200 elements and a flapping server: one request in flight at a time, and all settle', async () => {
    const key = `${ENGINE}-flap-${String(Math.random())}`;
    const url = misbehaving({status: '503', failures: '2', delay: '30', body: GOOD, count: key}).replace(/&/g, '&amp;');
    const page = await openMarkup(HURRY + SCRIPT, `<css-contact-list src="${url}"></css-contact-list>`.repeat(200));
    const widgets = await settled(page);
    expect(widgets).to.have.length(200);
    await until(() => widgets.every((widget) => !widget.matches(':state(stale)')), 'still stale');
    const timings = page.window.performance.getEntriesByType('resource').filter(({name}) => name.includes(key));
    const inOrder = [...timings].sort((one, next) => one.startTime - next.startTime);
    const overlaps = inOrder.filter(
      ({startTime, duration}, index) => startTime + duration > (inOrder[index + 1]?.startTime ?? Infinity),
    );
    expect(overlaps).to.have.length(0);
    expect(await requests(key)).to.be.within(3, 4);
    expectCalm(page);
    await tell('200 elements, flapping server', 'content');
  });

  it('storage that throws: it is never touched', async () => {
    const forbid = `<script>
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {get() { throw new Error('touched ' + name); }});
      }
      Object.defineProperty(Document.prototype, 'cookie', {
        get() { throw new Error('read a cookie'); },
        set() { throw new Error('set a cookie'); },
      });
    </script>`;
    const page = await openMarkup(HURRY + forbid + SCRIPT, body(misbehaving({body: GOOD})));
    expect(seen(await settled(page))).to.equal('content');
    expectCalm(page);
    await tell('storage and cookies that throw', 'content');
  });

  it('an element that is removed while it retries is heard of no more', async () => {
    const page = await openMarkup(HURRY + SCRIPT, body(misbehaving({reset: '1'})));
    for (const element of page.elements('css-contact-list')) {
      element.parentNode?.removeChild(element);
    }
    const before = printed(page);
    await aTimeout(700);
    expect(printed(page)).to.deep.equal(before);
    expectCalm(page);
    await tell('removed while it retries', 'nothing');
  });
});
