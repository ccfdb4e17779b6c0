/** Runs commands, programs, settings of servers, documents and diagrams on this machine. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {Ajv2020} from 'ajv/dist/2020.js';
import {layerNames, layers} from '../../scripts/lint/layers.js';
import {get, publish, root} from '../release/site.js';
import {startUnion} from '../release/browser.js';
import {startNginx} from '../servers/nginx.js';

const ADDRESS = 'https://www.vas-svazek.example/css-widgets/css-data.json';
const read = (name) => readFileSync(path.join(root, name), 'utf8');

/** A data document without a fault: no warning of ours, and valid by the schema. */
export const json = async (code) => {
  const {parse} = await import('../../dist/npm/document/parse.js');
  const value = JSON.parse(code);
  const {document, warnings} = parse(value, {url: ADDRESS});
  assert.ok(document);
  assert.deepEqual(warnings, []);
  const validate = new Ajv2020({strict: true}).compile(JSON.parse(read('src/document/css-data.schema.json')));
  assert.ok(validate(value), JSON.stringify(validate.errors));
};

/** In a folder of the project, so that the package finds itself, with the first document of docs/data.md as css-data.json. */
const withProgramFolder = (use) => {
  mkdirSync(path.join(root, '.cache'), {recursive: true});
  const folder = mkdtempSync(path.join(root, '.cache/snippet-'));
  try {
    const [, data] = /```json\n([^]+?)```/.exec(read('docs/data.md'));
    writeFileSync(path.join(folder, 'css-data.json'), data);
    return use(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

const runNode = (folder, args) => {
  const said = execFileSync(process.execPath, args, {cwd: folder, encoding: 'utf8'});
  assert.ok(said.trim().length > 0, 'it says something');
  assert.doesNotMatch(said, /undefined/);
};

/** A module for Node. */
export const nodeProgram = (code) =>
  withProgramFolder((folder) => {
    writeFileSync(path.join(folder, 'program.mjs'), code);
    runNode(folder, ['program.mjs']);
  });

const CLI = 'node dist/npm/cli/css-widgets.js ';

/** Commands that are not run here, and why. What they name must be there. */
const NAMED = {
  'npm start': 'test/server/start.test.js starts it',
  'npm test': 'this is part of it',
  'npm ci': 'whoever runs this has done it',
  'npm run build': 'this tests what it has made',
  'npm run release': 'test/release/zip.test.js makes a release',
};

const wordsOf = (command) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain);

const runCommand = (command, scripts) => {
  if (command.startsWith(CLI)) {
    const args = wordsOf(command.slice(CLI.length));
    withProgramFolder((folder) => runNode(folder, [path.join(root, 'dist/npm/cli/css-widgets.js'), ...args]));
    return;
  }
  const name = Object.keys(NAMED).find((one) => command === one);
  assert.ok(name, `${command}: it is not run, and NAMED does not say why`);
  const [, script] = /^npm (?:run )?(\S+)/.exec(name);
  assert.ok(script === 'ci' ? existsSync(path.join(root, 'package-lock.json')) : scripts[script], `${name} exists`);
};

export const sh = (code) => {
  const {scripts} = JSON.parse(read('package.json'));
  const commands = code.split('\n').map((line) => line.replace(/(^|\s)#.*/, '').trim());
  commands.filter(Boolean).forEach((command) => runCommand(command, scripts));
};

const lets = async (server) => {
  publish(server.www, 'data/css-data.json', '{"version": 1}');
  const {status, headers} = await get(server.port, '/data/css-data.json');
  assert.equal(status, 200);
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.match(headers['cache-control'], /max-age/);
};

/** What stands in a .htaccess beside data. */
export const apache = async (code) => {
  const server = await startUnion();
  try {
    publish(server.www, 'data/.htaccess', code);
    await lets(server);
  } finally {
    await server.stop();
  }
};

/** What stands in a `server` block. */
export const nginx = async (code) => {
  const server = await startNginx(code);
  try {
    await lets(server);
  } finally {
    await server.stop();
  }
};

/** `a --> b & c` is two arrows; names may have a text in brackets. */
const arrowsOf = (code) =>
  code
    .split('\n')
    .filter((line) => line.includes('-->'))
    .flatMap((line) => {
      const [from, to] = line.split('-->').map((side) => side.split('&').map((node) => /\w+/.exec(node)[0]));
      return from.flatMap((one) => to.map((other) => [one, other]));
    });

const filesOf = (layer) =>
  existsSync(path.join(root, `src/${layer}.ts`))
    ? [`${layer}.ts`]
    : readdirSync(path.join(root, 'src', layer), {recursive: true})
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${layer}/${name}`);

/** The layers that a layer imports now; the types of the document are for all. */
const importsOf = (layer) => {
  const found = filesOf(layer).flatMap((file) =>
    [...read(`src/${file}`).matchAll(/from '(\.[^']+)'/g)].map(([, address]) =>
      path.posix.join(path.posix.dirname(file), address),
    ),
  );
  const others = found.filter((file) => file !== 'document/types.js').map((file) => file.replace(/[/.].*/, ''));
  return [...new Set(others)].filter((other) => other !== layer);
};

const reaches = (arrows, from, to) =>
  arrows.some(([one, other]) => one === from && (other === to || reaches(arrows, other, to)));

/** The picture of the architecture: no arrow that the linter forbids, and a way for every import that there is. */
export const mermaid = (code) => {
  const arrows = arrowsOf(code);
  for (const [from, to] of arrows) {
    assert.ok(layers[from]?.imports.includes(to), `${from} may import ${to}`);
  }
  assert.deepEqual([...new Set(arrows.flat())].sort(), [...layerNames].sort());
  for (const layer of layerNames) {
    for (const other of importsOf(layer)) {
      assert.ok(reaches(arrows, layer, other), `there is a way from ${layer} to ${other}`);
    }
  }
};
