/**
 * `/misbehave`: an address that answers as a test wants it to. Everything is optional, and in the query:
 *
 * - `status=503`, `type=text/html; charset=utf-8`, `body=…`, or `file=/test/fixtures/x.json` for the bytes of a file
 * - `header=Retry-After: 1`, as often as needed; `cache=max-age=60` instead of `no-store`
 * - `delay=200` ms before the answer; `reset=1` cuts the connection without one
 * - `cors=1` or `cors=0` for Access-Control-Allow-Origin: *, which otherwise only the other origin sends
 * - `count=<key>` counts the requests of a key; `/misbehave/count?key=<key>` answers with the number
 * - `failures=2` with `count`: after that many requests the answer is a plain 200
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

const counts = new Map();

const countUp = (key) => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};

const bodyOf = async (root, query) => {
  const file = query.get('file');
  if (file === null) {
    return query.get('body') ?? '';
  }
  const inside = path.join(root, path.posix.join('/', file));
  return readFile(inside);
};

/** @param {import('node:http').ServerResponse} response */
const setHeaders = (response, query) => {
  response.setHeader('Content-Type', query.get('type') ?? 'application/json');
  response.setHeader('Cache-Control', query.get('cache') ?? 'no-store');
  for (const header of query.getAll('header')) {
    const [name, ...value] = header.split(':');
    response.setHeader(name, value.join(':').trim());
  }
  if (query.get('cors') === '1') {
    response.setHeader('Access-Control-Allow-Origin', '*');
  } else if (query.get('cors') === '0') {
    response.removeHeader('Access-Control-Allow-Origin');
  }
};

const answer = async (root, request, response, query) => {
  const count = query.has('count') ? countUp(query.get('count')) : 0;
  const recovered = query.has('failures') && count > Number(query.get('failures'));
  await wait(Number(query.get('delay') ?? 0));
  if (query.get('reset') === '1' && !recovered) {
    request.socket.destroy();
    return;
  }
  setHeaders(response, query);
  response.statusCode = recovered ? 200 : Number(query.get('status') ?? 200);
  response.end(await bodyOf(root, query));
};

/**
 * @param {string} root the project's folder
 * @returns a handler that says whether the request was its own
 */
export const misbehave = (root) => async (request, response) => {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  if (pathname === '/misbehave/count') {
    response.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
    response.end(String(counts.get(searchParams.get('key')) ?? 0));
    return true;
  }
  if (pathname !== '/misbehave') {
    return false;
  }
  try {
    await answer(root, request, response, searchParams);
  } catch (error) {
    response.writeHead(500, {'Content-Type': 'text/plain'}).end(error.message);
  }
  return true;
};
