/**
 * What stands in for lit-html in the script: the part of it that the templates of src/ use, in a third of its bytes. Elements are written
 * and unit-tested with lit-html itself, and the npm package has it; the end-to-end tests run on this.
 *
 * What is shown for the first time is one markup, of the templates' own strings with a comment for each expression, which the parser
 * makes nodes of in one go; only then values are put in, as text and attributes. So a list of a thousand cards costs little more than
 * one `innerHTML`, and no data are ever markup. lit-html clones each template by itself.
 *
 * Known: child expressions (text, templates, arrays, `nothing`), attributes of one or more expressions, `@event` of one listener, svg
 * templates. Not known: properties, `?boolean`, directives, nodes as values, expressions in <script>, <style>, <textarea> and <title>, `>` and
 * entities in attributes that have expressions.
 * small-lit.test.ts holds it to lit-html's behaviour.
 */

/** Stands in a template for an expression. Of the private use area, so no template has it. */
const MARK = '\uE001';
/** Empty and of ASCII, so that a long markup takes little memory. */
const COMMENT = '<!---->';

/** A policy that the page forbids must not end the script: define.ts finds out whether it is needed. */
const policy = (() => {
  try {
    return window.trustedTypes?.createPolicy('lit-html', {createHTML: (markup) => markup});
  } catch {
    return undefined;
  }
})();
const trusted = (markup) => (policy ? policy.createHTML(markup) : markup);

export const nothing = Symbol.for('lit-nothing');

/** By the strings of a template, which are the same ones each time that it is evaluated. */
const templates = new WeakMap();

/**
 * The pieces of a template's markup, and between them its places: the number of the first expression, and for attributes [name, pieces].
 * The place of attributes is before their element; of the first one, that is where the template begins.
 */
const compile = (strings) => {
  const places = [];
  let at = 0;
  const markup = strings.join(MARK).replace(/<\w[^>]*>|\uE001/g, (found, position) => {
    if (found === MARK) {
      places.push([at++]);
      return COMMENT;
    }
    const attributes = [];
    const first = at;
    const tag = found.replace(/\s([^\s=]+)=("[^"]*"|[^\s>]*)/g, (written, name, value) => {
      const pieces = value.replace(/"/g, '').split(MARK);
      at += pieces.length - 1;
      return pieces[1] === undefined ? written : (attributes.push([name, pieces]), '');
    });
    return attributes.length ? (places.push([first, attributes, !position]), COMMENT + tag) : found;
  });
  const template = {pieces: markup.split(COMMENT), places};
  templates.set(strings, template);
  return template;
};

export const html = (strings, ...values) => ({template: templates.get(strings) ?? compile(strings), values});
/** The parser knows by the place that it is svg. */
export const svg = html;

/** The markup of a value without what is text in it: a comment where each place ends, and where each template begins. */
const markupOf = (value) => {
  if (Array.isArray(value)) {
    return value.map(markupOf).join('') + COMMENT;
  }
  if (!value?.template) {
    return COMMENT;
  }
  const {pieces, places} = value.template;
  let markup = COMMENT + pieces[0];
  places.forEach(([at, attributes, isFirst], index) => {
    markup += (isFirst ? '' : attributes ? COMMENT : markupOf(value.values[at])) + pieces[index + 1];
  });
  return markup + COMMENT;
};

/** What `this` is in listeners. */
let host;

const setAttributes = (element, attributes, values, first, isNew) => {
  let at = first;
  for (const [name, pieces] of attributes) {
    if (name[0] === '@') {
      const owner = host;
      const listener = values[at++];
      element[`on${name.slice(1)}`] = (event) => listener.call(owner, event);
    } else {
      let [next] = pieces;
      for (let index = 1; index < pieces.length; index++, at++) {
        next = next === nothing || values[at] === nothing ? nothing : next + (values[at] ?? '') + pieces[index];
      }
      if (next === nothing) {
        element.removeAttribute(name);
      } else if (isNew || next !== element.getAttribute(name)) {
        // Setting it again would load a frame anew.
        element.setAttribute(name, next);
      }
    }
  }
};

const isEmpty = (value) => value === nothing || (value ?? '') === '';
const isText = (value) => !isEmpty(value) && typeof value !== 'object';

/** One for all: each that is alive is adjusted at each change of the document. */
const range = document.createRange();

