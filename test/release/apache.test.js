/** The folder on Apache as Debian has it, with and without what its .htaccess asks for. */
import assert from 'node:assert/strict';
import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startApache} from '../servers/apache.js';
import {OWN_FILES, promises, stays} from './promises.js';
import {furnish, get, root, VERSION} from './site.js';

const load = (...names) =>
  names.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');

const FOLDER = '/css-widgets';
const EVERY_FILE = [
  '/CTIMNE.txt',
  '/css-data.json',
  '/css-data.priklad.json',
  '/integrity.json',
  '/1/css-widgets.js',
  `/${VERSION}/css-widgets.js`,
  '/1/frame.html',
  '/1/css-data.schema.json',
];

/** @returns what `use` can ask, while the server runs */
const serving = (rules, overrides, prepare = () => undefined) => {
  const site = {};
  before(async () => {
    const server = await startApache(rules, overrides);
    Object.assign(site, server, {ask: (address, headers) => get(server.port, address, headers)});
    await furnish(server.www);
    prepare(server.www);
  });
  after(() => site.stop?.());
  return site;
};

const htaccess = (name) => (www) => {
  cpSync(path.join(root, 'test/fixtures/htaccess', `${name}.htaccess`), path.join(www, '.htaccess'));
};

const answersAll = (site) => {
  it('answers every file of the folder', async () => {
    for (const name of EVERY_FILE) {
      assert.equal((await site.ask(FOLDER + name)).status, 200, name);
    }
  });
};

/** What any server must do with the data, whatever it has: say that they are unchanged. */
const answers304 = (site) => {
  for (const encoding of ['identity', 'gzip, br']) {
    it(`says that the data have not changed (${encoding})`, async () => {
      const first = await site.ask(`${FOLDER}/css-data.json`, {'Accept-Encoding': encoding});
      const next = await site.ask(`${FOLDER}/css-data.json`, {
        'Accept-Encoding': encoding,
        'If-None-Match': first.headers.etag,
        'If-Modified-Since': first.headers['last-modified'],
      });
      assert.equal(next.status, 304);
    });
  }
};

describe('Apache with the modules that Debian has', () => {
  for (const overrides of ['None', 'All', 'FileInfo']) {
    describe(`AllowOverride ${overrides}`, () => {
      const site = serving('', overrides);
      answersAll(site);
      answers304(site);
      stays(site, {});

      it('sends neither CORS nor anything else that it cannot', async () => {
        const {headers} = await site.ask(`${FOLDER}/css-data.json`);
        assert.equal(headers['access-control-allow-origin'], undefined);
        assert.equal(headers['cache-control'], undefined);
      });
    });
  }
});

describe('Apache with mod_headers', () => {
  describe('and AllowOverride None', () => {
    const site = serving(load('headers'), 'None');
    answersAll(site);
    stays(site, {});
  });

  for (const overrides of ['All', 'FileInfo']) {
    describe(`and AllowOverride ${overrides}`, () => {
      const site = serving(load('headers'), overrides);
      answersAll(site);
      answers304(site);
      promises(site, {folder: FOLDER});
      stays(site, {});
    });
  }

  describe('and mod_brotli', () => {
    const site = serving(load('headers', 'brotli'), 'All');
    answers304(site);
    promises(site, {folder: FOLDER, encoding: 'br'});
  });

  describe('and headers of the whole server', () => {
    const site = serving(
      `${load('headers')}
      Header always set X-Frame-Options SAMEORIGIN
      Header set Content-Security-Policy "frame-ancestors 'self'"
      Header set Access-Control-Allow-Origin https://cdn.example`,
      'All',
    );
    promises(site, {folder: FOLDER});
    stays(site, {
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': "frame-ancestors 'self'",
      'access-control-allow-origin': 'https://cdn.example',
    });
  });
});

describe("Apache with another system's .htaccess in the root", () => {
  describe('of Joomla', () => {
    const site = serving(load('headers', 'rewrite'), 'All', htaccess('joomla'));
    answersAll(site);
    answers304(site);
    promises(site, {folder: FOLDER, missing: 200});
    stays(site, {'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin'}, 200);
  });

  describe('of WordPress, and its plugins', () => {
    const site = serving(load('headers', 'rewrite', 'expires'), 'All', htaccess('wordpress'));
    answersAll(site);
    answers304(site);
    promises(site, {folder: FOLDER, missing: 200});
    stays(site, {'x-frame-options': 'SAMEORIGIN', 'access-control-allow-origin': 'https://cdn.example'}, 200);

    it('leaves its files their time', async () => {
      assert.match((await site.ask(OWN_FILES[1])).headers['cache-control'], /^max-age=2\d{6}$/);
    });
  });

  describe('of WordPress, on a server without its modules', () => {
    const site = serving('', 'All', htaccess('wordpress'));
    answersAll(site);
    stays(site, {});
  });
});

describe('a folder that has moved', () => {
  const site = serving(load('headers'), 'All', (www) => {
    const file = path.join(www, FOLDER, '.htaccess');
    const text = readFileSync(file, 'utf8').replace(/^#(?=<IfModule mod_alias| {2}Redirect|<\/IfModule>)/gm, '');
    writeFileSync(file, text);
  });

  for (const name of ['css-data.json', '1/css-widgets.js', '1/frame.html']) {
    it(`leads on to the new address of ${name}, and lets browsers follow`, async () => {
      const {status, headers} = await site.ask(`${FOLDER}/${name}?a=b`);
      assert.equal(status, 301);
      assert.equal(headers.location, `https://www.novy-web.example/css-widgets/${name}?a=b`);
      assert.equal(headers['access-control-allow-origin'], '*');
    });
  }
  stays(site, {});
});
