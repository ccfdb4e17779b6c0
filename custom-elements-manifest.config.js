/**
 * Describes the elements, from the JSDoc and the properties in src/: dist/custom-elements.json for catalogues, and made of it, files for
 * editors and types for the templates of frameworks.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cssData, htmlData, webTypes} from './scripts/manifest/editors.js';
import {frameworkTypes} from './scripts/manifest/frameworks.js';

/** What the package holds of a source file. */
const published = (path) => path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/npm/$1.js');

const publishPaths = (node) => {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && (key === 'path' || key === 'module')) {
      node[key] = published(value);
    } else if (value && typeof value === 'object') {
      publishPaths(value);
    }
  }
};

const isElement = ({tagName, name}) => tagName !== undefined || name === 'BaseElement';
/** The default of a word is written in its description; the analyzer looks for it in an initializer, which Lit's properties have none of. */
const addDefault = (option) => {
  const [, word] = /Default: `([^`]+)`/.exec(option.description ?? '') ?? [];
  if (word && option.type.text.includes(`'${word}'`)) {
    option.default = `'${word}'`;
  }
};

const isPublic = ({privacy = 'public', static: isStatic}) => privacy === 'public' && !isStatic;

/** The analyzer lists all that it reads: leaves the elements, and of them what others may use. */
const publicElements = {
  name: 'public-elements',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const element of module.declarations) {
        element.members = element.members?.filter(isPublic);
        [...(element.attributes ?? []), ...(element.members ?? [])].forEach(addDefault);
      }
    }
    // The analyzer keeps the order in which the file system happened to answer.
    manifest.modules = manifest.modules
      .filter(({declarations}) => declarations.length > 0)
      .sort((one, other) => (one.path < other.path ? -1 : 1));
    publishPaths(manifest.modules);
  },
};

const writeJson = (file, content) => writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

const hints = {
  name: 'hints',
  packageLinkPhase({customElementsManifest: manifest}) {
    writeJson('dist/vscode.html-custom-data.json', htmlData(manifest));
    writeJson('dist/vscode.css-custom-data.json', cssData(manifest));
    writeJson('dist/web-types.json', webTypes(manifest, JSON.parse(readFileSync('package.json', 'utf8'))));
    mkdirSync('dist/frameworks', {recursive: true});
    for (const [name, types] of Object.entries(frameworkTypes(manifest))) {
      writeFileSync(`dist/frameworks/${name}.d.ts`, types);
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the file already.
  packagejson: false,
  quiet: true,
  plugins: [publicElements, hints],
};
