import {isOwnServerOnly} from '../../source/own-server.js';

const parentOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? ('host' in root ? (root.host as Element) : undefined);
};

/**
 * Whether an element stands on the page as its own ground would look: then nobody sees where that ground begins, and what stands in it can
 * start where the page's text does. A frame does not know what it stands on.
 *
 * @param ground the part of it that has the ground
 */
const isOnOwnGround = (element: Element, ground: Element): boolean => {
  const {backgroundColor: own} = getComputedStyle(ground);
  for (let ancestor = parentOf(element); ancestor; ancestor = parentOf(ancestor)) {
    const {backgroundColor, backgroundImage} = getComputedStyle(ancestor);
    if (backgroundImage !== 'none') {
      return false;
    }
    if (!/^transparent$|[,/]\s?0\)$/.test(backgroundColor)) {
      return backgroundColor === own;
    }
  }
  return !isOwnServerOnly() && own === getComputedStyle(element).columnRuleColor;
};

/** Elements that have just been drawn, each by its ground. */
const waiting = new Map<Element, Element>();

const alignAll = (): void => {
  try {
    // All are read before any is changed, so that the page's styles are computed once.
    const results = [...waiting].map(([ground, element]) => [ground, isOnOwnGround(element, ground)] as const);
    for (const [ground, isFlush] of results) {
      ground.classList.toggle('flush', isFlush);
    }
  } catch {
    // The page breaks the reading of styles, so the padding stays.
  }
  waiting.clear();
};

/** Aligns an element with the page, together with all that are drawn with it, in the frame that paints them: it computes styles anyway. */
export const alignSoon = (element: Element, ground: Element): void => {
  if (!waiting.size) {
    requestAnimationFrame(alignAll);
  }
  waiting.set(ground, element);
};
