/** Which folder of src/ may import which: The linter keeps this table. */

const data = ['document', 'source', 'export', 'format'];
const served = ['localization', 'styles', ...data];
const above = ['elements', ...served];
const everything = ['embed', 'snapshot', ...above];

/**
 * Each layer is a folder, or a file at the top of src/, with the other layers that it may import.
 * @type {Record<string, {imports: string[], templates: boolean}>}
 */
export const layers = {
  bundle: {imports: everything, templates: true},
  index: {imports: everything, templates: true},
  cli: {imports: everything, templates: true},
  embed: {imports: above, templates: true},
  snapshot: {imports: above, templates: true},
  elements: {imports: served, templates: true},
  localization: {imports: data, templates: true},
  styles: {imports: [], templates: true},
  source: {imports: ['document', 'format'], templates: false},
  export: {imports: ['document', 'format'], templates: false},
  document: {imports: ['format'], templates: false},
  format: {imports: [], templates: false},
};

export const layerNames = Object.keys(layers);

/** The layers that are a file at the top of src/, not a folder. */
export const topFiles = ['bundle', 'index'];

/** What no layer imports. */
const everywhere = [{regex: '^lit(-html)?/directives/unsafe', message: 'Data are text and never markup.'}];

const why = (layer, other) => `${layer} must not import ${other}: imports go one way, see scripts/lint/layers.js.`;

/** How an import of `other` is written in a file of `layer`. */
const importOf = (layer, other) => {
  const up = topFiles.includes(layer) ? '\\./' : '(\\.\\./)+';
  return `^${up}${other}${topFiles.includes(other) ? '\\.js$' : '/'}`;
};

/**
 * The options of no-restricted-imports for one layer.
 * @param {string} layer
 */
export const restrictedImports = (layer) => {
  const {imports, templates} = layers[layer];
  const patterns = layerNames
    .filter((other) => other !== layer && !imports.includes(other))
    .map((other) => ({regex: importOf(layer, other), message: why(layer, other)}));
  if (!templates) {
    patterns.push({regex: '^(lit|lit-.*|@lit/.*)(/|$)', message: `${layer} returns data and codes, never templates.`});
  }
  return ['error', {patterns: [...everywhere, ...patterns]}];
};
