/** What else may be wrong with a request than its address, and what a good one gets. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {chmodSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import path from 'node:path';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {ask, createProject, send, SERVED, SERVERS} from './fixture.js';
import {serve} from '../../scripts/server/loopback.js';

const project = createProject();
after(project.remove);

/** A request for a protocol that the server does not speak, whose connection breaks when the server has it. */
const breakUpgrade = async (port, alive) => {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write('GET /x HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
  await ask(port, alive);
  socket.resetAndDestroy();
};

/** As somebody who may not read every file, for whom a file without permissions is one that cannot be opened. */
const asNobody = async (act) => {
  const user = process.geteuid();
  if (user === 0) {
    chmodSync(project.outside, 0o755);
    process.seteuid(65_534);
  }
  try {
    return await act();
  } finally {
    process.seteuid(user);
  }
};

for (const [name, {start, alive}] of Object.entries(SERVERS)) {
  describe(`The server of ${name}`, () => {
    let server;

    before(async () => {
      server = await start(project.root);
    });

    after(() => server.close());

    it('answers to the names of this machine, and to no other that leads here', async () => {
      for (const host of ['localhost', 'LOCALHOST:1234', '127.0.0.1', '[::1]:80']) {
        assert.equal((await ask(server.port, alive, {host})).status, 200, host);
      }
      for (const host of ['evil.example', 'localhost.evil.example', 'x@localhost', '127.0.0.1.evil.example', '']) {
        const {status, body} = await ask(server.port, alive, {host});
        assert.ok(status >= 400, `${host}: ${status}`);
        assert.ok(!body.includes(SERVED), host);
      }
    });

    it('survives what is no request, and methods and ranges that make no sense', async () => {
      await send(server.port, 'HELLO\r\n\r\n');
      await send(server.port, `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND']) {
        const {body} = await ask(server.port, alive, {method, headers: ['Content-Length: 0']});
        assert.ok(!body.includes(SERVED), method);
      }
      for (const range of ['bytes=5-2', 'bytes=-1', 'bytes=x-y', 'bytes=99999999999999999999-', 'lines=1-2', '-']) {
        assert.equal((await ask(server.port, alive, {headers: [`Range: ${range}`]})).status, 200, range);
      }
      const head = await ask(server.port, alive, {method: 'HEAD'});
      assert.deepEqual([head.status, head.body], [200, '']);
      await breakUpgrade(server.port, alive);
      assert.equal((await ask(server.port, alive)).status, 200);
    });
  });
}

describe('What npm start serves', () => {
  let server;

  before(async () => {
    server = await SERVERS['npm start'].start(project.root);
  });

  after(() => server.close());

  it('sends text as UTF-8 and JSON to every origin, as a release is served', async () => {
    const page = await ask(server.port, '/demo/index.html');
    assert.match(page.headers, /^content-type: text\/html;charset=utf-8\r?$/im);
    const data = await ask(server.port, '/demo/data/a%20b.json');
    assert.match(data.headers, /^content-type: application\/json;charset=utf-8\r?$/im);
    assert.match(data.headers, /^access-control-allow-origin: \*\r?$/im);
    assert.equal(data.body, `"${SERVED}"`);
  });

  it('sends host pages with their own headers and no charset', async () => {
    const {headers, body} = await ask(server.port, '/demo/hosts/page.html');
    assert.match(headers, /^content-type: text\/html\r?$/im);
    assert.match(headers, /^x-host: page\r?$/im);
    assert.equal(body, `"${SERVED}"`);
    assert.match((await ask(server.port, '/demo/hosts/')).body, new RegExp(SERVED));
  });

  it('leads to the demo, and follows a link that stays in the folder', async () => {
    assert.match((await ask(server.port, '/')).headers, /^location: \/demo\/\r?$/im);
    assert.match((await ask(server.port, '/demo/hosts')).headers, /^location: \/demo\/hosts\/\r?$/im);
    assert.equal((await ask(server.port, '/demo/inside.html')).body, `"${SERVED}"`);
  });

  it('survives a file that cannot be read', async () => {
    const file = path.join(project.root, 'demo/unreadable.html');
    writeFileSync(file, 'x', {mode: 0});
    const {body} = await asNobody(() => ask(server.port, '/demo/unreadable.html'));
    assert.equal(body, '');
    assert.equal((await ask(server.port, '/demo/')).status, 200);
  });
});

describe('The test server', () => {
  it('runs no package because of an address: only what a test imports', async () => {
    const server = await SERVERS.tests.start(project.root);
    try {
      assert.equal((await ask(server.port, '/__bundled/ms.js')).status, 404);
      assert.equal((await ask(server.port, '/__bundled/ajv/package.json.js')).status, 404);
    } finally {
      await server.close();
    }
  });
});

describe('A server', () => {
  it('answers exceptions with 500, and says nothing of them', async (context) => {
    context.mock.method(console, 'error', () => {});
    const server = await serve((request, response, {pathname}) => {
      if (pathname === '/late') {
        response.write('x');
      }
      throw new Error('something internal');
    });
    const {status, body} = await ask(server.port, '/early');
    assert.deepEqual([status, body], [500, 'Internal Server Error']);
    assert.ok(!(await ask(server.port, '/late')).body.includes('internal'));
    assert.equal(console.error.mock.callCount(), 2);
    await server.close();
  });

  it('takes the next port where one is taken', async () => {
    const first = await serve(() => false);
    const second = await serve(() => false, {port: first.port});
    assert.ok(second.port > first.port, `${second.port} after ${first.port}`);
    await first.close();
    await second.close();
  });
});
