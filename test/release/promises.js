/** What the folder's server files promise, asked of a server that has all that they need. */
import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {it} from 'node:test';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {DATA, VERSION} from './site.js';

const TYPES = {
  'css-data.json': /^application\/json; ?charset=utf-8$/i,
  'css-data.priklad.json': /^application\/json; ?charset=utf-8$/i,
  'CTIMNE.txt': /^text\/plain; ?charset=utf-8$/i,
  '1/css-widgets.js': /^(text|application)\/javascript; ?charset=utf-8$/i,
  '1/frame.html': /^text\/html; ?charset=utf-8$/i,
};

const TIMES = {
  'css-data.json': 'public, max-age=60',
  'integrity.json': 'public, max-age=60',
  '1/css-widgets.js': 'public, max-age=3600, stale-while-revalidate=86400',
  '1/frame.html': 'public, max-age=3600, stale-while-revalidate=86400',
  '1/css-data.schema.json': 'public, max-age=3600, stale-while-revalidate=86400',
  [`${VERSION}/css-widgets.js`]: 'public, max-age=31536000, immutable',
  [`${VERSION}/css-widgets-frame.js?data=../css-data.json`]: 'public, max-age=31536000, immutable',
  [`${VERSION}/css-data.schema.json`]: 'public, max-age=31536000, immutable',
};

const DECODERS = {gzip: gunzipSync, br: brotliDecompressSync};

/**
 * @param {{ask: (address: string, headers?: object) => Promise<object>}} site
 * @param {{folder: string, encoding?: string, missing?: number}} options `encoding`: the best that the server has; `missing`: what the
 *   site answers about a file that is not there, when that is no 404 of the server's own
 */
export const promises = (site, {folder, encoding = 'gzip', missing = 404}) => {
  const ask = (name, headers) => site.ask(`${folder}/${name}`, headers);

  it('lets every site read and load its files', async () => {
    for (const name of Object.keys({...TYPES, ...TIMES})) {
      const {status, headers} = await ask(name);
      assert.equal(status, 200, name);
      assert.equal(headers['access-control-allow-origin'], '*', name);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', name);
    }
  });

  it('lets every site read that a file is not there, or leaves that to the site', async () => {
    for (const name of ['none.json', '1/none.js', '9.9.9/css-widgets.js']) {
      const {status, headers} = await ask(name);
      assert.equal(status, missing, name);
      if (missing === 404) {
        assert.equal(headers['access-control-allow-origin'], '*', name);
        assert.doesNotMatch(headers['cache-control'] ?? '', /max-age/, name);
      }
    }
  });

  it('says the types and UTF-8', async () => {
    for (const [name, type] of Object.entries(TYPES)) {
      assert.match((await ask(name)).headers['content-type'], type, name);
    }
  });

  it('says how long each file holds', async () => {
    for (const [name, time] of Object.entries(TIMES)) {
      const {headers} = await ask(name);
      assert.equal(headers['cache-control'], time, name);
      assert.equal(headers.expires, undefined, name);
    }
  });

  it('says so too where nothing has changed, or leaves it as it was', async () => {
    const {headers} = await ask('css-data.json');
    const next = await ask('css-data.json', {'If-None-Match': headers.etag});
    assert.equal(next.status, 304);
    assert.equal(next.headers['access-control-allow-origin'], '*');
    assert.equal(next.headers['cache-control'] ?? TIMES['css-data.json'], TIMES['css-data.json']);
  });

  it('compresses once, and the same bytes', async () => {
    for (const name of ['css-data.json', '1/css-widgets.js', `${VERSION}/css-data.schema.json`]) {
      const {headers, body} = await ask(name, {'Accept-Encoding': 'gzip, br'});
      assert.equal(headers['content-encoding'], encoding, name);
      assert.match(headers.vary, /accept-encoding/i, name);
      const plain = await ask(name);
      assert.equal(plain.headers['content-encoding'], undefined, name);
      assert.equal(DECODERS[encoding](Buffer.from(body, 'latin1')).toString('latin1'), plain.body, name);
    }
  });

  it('sends the data as they are', async () => {
    assert.equal(Buffer.from((await ask('css-data.json')).body, 'latin1').toString('utf8'), DATA);
  });

  it('lets the frame stand on every page', async () => {
    const {headers} = await ask('1/frame.html?widget=contact-list');
    assert.equal(headers['x-frame-options'], undefined);
    assert.equal(headers['content-security-policy'], undefined);
  });
};

/** Files of the site that are none of ours. */
export const OWN_FILES = ['/', '/own/own.js', '/own/own.json'];

/** The headers that we set somewhere, so that they may not be elsewhere. */
const OURS = [
  'access-control-allow-origin',
  'cross-origin-resource-policy',
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
];

/**
 * The rest of the site is as if we were not there.
 *
 * @param {Record<string, string>} expected of OURS, the site's own
 * @param {number} missing what it answers about a file that is not there
 */
export const stays = (site, expected, missing = 404) => {
  it("leaves the site's other files and their headers as they are", async () => {
    for (const name of OWN_FILES) {
      const {status, headers} = await site.ask(name);
      assert.equal(status, 200, name);
      const found = Object.entries(headers).filter(([header]) => OURS.includes(header));
      assert.deepEqual(Object.fromEntries(found), expected, name);
      assert.doesNotMatch(headers['content-type'], name === '/own/own.json' ? /charset/i : /charset=utf-16/i);
      assert.doesNotMatch(headers['cache-control'] ?? '', /immutable|revalidate|max-age=60$/);
    }
    assert.equal((await site.ask('/none.json')).status, missing);
  });
};
