/**
 * What tests may import beyond what a browser understands.
 *
 * - JSON: `import data from '../fixtures/x.json';`, without `with {type: 'json'}`, which not every engine knows.
 * - `import results from 'editors-results';`: what came out of the editors and filters of test/editors/.
 * - CommonJS packages, and such as are hundreds of small files: each is bundled once, at its first import. Both the default export
 *   and named ones work: `import Ajv2020 from 'ajv/dist/2020.js'`, `import axe from 'axe-core'`, `import * as fc from 'fast-check'`.
 */
import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import {fileIn} from './served-folders.js';

const BUNDLED = /^(ajv|axe-core|fast-check)(\/|$)/;
const PREFIX = '/__bundled/';
/** What test/editors/run.js has kept. */
const EDITORS_RESULTS = '.cache/editors/results.json';

const require = createRequire(import.meta.url);
const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Names cannot be seen in CommonJS from outside, so Node, which can run it, is asked for them. */
const entryOf = (name) => {
  const names = Object.keys(require(name)).filter((key) => IDENTIFIER.test(key) && key !== 'default');
  return `
    import * as all from '${name}';
    const exported = all.default?.__esModule ? all.default : all;
    export default exported.default ?? exported;
    const {${names.map((key) => `${key}: $${key}`).join(', ')}} = {...all.default, ...exported};
    export {${names.map((key) => `$${key} as ${key}`).join(', ')}};
  `;
};

const bundle = async (name, root) => {
  const {outputFiles} = await build({
    stdin: {contents: entryOf(name), resolveDir: root},
    bundle: true,
    format: 'esm',
    target: 'es2021',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
};

/** @param {string} root the project's folder */
export const testModules = (root) => {
  // What tests import, by address. Node runs what it bundles, so an address alone must not be enough.
  const imported = new Map();
  const bundles = new Map();
  const bundleOnce = (name) => {
    if (!bundles.has(name)) {
      bundles.set(name, bundle(name, root));
    }
    return bundles.get(name);
  };

  return {
    name: 'test-modules',
    resolveImport({source}) {
      if (BUNDLED.test(source)) {
        const address = PREFIX + source + (source.endsWith('.js') ? '' : '.js');
        imported.set(address, source);
        return address;
      }
      if (source === 'editors-results') {
        return `${PREFIX}${source}.js`;
      }
      return /^\.{1,2}\/.*\.json$/.test(source) ? `${source}?module` : undefined;
    },
    async serve({path: pathname, URL: {searchParams}}) {
      if (imported.has(pathname)) {
        return {body: await bundleOnce(imported.get(pathname)), type: 'js'};
      }
      if (pathname === `${PREFIX}editors-results.js`) {
        return {body: `export default ${await readFile(path.join(root, EDITORS_RESULTS), 'utf8')};`, type: 'js'};
      }
      const file = pathname.endsWith('.json') && searchParams.has('module') && fileIn(root, pathname.slice(1));
      return file ? {body: `export default ${await readFile(file, 'utf8')};`, type: 'js'} : undefined;
    },
  };
};
