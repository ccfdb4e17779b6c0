/**
 * Keeps what tests have found out for a page of docs/: `POST /test-report/<name>` with a JSON value adds it to the list that lies in
 * `.cache/reports/<name>.json` when the run has ended. scripts/docs.js makes the page of it.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';

/** @param {string} root the project's folder */
export const testReport = (root) => {
  const folder = path.join(root, '.cache/reports');
  const lists = new Map();

  const middleware = async (context, next) => {
    const name = /^\/test-report\/([a-z-]+)$/.exec(context.path)?.[1];
    if (!name || context.method !== 'POST') {
      await next();
      return;
    }
    lists.set(name, [...(lists.get(name) ?? []), JSON.parse(await text(context.req))]);
    context.status = 204;
  };

  const plugin = {
    name: 'test-report',
    async serverStart() {
      await rm(folder, {recursive: true, force: true});
    },
    async serverStop() {
      await mkdir(folder, {recursive: true});
      for (const [name, list] of lists) {
        await writeFile(path.join(folder, `${name}.json`), JSON.stringify(list));
      }
    },
  };

  return {middleware, plugin};
};
