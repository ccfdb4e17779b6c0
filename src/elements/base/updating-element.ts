import {effectiveOption, isUnknown, writtenText} from './options.js';
import type {Option} from './options.js';
import {sheetsOf} from './style-sheets.js';

/**
 * What an element needs between its options and lit-html: options as attributes and properties, one update for all that changes in
 * a task, a shadow root with its style sheets. Lit's own base class does more, of which little is used here (docs/decisions/005).
 */
export abstract class UpdatingElement extends HTMLElement {
  /** By property name. */
  static options: Readonly<Record<string, Option>> = {};

  /** The texts of the style sheets. */
  static styles: readonly string[] = [];

  /** What has been written to the options, by property name. */
  private readonly _written = new Map<string, unknown>();
  private _pending = false;

  /** Resolves when what has been asked for so far is shown. */
  updateComplete: Promise<void> = Promise.resolve();

  /** The shadow root, from the first connection on. */
  renderRoot!: ShadowRoot;

  /** Read once, when the element is registered: the time to define its properties. */
  static get observedAttributes(): string[] {
    return Object.entries(this.options).map(([name, option]) => {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: UpdatingElement): string {
          return effectiveOption(this._written.get(name), option);
        },
        set(this: UpdatingElement, written: unknown) {
          this._written.set(name, written);
          this._optionChanged(name);
        },
      });
      return option.attribute ?? name;
    });
  }

  constructor() {
    super();
    // Properties that were set before the element was registered hide the accessors.
    for (const name of ['data', ...Object.keys(this._options)]) {
      if (Object.hasOwn(this, name)) {
        const early: unknown = Reflect.get(this, name);
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, early);
      }
    }
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      this.renderRoot = this.attachShadow({mode: 'open'});
      this.adoptedCallback();
    }
    this.requestUpdate();
  }

  /** A document takes no sheets that were made for another one. */
  adoptedCallback(): void {
    if (this.shadowRoot) {
      this.shadowRoot.adoptedStyleSheets = sheetsOf(this, (this.constructor as typeof UpdatingElement).styles);
    }
  }

  attributeChangedCallback(attribute: string, before: string | null, written: string | null): void {
    const name = Object.keys(this._options).find((key) => (this._options[key]?.attribute ?? key) === attribute);
    if (name && before !== written) {
      Reflect.set(this, name, written);
    }
  }

  /** Has the element updated at the end of the task, if it is on a page by then. */
  requestUpdate(): void {
    if (!this._pending) {
      this._pending = true;
      this.updateComplete = Promise.resolve().then(() => {
        this._pending = false;
        // WebKit's parser lets promises settle between inserting an element and calling connectedCallback.
        if (this.isConnected && this.shadowRoot) {
          this._update();
        }
      });
    }
  }

  protected abstract _update(): void;

  /** Also where the value stays what it was: an unknown word is to be reported. */
  protected abstract _optionChanged(name: string): void;

  /** The written options that are not as they should be, such as `sort="bogus"`. */
  protected _unknownOptions(): string[] {
    return [...this._written].flatMap(([name, written]) => {
      const option = this._options[name];
      return option && isUnknown(written, option) ? `${option.attribute ?? name}="${writtenText(written)}"` : [];
    });
  }

  private get _options(): Readonly<Record<string, Option>> {
    return (this.constructor as typeof UpdatingElement).options;
  }
}
