import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Notice} from '../document/types.js';
import {GuardedElement} from '../elements/base/guarded-element.js';
import {pageTheme, unwatchHostPage, watchHostPage} from '../elements/base/host-page.js';
import {languageOf} from '../localization/language.js';
import type {DataError} from '../source/errors.js';
import {baseStyles} from '../styles/base.styles.js';
import {isolationStyles} from '../styles/isolation.styles.js';
import {consentStyles} from './consent.styles.js';
import type {Choices} from './decision.js';
import {detailOf} from './detail.js';
import type {ConsentDetail} from './detail.js';
import {FocusKeeper, Room} from './focus.js';
import {inLanguage} from './localization/localize.js';
import {ConsentPage} from './page.js';
import {question, said} from './panel.js';
import {PURPOSES} from './services.js';
import {fetchNotice} from './union-notice.js';
import {warn} from './warnings.js';

/** What is shown: the question where something is open, the settings where the visitor has asked for them, what has become of it, nothing. */
type View = 'question' | 'settings' | 'withdrawn' | 'hidden';

/** Opens the notice again, on any page of the site: the fragment survives every editor. */
const OPENERS = 'a[href$="#css-consent"], [data-css-consent="settings"]';

/**
 * The notice about services that store or read something on the visitor's device. Is there only where the page has such services.
 *
 * @attr {string} lang - `cs`, `en`, `de` or `uk`. Default: the language around it or of the page; an unknown one means Czech.
 * @csspart root - The ground of the notice.
 * @fires {CustomEvent<ConsentDetail>} css-consent - Once a decision is known, and after each new one.
 */
export class ConsentElement extends GuardedElement {
  static override styles = [isolationStyles, baseStyles, consentStyles];
  static override properties: PropertyDeclarations = {src: {}, more: {}};

  private _view: View = 'question';
  /** Whether the settings of single purposes are there. */
  private _isDetailed = false;
  private _draft: Choices | undefined;
  /** Whether the union's notice is there, or will not come. */
  private _isReady = false;
  private _isTold = false;
  private readonly _page = new ConsentPage(() => this._consider());
  private readonly _focus = new FocusKeeper(this, () => this._notice);
  private readonly _room = new Room();
  private _sizes: ResizeObserver | undefined;

  /** The union's data document, whose `notice` counts on the union's own site. Default: none. */
  declare src: string;
  /** The address of the page with more information. Default: that of the union's notice. */
  declare more: string;

  /** Shows the notice, with the settings. */
  open(): void {
    this._focus.remember();
    this._view = 'settings';
    this._isDetailed = true;
    this._draft = undefined;
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#title')?.focus());
  }

  protected override _connected(): void {
    if (!this.firstElementChild) {
      // Some pages hide by `*:empty` whatever has only a shadow tree.
      this.append(Object.assign(document.createElement('span'), {hidden: true}));
    }
    watchHostPage(this);
    document.addEventListener('click', this._onClick);
    this._focus.start();
    if (!this._isReady) {
      void this._begin();
    }
    this.requestUpdate();
  }

  protected override _disconnected(): void {
    unwatchHostPage(this);
    document.removeEventListener('click', this._onClick);
    this._focus.stop();
    this._sizes?.disconnect();
    this._room.leave();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this._isShown ? inLanguage(languageOf(this), () => this._draw()) : nothing;
  }

  protected override updated(): void {
    const notice = this._notice;
    this._sizes?.disconnect();
    if (notice) {
      this._sizes = new ResizeObserver(() => this._room.make(notice.offsetHeight));
      this._sizes.observe(notice);
      this._room.make(notice.offsetHeight);
    } else {
      this._room.leave();
    }
  }

  protected override get _hidesFallback(): boolean {
    return true;
  }

  protected override _apology(): string {
    return '';
  }

  protected override _tellFailure({code, detail}: DataError): void {
    console.error(code, detail);
  }

  private get _notice(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.root');
  }

  private get _isShown(): boolean {
    const isAsked = this._view === 'question' && this._page.isOpen;
    return this._isReady && !this._page.isAway && (isAsked || this._view === 'settings' || this._view === 'withdrawn');
  }

  private _draw(): TemplateResult {
    const theme = pageTheme() ?? '';
    const {notice, decidable, choices} = this._page;
    return html`<section class="root ${theme}" part="root" aria-labelledby="title" @keydown=${this._onKey}>
      ${
        this._view === 'withdrawn'
          ? said(this._onReload, this._onClose)
          : question({
              notice,
              more: this.more || notice?.moreUrl,
              language: languageOf(this),
              services: decidable,
              choices: this._draft ?? choices,
              isDetailed: this._isDetailed,
              onChoose: (purpose, isGranted) => {
                this._draft = {...(this._draft ?? choices), [purpose]: isGranted};
                this.requestUpdate();
              },
              onDetails: this._onDetails,
              onDecide: this._onDecide,
              onHide: this._onHide,
            })
      }
    </section>`;
  }

  private async _begin(): Promise<void> {
    this._isReady = !this.src;
    const notice: Notice | undefined = this.src ? await fetchNotice(this.src) : undefined;
    this._page.notice = notice;
    this._isReady = true;
    this._page.watch();
    if (location.hash === '#css-consent') {
      this.open();
    }
  }

  /** Is called after what is on the page, or decided, may have changed. */
  private _consider(): void {
    const {decision, services, notice} = this._page;
    if (!this.more && !notice?.moreUrl && services.length > 0) {
      warn('CSS-C11');
    }
    if (!this._isTold && PURPOSES.some((purpose) => decision[purpose])) {
      this._tell();
    }
    this.requestUpdate();
  }

  private _tell(): void {
    this._isTold = true;
    const detail = detailOf(this._page.granted);
    this.dispatchEvent(new CustomEvent('css-consent', {detail, bubbles: true, composed: true}));
  }

  private readonly _onDecide = (choices = this._draft ?? this._page.choices): void => {
    // The page hears of it once, when all is done.
    this._isTold = true;
    const stopping = this._page.decide(choices);
    this._draft = undefined;
    this._isDetailed = false;
    this._tell();
    if (stopping.length > 0) {
      this._view = 'withdrawn';
      this.requestUpdate();
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.said')?.focus());
    } else {
      this._hide('question');
    }
  };

  /** Decides nothing and stores nothing: the notice is there again on the next page. */
  private readonly _onHide = (): void => this._hide('hidden');

  private readonly _onClose = (): void => this._hide('question');

  private readonly _onDetails = (): void => {
    this._isDetailed = !this._isDetailed;
    this.requestUpdate();
  };

  private readonly _onReload = (): void => location.reload();

  private readonly _onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      this._onHide();
    }
  };

  private readonly _onClick = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      // A new tab, where the notice opens by the address.
      return;
    }
    const opener = event
      .composedPath()
      .find((node) => 'matches' in node && (node as Element).matches(OPENERS) && !this.contains(node as Element));
    if (opener && !this._page.isAway) {
      event.preventDefault();
      (opener as HTMLElement).focus();
      this.open();
    }
  };

  private _hide(view: View): void {
    this._focus.giveBack();
    this._view = view;
    this._isDetailed = false;
    this._draft = undefined;
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'css-consent': ConsentElement;
  }
  interface HTMLElementEventMap {
    'css-consent': CustomEvent<ConsentDetail>;
  }
}
