/**
 * The places of an element's children in its shadow tree. Not part of a template: they are made before there is a shadow root, which
 * hides whatever has no place in it, and they are there also where templates cannot be drawn.
 */
export class ChildSlots {
  private readonly _fallback: HTMLSlotElement;
  private readonly _others: HTMLSlotElement;
  /** What templates are drawn before. Each time that the tree is cleared it is a new one, since lit remembers by it what it has drawn. */
  anchor: Comment;

  constructor(private readonly _document: Document) {
    this._fallback = _document.createElement('slot');
    this._fallback.name = 'fallback';
    this._others = _document.createElement('slot');
    this.anchor = _document.createComment('');
  }

  /**
   * Leaves nothing in a shadow tree but the children.
   *
   * @param sentence what stands there where no child is a fallback
   */
  clear(root: ShadowRoot, sentence = ''): void {
    this._fallback.textContent = sentence;
    this.anchor = this._document.createComment('');
    root.replaceChildren(this.anchor, this._fallback, this._others);
  }

  /** Shows the fallback or hides it. */
  show(fallback: boolean): void {
    if (!fallback) {
      this._fallback.replaceWith();
    } else if (!this._fallback.parentNode) {
      this._others.before(this._fallback);
    }
  }
}
