/**
 * The first step of `npm run build`: src/ → dist/npm/ (ES modules and types, the command line), dist/frame.html,
 * dist/css-data.schema.json. Rollup then makes the scripts of it.
 */
import {spawnSync} from 'node:child_process';
import {chmodSync, copyFileSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const compile = (project) => {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  if (spawnSync(process.execPath, [tsc, '-p', project], {stdio: 'inherit'}).status !== 0) {
    fail(`${project} does not compile.`);
  }
};

const copySchema = () => {
  const schema = 'document/css-data.schema.json';
  if (existsSync(`src/${schema}`)) {
    copyFileSync(`src/${schema}`, `dist/npm/${schema}`);
    copyFileSync(`src/${schema}`, 'dist/css-data.schema.json');
  }
};

/** By `#css-check` a page tells which release it has. */
const writeVersion = () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const module = 'dist/npm/embed/version.js';
  writeFileSync(module, readFileSync(module, 'utf8').replace('{{version}}', version));
};

rmSync('dist', {recursive: true, force: true});
compile('tsconfig.build.json');
compile('tsconfig.cli.json');
copySchema();
writeVersion();
copyFileSync('src/frame/frame.html', 'dist/frame.html');
// What npm does when it installs the package, so that it can be started by its name in this folder too.
chmodSync('dist/npm/cli/css-widgets.js', 0o755);
