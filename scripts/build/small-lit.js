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
  const inner = strings.reduce(
    (before, next) => before + (before.lastIndexOf('<') > before.lastIndexOf('>') ? MARK : `<!--${MARK}-->`) + next,
  );
  const markup = isSvg ? `<svg>${inner}</svg>` : inner;
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(markup) : markup;
  const {content} = template;
  if (isSvg) {
    content.replaceChildren(...content.firstChild.childNodes);
  }
  return {
    content,
    /** [index of the node, pieces of an attribute, its name] */
    places: nodesIn(content).flatMap((node, index) =>
      node.data === MARK
        ? [[index]]
        : [...(node.attributes ?? [])].flatMap(({name, value}) => {
            const pieces = value.split(MARK);
            if (pieces.length < 2) {
              return [];
            }
            node.removeAttribute(name);
            return [[index, pieces, name]];
          }),
    ),
  };
};

/** Like {@link child}, a function that takes the next values of its expressions. */
const attribute = (element, host, pieces, name) => {
  const bare = name.slice(1);
  let before = nothing;
  if (name[0] === '@') {
    element.addEventListener(bare, (event) => before.call(host, event));
  }
  return (values) => {
    const [value] = values;
    if (name[0] === '@') {
      before = value;
    } else if (name[0] === '?') {
      element.toggleAttribute(bare, !!value && value !== nothing);
    } else {
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
    }
  };
};

/** What stands before the comment `end`, from an empty text node on that is put there first. */
const child = (end, host) => {
  const insert = (node) => end.parentNode.insertBefore(node, end);
  const removeFrom = (start) => {
    while (start.nextSibling !== end) {
      end.parentNode.removeChild(start.nextSibling);
    }
  };
  const start = insert(document.createTextNode(''));
  /** What is there now: text, an instance with its strings, a list of parts, or nothing. */
  let shown;
  const replace = (next, node) => {
    removeFrom(start);
    shown = next;
    if (node) {
      insert(node);
    }
  };
  return ([value]) => {
    if (value === nothing || value === undefined || value === null || value === '') {
      replace();
    } else if (typeof value !== 'object') {
      if (shown?.nodeType) {
        if (shown.data !== String(value)) {
          shown.data = value;
        }
      } else {
        const text = document.createTextNode(value);
        replace(text, text);
      }
    } else if (value.strings) {
      if (shown?.strings !== value.strings) {
        const instance = instantiate(value, host);
        replace(instance, instance.fragment);
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
          const last = insert(document.createComment(''));
          shown.push([child(last, host), last]);
        }
        shown[count][0]([item]);
        count += 1;
      }
      removeFrom(shown[count - 1]?.[1] ?? start);
      shown.length = count;
    }
  };
};

const instantiate = (result, host) => {
  const {strings} = result;
  const template = templates.get(strings) ?? compile(result);
  templates.set(strings, template);
  const fragment = document.importNode(template.content, true);
  const nodes = nodesIn(fragment);
  const parts = template.places.map(([index, pieces, name]) =>
    (pieces ? attribute : child)(nodes[index], host, pieces, name),
  );
  const update = (values) => {
    let at = 0;
    template.places.forEach(([, pieces], index) => {
      parts[index](values.slice(at, (at += pieces ? pieces.length - 1 : 1)));
    });
  };
  update(result.values);
  return {strings, fragment, update};
};

const roots = new WeakMap();

export const render = (value, container, {host} = {}) => {
  const root = roots.get(container) ?? child(container.appendChild(document.createComment('')), host);
  roots.set(container, root);
  root([value]);
};
