import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {dataUrl} from '../../source/data-url.js';
import {DataError} from '../../source/errors.js';
import {checkDocument} from '../../source/read-document.js';
import {IDLE} from '../../source/load-state.js';
import type {LoadState} from '../../source/load-state.js';
import {sourceOf} from '../../source/shared-source.js';
import type {SharedSource} from '../../source/shared-source.js';

/** Keeps an element's document: from its `data`, else from the source of its data URL, which it shares with other elements. */
export class DocumentController implements ReactiveController {
  state: LoadState = IDLE;
  private _data: object | undefined;
  private _source: SharedSource | undefined;
  private _viewport: IntersectionObserver | undefined;
  /** Starts what waits for the viewport. */
  private _startNow: (() => void) | undefined;

  constructor(private readonly _host: ReactiveControllerHost & Element) {
    _host.addController(this);
  }

  /** A document object in place of a URL. */
  useData(data: object): void {
    if (this._data === data) {
      return;
    }
    this._detach();
    this._data = data;
    try {
      this.state = {
        status: 'ready',
        loaded: {
          ...checkDocument(data, {pageUrl: this._host.baseURI}),
          url: null,
          address: null,
          guessed: false,
          modified: undefined,
        },
      };
    } catch (error) {
      this.state = {
        status: 'failed',
        error: error instanceof DataError ? error : new DataError('CSS-E06', null),
      };
    }
  }

  /**
   * The document behind a `src`, or behind the page's default URL where `src` is empty.
   *
   * @param lazy whether to wait until the element comes near the viewport
   * @returns whether there is a URL at all
   */
  useSource(src: string, lazy: boolean): boolean {
    const url = dataUrl(src);
    this._data = undefined;
    if (!url || this._source?.url !== url || this._viewport) {
      this._detach();
      this.state = IDLE;
      if (url && lazy && /idle|failed/.test(sourceOf(url).state.status)) {
        this._startNearViewport(url);
      } else if (url) {
        this._start(url);
      }
    }
    return !!url;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this._onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this._onPrint);
    this._detach();
  }

  /** Fetches again, for all elements of the URL. */
  async reload(): Promise<void> {
    this._startNow?.();
    await this._source?.reload();
  }

  private _detach(): void {
    this._viewport?.disconnect();
    this._viewport = undefined;
    this._startNow = undefined;
    this._source?.remove(this._listen);
    this._source = undefined;
    if (this.state.status === 'loading') {
      this.state = IDLE;
    }
  }

  /** Who prints a page has no viewport to come near to. */
  private readonly _onPrint = (): void => {
    this._startNow?.();
  };

  private readonly _listen = (state: LoadState): void => {
    this.state = state;
    this._host.requestUpdate();
  };

  private _start(url: string): void {
    this._source = sourceOf(url);
    this._source.add(this._listen);
    this.state = this._source.state;
  }

  /** A margin of one small screen, so that a reader who scrolls seldom has to wait. */
  private _startNearViewport(url: string): void {
    const viewport = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) {
          this._startNow?.();
        }
      },
      {rootMargin: '600px'},
    );
    this._startNow = () => {
      this._detach();
      this._start(url);
      this._host.requestUpdate();
    };
    this._viewport = viewport;
    viewport.observe(this._host);
  }
}
