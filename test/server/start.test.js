/** Who can reach the servers: this machine alone, unless somebody says otherwise. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {networkInterfaces} from 'node:os';
import process from 'node:process';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ask, createProject, send, SERVERS} from './fixture.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Addresses by which others know this machine; on Linux one that no server is on unless it is on all. */
const ADDRESSES = [
  ...Object.values(networkInterfaces())
    .flat()
    .filter(({internal, scopeid}) => !internal && !scopeid)
    .map(({address}) => address),
  ...(process.platform === 'linux' ? ['127.0.0.2'] : []),
];

const answersAt = async (port, host) => {
  try {
    return (await send(port, 'GET / HTTP/1.0\r\nHost: localhost\r\n\r\n', host)).startsWith('HTTP/1.1');
  } catch {
    return false;
  }
};

const reachable = async (port) => {
  const answers = await Promise.all(
    ADDRESSES.map(async (address) => ((await answersAt(port, address)) ? address : '')),
  );
  return answers.filter(Boolean);
};

/**
 * npm start, until the test is over.
 *
 * @returns {Promise<{port: number, out: string}>} with what it printed
 */
const start = (context, args = [], env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/start.js', ...args], {
      cwd: ROOT,
      env: {...process.env, HOST: '', PORT: '0', ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    const listen = (chunk) => {
      out += chunk;
      const port = /:(\d+)\/demo\/\n/.exec(out)?.[1];
      if (port) {
        resolve({port: Number(port), out});
      }
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.on('close', (code) => reject(new Error(`ended with ${code}: ${out}`)));
    context.after(() => child.kill());
  });

describe('npm start', () => {
  it('listens on loopback, where a browser looks for localhost', async (context) => {
    const {port, out} = await start(context);
    assert.match(out, new RegExp(`The demo is at http://localhost:${port}/demo/\n$`));
    assert.ok(!out.includes('Listening on'), out);
    assert.equal((await ask(port, '/demo/')).status, 200);
    assert.deepEqual(await reachable(port), []);
  });

  it('gives nothing but the demo, and goes on after what used to end it', async (context) => {
    const {port} = await start(context);
    const up = '..%2f'.repeat(12);
    for (const target of [
      `/demo/hosts/${up}etc/passwd`,
      '/demo/hosts/..%2f..%2fpackage.json',
      '/package.json',
      '/.git',
    ]) {
      assert.equal((await ask(port, target)).status, 404, target);
    }
    await ask(port, '/demo/hosts/%');
    await ask(port, '//');
    assert.equal((await ask(port, '/demo/hosts/base.html')).status, 200);
    assert.equal((await ask(port, '/dist/css-widgets.js')).status, 200);
  });

  it('has the folder of a release with the data of CHOPOS, and its zip', async (context) => {
    const {port, out} = await start(context);
    assert.ok(out.includes(`http://localhost:${port}/css-widgets/\n`), out);
    assert.match((await ask(port, '/css-widgets/')).body, /<h1>Kontakty svazku na webech obcí/);
    assert.match((await ask(port, '/css-widgets/kontakty/')).body, /<css-contact-list/);
    const data = await ask(port, '/css-widgets/css-data.json');
    assert.equal(JSON.parse(data.body).organization.shortName, 'CHOPOS');
    assert.match(data.headers, /^access-control-allow-origin: \*$/im);
    const zip = await ask(port, '/css-widgets.zip');
    assert.equal(zip.status, 200);
    assert.match(zip.headers, /^content-disposition: attachment; filename="css-widgets-\d+\.\d+\.\d+[^"]*\.zip"$/im);
    assert.equal(zip.body.slice(0, 2), 'PK');
  });

  for (const [how, args, env] of [
    ['--host', ['--host', '0.0.0.0'], {}],
    ['HOST', [], {HOST: '0.0.0.0'}],
  ]) {
    it(`listens on the address that ${how} names, for any name, and says what that means`, async (context) => {
      const {port, out} = await start(context, args, env);
      assert.match(out, /^Listening on 0\.0\.0\.0: whoever can reach this machine/m);
      assert.match(out, new RegExp(`http://localhost:${port}/demo/`));
      const known = ADDRESSES.filter((address) => !address.includes(':'));
      assert.deepEqual(await reachable(port), known);
      assert.equal((await ask(port, '/demo/', {host: 'my-machine.example'})).status, 200);
    });
  }

  it('takes no name for an address, and says what it takes', async (context) => {
    await assert.rejects(start(context, ['--host', 'example.org']), /example\.org is no IP address[^]*--host ADDRESS/);
    await assert.rejects(start(context, ['--hots', '::']), /--hots[^]*--host ADDRESS/);
    const {port} = await start(context, [], {HOST: 'x86_64-conda-linux-gnu'});
    assert.deepEqual(await reachable(port), []);
  });
});

for (const [name, {start: startServer}] of Object.entries(SERVERS)) {
  describe(`The server of ${name}`, () => {
    const project = createProject();
    let server;

    before(async () => {
      server = await startServer(project.root);
    });

    after(async () => {
      await server.close();
      project.remove();
    });

    it('listens on loopback alone', async () => {
      assert.ok(ADDRESSES.length > 0);
      assert.equal(await answersAt(server.port, '127.0.0.1'), true);
      assert.deepEqual(await reachable(server.port), []);
    });
  });
}
