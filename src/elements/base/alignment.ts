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
export const isOnOwnGround = (element: Element, ground: Element): boolean => {
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
