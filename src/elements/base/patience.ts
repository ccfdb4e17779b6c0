import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Milliseconds of loading before an element says so. Most documents are there sooner, and to draw and lay out twice takes a slow phone
 * longer than that.
 */
const PATIENCE = 300;

/** Knows whether an element has been loading for so long that its visitor is to be told. */
export class Patience implements ReactiveController {
  isOver = false;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly _host: ReactiveControllerHost & {readonly state: string}) {
    _host.addController(this);
  }

  hostUpdated(): void {
    if (this._host.state !== 'loading') {
      this._begin();
    } else {
      this._timer ??= setTimeout(() => {
        this.isOver = true;
        this._host.requestUpdate();
      }, PATIENCE);
    }
  }

  /** An element that is off the page is not updated, and waits anew when it is back. */
  hostDisconnected(): void {
    this._begin();
  }

  private _begin(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this.isOver = false;
  }
}
