/** Describes the elements to editors and catalogues, from the JSDoc and the properties in src/: dist/custom-elements.json. */

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
const isPublic = ({privacy = 'public', static: isStatic}) => privacy === 'public' && !isStatic;

/** The analyzer lists all that it reads: leaves the elements, and of them what others may use. */
const publicElements = {
  name: 'public-elements',
  packageLinkPhase({customElementsManifest: manifest}) {
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const element of module.declarations) {
        element.members = element.members?.filter(isPublic);
      }
    }
    manifest.modules = manifest.modules.filter(({declarations}) => declarations.length > 0);
    publishPaths(manifest.modules);
  },
};

export default {
  globs: ['src/elements/*/*.ts'],
  outdir: 'dist',
  litelement: true,
  // package.json names the file already.
  packagejson: false,
  quiet: true,
  plugins: [publicElements],
};