const commentsOf = (root) => document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);

/** Puts a value in where its markup has been parsed, comment by comment, and returns the last one. */
const fill = (value, comments) => {
  if (Array.isArray(value)) {
    value.forEach((item) => fill(item, comments));
  } else if (value?.template) {
    const start = comments.nextNode();
    for (const [at, attributes, isFirst] of value.template.places) {
      if (attributes) {
        setAttributes((isFirst ? start : comments.nextNode()).nextSibling, attributes, value.values, at, true);
      } else {
        fill(value.values[at], comments);
      }
    }
  }
  const end = comments.nextNode();
  if (isText(value)) {
    end.before(value);
  }
  return end;
};

/**
 * The part of a value that was put in. A part is what is `shown` there: a text, a list of parts, a template with its parts and elements, or
 * nothing; and the comments that it begins (only if it is a template) and ends with.
 */
const bind = (value, take) => {
  const part = {};
  if (Array.isArray(value)) {
    part.shown = value.map((item) => bind(item, take));
  } else if (value?.template) {
    const {template, values} = value;
    part.start = take();
    part.shown = {
      template,
      parts: template.places.map(([at, attributes, isFirst]) =>
        attributes ? (isFirst ? part.start : take()).nextSibling : bind(values[at], take),
      ),
    };
  } else if (isText(value)) {
    part.shown = `${value}`;
  }
  part.end = take();
  return part;
};

/**
 * Puts a value before a comment, which is not the part's own. What most parts show never changes, so they are left for later: the part
 * has its first node, the comment that it ends with, and the `value`.
 */
const insert = (value, before) => {
  range.selectNode(before);
  const fragment = range.createContextualFragment(trusted(markupOf(value)));
  const end = fill(value, commentsOf(fragment));
  const start = fragment.firstChild;
  before.before(fragment);
  return {start, end, value};
};

/** Finds the parts of what has been inserted. Throws where a translator in the browser has removed some: then all has to be made anew. */
const settle = (part) => {
  const {start, end, value} = part;
  if (value === undefined) {
    return;
  }
  const comments = commentsOf(end.parentNode);
  comments.currentNode = start;
  let next = start.nodeType === Node.COMMENT_NODE ? start : comments.nextNode();
  const settled = bind(value, () => {
    const now = next;
    next = comments.nextNode();
    return now;
  });
  if (settled.end !== end) {
    throw new Error();
  }
  Object.assign(part, {start: undefined, value: undefined}, settled);
};

/** The text node of a part, or an error as in {@link settle}. */
const textOf = ({shown, end}) => {
  const text = end.previousSibling;
  if (text.data !== shown) {
    throw new Error();
  }
  return text;
};

const clear = (part) => {
  const {start, shown, end} = part;
  if (start) {
    range.setStartBefore(start);
    range.setEndBefore(end);
    range.deleteContents();
  } else if (Array.isArray(shown)) {
    shown.forEach(remove);
  } else if (shown) {
    textOf(part).remove();
  }
};

const remove = (part) => {
  clear(part);
  part.end.remove();
};

const update = (part, value) => {
  // Most places of a long list are empty and stay so.
  if (part.shown === undefined && isEmpty(part.value) && isEmpty(value)) {
    return;
  }
  if (value !== nothing) {
    settle(part);
  }
  const {shown, end} = part;
  if (Array.isArray(value) && Array.isArray(shown)) {
    value.forEach((item, index) => {
      if (shown[index]) {
        update(shown[index], item);
      } else {
        shown.push(insert(item, end));
      }
    });
    shown.splice(value.length).forEach(remove);
  } else if (shown?.template && shown.template === value?.template) {
    shown.template.places.forEach(([at, attributes], index) => {
      if (attributes) {
        setAttributes(shown.parts[index], attributes, value.values, at);
      } else {
        update(shown.parts[index], value.values[at]);
      }
    });
  } else if (typeof shown === 'string' && isText(value)) {
    if (shown !== `${value}`) {
      textOf(part).data = part.shown = `${value}`;
    }
  } else {
    clear(part);
    Object.assign(part, {shown: undefined}, insert(value, end));
    end.remove();
  }
};

export const render = (value, container, options) => {
  host = options?.host;
  const root = (container.litPart ??= {end: container.appendChild(document.createComment(''))});
  update(root, value);
};
