import type {CSSResultOrNative} from 'lit';
import {partOf} from '../../source/document-part.js';

const sheets = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * An element's style sheets, for `adoptedStyleSheets`; each is made once for all elements of a document, which takes none that were
 * made for another one, and without a window none at all.
 */
export const sheetsOf = ({ownerDocument}: Element, styles: readonly CSSResultOrNative[]): CSSStyleSheet[] => {
  const Sheet = partOf('defaultView', ownerDocument)?.CSSStyleSheet;
  if (!Sheet) {
    return [];
  }
  const ofDocument = sheets.get(ownerDocument) ?? new Map<CSSResultOrNative, CSSStyleSheet>();
  sheets.set(ownerDocument, ofDocument);
  return styles.map((style) => {
    const shared = ofDocument.get(style);
    const sheet = shared ?? new Sheet();
    if (!shared) {
      sheet.replaceSync('cssText' in style ? style.cssText : '');
      ofDocument.set(style, sheet);
    }
    return sheet;
  });
};
