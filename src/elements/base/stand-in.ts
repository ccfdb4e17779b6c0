import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DataError} from '../../source/errors.js';
import type {LoadState} from '../../source/load-state.js';

/**
 * Something of the page that an element stands beside and shows in place of: a link that somebody has written. It is the fallback, and
 * stays where it is, since React, Vue and others break when what they have made is moved.
 */
export class StandIn implements ReactiveController {
  private _original: HTMLElement | undefined;
  private _permits: (url: string) => boolean = () => true;
  /** What has been judged, each state once: so a failure is told once too. */
  private readonly _judged = new WeakMap<LoadState, LoadState>();

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  get isThere(): boolean {
    return !!this._original;
  }

  /** @param permits whether data may come from a URL, redirects included */
  begin(original: HTMLElement, permits: (url: string) => boolean): void {
    this._original = original;
    this._permits = permits;
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this.show(true);
  }

  /** The state that may be shown: in it nothing foreign is ready. */
  permitted(state: LoadState): LoadState {
    if (!this._original || state.status !== 'ready') {
      return state;
    }
    const judged = this._judged.get(state) ?? this._judge(state, state.loaded.address);
    this._judged.set(state, judged);
    return judged;
  }

  private _judge(state: LoadState, address: string | null): LoadState {
    return address === null || this._permits(address)
      ? state
      : {status: 'failed', error: new DataError('CSS-E22', address)};
  }

  /** Shows or hides the original. By the style object, which no policy forbids. */
  show(isShown: boolean): void {
    const style = this._original?.style;
    if (isShown && style?.display === 'none') {
      style.removeProperty('display');
      if (!style.length) {
        this._original?.removeAttribute('style');
      }
    } else if (!isShown) {
      style?.setProperty('display', 'none', 'important');
    }
  }
}
