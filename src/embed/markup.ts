/**
 * The link rung: an `a` or `div` with `data-css-widget`, which survives editors that delete custom tags, becomes the element of that
 * name, and stays inside it as its fallback.
 */
import {report} from '../diagnostics/report.js';

const MARK = 'data-css-widget';

/** Where an original came from. */
interface Upgrade {
  readonly element: HTMLElement;
  readonly name: string;
  /** The original's own `slot`. */
  readonly slot: string | null;
}

const upgrades = new WeakMap<Node, Upgrade>();

const nameOf = (original: Element): string => (original.getAttribute(MARK) ?? '').trim().toLowerCase();

const copyAttributes = (original: Element, element: Element, names: readonly string[]): void => {
  for (const name of names) {
    const value = original.getAttribute(`data-${name}`) ?? (name === 'lang' ? original.getAttribute(name) : null);
    if (value === null) {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value);
    }
  }
};

const setSlot = (original: Element, slot: string | null): void => {
  if (slot === null) {
    original.removeAttribute('slot');
  } else {
    original.setAttribute('slot', slot);
  }
};

/** Takes the element away from an original that is not inside it any more. */
const removeElement = ({element}: Upgrade): void => {
  element.parentNode?.removeChild(element);
};

/** Puts the original back into its place, as it was; one that the host has moved stays where it is. */
const restore = (original: Element, upgrade: Upgrade): void => {
  const {element, slot} = upgrade;
  upgrades.delete(original);
  setSlot(original, slot);
  if (original.parentNode === element) {
    element.parentNode?.replaceChild(original, element);
  } else {
    removeElement(upgrade);
  }
};

/** Brings an original and its element to what the original says now. */
const sync = (original: Element, names: readonly string[], elementNames: readonly string[]): void => {
  const name = nameOf(original);
  const before = upgrades.get(original);
  if (before && before.name !== name) {
    restore(original, before);
  }
  if (!name || !original.isConnected) {
    return;
  }
  if (!elementNames.includes(name)) {
    report('CSS-W10', `${MARK}="${name}"`);
    return;
  }
  const tag = `css-${name}`;
  const known = upgrades.get(original);
  if (known?.element === original.parentNode) {
    copyAttributes(original, known.element, names);
  } else if (!original.closest(tag)) {
    // A host that moves an original moves its element.
    const upgrade = known ?? {element: document.createElement(tag), name, slot: original.getAttribute('slot')};
    upgrades.set(original, upgrade);
    copyAttributes(original, upgrade.element, names);
    original.parentNode?.replaceChild(upgrade.element, original);
    original.setAttribute('slot', 'fallback');
    upgrade.element.appendChild(original);
  }
};

/**
 * Upgrades what is on the page, and what comes later. One observer for the whole page, which looks at nothing but elements that are
 * added and at the attributes in question.
 *
 * @param elementNames such as `contact-list`
 * @param attributes of all elements
 */
export const watchMarkup = (elementNames: readonly string[], attributes: readonly string[]): void => {
  const names = ['lang', ...attributes];
  const upgradeIn = (root: Document | Element): void => {
    for (const original of root.querySelectorAll(`[${MARK}]`)) {
      sync(original, names, elementNames);
    }
  };
  new MutationObserver((records) => {
    for (const {type, target, addedNodes, removedNodes} of records) {
      if (type === 'attributes') {
        sync(target as Element, names, elementNames);
      }
      for (const node of addedNodes) {
        if (node.nodeType === 1) {
          const added = node as Element;
          if (added.hasAttribute(MARK)) {
            sync(added, names, elementNames);
          }
          upgradeIn(added);
        }
      }
      for (const node of removedNodes) {
        // To the host, its original is what it has put on the page: where that goes, nothing remains.
        const upgrade = node.isConnected ? undefined : upgrades.get(node);
        if (upgrade) {
          removeElement(upgrade);
        }
      }
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, 'lang', ...names.map((name) => `data-${name}`)],
  });
  upgradeIn(document);
};
