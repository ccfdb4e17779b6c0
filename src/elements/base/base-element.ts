import {html, nothing} from 'lit';
import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import type {Widget} from '../../catalog.js';
import {blockHeading, blockWords, ownHeading} from '../../content/block.js';
import {presentEdition} from '../../content/edition.js';
import type {Edition} from '../../content/edition.js';
import type {Inline} from '../../content/inline.js';
import {report} from '../../diagnostics/report.js';
import {languageOf} from '../../localization/language.js';
import type {Language} from '../../localization/language.js';
import {chosenLanguage, languageOffer} from '../../localization/language-offer.js';
import type {LanguageOffer} from '../../localization/language-offer.js';
import {inLanguage} from '../../localization/localize.js';
import type {LoadedDocument} from '../../source/fetch-document.js';
import {isOwnServerOnly} from '../../source/own-server.js';
import {heading} from '../presenters/heading.js';
import {emptyMessage, statusMessage} from '../presenters/status.js';
import {alignSoon} from './alignment.js';
import {documentTemplate, groundTemplate, levelInside} from './block.js';
import {isElsewhere, unwatchHostPage, watchHostPage} from './host-page.js';
import {LoadingElement} from './loading-element.js';
import {Patience} from './patience.js';
import {isContinued, isFailureTold, isFirst, join, leave, reconsiderAll, tellNeighbours} from './sequence.js';
import type {Member} from './sequence.js';

/**
 * What all elements have in common: attributes, loading, states, events, fallback, heading, date, isolation.
 *
 * @attr {string} lang - `cs`, `en`, `de` or `uk`. Default: the language around it or of the page; an unknown one means Czech.
 * @slot fallback - Shown without JavaScript, until there is data, and where there is none.
 * @slot - Anything else inside the element stays visible always: an unclosed tag must not swallow the rest of a page.
 * @csspart root - The ground of the whole element.
 * @csspart language - The button that offers the visitor's own language.
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
 * @fires {CustomEvent<LoadDetail>} css-load - Once for each new document, after it is shown. `detail`: `url`, `updated`, `stale`.
 * @fires {CustomEvent<ErrorDetail>} css-error - Once on entering the state `failed`. `detail`: `code`, `url`, `message`.
 */
export abstract class BaseElement extends LoadingElement implements Member {
  static override properties: PropertyDeclarations = {
    heading: {},
    headingLevel: {attribute: 'heading-level', values: ['2', '1', '3', '4', '5', '6']},
    appearance: {values: ['isolated', 'inherit']},
    colorScheme: {attribute: 'color-scheme', values: ['page', 'light', 'dark', 'auto']},
  };

  /** Whether the document has nothing for the block, so that nothing is drawn. */
  private _isEmpty = false;
  /** Whether the button to try again is there. */
  private _retryable = false;
  /** What the blocks beside it made of it when it was drawn last. */
  private _besides = '';
  private readonly _patience = new Patience(this);

  /** Text in place of the element's own heading; `none`: no heading. Default: the element's own. */
  declare heading: string;
  /** `1` to `6`: the level of the element's heading; headings inside are one deeper. Default: `2`. */
  declare headingLevel: '1' | '2' | '3' | '4' | '5' | '6';
  /** `isolated`: own ground, type and colours; `inherit`: those of the page. Default: `isolated`. */
  declare appearance: 'isolated' | 'inherit';
  /** `page`: as the page; `light`; `dark`; `auto`: as the visitor's system. Default: `page`. */
  declare colorScheme: 'page' | 'light' | 'dark' | 'auto';

  /** The language that the element speaks: that of its nearest `lang`, or the one that the visitor has chosen on the page. */
  get language(): Language {
    return chosenLanguage(languageOf(this));
  }

  /** What other blocks see of it. @internal */
  get shown(): Member['shown'] {
    const state = this._state;
    if (this._hidesFallback && state.status === 'ready' && !this._failure) {
      return this.data ?? state.loaded.document;
    }
    if (this._failure || this._hasFallback) {
      return undefined;
    }
    if (this._isEmpty || state.status === 'idle') {
      return 'nothing';
    }
    return state.status === 'failed' ? 'failure' : undefined;
  }

  /** Draws anew if what it draws has changed by the blocks beside it. @internal */
  reconsider(): void {
    if (this.hasUpdated && this._besides !== this._seeBesides()) {
      this.requestUpdate();
    }
  }

