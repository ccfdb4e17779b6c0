/**
 * What stands in for lit-html in the script: the part of it that the templates of src/ use, in a third of its bytes. Elements are written
 * and unit-tested with lit-html itself, and the npm package has it; the end-to-end tests run on this.
 *
 * Known: child expressions (text, templates, lists, `nothing`), attributes of one or more expressions, `?boolean`, `@event`, svg
 * templates. Not known: properties, directives, nodes as values, expressions in <script>, <style>, <textarea> and <title>.
 * small-lit.test.ts holds it to lit-html's behaviour.
 */

/** Stands in a template for an expression. Of the private use area, so no template has it. */
const MARK = '\uE001';

/** A policy that the page forbids must not end the script: define.ts finds out whether it is needed. */
const policy = (() => {
  try {
    return window.trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});
  } catch {
    return undefined;
  }
})();

export const nothing = Symbol.for('lit-nothing');
export const html = (strings, ...values) => ({strings, values});
export const svg = (strings, ...values) => ({strings, values, isSvg: true});

/** All elements and comments below a node, in the order of the document. */
const nodesIn = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT + NodeFilter.SHOW_COMMENT);
  const nodes = [];
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes;
};

/** By the strings of a template, which are the same ones each time that it is evaluated. */
const templates = new WeakMap();

const compile = ({strings, isSvg}) => {
  const known = templates.get(strings);
  if (known) {
    return known;
  }
  const markup = strings.reduce(
    (before, next) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : `<!--${MARK}-->`) + next,
  );
  const {content} = Object.assign(document.createElement('template'), {
    innerHTML: policy?.createHTML(isSvg ? `<svg>${markup}</svg>` : markup) ?? (isSvg ? `<svg>${markup}</svg>` : markup),
  });
  if (isSvg) {
    const wrapper = content.firstChild;
    content.replaceChildren(...wrapper.childNodes);
  }
  /** [index of the node, name, pieces of an attribute] */
  const places = nodesIn(content).flatMap((node, index) =>
    node.data === MARK
      ? [[index]]
      : [...(node.attributes ?? [])].flatMap(({name, value}) => {
          const pieces = value.split(MARK);
          if (pieces.length < 2) {
            return [];
          }
          node.removeAttribute(name);
          return [[index, name, pieces]];
        }),
  );
  const template = {content, places};
  templates.set(strings, template);
  return template;
};

/** Each of these returns a function that takes the next values of its expressions. */
const attribute = (element, name, pieces, host) => {
  const bare = name.slice(1);
  if (name.startsWith('@')) {
    let listener;
    element.addEventListener(bare, (event) => listener.call(host, event));
    return (values) => {
      [listener] = values;
    };
  }
  if (name.startsWith('?')) {
    return ([value]) => {
      element.toggleAttribute(bare, !!value && value !== nothing);
    };
  }
  let before = nothing;
  return (values) => {
    const next = values.includes(nothing)
      ? nothing
      : pieces.reduce((text, piece, index) => text + (values[index - 1] ?? '') + piece);
    if (next !== before) {
      before = next;
      if (next === nothing) {
        element.removeAttribute(name);
      } else {
        element.setAttribute(name, next);
      }
    }
  };
};

const removeBetween = (start, end) => {
  while (start.nextSibling !== end) {
    start.parentNode.removeChild(start.nextSibling);
  }
};

/** What stands before `end`, from an empty text node on that is put before it. */
const child = (end, host) => {
  const insert = (node) => end.parentNode.insertBefore(node, end);
  const start = insert(document.createTextNode(''));
  /** What is there now: a text node, an instance with its strings, or a list of {set, start, end}. */
  let shown = {};
  const replace = (next) => {
    removeBetween(start, end);
    shown = next;
  };
  const set = (value) => {
    if (value === nothing || value === undefined || value === null || value === '') {
      if (shown) {
        replace(undefined);
      }
    } else if (typeof value !== 'object') {
      if (shown?.nodeType) {
        if (shown.data !== String(value)) {
          shown.data = value;
        }
      } else {
        const text = document.createTextNode(value);
        replace(text);
        insert(text);
      }
    } else if (value.strings) {
      if (shown?.strings !== value.strings) {
        const {fragment, update} = instantiate(value, host);
        update(value.values);
        replace({strings: value.strings, update});
        insert(fragment);
      } else {
        shown.update(value.values);
      }
    } else {
      if (!Array.isArray(shown)) {
        replace([]);
      }
      let count = 0;
      for (const item of value) {
        if (count === shown.length) {
          shown.push(child(insert(document.createComment('')), host));
        }
        shown[count].set(item);
        count += 1;
      }
      if (count < shown.length) {
        removeBetween(count ? shown[count - 1].end : start, end);
        shown.length = count;
      }
    }
  };
  return {set, end};
};

const instantiate = (result, host) => {
  const {content, places} = compile(result);
  const fragment = document.importNode(content, true);
  const nodes = nodesIn(fragment);
  let at = 0;
  const parts = places.map(([index, name, pieces]) => {
    const first = at;
    at += name ? pieces.length - 1 : 1;
    const last = at;
    const set = name ? attribute(nodes[index], name, pieces, host) : ([value], part) => part.set(value);
    const part = name ? undefined : child(nodes[index], host);
    return (values) => set(values.slice(first, last), part);
  });
  return {
    fragment,
    update: (values) => {
      for (const part of parts) {
        part(values);
      }
    },
  };
};

const roots = new WeakMap();

export const render = (value, container, {host} = {}) => {
  const root = roots.get(container) ?? child(container.appendChild(document.createComment('')), host);
  roots.set(container, root);
  root.set(value);
};
