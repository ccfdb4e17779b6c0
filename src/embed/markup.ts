/**
 * The link and the address rung: what a page has of them gets the element of that name beside it, which shows in its place. The original
 * stays where it is, as the fallback.
 */
import {tagOf, TAGS, WIDGETS} from '../catalog.js';
import type {Widget} from '../catalog.js';
import {report} from '../diagnostics/report.js';
import type {BaseElement} from '../elements/base/base-element.js';
import {partOf} from '../source/document-part.js';
import {standsAlone} from './alone.js';
import {MARK, ORIGINALS, requestOf} from './originals.js';
import type {Request} from './originals.js';

/** Marks the elements that this script inserts, so that a clone that the host makes of one is recognised. */
const INSERTED = 'data-css-inserted';

/** How often an element that the host removes is put back; after that the original shows again. */
const MOST_RETURNS = 3;
/** Milliseconds. A removal that comes later than this counts as the first: a host that draws its page anew now and then does no harm. */
const FIGHT = 100;

interface Upgrade {
  readonly element: BaseElement;
  readonly widget: Widget;
  returns: number;
  returnedAt: number;
}

const upgrades = new WeakMap<Node, Upgrade>();
const originals = new WeakMap<Node, Element>();

const isOurs = (node: Node): boolean => originals.has(node);

const remove = (original: Element): void => {
  const upgrade = upgrades.get(original);
  if (upgrade) {
    upgrades.delete(original);
    originals.delete(upgrade.element);
    upgrade.element.parentNode?.removeChild(upgrade.element);
  }
};

const setAttributes = (element: Element, attributes: ReadonlyMap<string, string>, names: readonly string[]): void => {
  for (const name of names) {
    const value = attributes.get(name);
    if (value === undefined) {
      element.removeAttribute(name);
    } else if (element.getAttribute(name) !== value) {
      element.setAttribute(name, value);
    }
  }
};

/** The block that a request may have there; `undefined`, with a line for the webmaster, where it may have none. */
const widgetFor = (
  original: Element,
  {rung, widget, attributes, refused}: Request,
  permits: (url: string) => boolean,
): Widget | undefined => {
  const block = WIDGETS.find((name) => name === widget);
  if (!block) {
    report('CSS-W10', rung === 'link' ? `${MARK}="${widget}"` : `#css-widget-${widget}`);
    return undefined;
  }
  if (rung === 'address' && !standsAlone(original, isOurs)) {
    report('CSS-W17', `#css-widget-${widget}`);
    return undefined;
  }
  for (const option of refused) {
    report('CSS-W10', `#css-widget-${widget}&${option}`);
  }
  const src = attributes.get('src')?.trim();
  if (src && !permits(src)) {
    report('CSS-E22', src);
    return undefined;
  }
  return block;
};

const insert = (original: HTMLElement, {element}: Upgrade): void => {
  original.parentNode?.insertBefore(element, original.nextSibling);
};

const start = (original: HTMLElement, widget: Widget, permits: (url: string) => boolean): Upgrade => {
  const element = new (customElements.get(tagOf(widget)) as new () => BaseElement)();
  const upgrade: Upgrade = {element, widget, returns: 0, returnedAt: 0};
  upgrades.set(original, upgrade);
  originals.set(element, original);
  element.setAttribute(INSERTED, '');
  // The blank keeps the element visible on pages that hide whatever is empty (`*:empty`).
  element.append(' ');
  element.standInFor(original, permits);
  return upgrade;
};

/**
 * Whether an original may get an element: not while somebody edits it, not in a fallback, and not inside an element of the same name.
 * Anything else inside an element may be the rest of the page, which an unclosed tag has swallowed.
 */
const mayUpgrade = (original: HTMLElement, {widget}: Request): boolean => {
  const fallback = original.closest('[slot="fallback"]');
  return (
    original.isConnected &&
    !original.isContentEditable &&
    !fallback?.parentElement?.matches(TAGS.join()) &&
    !original.closest(/^[a-z-]+$/.test(widget) ? `css-${widget}` : ':not(*)')
  );
};

/** Brings an original and its element to what the original says now. */
const sync = (original: HTMLElement, names: readonly string[], permits: (url: string) => boolean): void => {
  const request = requestOf(original, names);
  const previous = upgrades.get(original);
  if (!previous && (!request || !original.isConnected)) {
    return;
  }
  const widget = request && mayUpgrade(original, request) ? widgetFor(original, request, permits) : undefined;
  if (previous && previous.widget !== widget) {
    remove(original);
  }
  if (!request || !widget) {
    return;
  }
  const upgrade = upgrades.get(original) ?? start(original, widget, permits);
  setAttributes(upgrade.element, request.attributes, names);
  if (upgrade.element.parentNode !== original.parentNode) {
    insert(original, upgrade);
  }
};

/** Puts a block fallback back into its element, out of which an editor's `<p>` around the snippet has pushed it. */
const takeBack = (fallback: Element): void => {
  const paragraph = fallback.previousElementSibling;
  const element = paragraph?.localName === 'p' ? paragraph.querySelector(TAGS.join()) : null;
  if (element && !element.children.length && !element.hasAttribute(INSERTED) && !element.textContent.trim()) {
    element.append(fallback);
  }
};

const onRemoved = (node: Node): void => {
  const upgrade = upgrades.get(node);
  if (upgrade && !node.isConnected) {
    // The host knows only its original, so the element goes with it.
    remove(node as Element);
    return;
  }
  const original = originals.get(node) as HTMLElement | undefined;
  const originalUpgrade = original && upgrades.get(original);
  if (original?.isConnected && originalUpgrade && !node.isConnected) {
    const now = Date.now();
    originalUpgrade.returns = Math.abs(now - originalUpgrade.returnedAt) < FIGHT ? originalUpgrade.returns + 1 : 1;
    originalUpgrade.returnedAt = now;
    if (originalUpgrade.returns <= MOST_RETURNS) {
      insert(original, originalUpgrade);
    } else {
      remove(original);
    }
  }
};

/**
 * Upgrades what is on the page, and what comes later. One observer for the whole page, which looks at nothing but elements that are
 * added and at the attributes in question.
 *
 * @param attributes of all elements
 * @param permits whether markup may ask for data of a URL
 */
export const watchMarkup = (attributes: readonly string[], permits: (url: string) => boolean): void => {
  const names = ['lang', ...attributes];
  const selector = `${ORIGINALS}, [${INSERTED}], [slot="fallback"]`;
  const look = (element: Element): void => {
    if (element.matches(ORIGINALS)) {
      sync(element as HTMLElement, names, permits);
    } else if (element.hasAttribute(INSERTED)) {
      if (!isOurs(element)) {
        // A host has cloned it, together with its original, which gets an element of its own.
        element.parentNode?.removeChild(element);
      }
    } else {
      takeBack(element);
    }
  };
  const lookIn = (root: Element): void => {
    for (const element of root.querySelectorAll(selector)) {
      look(element);
    }
  };
  new MutationObserver((records) => {
    for (const {type, target, addedNodes, removedNodes} of records) {
      if (type === 'attributes') {
        sync(target as HTMLElement, names, permits);
      }
      for (const node of addedNodes) {
        if (node.nodeType === 1) {
          const element = node as Element;
          if (element.matches(selector)) {
            look(element);
          }
          lookIn(element);
        }
      }
      removedNodes.forEach(onRemoved);
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, 'href', 'lang', ...names.map((name) => `data-${name}`)],
  });
  lookIn(partOf('documentElement'));
};
