const sheets = new WeakMap<object, WeakMap<object, CSSStyleSheet[]>>();

/**
 * An element's style sheets, for `adoptedStyleSheets`; one set for each class and document. They are asked of the shadow root itself:
 * MooTools replaces `Document`, by which lit finds out, and `<style>` elements are blocked by `style-src 'self'`.
 */
export const sheetsOf = ({constructor, ownerDocument}: Element, styles: readonly string[]): CSSStyleSheet[] => {
  const ofDocument = sheets.get(ownerDocument) ?? new WeakMap<object, CSSStyleSheet[]>();
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const made =
    ofDocument.get(constructor) ??
    styles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync(style);
      return sheet;
    });
  sheets.set(ownerDocument, ofDocument.set(constructor, made));
  return made;
};
