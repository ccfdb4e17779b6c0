import {DataError} from './errors.js';
import {fetchDocument} from './fetch-document.js';
import {IDLE, LOADING} from './load-state.js';
import type {LoadState} from './load-state.js';

export type Listener = (state: LoadState) => void;

/** Milliseconds before each retry, about: up to a fifth is added, so that a server that returns is not stormed. */
const RETRY_DELAYS: readonly number[] = [1000, 4000, 10_000];

/** Milliseconds for the server, before a copy is shown. */
const MOMENT = 300;

/** Resolves after a time, or at once when nobody waits any more. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * One data URL, shared by all elements of a page that show it: one request at a time, one parsed document. A good document is
 * kept for the life of the page; a failure is not: the next listener asks again.
 */
export class SharedSource {
  state: LoadState = IDLE;
  private readonly _listeners = new Set<Listener>();
  private _running: {readonly controller: AbortController; readonly settled: Promise<void>} | undefined;

  constructor(readonly url: string) {}

  /** Starts loading where that is needed. The listener hears of every later state; read {@link state} for the present one. */
  add(listener: Listener): void {
    this._listeners.add(listener);
    if (!this._running && (this.state.status !== 'ready' || this.state.error)) {
      void this._run();
    }
  }

  /**
   * The last listener to go stops the request, but not at once: an element that is only moved in the DOM goes and comes in
   * the same task.
   */
  remove(listener: Listener): void {
    this._listeners.delete(listener);
    setTimeout(() => {
      if (!this._listeners.size && this._running) {
        this._running.controller.abort();
        this._running = undefined;
        this._become(this.state.status === 'ready' ? this.state : IDLE);
      }
    });
  }

  /**
   * Asks the server again, whatever the browser's cache holds, and retries what may pass. What is shown stays until there is
   * something newer. Where a request is under way, waits for that. Resolves when it is decided; never rejects.
   */
  reload(): Promise<void> {
    return this._running?.settled ?? this._run('no-cache');
  }

  /** Asks again for those who have nothing, or nothing fresh. */
  recover(): void {
    const {state} = this;
    if (
      this._listeners.size &&
      !this._running &&
      (state.status === 'failed' || (state.status === 'ready' && state.error))
    ) {
      void this._run();
    }
  }

  private _run(cache?: RequestCache): Promise<void> {
    const controller = new AbortController();
    // Known before anything is asked for, so that a listener that is told of it joins.
    let settle: () => void = () => undefined;
    const settled = new Promise<void>((resolve) => {
      settle = resolve;
    });
    this._running = {controller, settled};
    if (this.state.status !== 'ready') {
      this._become(LOADING);
    }
    void this._load(controller.signal, cache).then((outcome) => {
      if (this._running?.controller === controller) {
        this._running = undefined;
        this._become(outcome);
      }
      settle();
    });
    return settled;
  }

  /**
   * The state after one request and its retries. Where there was no answer at all and nothing is shown yet, the first retry takes a
   * copy in the browser's cache.
   */
  private async _load(signal: AbortSignal, cache: RequestCache | undefined): Promise<LoadState> {
    let error: DataError | undefined;
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      if (attempt !== 1 || !/E0[12]/.test(error?.code ?? '') || (await this._findCopy(signal))) {
        // An answer that a server should not have let be kept must not be given a second time.
        const mode = attempt ? 'no-cache' : cache;
        const outcome = await fetchDocument(this.url, signal, mode).catch((reason: unknown) => reason as DataError);
        if (!(outcome instanceof DataError)) {
          return {status: 'ready', loaded: outcome};
        }
        error = outcome;
      }
      if (error && (error.retryAfter === undefined || attempt === RETRY_DELAYS.length)) {
        return this.state.status === 'ready' ? {...this.state, error} : {status: 'failed', error};
      }
      const jitter = 1 + Math.random() / 5;
      await pause(Math.max(error?.retryAfter ?? 0, (RETRY_DELAYS[attempt] ?? 0) * jitter), signal);
    }
    return this.state;
  }

  /**
   * Whether the browser's cache has a copy, or the server an answer: which of both, it does not tell. So it is shown, as stale, only
   * where the normal request that follows is no success within a moment.
   */
  private async _findCopy(signal: AbortSignal): Promise<boolean> {
    if (this.state.status === 'ready') {
      return true;
    }
    const copy = await fetchDocument(this.url, signal, 'force-cache').catch(() => undefined);
    if (copy) {
      setTimeout(() => {
        if (this._running?.controller.signal === signal && this.state.status !== 'ready') {
          this._become({status: 'ready', loaded: copy, error: new DataError('CSS-E01', this.url)});
        }
      }, MOMENT);
    }
    return !!copy;
  }

  private _become(state: LoadState): void {
    this.state = state;
    for (const listener of this._listeners) {
      listener(state);
    }
  }
}

const sources = new Map<string, SharedSource>();

/** A browser that comes online, and an old page that returns from the back/forward cache, are reasons to ask again. */
const watchWindow = (): void => {
  addEventListener('online', () => {
    for (const source of sources.values()) {
      source.recover();
    }
  });
  addEventListener('pageshow', ({persisted}) => {
    for (const source of persisted ? sources.values() : []) {
      source.recover();
    }
  });
};

/** The one source of an absolute URL. */
export const sourceOf = (url: string): SharedSource => {
  if (!sources.size) {
    watchWindow();
  }
  const source = sources.get(url) ?? new SharedSource(url);
  sources.set(url, source);
  return source;
};
