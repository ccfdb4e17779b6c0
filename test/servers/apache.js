/** Apache as Debian configures it, on a free port of this machine, and before it a proxy that counts requests and can hold answers. */
import {spawn} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, request as ask} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {freePort, listen, running} from './ports.js';

/** Debian's folder with its modules and settings; only the port and the one site are ours. */
const configure = (folder, port, rules, overrides) => {
  cpSync('/etc/apache2', folder, {recursive: true, verbatimSymlinks: true});
  mkdirSync(path.join(folder, 'www'));
  mkdirSync(path.join(folder, 'run'));
  writeFileSync(path.join(folder, 'ports.conf'), `Listen 127.0.0.1:${port}\nServerName localhost\n`);
  rmSync(path.join(folder, 'sites-enabled'), {recursive: true});
  mkdirSync(path.join(folder, 'sites-enabled'));
  writeFileSync(
    path.join(folder, 'sites-enabled/000-default.conf'),
    `<VirtualHost *:${port}>
      DocumentRoot ${folder}/www
      <Directory ${folder}/www>
        Require all granted
        AllowOverride ${overrides}
      </Directory>
      ${rules}
    </VirtualHost>\n`,
  );
};

/**
 * @param {string} [rules] for the site, besides what Debian has
 * @param {string} [overrides] which directives a .htaccess may have; Debian's own default is none
 * @returns what is served is in `www`; `stop()` ends it
 */
export const startApache = async (rules = '', overrides = 'None') => {
  const folder = mkdtempSync(path.join(tmpdir(), 'css-widgets-apache-'));
  // Apache serves as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  configure(folder, port, rules, overrides);
  const run = path.join(folder, 'run');
  const server = spawn('/usr/sbin/apache2', ['-d', folder, '-f', path.join(folder, 'apache2.conf'), '-DFOREGROUND'], {
    env: {
      ...process.env,
      APACHE_RUN_USER: 'www-data',
      APACHE_RUN_GROUP: 'www-data',
      APACHE_PID_FILE: path.join(run, 'apache2.pid'),
      APACHE_RUN_DIR: run,
      APACHE_LOCK_DIR: run,
      APACHE_LOG_DIR: run,
      LANG: 'C',
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return running(server, 'Apache', folder, port);
};

/**
 * Hands every request on as it is.
 *
 * @returns `asked`: the path and the status of each request; `hold()` keeps answers about data back until what it returns is called
 */
export const startProxy = async (port) => {
  const asked = [];
  let gate = Promise.resolve();
  const server = createServer((request, response) => {
    const {method, url: target, headers} = request;
    const forward = ask({host: '127.0.0.1', port, method, path: target, headers}, async (answer) => {
      if (target.includes('.json')) {
        asked.push(`${target} ${answer.statusCode}`);
        await gate;
      }
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
    });
    forward.on('error', () => {
      request.socket.destroy();
    });
    request.pipe(forward);
  });
  const origin = `http://127.0.0.1:${await listen(server)}`;
  return {
    origin,
    asked,
    hold: () => {
      let release;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
