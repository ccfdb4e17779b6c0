import {probedError} from './classify.js';
import {DataError} from './errors.js';
import {fetchDocument} from './fetch-document.js';
import type {FetchedDocument, Outcome} from './fetch-document.js';
import {firstMode} from './freshness.js';
import {IDLE, LOADING} from './load-state.js';
import type {LoadState} from './load-state.js';
import {isOwnServerOnly} from './own-server.js';
import {isUnreadable} from './probe.js';

export type Listener = (state: LoadState) => void;

/** Milliseconds before each retry, about: up to a fifth is added, so that a server that returns is not stormed. */
const RETRY_DELAYS: readonly number[] = [1000, 4000, 10_000];

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

/** Whether an answer came that is no document. The browser's cache may hold a bad copy, so such an answer is not believed at first. */
const isBroken = ({code}: DataError): boolean => /E0[3-7]$/.test(code);

/** Whether a probe may tell more of an error. In frame.html a policy may have forbidden only what a redirect leads to. */
const isUnexplained = ({code, answers}: DataError): boolean =>
  answers === undefined && (isOwnServerOnly() ? /E0[18]$/ : /E01$/).test(code);

/** How long to wait for the next attempt; `undefined` where there is none. */
const delayAfter = ({retryAfter}: DataError, attempt: number): number | undefined => {
  const delay = RETRY_DELAYS[attempt];
  return retryAfter === undefined || delay === undefined
    ? undefined
    : Math.max(retryAfter, delay * (1 + Math.random() / 5));
};

/** Whether two states show the same document without an error, so that the change between them is no news. */
const isSame = (state: LoadState, next: LoadState): boolean =>
  state.status === 'ready' && next.status === 'ready' && state.loaded === next.loaded && !state.error && !next.error;

/**
 * One data URL, shared by all elements of a page that show it: one request at a time, one parsed document. A good document is
 * kept for the life of the page; a failure is not: the next listener asks again.
 *
 * What the browser has in its cache is shown at once, and then verified: docs/decisions/009.
 */
export class SharedSource {
  state: LoadState = IDLE;
  private readonly _listeners = new Set<Listener>();
  /** The document of the state. */
  private _fetched: FetchedDocument | undefined;
  /** Whether the server has confirmed that document. */
  private _verified = false;
  /** Whether the browser's cache has been asked. */
  private _cacheTried = false;
  private _running: {readonly controller: AbortController; readonly settled: Promise<void>} | undefined;

  constructor(readonly url: string) {}

  /** Starts loading where that is needed. The listener hears of every later state; read {@link state} for the present one. */
  add(listener: Listener): void {
    this._listeners.add(listener);
    if (!this._running && !this._verified) {
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
    if (this._listeners.size && !this._running && !this._verified) {
      void this._run();
    }
  }

  /** After a failure the cache is not to answer. */
  private _firstMode(): RequestCache {
    return /failed|ready/.test(this.state.status) ? 'no-cache' : firstMode();
  }

  private _run(cache = this._firstMode()): Promise<void> {
    const controller = new AbortController();
    const end = (outcome: LoadState): void => {
      if (this._running?.controller === controller) {
        this._running = undefined;
        this._become(outcome);
      }
    };
    const settled = this._load(controller.signal, cache).then(end, (reason: unknown) => {
      // Only a script of the page that has replaced a built-in brings this about.
      end(this._failure(new DataError('CSS-E10', this.url, String(reason))));
    });
    // Set before the listeners hear of the new state, so that one that asks for the document then joins this run.
    this._running = {controller, settled};
    if (this.state.status !== 'ready') {
      this._become(LOADING);
    }
    return settled;
  }

  /** The state after one request, its verification and its retries. */
  private async _load(signal: AbortSignal, first: RequestCache): Promise<LoadState> {
    let mode = first;
    let unreadable: boolean | undefined;
    let attempt = 0;
    this._verified = false;
    while (!signal.aborted) {
      const outcome = await this._ask(signal, mode);
      if ('loaded' in outcome) {
        const {loaded, verify} = outcome;
        if (!verify) {
          return this._take(signal, loaded);
        }
        this._showCopy(signal, loaded);
        mode = verify;
        continue;
      }
      let {error} = outcome;
      if (isUnexplained(error)) {
        unreadable ??= await isUnreadable(this.url, signal);
        error = probedError(error, unreadable);
      }
      const delay = delayAfter(error, attempt);
      if (isBroken(error) && delay === undefined && mode !== 'no-cache') {
        mode = 'no-cache';
        continue;
      }
      if (delay === undefined) {
        return this._failure(error);
      }
      this._tellOf(signal, error);
      await pause(delay, signal);
      attempt += 1;
      // A cached answer that has failed must not come out of the cache again.
      mode = this._cacheTried || this._fetched || !/E0[12]$/.test(error.code) ? 'no-cache' : 'force-cache';
    }
    return this.state;
  }

  private _ask(signal: AbortSignal, mode: RequestCache): Promise<Outcome> {
    this._cacheTried ||= mode === 'force-cache';
    return fetchDocument(this.url, signal, mode, this._fetched);
  }

  private _take(signal: AbortSignal, loaded: FetchedDocument): LoadState {
    if (!signal.aborted) {
      this._fetched = loaded;
      this._verified = true;
    }
    return {status: 'ready', loaded};
  }

  /** Where the server could not be asked before, the copy is known to be stale. */
  private _showCopy(signal: AbortSignal, loaded: FetchedDocument): void {
    const {state} = this;
    if (!signal.aborted) {
      this._fetched = loaded;
      const error = 'error' in state ? state.error : undefined;
      this._become({status: 'ready', loaded, ...(error && {error, retrying: true})});
    }
  }

  /** The state after a failure: a document that is shown stays, as stale. */
  private _failure(error: DataError): LoadState {
    const shown = this._shown();
    return shown ? {...shown, error} : {status: 'failed', error};
  }

  /** Tells the listeners at once why there is no document yet, or no fresh one. */
  private _tellOf(signal: AbortSignal, error: DataError): void {
    if (!signal.aborted) {
      const shown = this._shown();
      this._become(shown ? {...shown, error, retrying: true} : {status: 'loading', error});
    }
  }

  private _shown(): (LoadState & {readonly status: 'ready'}) | undefined {
    return this._fetched && {status: 'ready', loaded: this._fetched};
  }

  private _become(state: LoadState): void {
    if (isSame(state, this.state)) {
      return;
    }
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
