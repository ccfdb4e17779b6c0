import type {PropertyDeclaration, PropertyDeclarations, PropertyValues} from 'lit';
import {report} from '../../diagnostics/report.js';
import type {DataError} from '../../source/errors.js';
import type {LoadState} from '../../source/load-state.js';
import {Announcer} from './announcer.js';
import type {ErrorDetail, LoadDetail} from './announcer.js';
import {DocumentController} from './document-controller.js';
import {GuardedElement} from './guarded-element.js';
import {optionAccessor} from './options.js';
import {StandIn} from './stand-in.js';

/** Where an element's document comes from, how far it is, and what stands there in the meantime. */
export abstract class LoadingElement extends GuardedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    loading: {values: ['eager', 'lazy']},
    data: {attribute: false},
  };

  /** Whether there is an address at all. */
  protected _hasUrl = true;
  private readonly _document = new DocumentController(this);
  private readonly _standIn = new StandIn(this);
  private readonly _announcer = new Announcer(this);
  /** Whether the document is that of the present `src`, `data` and `loading`. */
  private _attached = false;

  /** The data URL, relative to the document's base. Default: the page's default URL. */
  declare src: string;
  /** `eager`: at once; `lazy`: when the element comes near the viewport. Default: `eager`. */
  declare loading: 'eager' | 'lazy';
  /** A data document that wins over `src`. Default: none. */
  declare data: object | null | undefined;

  /** Where the element is with its document, for those who come too late for the events. */
  get state(): LoadState['status'] {
    return this._failure ? 'failed' : this._state.status;
  }

  /**
   * Has the element show in place of something beside it, which is its fallback and is hidden while there are data.
   *
   * @param original what somebody has written
   * @param permits whether data may come from a URL
   * @internal
   */
  standInFor(original: HTMLElement, permits: (url: string) => boolean): void {
    this._standIn.begin(original, permits);
  }

  /** Fetches the document again, for all elements of its URL. What is shown stays until then. Never rejects. */
  async reload(): Promise<void> {
    if (this.isConnected && this._isMade) {
      // After the update the request for the present `src` is under way.
      await this.updateComplete;
    }
    await this._document.reload();
  }

  /** Properties with an attribute are options: they read back the value in force. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    declaration: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const accessor = super.getPropertyDescriptor(name, key, declaration);
    const {attribute = name} = declaration;
    return accessor && attribute !== false ? optionAccessor(accessor, String(attribute), declaration) : accessor;
  }

  protected override _connected(): void {
    this.renderRoot.addEventListener('slotchange', this._onSlotChange);
    // Lit itself updates an element after its first connection only.
    this.requestUpdate();
  }

  protected override _disconnected(): void {
    this._attached = false;
  }

  /** An element that is not on a page asks for nothing; it is updated when it comes back. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this._attached && !changed.has('src') && !changed.has('data') && !changed.has('loading')) {
      return;
    }
    if (this.data) {
      this._document.useData(this.data);
    } else {
      this._hasUrl = this._document.useSource(this.src, this._isLazy);
      if (!this._hasUrl) {
        report('CSS-W12', `<${this.localName}> ${this.src}`.trim());
      }
    }
    this._attached = true;
  }

  protected override updated(): void {
    this._standIn.show(!this._hidesFallback);
    this._announcer.tell(this._state);
  }

  protected override _tellFailure(error: DataError): void {
    this._standIn.show(true);
    this._announcer.tell({status: 'failed', error});
  }

  /** Whether to wait for the viewport. */
  protected get _isLazy(): boolean {
    return this.loading === 'lazy';
  }

  /** The state of the document, as far as it may be shown. */
  protected get _state(): LoadState {
    return this._standIn.permitted(this._document.state);
  }

  protected get _hasFallback(): boolean {
    return this._standIn.isThere || [...this.children].some((child) => child.slot === 'fallback');
  }

  private readonly _onSlotChange = ({target}: Event): void => {
    // Only the slot of the fallback has a name. After a failure an update would clear the tree, which changes the slots again, for ever.
    if ((target as HTMLSlotElement).name && !this._failure) {
      this.requestUpdate();
    }
  };
}

declare global {
  interface HTMLElementEventMap {
    'css-load': CustomEvent<LoadDetail>;
    'css-error': CustomEvent<ErrorDetail>;
  }
}