  protected override _connected(): void {
    super._connected();
    watchHostPage(this);
    join(this);
  }

  protected override _disconnected(): void {
    super._disconnected();
    unwatchHostPage(this);
    leave(this);
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
    if (this._state.status === 'ready') {
      this._retryable = false;
      try {
        this._rendered();
      } catch (error) {
        // The document is already drawn and stays.
        report('CSS-E10', `<${this.localName}> ${String(error)}`);
      }
    }
    super.updated();
    if (this._isEmpty) {
      report('CSS-W21', `<${this.localName}>`);
    }
    this._align();
    if (languageOffer(languageOf(this))) {
      // The first block may be far away.
      reconsiderAll();
    } else {
      tellNeighbours(this);
    }
  }

  protected override render(): TemplateResult {
    const state = this._state;
    const {status} = state;
    this._besides = this._seeBesides();
    if (status === 'ready') {
      const content = this._renderDocument(state.loaded, !!state.error);
      return groundTemplate(this, this._isEmpty, content);
    }
    this._isEmpty = false;
    const failed = status === 'failed' || !this._hasUrl;
    // Whoever has asked for another attempt sees that it is made.
    const isPatient = status === 'loading' && !state.error && !this._patience.isOver && !this._retryable;
    const isHidden = this._hasFallback || (failed ? isFailureTold(this) : isPatient || status === 'idle');
    return groundTemplate(this, isHidden, this._renderStatus(failed));
  }

  protected override get _hidesFallback(): boolean {
    return this._state.status === 'ready' && !this._isEmpty;
  }

  protected override _apology(): string {
    return inLanguage(this.language, () => blockWords.failed(this._widget));
  }

  /** Which block it is. */
  protected abstract readonly _widget: Widget;

  /**
   * What stands between the heading and the date; `undefined` where the document has nothing for the block.
   *
   * @param level of headings inside
   */
  protected abstract _renderContent(edition: Edition, level: number): unknown;

  /** Is called each time after the document has been drawn. */
  protected _rendered(): void {
    // Most elements have nothing to do.
  }

  /** Tells the webmaster of an id in an attribute that the document does not have. */
  protected readonly _reportUnknownId = (id: string): void => {
    report('CSS-W11', `<${this.localName}> ${id}`);
  };

  private _renderDocument({document, address, modified}: LoadedDocument, isStale: boolean): TemplateResult {
    const edition = presentEdition(document, this.language);
    const title = this._title(() => ownHeading(this._widget, edition, isElsewhere(document, address)));
    const level = Number(this.headingLevel);
    const content = this._renderContent(edition, levelInside(level, title.length > 0));
    // Whoever opens a frame is to see something in it.
    this._isEmpty = content === undefined && !isOwnServerOnly();
    const surroundings = {
      offer: this._offer,
      title,
      level,
      isContinued: isContinued(this),
      updated: document.updated ?? (isStale ? modified : undefined),
      isStale,
    };
    return documentTemplate(edition, surroundings, content ?? emptyMessage());
  }

  /** Once there is a button it stays until content comes, so that it does not vanish under the visitor's focus. */
  private _renderStatus(failed: boolean): TemplateResult {
    this._retryable = this._hasUrl && !this.data && (failed || this._retryable);
    const title = this._title(() => [blockHeading(this._widget)]);
    const message = statusMessage(
      failed ? blockWords.failed(this._widget) : undefined,
      this._retryable ? () => void this.reload() : undefined,
    );
    return html`${title.length ? heading(Number(this.headingLevel), title, 'title') : nothing}${message}`;
  }

  /** The heading that somebody has written, or the element's own. */
  private _title(own: () => readonly Inline[]): readonly Inline[] {
    const {heading: written} = this;
    return written.toLowerCase() === 'none' ? [] : written ? [written] : own();
  }

  private get _offer(): LanguageOffer | undefined {
    const offer = languageOffer(languageOf(this));
    return offer && isFirst(this) ? offer : undefined;
  }

  private _seeBesides(): string {
    return [isContinued(this), isFailureTold(this), this._offer?.language].join();
  }

  /** Reads the page only after it is drawn. */
  private _align(): void {
    const ground = this.renderRoot.querySelector('.root');
    if (ground && !ground.hasAttribute('hidden') && this.appearance === 'isolated') {
      alignSoon(this, ground);
    } else {
      ground?.classList.remove('flush');
    }
  }
}
