/**
 * The folder of a release as it is on a union's server, at /css-widgets/ of the tests' own origin, with the demo's data, and pages of towns
 * at /town/<kind> of both origins, which the data list. Made of dist/ when somebody first asks.
 */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {typeOf} from './served-folders.js';

const FOLDER = '/css-widgets/';
const OLD = '0.0.1';

/** A town's page each, by what is wrong with it. */
const TOWNS = {
  works: (script) =>
    `<script src="${script}"></script><p><a href="/kontakty/#css-widget-contact-list">Kontakty</a></p>`,
  'no-script': () => '<p><a href="/kontakty/#css-widget-contact-list">Kontakty</a></p>',
  'no-block': (script) => `<script src="${script}"></script><p>Obec</p>`,
  old: (script) => TOWNS.works(script.replace(/\/\d+\/(?=[^/]*$)/, `/${OLD}/`)),
  'blocked-data': (script, {own}) =>
    `<script src="${script}" data-css-src="${own}/misbehave?file=/demo/data/chopos.json"></script><css-contact-list></css-contact-list>`,
  'no-frames': (script) => TOWNS.works(script),
};

const MEMBERS = (towns) => Object.keys(TOWNS).map((kind) => ({name: `Obec ${kind}`, page: `${towns}/town/${kind}`}));

/** The demo's data, with pages of towns in them. */
const dataOf = async (root, towns) => {
  const data = JSON.parse(await readFile(path.join(root, 'demo/data/chopos.json'), 'utf8'));
  const members = [...MEMBERS(towns), {name: 'Obec bez stránky'}];
  return JSON.stringify({...data, organization: {...data.organization, members}});
};

const townPage = (markup) =>
  `<!doctype html><html lang="cs"><meta charset="utf-8"><title>Obec</title><body><main>${markup}</main>`;

/**
 * @param {string} root the project's folder
 * @param {{own: string, other: string}} origins is read when somebody asks
 * @returns {import('./loopback.js').Handle}
 */
export const unionFolder = (root, origins) => {
  let contents;
  const fileOf = async (name) => {
    const {releaseContents, versionOf} = await import('../release/contents.js');
    const version = versionOf(root);
    contents ??= releaseContents(root, version);
    if (name === 'css-data.json') {
      return dataOf(root, origins.other);
    }
    if (name === `${OLD}/css-widgets.js`) {
      return contents.get(`${version}/css-widgets.js`).toString().replaceAll(version, OLD);
    }
    return contents.get(name.endsWith('/') || name === '' ? `${name}index.html` : name);
  };
  return async (request, response, {pathname}) => {
    const [, kind] = /^\/town\/([\w-]+)$/.exec(pathname) ?? [];
    if (kind && TOWNS[kind]) {
      const {versionOf} = await import('../release/contents.js');
      const [major] = versionOf(root).split('.');
      const policy = kind === 'no-frames' ? {'Content-Security-Policy': "frame-ancestors 'none'"} : {};
      response.writeHead(200, {'Content-Type': 'text/html', ...policy});
      response.end(townPage(TOWNS[kind](`${origins.own}${FOLDER}${major}/css-widgets.js`, origins)));
      return true;
    }
    const file = pathname.startsWith(FOLDER) && (await fileOf(decodeURIComponent(pathname.slice(FOLDER.length))));
    if (!file) {
      return false;
    }
    const type = typeOf(pathname.endsWith('/') ? 'index.html' : pathname);
    response.writeHead(200, {
      'Content-Type': `${type};charset=utf-8`,
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(file);
    return true;
  };
};
