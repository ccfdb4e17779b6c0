/**
 * `/misbehave`: an address that answers as a test wants it to. Everything is optional, and in the query:
 *
 * - `status=503`, `type=text/html; charset=utf-8`, `body=…`, or `file=/test/fixtures/x.json` for the bytes of a file
 * - `hex=9eff`: the body's bytes; `size=6000000`: blanks behind the body up to that many bytes
 * - `drip=200`: half of the body, and the rest after that many ms; `cut=1`: half of the body, and then the connection is cut
 * - `header=Retry-After: 1`, as often as needed; `cache=max-age=60` instead of `no-store`
 * - `delay=200` ms before the answer; `reset=1` cuts the connection without one
 * - `cors=1` or `cors=0` for Access-Control-Allow-Origin: *, which otherwise only the other origin sends
 * - `count=<key>` counts the requests of a key; `/misbehave/count?key=<key>` answers with the number
 * - `failures=2` with `count`: after that many requests the answer is a plain 200
 * - `after=1&then=503` with `count`: after that many requests, or from `/misbehave/worsen?key=<key>` on, the status is another one, or
 *   with `then=reset` the connection is cut, until `/misbehave/recover?key=<key>`
 * - `expose=1`: a page of another origin may read Retry-After
 */
import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {siteFolders} from './site.js';

const MOST_BYTES = 2 ** 26;

const counts = new Map();
const worsened = new Set();
const healed = new Set();

const countUp = (key) => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

const bodyOf = async (folders, query) => {
  if (query.has('file')) {
    const file = folders.find(query.get('file'));
    if (!file) {
      throw new Error('The site has no such file.');
    }
    return readFile(file);
  }
  const bytes = query.has('hex') ? Buffer.from(query.get('hex'), 'hex') : Buffer.from(query.get('body') ?? '');
  const size = Math.min(Number(query.get('size') ?? 0), MOST_BYTES);
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, size - bytes.length), ' ')]);
};

/** @param {import('node:http').ServerResponse} response */
const sendBody = async (response, body, query) => {
  if (!query.has('drip') && !query.has('cut')) {
    response.end(body);
    return;
  }
  const half = body.length >> 1;
  response.setHeader('Content-Length', body.length);
  response.write(body.subarray(0, half));
  if (query.has('cut')) {
    await wait(20);
    response.destroy();
    return;
  }
  await wait(Number(query.get('drip')));
  response.end(body.subarray(half));
};

/** @param {import('node:http').ServerResponse} response */
const setHeaders = (response, query) => {
  response.setHeader('Content-Type', query.get('type') ?? 'application/json');
  response.setHeader('Cache-Control', query.get('cache') ?? 'no-store');
  for (const header of query.getAll('header')) {
    const [name, ...value] = header.split(':');
    response.setHeader(name, value.join(':').trim());
  }
  if (query.has('expose')) {
    response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
  }
  if (query.get('cors') === '1') {
    response.setHeader('Access-Control-Allow-Origin', '*');
  } else if (query.get('cors') === '0') {
    response.removeHeader('Access-Control-Allow-Origin');
  }
};

const answer = async (folders, request, response, query) => {
  const count = query.has('count') ? countUp(query.get('count')) : 0;
  const recovered = query.has('failures') && count > Number(query.get('failures'));
  const key = query.get('count');
  const worse = (count > Number(query.get('after') ?? Infinity) || worsened.has(key)) && !healed.has(key);
  await wait(Number(query.get('delay') ?? 0));
  if ((query.get('reset') === '1' && !recovered) || (worse && query.get('then') === 'reset')) {
    request.socket.destroy();
    return;
  }
  setHeaders(response, query);
  response.statusCode = recovered ? 200 : Number(query.get(worse ? 'then' : 'status') ?? 200);
  await sendBody(response, await bodyOf(folders, query), query);
};

/**
 * @param {string} root the project's folder
 * @returns {import('./loopback.js').Handle}
 */
export const misbehave = (root) => {
  const folders = siteFolders(root);
  return async (request, response, {pathname, searchParams}) => {
    if (pathname === '/misbehave/count') {
      response.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
      response.end(String(counts.get(searchParams.get('key')) ?? 0));
    } else if (pathname === '/misbehave/worsen') {
      worsened.add(searchParams.get('key'));
      response.writeHead(204).end();
    } else if (pathname === '/misbehave/recover') {
      healed.add(searchParams.get('key'));
      response.writeHead(204).end();
    } else if (pathname === '/misbehave') {
      await answer(folders, request, response, searchParams);
    } else {
      return false;
    }
    return true;
  };
};
