/** nginx as Debian configures it, on a free port of this machine. */
import {spawn} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {running, freePort} from './ports.js';

/** Debian's settings; where it writes, and the one site, are ours. */
const configure = (folder, port, rules) => {
  const own = readFileSync('/etc/nginx/nginx.conf', 'utf8')
    .replace(/^\s*(pid|error_log|access_log|include \/etc\/nginx\/(modules-enabled|conf\.d|sites-enabled)).*;$/gm, '')
    .replace(
      /http \{/,
      `http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
      server {
        listen 127.0.0.1:${port};
        root ${folder}/www;
        ${rules}
      }`,
    );
  mkdirSync(path.join(folder, 'www'));
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    `daemon off;\npid ${folder}/nginx.pid;\nerror_log stderr error;\n${own}`,
  );
};

/**
 * @param {string} rules for the site, besides what Debian has
 * @returns what is served is in `www`; `stop()` ends it
 */
export const startNginx = async (rules) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'css-widgets-nginx-'));
  // nginx serves as another user.
  chmodSync(folder, 0o755);
  const port = await freePort();
  configure(folder, port, rules);
  const server = spawn('/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', path.join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  return running(server, 'nginx', folder, port);
};
