import type {CSSResult, ReactiveElement} from 'lit';

const sheets = new WeakMap<object, WeakMap<object, CSSStyleSheet[]>>();

/**
 * An element's style sheets, for `adoptedStyleSheets`; one set for each class and document. Lit's own adoption asks
 * `Document.prototype`, which MooTools replaces, and then falls back to `<style>` elements, which `style-src 'self'` blocks.
 */
export const sheetsOf = ({constructor, ownerDocument}: ReactiveElement): CSSStyleSheet[] => {
  const ofDocument = sheets.get(ownerDocument) ?? new WeakMap<object, CSSStyleSheet[]>();
  const Sheet = ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const made =
    ofDocument.get(constructor) ??
    (constructor as typeof ReactiveElement).elementStyles.map((style) => {
      const sheet = new Sheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  sheets.set(ownerDocument, ofDocument.set(constructor, made));
  return made;
};
