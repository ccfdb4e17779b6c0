import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DataError} from '../../source/errors.js';
import type {LoadState} from '../../source/load-state.js';

/**
 * Hides and shows the original: the link of the page that an element stands beside and shows in place of. The original is the fallback. It
 * stays where it is, because React, Vue and others break when somebody moves the nodes that they have made.
 */
export class StandIn implements ReactiveController {
  private _original: HTMLElement | undefined;
  private _permits: (url: string) => boolean = () => true;
  /** The verdict on each state. There is one only, so that a refusal is reported once. */
  private readonly _verdicts = new WeakMap<LoadState, LoadState>();

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
    const verdict = this._verdicts.get(state) ?? this._judge(state, state.loaded.address);
    this._verdicts.set(state, verdict);
    return verdict;
  }

  private _judge(state: LoadState, address: string | null): LoadState {
    return address === null || this._permits(address)
      ? state
      : {status: 'failed', error: new DataError('CSS-E22', address)};
  }

  /** Shows or hides the original through its style object, which no policy forbids. */
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
