import {LitElement} from 'lit';
import type {CSSResultGroup, CSSResultOrNative, PropertyValues} from 'lit';
import {DataError} from '../../source/errors.js';
import {ChildSlots} from './child-slots.js';
import {sheetsOf} from './style-sheets.js';

/**
 * A LitElement that never throws into the page and is never blank: where something on the page keeps it from being drawn, its children
 * are shown, and where none of them is a fallback, one sentence.
 */
export abstract class GuardedElement extends LitElement {
  declare readonly renderRoot: ShadowRoot;
  /** Why it cannot be drawn. */
  protected _failure: DataError | undefined;
  private _slots: ChildSlots | undefined;

  /** Replaces Lit's own way, which needs an `Array.prototype.flat` that old polyfills break. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return Array.isArray(styles) ? (styles as CSSResultOrNative[]) : [];
  }

  override connectedCallback(): void {
    this._guard(() => {
      super.connectedCallback();
      this._connected();
    });
  }

  override disconnectedCallback(): void {
    this._guard(() => {
      super.disconnectedCallback();
      this._disconnected();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    this._guard(() => {
      super.attributeChangedCallback(name, old, value);
    });
  }

  /** Makes the style sheets anew, because a document takes none that were made for another one. */
  adoptedCallback(): void {
    if (this._isMade) {
      this._guard(() => {
        this.renderRoot.adoptedStyleSheets = this._sheets;
      });
    }
  }

  /** Replaces Lit's own way: old libraries hide from Lit that documents adopt style sheets (docs/decisions/002). */
  protected override createRenderRoot(): ShadowRoot {
    const slots = new ChildSlots(this.ownerDocument);
    const root = this.attachShadow({mode: 'open'});
    slots.clear(root);
    root.adoptedStyleSheets = this._sheets;
    this._slots = slots;
    return root;
  }

  protected override performUpdate(): void {
    this._guard(() => {
      super.performUpdate();
    });
  }

  protected override update(changed: PropertyValues<this>): void {
    const draw = (): void => {
      this.renderOptions.renderBefore = this._slots?.anchor ?? null;
      super.update(changed);
    };
    try {
      draw();
    } catch {
      // A translator in the browser has replaced the nodes that lit keeps track of, so everything is drawn anew.
      this._slots?.clear(this.renderRoot);
      draw();
    }
    this._slots?.show(!this._hidesFallback);
    this._failure = undefined;
  }

  /** Is called after the element has come into a document. */
  protected abstract _connected(): void;

  /** Is called after the element has left its document. */
  protected abstract _disconnected(): void;

  /** Whether what is drawn stands in place of the fallback. */
  protected abstract get _hidesFallback(): boolean;

  /** What stands in place of what cannot be drawn. */
  protected abstract _apology(): string;

  /** Is called after a failure, when the children are shown again. */
  protected abstract _tellFailure(failure: DataError): void;

  /** Whether it has a shadow tree that can be drawn in. */
  protected get _isMade(): boolean {
    return !!this._slots;
  }

  private get _sheets(): CSSStyleSheet[] {
    return sheetsOf(this, (this.constructor as typeof LitElement).elementStyles);
  }

  private _guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this._failure ??= new DataError('CSS-E10', null, `<${this.localName}> ${String(error)}`);
      this._giveUp();
      try {
        this._tellFailure(this._failure);
      } catch {
        // The page breaks even the making of a message.
        console.error(this._failure.code, error);
      }
    }
  }

  private _giveUp(): void {
    let sentence = '';
    try {
      sentence = this._apology();
    } catch {
      // The page breaks even the reading of the language, so there is no sentence.
    }
    try {
      this._slots?.clear(this.renderRoot, sentence);
    } catch {
      // The tree stays as it is.
    }
  }
}
