import type {CSSResult, ReactiveElement} from 'lit';

const sheets = new WeakMap<object, CSSStyleSheet[]>();

/**
 * The style sheets of an element class, for `adoptedStyleSheets`. Lit's own adoption asks `Document.prototype`, which MooTools
 * replaces, and then falls back to `<style>` elements, which `style-src 'self'` blocks.
 */
export const sheetsOf = (elementClass: typeof ReactiveElement): CSSStyleSheet[] => {
  const made =
    sheets.get(elementClass) ??
    elementClass.elementStyles.map((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  sheets.set(elementClass, made);
  return made;
};
