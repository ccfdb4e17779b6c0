import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {partOf} from '../../source/document-part.js';
import {afterPaint} from '../base/after-paint.js';

/** As many cards as are drawn at once, whatever the window: about what one union has. */
const SHORT = 50;

/** As few cards as are made at a time, of the first and of the others: the more pieces, the more each update has to look at. */
const PIECE = 4;
const LATER_PIECE = 10;

/** Milliseconds that a slice should take, well under the 50 after which a page seems to hang: its layout comes on top. */
const AIM = 20;

/**
 * Milliseconds that a slice may take where each frame costs twice as much, as of many thousands of cards: how much a frame has to look at grows with
 * all that is there, and the fewer slices, the fewer frames.
 */
const LONGEST = 35;

const pieces = new WeakMap<readonly unknown[], readonly (readonly unknown[])[]>();

/** An array in pieces that a slice is made of, the same ones each time. */
export const piecesOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] => {
  const known = pieces.get(items) as readonly (readonly Item[])[] | undefined;
  if (known) {
    return known;
  }
  const cut: (readonly Item[])[] = [];
  for (let end = 0; end < items.length;) {
    const start = end;
    end += start < SHORT ? PIECE : LATER_PIECE;
    cut.push(items.slice(start, end));
  }
  pieces.set(items, cut);
  return cut;
};

/**
 * How much of a long list is drawn: what is in view at once, and then slice by slice, each after the one before has been painted, so that
 * the page can answer its visitor in between. The faster the machine, the larger the slices.
 */
export class Slices implements ReactiveController {
  /** How many items may be drawn now. */
  limit = 0;
  private _total = 0;
  private _size = LATER_PIECE;
  /** When the present slice was begun, by `performance.now()`. */
  private _begun: number | undefined;
  /** Milliseconds that the frame of the slice before took. */
  private _frame = 0;
  private _cancel: (() => void) | undefined;

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  /**
   * Is told by each update of how many items there are.
   *
   * @param needed how many of them somebody sees or waits for
   */
  begin(total: number, needed: number): void {
    this._total = total;
    // Where nobody looks, nothing has to wait for anything.
    this.limit = Math.max(this.limit, total <= SHORT || partOf('hidden') ? total : Math.max(PIECE, needed));
  }

  /** Begins anew, with what is needed then. */
  restart(): void {
    this._stop();
    this.limit = 0;
  }

  /** Has the next update draw everything. */
  complete(): void {
    this._stop();
    this.limit = Infinity;
  }

  hostUpdated(): void {
    if (this._begun !== undefined) {
      const taken = Math.max(performance.now() - this._begun, 1);
      const aim = Math.min(Math.max(AIM, this._frame / 2), LONGEST);
      // No more than twice as many: the one before may have been an easy one.
      this._size = Math.max(LATER_PIECE, Math.round(this._size * Math.min(2, aim / taken)));
      this._begun = undefined;
    }
    if (this.limit < this._total) {
      const drawn = performance.now();
      this._cancel ??= afterPaint(() => {
        this._cancel = undefined;
        this._begun = performance.now();
        this._frame = this._begun - drawn;
        this.limit += this._size;
        this._host.requestUpdate();
      });
    }
  }

  hostDisconnected(): void {
    this._stop();
  }

  private _stop(): void {
    this._begun = undefined;
    this._cancel?.();
    this._cancel = undefined;
  }
}
