/**
 * Puts the site of site.js, moved.js, misbehave.js and union-folder.js into the test server, and a second time on an origin of its own, which sends
 * `Access-Control-Allow-Origin: *`. That origin is another *site* too (127.0.0.1, not localhost), as a union's server is to a
 * town's page. Tests read both from `/test/end-to-end/origins.json`: `{"own": "http://localhost:…", "other": "http://127.0.0.1:…"}`.
 */
import {clockScript} from './clock-script.js';
import {refusalOf, serve, urlOf} from './loopback.js';
import {misbehave} from './misbehave.js';
import {moved} from './moved.js';
import {site} from './site.js';
import {unionFolder} from './union-folder.js';
import {isForTests, keepToThisMachine} from './test-guard.js';

/**
 * @param {string} root the project's folder
 * @returns the test server's middleware, and the plugin that opens and closes the other origin
 */
export const testSite = (root) => {
  const origins = {own: '', other: ''};
  const handlers = [site(root, clockScript()), moved(root), misbehave(root), unionFolder(root, origins)];

  const handle = async (request, response, url) => {
    if (url.pathname === '/test/end-to-end/origins.json') {
      response.writeHead(200, {'Content-Type': 'application/json', 'Cache-Control': 'no-store'});
      response.end(JSON.stringify(origins));
      return true;
    }
    for (const handler of handlers) {
      if (await handler(request, response, url)) {
        return true;
      }
    }
    return false;
  };

  const handleAsOther = (request, response, url) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    return handle(request, response, url);
  };

  const middleware = async (context, next) => {
    const refusal = refusalOf(context.req);
    if (refusal) {
      context.status = refusal;
    } else if (await handle(context.req, context.res, urlOf(context.req))) {
      // Koa would answer a second time.
      context.respond = false;
    } else if (isForTests(root, context.path)) {
      await next();
    }
  };

  let other;
  const plugin = {
    name: 'test-site',
    async serverStart({config, server}) {
      await keepToThisMachine(server);
      other = await serve(handleAsOther);
      origins.own = `http://${config.hostname}:${config.port}`;
      origins.other = `http://127.0.0.1:${other.port}`;
    },
    serverStop: () => other.close(),
  };

  return {middleware, plugin};
};
