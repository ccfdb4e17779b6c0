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

/** On our own elements, so that a clone that a host makes of them is known as one. */
const INSERTED = 'data-css-inserted';

/**
 * How often an element that the host throws away is put back, before the original shows again. Who does so time after time, at each new
 * version of the page, does not fight: only returns that follow each other within so many milliseconds count.
 */
const MOST_RETURNS = 3;
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
  const known = WIDGETS.find((name) => name === widget);
  if (!known) {
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
  return known;
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
  // Some pages hide whatever is empty (`*:empty`).
  element.append(' ');
  element.standInFor(original, permits);
  return upgrade;
};

/**
 * Not what somebody is editing; nor a fallback, nor what is inside an element of the same name. Other things inside an element may be the
 * rest of the page, where a tag is not closed.
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
  const before = upgrades.get(original);
  if (!before && (!request || !original.isConnected)) {
    return;
  }
  const widget = request && mayUpgrade(original, request) ? widgetFor(original, request, permits) : undefined;
  if (before && before.widget !== widget) {
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

/** An editor's `<p>` around a snippet pushes a block fallback out of its element, where it would stand beside what it is for. */
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
    // To the host, its original is what it has put on the page: where that goes, nothing remains.
    remove(node as Element);
    return;
  }
  const original = originals.get(node) as HTMLElement | undefined;
  const own = original && upgrades.get(original);
  if (original?.isConnected && own && !node.isConnected) {
    const now = Date.now();
    own.returns = Math.abs(now - own.returnedAt) < FIGHT ? own.returns + 1 : 1;
    own.returnedAt = now;
    if (own.returns <= MOST_RETURNS) {
      insert(original, own);
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
  const found = `${ORIGINALS}, [${INSERTED}], [slot="fallback"]`;
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
    for (const element of root.querySelectorAll(found)) {
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
          const added = node as Element;
          if (added.matches(found)) {
            look(added);
          }
          lookIn(added);
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
