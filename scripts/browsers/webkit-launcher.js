/**
 * WebKit for the test runner: a virtual screen, on it WebKitGTK's WebDriver server, and that starts its MiniBrowser. All three are
 * started with the first test page, and after stop() with the next one.
 */
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {killTree} from '../run/processes.js';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

/** Xvfb takes the first free display by itself, and writes its number where it is told to. */
const startDisplay = async (program) => {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb did not start')));
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return {screen, display: `:${number}`};
};

const startDriver = async (program, display) => {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      // No sandbox as root, and neither a desktop's theme nor its accessibility bus, which are not there.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) {
      return {driver, port};
    }
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start');
};

class WebkitLauncher extends WebdriverLauncher {
  constructor(engine) {
    super({
      hostname: '127.0.0.1',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: engine.path, args: ['--automation']},
      },
    });
    this.engine = engine;
    this.processes = [];
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'Webkit';
  }

  async createDriverManager() {
    const {screen, display} = await startDisplay(this.engine.display);
    this.processes.push(screen);
    const {driver, port} = await startDriver(this.engine.driver, display);
    this.processes.push(driver);
    this.options.port = port;
    return super.createDriverManager();
  }

  async stop() {
    await Promise.race([super.stop(), wait(5_000)]);
    // What super.stop() forgets when it fails.
    this.driver = undefined;
    this.driverManager = undefined;
    await Promise.all(this.processes.splice(0).map((child) => killTree(child.pid)));
  }
}

/** @param {import('./engines.js').Engine} engine */
export const webkitLauncher = (engine) => new WebkitLauncher(engine);
