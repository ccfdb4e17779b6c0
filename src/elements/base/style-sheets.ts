const sheets = new WeakMap<object, Map<string, CSSStyleSheet>>();

/**
 * An element's style sheets, for `adoptedStyleSheets`; each is made once for all elements of a document. They are asked of the shadow
 * root itself: MooTools replaces `Document`, by which lit finds out, and `<style>` elements are blocked by `style-src 'self'`.
 */
export const sheetsOf = ({ownerDocument}: Element, styles: readonly string[]): CSSStyleSheet[] => {
  const ofDocument = sheets.get(ownerDocument) ?? new Map<string, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  return styles.map((style) => {
    const made = ofDocument.get(style);
    const sheet = made ?? new Sheet();
    if (!made) {
      sheet.replaceSync(style);
      ofDocument.set(style, sheet);
    }
    return sheet;
  });
};
