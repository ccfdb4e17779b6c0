/** A small project in a folder of its own, with secrets in and around it; the servers on it; and requests as no browser would send them. */
import {Buffer} from 'node:buffer';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {TestRunner} from '@web/test-runner-core';
import {startServer as startBench} from '../../bench/server.js';
import {demo} from '../../scripts/server/demo.js';
import {serve} from '../../scripts/server/loopback.js';
import {testModules} from '../../scripts/server/test-modules.js';
import {testSite} from '../../scripts/server/test-site.js';
import {startServer as startVisual} from '../../scripts/visual/server.js';

/** What stands in every file that nobody may be given. */
export const SECRET = 'canary-7f3a';
/** What stands in every file that is served. */
export const SERVED = 'meant-for-all';

const MEANT = [
  ...['index.html', 'data/a b.json', 'hosts/index.html', 'hosts/page.html'].map((file) => `demo/${file}`),
  ...['dist/index.js', 'src/module.ts', 'test/some.test.ts', 'test/page.html', 'test/fixtures/data.json'],
  ...['test/visual/portrait.svg', 'bench/pages/list.js', 'node_modules/lit/index.js'],
  ...['node_modules/@fontsource-variable/source-sans-3/wght.css', 'node_modules/zone.js/bundles/zone.js'],
];

/** Beside the folders that are served, in them where they are hidden, and in folders whose names begin with theirs. */
const SECRETS = [
  ...['../canary.json', '../canary.cjs', '../outside/index.html', 'package.json', '.git/config', 'scripts/start.js'],
  ...['demo/.hidden', 'demo/.hidden/x.js', 'dist/.npmrc', 'demo-2/a.js', 'dist-2/a.js', 'test-2/a.js', 'bench/run.js'],
  ...['node_modules/.bin/tool.js'],
];

const write = (file, content) => {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
};

/** @returns {{root: string, outside: string, remove: () => void}} the project's folder, and the one around it */
export const createProject = () => {
  const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'css-widgets-')));
  const root = path.join(outside, 'project');
  for (const file of MEANT) {
    write(path.join(root, file), `"${SERVED}"`);
  }
  for (const file of SECRETS.filter((name) => name !== 'demo/.hidden')) {
    write(path.join(root, file), file.endsWith('.cjs') ? `exports.secret = '${SECRET}';` : `"${SECRET}"`);
  }
  write(path.join(root, 'demo/hosts/hosts.json'), '[{"file": "page.html", "headers": {"X-Host": "page"}}]');
  for (const folder of ['demo', 'demo/hosts', 'dist', 'test/fixtures', 'src', 'bench/pages', 'node_modules/lit']) {
    symlinkSync(path.join(outside, 'canary.json'), path.join(root, folder, 'link.json'));
    symlinkSync(outside, path.join(root, folder, 'link'));
  }
  symlinkSync('index.html', path.join(root, 'demo/inside.html'));
  return {root, outside, remove: () => rmSync(outside, {recursive: true, force: true})};
};

/** The test runner itself, as it waits for somebody to open its pages by hand. */
const startTests = async (root) => {
  const site = testSite(root);
  let port;
  const note = {
    name: 'note',
    serverStart({server}) {
      ({port} = server.address());
    },
  };
  const runner = new TestRunner({
    rootDir: root,
    files: [path.join(root, 'test/some.test.ts')],
    browsers: [{name: 'none'}],
    manual: true,
    testFramework: {path: path.join(root, 'node_modules/lit/index.js')},
    protocol: 'http:',
    hostname: 'localhost',
    port: 0,
    concurrency: 1,
    logger: {debug() {}, error: console.error, log() {}, warn() {}},
    middleware: [site.middleware],
    plugins: [site.plugin, testModules(root), note],
  });
  await runner.start();
  const {body} = await ask(port, '/test/end-to-end/origins.json');
  const other = Number(new URL(JSON.parse(body).other).port);
  return {port, other, close: () => runner.stop()};
};

/**
 * Every server of the project: what starts it, the beginnings of addresses that are its own, each with the number of steps from there to
 * the project's folder, and an address that it answers.
 *
 * @type {Record<string, {start: (root: string) => Promise<{port: number, close: () => Promise<void>}>, folders: Record<string, number>, alive: string}>}
 */
export const SERVERS = {
  'npm start': {
    start: (root) => serve(demo(root)),
    folders: {'/demo/': 1, '/demo/hosts/': 2, '/dist/': 1, '/packages/zone/': 3},
    alive: '/demo/',
  },
  tests: {
    start: startTests,
    folders: {'/test/': 1, '/demo/': 1, '/node_modules/lit/': 2, '/__bundled/': 1, '/__web-test-runner__/': 1},
    alive: '/test/page.html',
  },
  "tests' other origin": {
    async start(root) {
      const {other, close} = await startTests(root);
      return {port: other, close};
    },
    folders: {'/demo/hosts/': 2, '/test/fixtures/': 2, '/misbehave?file=/demo/': 1, '/misbehave?file=': 0},
    alive: '/test/fixtures/data.json',
  },
  pictures: {
    start: (root) => startVisual([], root),
    folders: {'/packages/source-sans-3/': 3, '/packages/source-sans-3': 3, '/demo/': 1, '/test/visual/': 2},
    alive: '/packages/source-sans-3/wght.css',
  },
  bench: {
    async start(root) {
      const {server} = await startBench(new Map(), new Map(), {}, root);
      return server;
    },
    folders: {'/demo/': 1, '/bench/pages/': 2, '/': 0},
    alive: '/bench/pages/list.js',
  },
};

const PATIENCE = 10_000;

/** @returns {Promise<string>} all that comes back until the connection ends */
export const send = (port, text, host = '127.0.0.1') =>
  new Promise((resolve, reject) => {
    const chunks = [];
    const finish = () => resolve(Buffer.concat(chunks).toString('utf8'));
    const socket = connect(port, host, () => socket.write(text));
    socket.on('data', (chunk) => chunks.push(chunk)).on('close', finish);
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`No answer: ${text.slice(0, 200)}`)));
    socket.on('error', (error) => (error.code === 'ECONNRESET' ? finish() : reject(error)));
  });

/**
 * A request for exactly this target, which `fetch` and `http.request` would tidy up or refuse.
 *
 * @returns {Promise<{status: number, headers: string, body: string}>} status 0 where there is no answer
 */
export const ask = async (port, target, {method = 'GET', host = 'localhost', headers = []} = {}) => {
  // The older version ends with the connection, and sends no chunks.
  const lines = [`${method} ${target} HTTP/1.0`, `Host: ${host}`, ...headers, '', ''];
  const answer = await send(port, lines.join('\r\n'));
  const [head] = answer.split('\r\n\r\n', 1);
  return {status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), headers: head, body: answer.slice(head.length + 4)};
};
