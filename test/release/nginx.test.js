/** The folder on nginx as Debian has it, with headers of the whole server, and with what nginx.conf.txt says. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startNginx} from '../servers/nginx.js';
import {promises, stays} from './promises.js';
import {furnish, get, root} from './site.js';

const OURS = readFileSync(path.join(root, 'src/studio/folder/nginx.conf.txt'), 'utf8');
/** As a site has them: its own headers, a front controller, and times for files by their endings. */
const SECURITY = `
  add_header X-Frame-Options SAMEORIGIN always;
  add_header Content-Security-Policy "frame-ancestors 'self'" always;
  add_header Cross-Origin-Resource-Policy same-origin always;
  index index.html;
  location / { try_files $uri $uri/ =404; }
  location ~* \\.(css|gif)$ { expires 30d; }`;
const HEADERS = {
  'x-frame-options': 'SAMEORIGIN',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
};

const serving = (rules, folder) => {
  const site = {};
  before(async () => {
    const server = await startNginx(rules);
    Object.assign(site, server, {ask: (address, headers) => get(server.port, address, headers)});
    await furnish(server.www, folder);
  });
  after(() => site.stop?.());
  return site;
};

describe('nginx without our part', () => {
  const site = serving(SECURITY, 'css-widgets');
  stays(site, HEADERS);

  it('sends no CORS', async () => {
    const {status, headers} = await site.ask('/css-widgets/css-data.json');
    assert.equal(status, 200);
    assert.equal(headers['access-control-allow-origin'], undefined);
  });
});

describe('nginx with our part', () => {
  const site = serving(SECURITY + OURS, 'css-widgets');
  promises(site, {folder: '/css-widgets'});
  stays(site, HEADERS);

  it('shows nobody the settings of another server', async () => {
    assert.equal((await site.ask('/css-widgets/.htaccess')).status, 404);
  });

  it('says that compressed data have not changed', async () => {
    const {headers} = await site.ask('/css-widgets/css-data.json', {'Accept-Encoding': 'gzip'});
    const next = await site.ask('/css-widgets/css-data.json', {
      'Accept-Encoding': 'gzip',
      'If-None-Match': headers.etag,
      'If-Modified-Since': headers['last-modified'],
    });
    assert.equal(next.status, 304);
  });
});

describe('nginx with the folder elsewhere, and its address changed in one line', () => {
  const address = OURS.replace('location ^~ /css-widgets/ {', 'location ^~ /files/2026/svazek/css-widgets/ {');
  const site = serving(SECURITY + address, 'files/2026/svazek/css-widgets');
  promises(site, {folder: '/files/2026/svazek/css-widgets'});
  stays(site, HEADERS);
});

describe('a folder that has moved, on nginx', () => {
  const moved = OURS.slice(OURS.indexOf('#location')).replace(/^#/gm, '');
  const site = serving(SECURITY + moved, 'css-widgets');

  it('leads on to the new address, and lets browsers follow', async () => {
    const {status, headers} = await site.ask('/css-widgets/css-data.json?a=b');
    assert.equal(status, 301);
    assert.equal(headers.location, 'https://www.novy-web.example/css-widgets/css-data.json?a=b');
    assert.equal(headers['access-control-allow-origin'], '*');
  });
  stays(site, HEADERS);
});
