import type {DataError} from '../../source/errors.js';
import type {LoadedDocument} from '../../source/fetch-document.js';
import type {LoadState} from '../../source/load-state.js';
import {diagnosticMessage} from '../../diagnostics/messages.js';
import {print, report} from '../../diagnostics/report.js';

/** Detail of `css-load`. */
export interface LoadDetail {
  /** The data URL, or `null` for the `data` property. */
  readonly url: string | null;
  /** The document's own date, `YYYY-MM-DD`, or `null`. */
  readonly updated: string | null;
  readonly stale: boolean;
}

/** Detail of `css-error`. */
export interface ErrorDetail {
  /** `CSS-E01` and so on. */
  readonly code: string;
  /** The data URL, or `null` for the `data` property. */
  readonly url: string | null;
  readonly message: string;
}

/** Warnings about one document that are printed; a document with thousands of bad values must not drown the console. */
const PRINTED_WARNINGS = 20;

/** Tells the page (states and events) and the webmaster (console) what has become of an element's document. */
export class Announcer {
  private _internals: ElementInternals | undefined;
  /** The document or error of which the page and the webmaster have heard last. */
  private _news: LoadedDocument | DataError | undefined;

  constructor(private readonly _host: HTMLElement) {
    try {
      this._internals = _host.attachInternals();
    } catch {
      // A script of the page has already taken them, so the element does without states.
    }
  }

  /** Is called after each update of the element. */
  tell(state: LoadState): void {
    this._showStates(state.status, state.status === 'ready' && !!state.error);
    if (state.status === 'ready' && this._news !== state.loaded) {
      this._news = state.loaded;
      this._tellLoaded(state.loaded, !!state.error);
    } else if (state.status === 'failed' && this._news !== state.error) {
      this._news = state.error;
      const {code, url} = state.error;
      this._emit('css-error', {code, url, message: this._report(state.error)});
    }
    if ((state.status === 'ready' || state.status === 'loading') && state.error) {
      this._report(state.error, state.status === 'loading' || state.retrying);
    }
  }

  private _tellLoaded({document, url, warnings, moreWarnings, guessed}: LoadedDocument, stale: boolean): void {
    const place = url ?? 'data';
    if (guessed) {
      report('CSS-W14', place);
    }
    for (const {code, path, value, canonical} of warnings.slice(0, PRINTED_WARNINGS)) {
      report(code, `${place} ${path}${canonical === undefined ? '' : `: ${canonical}`}`, value);
    }
    if (warnings.length > PRINTED_WARNINGS) {
      report('CSS-W15', `${place}: ${warnings.length - PRINTED_WARNINGS + moreWarnings}`);
    }
    const detail: LoadDetail = {url, updated: document.updated ?? null, stale};
    this._emit('css-load', detail);
  }

  private _report({code, url, detail, answers}: DataError, retrying?: boolean): string {
    const reason = detail.replace(/\s+/g, ' ').slice(0, 200);
    const source = code === 'CSS-E10' ? '' : (url?.slice(0, 200) ?? 'data');
    const place = `${source} ${reason}`.trim();
    const line = diagnosticMessage(code, place, {answers, retrying});
    print(line);
    return line;
  }

  private _emit(name: string, detail: LoadDetail | ErrorDetail): void {
    this._host.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }

  /** Before Chrome 125 and Safari 17.4 there are no states, or `add` throws for names without dashes. */
  private _showStates(status: string, stale: boolean): void {
    try {
      const states = this._internals?.states;
      states?.clear();
      states?.add(status);
      if (stale) {
        states?.add('stale');
      }
    } catch {
      // In an older browser the element does without states.
    }
  }
}
