/** npm start: shows the demo, having installed and built what that needs. Built-ins only until the packages are there. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {installPackages} from './run/install-packages.js';
import {site} from './server/site.js';

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
    if (spawnSync(process.execPath, ['scripts/build.js'], {stdio: 'inherit'}).status !== 0) {
      process.exit(1);
    }
  }
};

/** As a release is served: JSON for every origin, and text that says it is UTF-8. */
const setHeaders = (response, pathname) => {
  if (pathname.endsWith('.json')) {
    response.setHeader('Access-Control-Allow-Origin', '*');
  }
  const type = response.getHeader('Content-Type');
  if (/^(text\/|application\/json)/.test(type) && !/charset/.test(type)) {
    response.setHeader('Content-Type', `${type};charset=utf-8`);
  }
};

const createHandler = async () => {
  const {default: sirv} = await import('sirv');
  // With their own headers, and no charset but their own.
  const hostPages = site('.');
  const folders = {'/demo/': sirv('demo', {dev: true, setHeaders}), '/dist/': sirv('dist', {dev: true, setHeaders})};
  return async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://localhost');
    const prefix = Object.keys(folders).find((folder) => pathname.startsWith(folder));
    const notHere = () => response.writeHead(404, {'Content-Type': 'text/plain;charset=utf-8'}).end('Not here');
    if (/^\/(demo(\/hosts)?)?$/.test(pathname)) {
      response.writeHead(302, {Location: pathname === '/' ? '/demo/' : `${pathname}/`}).end();
    } else if (/^\/(demo\/hosts|javascript|packages)\//.test(pathname)) {
      await hostPages(request, response);
    } else if (prefix) {
      request.url = pathname.slice(prefix.length - 1) + search;
      folders[prefix](request, response, notHere);
    } else {
      notHere();
    }
  };
};

/** The port that was asked for, or the next one that is free. */
const listen = (server, port) => {
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE' || port >= 65_535) {
      throw error;
    }
    listen(server, port + 1);
  });
  server.listen(port);
};

await prepare();
const server = createServer(await createHandler());
server.once('listening', () => console.log(`The demo is at http://localhost:${server.address().port}/demo/`));
listen(server, Number(process.env.PORT || 8000));
