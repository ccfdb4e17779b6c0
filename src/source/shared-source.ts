import {DataError} from './errors.js';
import {fetchDocument} from './fetch-document.js';
import {IDLE, LOADING} from './load-state.js';
import type {LoadState} from './load-state.js';

export type Listener = (state: LoadState) => void;

/** Milliseconds before each retry, about: up to a fifth is added, so that a server that returns is not stormed. */
const RETRY_DELAYS: readonly number[] = [1000, 4000, 10_000];

/** Resolves after a time, or at once when nobody waits any more. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
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
    if (!this._running && this.state.status !== 'ready') {
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
      (state.status === 'failed' || (state.status === 'ready' && state.stale))
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

  /** The state after one request and its retries. The first retry takes a copy in the browser's cache, if nothing is shown yet. */
  private async _load(signal: AbortSignal, cache: RequestCache | undefined): Promise<LoadState> {
    for (let attempt = 0; !signal.aborted; attempt += 1) {
      const cached = attempt === 1 && this.state.status !== 'ready';
      const outcome = await fetchDocument(this.url, signal, cached ? 'force-cache' : cache).catch(
        (error: unknown) => error as DataError,
      );
      let wait = 0;
      if (outcome instanceof DataError) {
        if (outcome.retryAfter === undefined || attempt === RETRY_DELAYS.length) {
          return this.state.status === 'ready' ? {...this.state, stale: true} : {status: 'failed', error: outcome};
        }
        wait = outcome.retryAfter;
      } else if (!cached) {
        return {status: 'ready', loaded: outcome, stale: false};
      } else if (this._running?.controller.signal === signal) {
        // Shown until a normal request succeeds.
        this._become({status: 'ready', loaded: outcome, stale: true});
      }
      const jitter = 1 + Math.random() / 5;
      await pause(Math.max(wait, (RETRY_DELAYS[attempt] ?? 0) * jitter), signal);
    }
    return this.state;
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
