import type {ReactiveController, ReactiveControllerHost} from 'lit';

const ORIGIN = 'https://www.youtube-nocookie.com';

/** The address of YouTube's player that sets no cookie before it plays. */
export const embedUrl = (id: string): string => `${ORIGIN}/embed/${id}?autoplay=1`;

/**
 * Which videos have been asked for. Nothing is requested of YouTube before that; where the page's Content-Security-Policy
 * forbids the frame, the plain link stays and gets the focus.
 */
export class VideoPlayer implements ReactiveController {
  private _playing: number | undefined;
  private _blocked = false;

  constructor(private readonly _host: ReactiveControllerHost & {readonly renderRoot: ParentNode}) {
    _host.addController(this);
  }

  hostConnected(): void {
    addEventListener('securitypolicyviolation', this._onViolation);
  }

  hostDisconnected(): void {
    removeEventListener('securitypolicyviolation', this._onViolation);
    this._playing = undefined;
  }

  /** Whether a page may show the player at all, as far as is known. */
  get available(): boolean {
    return !this._blocked;
  }

  isPlaying(index: number): boolean {
    return this._playing === index;
  }

  /** Shows the video of a link in place of its button, one at a time, and moves the focus into it. */
  play(index: number): void {
    this._playing = index;
    void this._focusAfterUpdate('iframe');
  }

  private readonly _onViolation = ({blockedURI, disposition}: SecurityPolicyViolationEvent): void => {
    if (this._playing !== undefined && disposition === 'enforce' && blockedURI.startsWith(ORIGIN)) {
      const index = this._playing;
      this._playing = undefined;
      this._blocked = true;
      void this._focusAfterUpdate(`[data-index="${String(index)}"]`);
    }
  };

  private async _focusAfterUpdate(selector: string): Promise<void> {
    this._host.requestUpdate();
    await this._host.updateComplete;
    this._host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
