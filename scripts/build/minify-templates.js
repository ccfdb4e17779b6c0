/**
 * A Rollup plugin that minifies what stands inside html, svg and css templates, where terser sees only strings.
 *
 * The packages for this use clean-css, which loses newer CSS (nesting, light-dark(), :state()), and cut the white space at a
 * template's ends, which glues words together. Here esbuild does the CSS, and markup has one rule: white space becomes one space,
 * and goes only beside a block tag.
 */
import {transformSync} from 'esbuild';

// Stands for an expression while the parts of a template are one text. Private use, so no template has it.
const HOLE = '\uE000';

/** Tags beside which white space is not shown. Where a style sheet makes one inline, write its space as ${' '}. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'legend li main nav ol option p section select style summary table tbody td th thead tr ul ' +
    'circle clippath defs ellipse g line lineargradient path polygon polyline rect stop symbol use'
  ).split(' '),
);

// Not \s: a no-break space is a letter.
const SPACES = /[ \t\n\r\f]+/g;
const COMMENT = /<!--[^]*?-->/g;
const TAG = /(<\/?[a-zA-Z\uE000](?:"[^"]*"|'[^']*'|[^"'>])*>)/;
const ATTRIBUTE_VALUE = /("[^"]*"|'[^']*')/;

const isBlock = (tag) => tag !== undefined && BLOCK_TAGS.has(/^<\/?([^\s/>]*)/.exec(tag)[1].toLowerCase());

const minifyTag = (tag) =>
  tag
    .split(ATTRIBUTE_VALUE)
    .map((part, index) => (index % 2 ? part : part.replace(SPACES, ' ')))
    .join('')
    .replace(/ >$/, '>');

const minifyText = (text, before, after) => {
  let short = text.replace(SPACES, ' ');
  if (isBlock(before)) {
    short = short.replace(/^ /, '');
  }
  if (isBlock(after)) {
    short = short.replace(/ $/, '');
  }
  return short;
};

/** @param {string} markup with a HOLE for each expression */
export const minifyMarkup = (markup) => {
  if (/<(pre|textarea|title|script|style)\b/i.test(markup)) {
    throw new Error('White space counts in <pre>, and slim-lit.js knows no expressions inside the others.');
  }
  // Every other part is a tag.
  const parts = markup.replace(COMMENT, '').split(TAG);
  return parts
    .map((part, index) => (index % 2 ? minifyTag(part) : minifyText(part, parts[index - 1], parts[index + 1])))
    .join('');
};

/** @param {string} sheet with a HOLE for each expression, which must be a value or a part of one */
export const minifySheet = (sheet) => {
  const {code, warnings} = transformSync(sheet, {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    // Nesting and colour spaces that these do not know are rewritten.
    target: ['chrome105', 'firefox110', 'safari16.4'],
  });
  if (warnings.length > 0) {
    throw new Error(
      `In a css template: ${warnings.map(({text, location}) => `${text}: ${location?.lineText}`).join('; ')}`,
    );
  }
  // It keeps the spaces of custom properties, which count only in strings: there is none with such a space.
  return code.trimEnd().replace(/([:,]) (?!")/g, '$1');
};

const minifiers = {html: minifyMarkup, svg: minifyMarkup, css: minifySheet};

const templatesIn = (node, found = []) => {
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name ?? '')) {
    found.push(node);
  }
  for (const child of Object.values(node).flat()) {
    if (typeof child?.type === 'string') {
      templatesIn(child, found);
    }
  }
  return found;
};

const escapeTemplate = (text) => text.replace(/\\|`|\$\{/g, '\\$&');

/** @returns {{start: number, end: number, text: string}[]} the new text of each part of a template */
const minifyTemplate = ({tag, quasi: {quasis}}) => {
  const minified = minifiers[tag.name](quasis.map(({value}) => value.cooked).join(HOLE)).split(HOLE);
  if (minified.length !== quasis.length) {
    throw new Error(
      `An expression stands where the minifier cannot keep it, in ${tag.name}\`${quasis[0].value.raw}…\``,
    );
  }
  return quasis.map(({start, end}, index) => ({start, end, text: escapeTemplate(minified[index])}));
};

/** @returns {import('rollup').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code) {
    // Inner templates stand inside the expressions of outer ones, so parts never overlap; from the back, positions stay true.
    const parts = templatesIn(this.parse(code)).flatMap(minifyTemplate);
    parts.sort((a, b) => b.start - a.start);
    let minified = code;
    for (const {start, end, text} of parts) {
      minified = minified.slice(0, start) + text + minified.slice(end);
    }
    return {code: minified, map: null};
  },
});
