/**
 * Puts the site of site.js and misbehave.js into the test server, and a second time on an origin of its own, which sends
 * `Access-Control-Allow-Origin: *`. That origin is another *site* too (127.0.0.1, not localhost), as a union's server is to a
 * town's page. Tests read both from `/test/end-to-end/origins.json`: `{"own": "http://localhost:…", "other": "http://127.0.0.1:…"}`.
 */
import {createServer} from 'node:http';
import {clockScript} from './clock-script.js';
import {misbehave} from './misbehave.js';
import {site} from './site.js';

/**
 * @param {string} root the project's folder
 * @returns the test server's middleware, and the plugin that opens and closes the other origin
 */
export const testSite = (root) => {
  const handlers = [site(root, clockScript()), misbehave(root)];
  const origins = {own: '', other: ''};

  const handle = async (request, response) => {
    if (request.url.startsWith('/test/end-to-end/origins.json')) {
      response.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
      response.end(JSON.stringify(origins));
      return true;
    }
    for (const handler of handlers) {
      if (await handler(request, response)) {
        return true;
      }
    }
    return false;
  };

  const other = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!(await handle(request, response))) {
      response.writeHead(404).end();
    }
  });

  const middleware = async (context, next) => {
    if (await handle(context.req, context.res)) {
      // Koa would answer a second time.
      context.respond = false;
    } else {
      await next();
    }
  };

  const plugin = {
    name: 'test-site',
    async serverStart({config}) {
      await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
      origins.own = `http://${config.hostname}:${config.port}`;
      origins.other = `http://127.0.0.1:${other.address().port}`;
    },
    async serverStop() {
      other.closeAllConnections();
      await new Promise((resolve) => other.close(resolve));
    },
  };

  return {middleware, plugin};
};
