/** Whether a link stands by itself: only there it can become a block, and nobody's sentence or menu falls apart. */

/** Elements of the line where a page's styles do not say so, as in a row of flex or in what is hidden. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|picture|q|s|samp|select|small|span|strike|strong|sub|sup|svg|time|tt|u|var)$/;

const INVISIBLE = /^(script|style|template|link|meta|noscript|wbr)$/;

const REPLACED = 'img, picture, svg, video, audio, iframe, object, embed, canvas, input, button, select, textarea';

/** Where a link is part of something: a list, a menu, a heading, a control. */
const PART_OF =
  'li, nav, menu, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], h1, h2, h3, h4, h5, h6, [role="heading"], button, label, summary';

const displayOf = (element: Element): string => getComputedStyle(element).display;

const isInline = (element: Element, parentDisplay: string): boolean => {
  // In a row of flex or a grid everything counts as a block to its styles, and nothing at all where it is hidden.
  const isStyled = !/flex|grid|none/.test(parentDisplay);
  const display = displayOf(element);
  return isStyled && display !== 'none' ? /^(inline|contents|ruby)/.test(display) : INLINE.test(element.localName);
};

/** White space, also what editors put in to keep a line open. */
const isBlank = (text: string | null): boolean => !/[^\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]/.test(text ?? '');

/** What a neighbour of the link is to it: another thing on its line, the end of the line, or nothing that anybody sees. */
const neighbour = (node: Node, parentDisplay: string, isOurs: (node: Node) => boolean): 'other' | 'end' | 'nothing' => {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return node.nodeType === Node.TEXT_NODE && !isBlank(node.nodeValue) ? 'other' : 'nothing';
  }
  const element = node as Element;
  if (isOurs(node) || INVISIBLE.test(element.localName)) {
    return 'nothing';
  }
  if (element.localName === 'br' || !isInline(element, parentDisplay)) {
    return 'end';
  }
  const isEmpty = isBlank(element.textContent) && !element.matches(REPLACED) && !element.querySelector(REPLACED);
  return isEmpty ? 'nothing' : 'other';
};

const hasOther = (
  from: Node,
  next: (node: Node) => Node | null,
  parentDisplay: string,
  isOurs: (node: Node) => boolean,
): boolean => {
  for (let node = next(from); node; node = next(node)) {
    const kind = neighbour(node, parentDisplay, isOurs);
    if (kind !== 'nothing') {
      return kind === 'other';
    }
  }
  return false;
};

/**
 * Whether a link stands alone between the borders of blocks or line breaks. Wrappers of the line, such as `<strong>`, and white space do
 * not count.
 *
 * @param isOurs tells what we have put there ourselves
 */
export const standsAlone = (link: Element, isOurs: (node: Node) => boolean): boolean => {
  if (link.closest(PART_OF)) {
    return false;
  }
  for (let node = link; node.parentElement; node = node.parentElement) {
    const parent = node.parentElement;
    const parentDisplay = displayOf(parent);
    if (
      hasOther(node, (one) => one.previousSibling, parentDisplay, isOurs) ||
      hasOther(node, (one) => one.nextSibling, parentDisplay, isOurs)
    ) {
      return false;
    }
    const grandparent = parent.parentElement;
    if (!grandparent || !isInline(parent, displayOf(grandparent))) {
      return true;
    }
  }
  return true;
};
