/** Finds out whether a link stands by itself. Only there may it become a block: elsewhere a sentence or a menu would fall apart. */

/** The elements that stand on a line where the page's styles do not tell: inside a flex row, or where everything is hidden. */
const INLINE =
  /^(a|abbr|acronym|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|picture|q|s|samp|select|small|span|strike|strong|sub|sup|svg|time|tt|u|var)$/;

const INVISIBLE = /^(script|style|template|link|meta|noscript|wbr)$/;

const REPLACED = 'img, picture, svg, video, audio, iframe, object, embed, canvas, input, button, select, textarea';

/** What a link may not be part of: a list, a menu, a heading, a control. */
const PART_OF =
  'li, nav, menu, [role="navigation"], [role="menu"], [role="menubar"], [role="tablist"], h1, h2, h3, h4, h5, h6, [role="heading"], button, label, summary';

const displayOf = (element: Element): string => getComputedStyle(element).display;

const isInline = (element: Element, parentDisplay: string): boolean => {
  // In a flex row or a grid the styles make a block of everything; where the parent is hidden they say nothing.
  const isStyled = !/flex|grid|none/.test(parentDisplay);
  const display = displayOf(element);
  return isStyled && display !== 'none' ? /^(inline|contents|ruby)/.test(display) : INLINE.test(element.localName);
};

/** White space, also what editors put in to keep a line open. */
const isBlank = (text: string | null): boolean => !/[^\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]/.test(text ?? '');

/** Says what a neighbour of the link is: other content of its line, the end of the line, or nothing that anybody sees. */
const neighbour = (
  node: Node,
  parentDisplay: string,
  isOurs: (node: Node) => boolean,
): 'content' | 'end' | 'nothing' => {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    return node.nodeType === Node.TEXT_NODE && !isBlank(node.nodeValue) ? 'content' : 'nothing';
  }
  const element = node as Element;
  if (isOurs(node) || INVISIBLE.test(element.localName)) {
    return 'nothing';
  }
  if (element.localName === 'br' || !isInline(element, parentDisplay)) {
    return 'end';
  }
  const isEmpty = isBlank(element.textContent) && !element.matches(REPLACED) && !element.querySelector(REPLACED);
  return isEmpty ? 'nothing' : 'content';
};

/** Whether the line has content on that side of a node. */
const hasContent = (
  from: Node,
  next: (node: Node) => Node | null,
  parentDisplay: string,
  isOurs: (node: Node) => boolean,
): boolean => {
  for (let node = next(from); node; node = next(node)) {
    const kind = neighbour(node, parentDisplay, isOurs);
    if (kind !== 'nothing') {
      return kind === 'content';
    }
  }
  return false;
};

/**
 * Whether a link stands alone between the borders of blocks or line breaks. Wrappers of the line, such as `<strong>`, and white space do
 * not count.
 *
 * @param isOurs whether this script has put a node there
 */
export const standsAlone = (link: Element, isOurs: (node: Node) => boolean): boolean => {
  if (link.closest(PART_OF)) {
    return false;
  }
  for (let node = link; node.parentElement; node = node.parentElement) {
    const parent = node.parentElement;
    const parentDisplay = displayOf(parent);
    if (
      hasContent(node, ({previousSibling}) => previousSibling, parentDisplay, isOurs) ||
      hasContent(node, ({nextSibling}) => nextSibling, parentDisplay, isOurs)
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
