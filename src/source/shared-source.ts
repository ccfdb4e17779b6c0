import type {DataError} from './errors.js';
import {fetchDocument} from './fetch-document.js';
import {IDLE, LOADING} from './load-state.js';
import type {LoadState} from './load-state.js';

export type Listener = (state: LoadState) => void;

/**
 * One data URL, shared by all elements of a page that show it: one request, one parsed document. A good document is kept for
 * the life of the page; a failure is not: the next listener asks again.
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
      void this.load();
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

  /** Asks again. What is shown stays until there is something newer. Resolves when that is decided; never rejects. */
  reload(): Promise<void> {
    this._running?.controller.abort();
    return this.load();
  }

  /** Resolves when the request has succeeded, failed or been given up; never rejects. */
  load(): Promise<void> {
    const controller = new AbortController();
    const settled = fetchDocument(this.url, controller.signal).then(
      (loaded) => {
        this._settle(controller, {status: 'ready', loaded, stale: false});
      },
      (error: unknown) => {
        this._settle(
          controller,
          this.state.status === 'ready' ? {...this.state, stale: true} : {status: 'failed', error: error as DataError},
        );
      },
    );
    this._running = {controller, settled};
    if (this.state.status !== 'ready') {
      this._become(LOADING);
    }
    return settled;
  }

  private _settle(controller: AbortController, state: LoadState): void {
    if (this._running?.controller === controller) {
      this._running = undefined;
      this._become(state);
    }
  }

  private _become(state: LoadState): void {
    this.state = state;
    for (const listener of this._listeners) {
      listener(state);
    }
  }
}

const sources = new Map<string, SharedSource>();

/** The one source of an absolute URL. */
export const sourceOf = (url: string): SharedSource => {
  const source = sources.get(url) ?? new SharedSource(url);
  sources.set(url, source);
  return source;
};
