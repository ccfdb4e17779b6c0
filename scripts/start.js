/**
 * npm start [-- --host ADDRESS]: shows the demo and the folder of a release, having installed and built what that needs. Built-ins only until the packages are there.
 * The port is PORT, or 8000, or the next one that is free.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {isIP} from 'node:net';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {installPackages, npm} from './run/install-packages.js';
import {LOOPBACK, serve} from './server/loopback.js';

const BUNDLE = 'dist/css-widgets.js';
const SOURCES = [
  'src',
  'package.json',
  'package-lock.json',
  'rollup.config.js',
  'tsconfig.json',
  'tsconfig.build.json',
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const filesIn = (entry) =>
  statSync(entry).isDirectory() ? readdirSync(entry, {recursive: true}).map((name) => path.join(entry, name)) : [entry];

const isBuilt = () => {
  if (!existsSync(BUNDLE)) {
    return false;
  }
  const built = statSync(BUNDLE).mtimeMs;
  return SOURCES.flatMap(filesIn).every((file) => statSync(file).mtimeMs <= built);
};

const prepare = async () => {
  const installed = await installPackages();
  if (installed && !installed.ok) {
    console.error(installed.output);
    process.exit(1);
  }
  if (!isBuilt()) {
    console.log('Building: npm run build');
    if (spawnSync(npm, ['run', '--silent', 'build'], {stdio: 'inherit'}).status !== 0) {
      process.exit(1);
    }
  }
};

const HELP = `npm start -- [--host ADDRESS]

  --host ADDRESS  the IP address to listen on, instead of this machine alone; 0.0.0.0 and :: are all that it has. So does HOST=ADDRESS
`;

const fail = (message) => {
  console.error(message);
  process.exit(2);
};

/** Some shells and tools set HOST to a name, and mean something else by it. */
const hostOfEnvironment = () => (isIP(process.env.HOST ?? '') ? process.env.HOST : undefined);

/** @returns {string | undefined} an address besides which nothing is listened on */
const readHost = () => {
  try {
    const {host = hostOfEnvironment()} = parseArgs({options: {host: {type: 'string'}}}).values;
    if (host === undefined || host === 'localhost' || LOOPBACK.includes(host)) {
      return undefined;
    }
    return isIP(host) ? host : fail(`${host} is no IP address.\n\n${HELP}`);
  } catch (error) {
    return fail(`${error.message}\n\n${HELP}`);
  }
};

/** Who listens on all addresses listens on that of localhost too. */
const nameOf = (host) => {
  if (host === undefined || /^[0:.]+$/.test(host)) {
    return 'localhost';
  }
  return isIP(host) === 6 ? `[${host}]` : host;
};

const host = readHost();
await prepare();
const {makeRelease} = await import('./release/make.js');
makeRelease({root: '.', out: 'dist/release', date: statSync(BUNDLE).mtime});
const {demo} = await import('./server/demo.js');
try {
  const {port} = await serve(demo('.'), {hosts: host ? [host] : LOOPBACK, port: Number(process.env.PORT || 8000)});
  if (host) {
    console.log(
      `Listening on ${host}: whoever can reach this machine there, on its network or beyond, can see the demo.`,
    );
  }
  console.log(`What a union puts on its server is at http://${nameOf(host)}:${port}/css-widgets/`);
  console.log(`The demo is at http://${nameOf(host)}:${port}/demo/`);
} catch (error) {
  fail(error.message);
}
