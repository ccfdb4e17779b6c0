/**
 * Where the focus was, so that it can go back there, and that the notice never lies over what has it.
 * @see https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
const GAP = 8;

/** The element that has the focus, inside shadow trees too. */
const focused = (): HTMLElement | undefined => {
  let active: Element | null = document.activeElement;
  while (active?.shadowRoot?.activeElement) {
    active = active.shadowRoot.activeElement;
  }
  return active && active !== document.body ? (active as HTMLElement) : undefined;
};

export class FocusKeeper {
  private _before: HTMLElement | undefined;

  /**
   * @param _host the element of the notice
   * @param _notice what of it is seen, if it is
   */
  constructor(
    private readonly _host: HTMLElement,
    private readonly _notice: () => HTMLElement | null,
  ) {}

  start(): void {
    addEventListener('focusin', this._onFocus);
  }

  stop(): void {
    removeEventListener('focusin', this._onFocus);
  }

  /** Remembers what has the focus now as what it goes back to. */
  remember(): void {
    const active = focused();
    if (active && !this._isInside) {
      this._before = active;
    }
  }

  /** Gives the focus back, if the notice has it. */
  giveBack(): void {
    if (!this._isInside) {
      return;
    }
    if (this._before?.isConnected) {
      this._before.focus({preventScroll: true});
    } else {
      focused()?.blur();
    }
  }

  private get _isInside(): boolean {
    return !!this._host.shadowRoot?.activeElement;
  }

  private readonly _onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    if (this._isInside || !target || !('getBoundingClientRect' in target)) {
      return;
    }
    const element = target as HTMLElement;
    this._before = element;
    this._clear(element);
  };

  /** Scrolls it out from under the notice; what cannot be scrolled, such as what is fixed itself, has the notice go to the other edge. */
  private _clear(element: HTMLElement): void {
    const notice = this._notice();
    const overlap = (): number => {
      const top = notice?.getBoundingClientRect().top ?? Infinity;
      const rect = element.getBoundingClientRect();
      const isUnder = rect.bottom > top && rect.top < innerHeight && !notice?.classList.contains('top');
      return isUnder ? rect.bottom - top + GAP : 0;
    };
    if (overlap() > 0) {
      const {top} = element.getBoundingClientRect();
      scrollBy({top: Math.min(overlap(), Math.max(top - GAP, 0)), behavior: 'instant'});
    }
    const isUnderTop = (): boolean =>
      !!notice?.classList.contains('top') &&
      element.getBoundingClientRect().top < notice.getBoundingClientRect().bottom;
    if (isUnderTop()) {
      notice?.classList.remove('top');
    }
    if (overlap() > GAP) {
      notice?.classList.add('top');
    }
  }
}

/** Makes room under the page for as long as the notice is there, so that it can be scrolled out from under it. */
export class Room {
  private _before: readonly string[] | undefined;

  make(height: number): void {
    const {style} = document.documentElement;
    this._before ??= [style.paddingBottom, style.scrollPaddingBottom];
    style.paddingBottom = style.scrollPaddingBottom = `${Math.ceil(height)}px`;
  }

  leave(): void {
    const {style} = document.documentElement;
    if (this._before) {
      [style.paddingBottom = '', style.scrollPaddingBottom = ''] = this._before;
      this._before = undefined;
    }
    // An empty attribute may be written when somebody next reads it, so it is read first.
    if (document.documentElement.getAttribute('style') === '') {
      document.documentElement.removeAttribute('style');
    }
  }
}
