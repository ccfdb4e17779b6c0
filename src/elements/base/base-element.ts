import type {PropertyDeclaration, PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Edition} from '../../content/edition.js';
import {pragueToday} from '../../format/dates.js';
import {languageOf} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';
import {inLanguage} from '../../localization/localize.js';
import type {DataError} from '../../source/errors.js';
import type {LoadedDocument} from '../../source/fetch-document.js';
import type {LoadState} from '../../source/load-state.js';
import {statusMessage} from '../presenters/status.js';
import {Announcer} from './announcer.js';
import {documentTemplate, groundTemplate} from './block.js';
import {DocumentController} from './document-controller.js';
import {GuardedElement} from './guarded-element.js';
import {unwatchHostPage, watchHostPage} from './host-page.js';
import {optionAccessor} from './options.js';
import {report} from '../../diagnostics/report.js';
import {StandIn} from './stand-in.js';

/**
 * What all elements have in common: attributes, loading, states, events, fallback, heading, date, isolation.
 *
 * @attr {string} lang - `cs`, `en`, `de` or `uk`. Default: the language around it or of the page; an unknown one means Czech.
 * @slot fallback - Shown without JavaScript, until there is data, and where there is none.
 * @slot - Anything else inside the element stays visible always: an unclosed tag must not swallow the rest of a page.
 * @csspart root - The ground of the whole element.
 * @csspart title - The element's heading.
 * @csspart subtitle - A heading inside.
 * @cssprop [--css-font] - The font family. Default: the visitor's system font.
 * @cssprop [--css-color-text] - Default: #262626, dark #f5f5f5.
 * @cssprop [--css-color-ground] - Default: #fff, dark #262626.
 * @cssprop [--css-color-link] - Default: #1e5086, dark #e5eef9.
 * @cssprop [--css-color-accent] - Buttons, icons and the bars of the schedule. Default: #2362a2, dark #8fb8e6.
 * @cssprop [--css-font-size] - Of isolated elements. Default: the visitor's own.
 * @cssprop [--css-density] - A number that the spaces are multiplied by: 0.5 to 2. Default: 1.
 * @cssprop [--css-padding] - Default: 1.25em, less in a narrow column; none with `appearance="inherit"`.
 * @cssprop [--css-radius] - Of corners. Default: 0.5em.
 * @cssstate idle - Nothing asked for.
 * @cssstate loading - Waiting for the first document.
 * @cssstate ready - A document is shown.
 * @cssstate stale - The document shown could not be refreshed.
 * @cssstate failed - There is no document.
 * @fires {CustomEvent<LoadDetail>} css-load - Once for each new document, after it is shown.
 * @fires {CustomEvent<ErrorDetail>} css-error - Once on entering the state `failed`.
 */
export abstract class BaseElement extends GuardedElement {
  static override properties: PropertyDeclarations = {
    src: {},
    heading: {},
    headingLevel: {attribute: 'heading-level', values: ['2', '1', '3', '4', '5', '6']},
    appearance: {values: ['isolated', 'inherit']},
    colorScheme: {attribute: 'color-scheme', values: ['page', 'light', 'dark', 'auto']},
    loading: {values: ['eager', 'lazy']},
    data: {attribute: false},
  };

  private readonly _document = new DocumentController(this);
  private readonly _standIn = new StandIn(this);
  private readonly _announcer = new Announcer(this);
  /** Whether the document is that of the present `src`, `data` and `loading`. */
  private _attached = false;
  private _hasUrl = true;
  /** Whether the button to try again is there. */
  private _retryable = false;

  /** The data URL, relative to the document's base. Default: the page's default URL. */
  declare src: string;
  /** Text in place of the element's own heading; `none`: no heading. Default: the element's own. */
  declare heading: string;
  /** `1` to `6`: the level of the element's heading; headings inside are one deeper. Default: `2`. */
  declare headingLevel: string;
  /** `isolated`: own ground, type and colours; `inherit`: those of the page. Default: `isolated`. */
  declare appearance: string;
  /** `page`: as the page; `light`; `dark`; `auto`: as the visitor's system. Default: `page`. */
  declare colorScheme: string;
  /** `eager`: at once; `lazy`: when the element comes near the viewport. Default: `eager`. */
  declare loading: string;
  /** A data document that wins over `src`. Default: none. */
  declare data: object | null | undefined;

