import type {CSSResultOrNative} from 'lit';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * An element's style sheets, for `adoptedStyleSheets`; each is made once for all elements of a document, which takes none that were
 * made for another one.
 */
export const sheetsOf = ({ownerDocument}: Element, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] => {
  const ofDocument = sheets.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  return styles.map((style) => {
    const known = ofDocument.get(style);
    const sheet = known ?? new Sheet();
    if (!known) {
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      ofDocument.set(style, sheet);
    }
    return sheet;
  });
};
