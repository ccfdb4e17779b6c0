/** Which folder of src/ may import which: The linter keeps this table. */

const below = ['catalog', 'document', 'format', 'localization'];
const content = ['content', ...below];
const elements = ['styles', 'source', 'diagnostics', 'export', ...content];
const embed = ['elements', ...elements];
const everything = ['embed', ...embed];

/**
 * Each layer is a folder, or a file at the top of src/, with the other layers that it may import: one way, from top to bottom.
 * `templates`: whether it may import Lit; `words`: whether it may import @lit/localize.
 * @type {Record<string, {imports: string[], templates?: boolean, words?: boolean}>}
 */
export const layers = {
  bundle: {imports: everything, templates: true},
  index: {imports: everything, templates: true},
  frame: {imports: everything},
  studio: {imports: everything, templates: true, words: true},
  consent: {imports: ['elements', ...elements], templates: true, words: true},
  cli: {imports: ['export', 'source', 'diagnostics', ...content]},
  embed: {imports: embed},
  elements: {imports: elements, templates: true},
  export: {imports: content},
  content: {imports: below, words: true},
  diagnostics: {imports: ['document', 'source']},
  source: {imports: ['document', 'format']},
  styles: {imports: [], templates: true},
  localization: {imports: ['format'], words: true},
  document: {imports: ['format']},
  format: {imports: []},
  catalog: {imports: []},
};

export const layerNames = Object.keys(layers);

/** The layers that are a file at the top of src/, not a folder. */
export const topFiles = ['bundle', 'index', 'catalog'];

/** What no layer imports. */
const everywhere = [{regex: '^lit(-html)?/directives/unsafe', message: 'Data are text and never markup.'}];

const why = (layer, other) => `${layer} must not import ${other}: imports go one way, see scripts/lint/layers.js.`;

/** How an import of `other` is written in a file of `layer`. The types of the document are for all. */
const importOf = (layer, other) => {
  const up = topFiles.includes(layer) ? '\\./' : '(\\.\\./)+';
  const rest = other === 'document' ? '/(?!types\\.js$)' : topFiles.includes(other) ? '\\.js$' : '/';
  return `^${up}${other}${rest}`;
};

/**
 * The options of no-restricted-imports for one layer.
 * @param {string} layer
 */
export const restrictedImports = (layer) => {
  const {imports, templates, words} = layers[layer];
  const patterns = layerNames
    .filter((other) => other !== layer && !imports.includes(other))
    .map((other) => ({regex: importOf(layer, other), message: why(layer, other)}));
  if (!templates) {
    patterns.push({
      regex: '^(lit|lit-.*|@lit/(?!localize).*)(/|$)',
      message: `${layer} returns data, never templates.`,
    });
  }
  if (!words) {
    patterns.push({
      regex: '^@lit/localize(/|$)',
      message: `${layer} holds no words for visitors: they are said in content/.`,
    });
  }
  return ['error', {patterns: [...everywhere, ...patterns]}];
};