  /** Where the element is with its document, for those who come too late for the events. */
  get state(): LoadState['status'] {
    return this._failure ? 'failed' : this._state.status;
  }

  /** The language that the element speaks: that of its nearest `lang`. */
  get language(): Language {
    return languageOf(this);
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
    watchHostPage(this);
    // Lit itself updates an element after its first connection only.
    this.requestUpdate();
  }

  protected override _disconnected(): void {
    unwatchHostPage(this);
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

  protected override update(changed: PropertyValues<this>): void {
    const button = this._retryable && this.renderRoot.activeElement;
    inLanguage(this.language, () => {
      super.update(changed);
    });
    if (button && !button.isConnected) {
      // Content has come in place of the button that had the focus.
      const root = this.renderRoot.firstElementChild as HTMLElement;
      root.tabIndex = -1;
      root.focus();
    }
  }

  protected override updated(): void {
    if (this._hidesFallback) {
      this._retryable = false;
      try {
        this._rendered();
      } catch (error) {
        // The document is already drawn and stays.
        report('CSS-E10', `<${this.localName}> ${String(error)}`);
      }
    }
    this._standIn.show(this.state !== 'ready');
    this._announcer.tell(this._state);
  }

  protected override render(): TemplateResult {
    const state = this._state;
    return state.status === 'ready'
      ? groundTemplate(this, false, this._renderDocument(state.loaded, !!state.error))
      : groundTemplate(this, this._hasFallback, this._renderStatus(state.status));
  }

  protected override get _hidesFallback(): boolean {
    return this._state.status === 'ready';
  }

  protected override _apology(): string {
    return inLanguage(this.language, () => this._failedWords());
  }

  protected override _tellFailure(error: DataError): void {
    this._standIn.show(true);
    this._announcer.tell({status: 'failed', error});
  }

  /** The element's own heading. */
  protected abstract _defaultHeading(): string;

  /** What could not be loaded, in one sentence. */
  protected abstract _failedWords(): string;

  /**
   * What stands between the heading and the date.
   *
   * @param level of headings inside
   */
  protected abstract _renderContent(edition: Edition, level: number): unknown;

  /** Whether to wait for the viewport. */
  protected get _isLazy(): boolean {
    return this.loading === 'lazy';
  }

  /** Is called each time after the document has been shown. */
  protected _rendered(): void {
    // Most elements have nothing to do.
  }

  /** Tells the webmaster of an id in an attribute that the document does not have. */
  protected readonly _reportUnknownId = (id: string): void => {
    report('CSS-W11', `<${this.localName}> ${id}`);
  };

  private _renderDocument({document, modified}: LoadedDocument, isStale: boolean): TemplateResult {
    const now = new Date();
    const edition: Edition = {document, language: this.language, now, today: pragueToday(now)};
    const surroundings = {
      title: this.heading.toLowerCase() === 'none' ? '' : this.heading || this._defaultHeading(),
      level: Number(this.headingLevel),
      updated: document.updated ?? (isStale ? modified : undefined),
      isStale,
    };
    return documentTemplate(edition, surroundings, (level) => this._renderContent(edition, level));
  }

  /** Once there is a button it stays until content comes, so that it does not vanish under the visitor's focus. */
  private _renderStatus(status: LoadState['status']): TemplateResult {
    const failed = status === 'failed' || !this._hasUrl;
    this._retryable = this._hasUrl && !this.data && (failed || this._retryable);
    return statusMessage(
      failed ? this._failedWords() : undefined,
      this._retryable ? () => void this.reload() : undefined,
    );
  }

  /** The state of the document, as far as it may be shown. */
  private get _state(): LoadState {
    return this._standIn.permitted(this._document.state);
  }

  private get _hasFallback(): boolean {
    return this._standIn.isThere || [...this.children].some((child) => child.slot === 'fallback');
  }

  private readonly _onSlotChange = ({target}: Event): void => {
    // Only the slot of the fallback has a name. After a failure an update would clear the tree, which changes the slots again, for ever.
    if ((target as HTMLSlotElement).name && !this._failure) {
      this.requestUpdate();
    }
  };
}
