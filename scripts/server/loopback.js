/** Servers that only this machine reaches, and that no request ends. Built-ins only. */
import {createServer, STATUS_CODES} from 'node:http';

/** Browsers take either for localhost. */
export const LOOPBACK = ['127.0.0.1', '::1'];

/**
 * By name. A page from elsewhere can have its own host's name lead here, and would then be allowed to read the answers ("DNS rebinding").
 */
const isForThisMachine = ({headers}) => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(headers.host ?? '');

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {boolean} [anyName] whether it may be for another machine's name
 * @returns {number | undefined} the status to refuse it with
 */
export const refusalOf = (request, anyName = false) => {
  if (!anyName && !isForThisMachine(request)) {
    return 421;
  }
  // The whole address of a proxy's request, or two slashes, which begin the name of a host for URL.
  if (!/^\/(?!\/)/.test(request.url)) {
    return 400;
  }
  return ['GET', 'HEAD'].includes(request.method) ? undefined : 405;
};

/** @param {import('node:http').IncomingMessage} request that is not to be refused */
export const urlOf = ({url}) => new URL(`http://localhost${url}`);

/** @param {import('node:http').ServerResponse} response */
const refuse = (response, status) => {
  // Of an answer that has not come about.
  response.removeHeader('Content-Length');
  const headers = {'Content-Type': 'text/plain;charset=utf-8', ...(status === 405 && {Allow: 'GET, HEAD'})};
  response.writeHead(status, headers).end(STATUS_CODES[status]);
};

/**
 * @callback Handle
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {URL} url
 * @returns {boolean | Promise<boolean>} whether the request was its own
 */

/** @param {Handle} handle */
const listenerOf = (handle, anyName) => async (request, response) => {
  try {
    const refusal = refusalOf(request, anyName);
    if (refusal || !(await handle(request, response, urlOf(request)))) {
      refuse(response, refusal ?? 404);
    }
  } catch (error) {
    console.error(`${request.method} ${request.url}: ${error.message}`);
    if (response.headersSent) {
      response.destroy();
    } else {
      refuse(response, 500);
    }
  }
};

const open = (listener, host, port) =>
  new Promise((resolve, reject) => {
    const server = createServer(listener).on('error', reject);
    server.listen({host, port}, () => resolve(server));
  });

const close = async (servers) => {
  for (const server of servers) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
};

/** On the same port of every address. A machine may do without IPv6. */
const openAll = async (listener, hosts, port) => {
  const servers = [];
  try {
    for (const host of hosts) {
      servers.push(await open(listener, host, servers[0]?.address().port ?? port));
    }
  } catch (error) {
    if (servers.length === 0 || !['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) {
      await close(servers);
      throw error;
    }
  }
  return servers;
};

/**
 * @param {Handle} handle what it does not take for its own is answered with 404, an exception with 500
 * @param {{hosts?: string[], port?: number}} [options] `hosts`: addresses to listen on, of which any but those of this machine let in
 *   requests for any name; `port`: if it is taken, the next that is free; 0 any that is free
 * @returns {Promise<{port: number, close: () => Promise<void>}>}
 */
export const serve = async (handle, {hosts = LOOPBACK, port = 0} = {}) => {
  const anyName = hosts.some((host) => !LOOPBACK.includes(host));
  try {
    const servers = await openAll(listenerOf(handle, anyName), hosts, port);
    return {port: servers[0].address().port, close: () => close(servers)};
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port >= 65_535) {
      throw error;
    }
    return serve(handle, {hosts, port: port && port + 1});
  }
};
