/** What lies in the folder that a union puts on its server: made of src/studio/folder/ and of what the build has left in dist/. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {ERRORS_PAGE} from './errors-page.js';

const FOLDER = 'src/studio/folder';
/** Each version has them in a folder of its own. */
const VERSIONED = ['css-widgets.js', 'css-widgets-frame.js', 'css-consent.js', 'frame.html', 'css-data.schema.json'];
/** First of all, and first in the zip. */
const READ_ME = 'CTIMNE.txt';
/** Whoever unpacks a new version over the old one keeps the union's data. */
const DATA = /(^|\/)css-data\.(json|txt)$/;

const filesIn = (folder) =>
  readdirSync(folder, {recursive: true})
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.split(path.sep).join('/'));

const hashOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** An invented union, with nothing in it that only the demo has. */
const exampleOf = (text, major) => {
  const {people, ...rest} = JSON.parse(text);
  const withoutPhotos = people.map((person) => ({...person, photo: undefined}));
  return `${JSON.stringify({$schema: `${major}/css-data.schema.json`, ...rest, people: withoutPhotos}, undefined, 2)}\n`;
};

const licences = (own, ...others) =>
  `css-widgets\n\n${own.trim()}\n\n---\n\nObsahuje / Contains:\n\n${others.map((text) => String(text).trim()).join('\n\n---\n\n')}\n`;

/** Without the doors to pages that the folder does not have, and with `{{version}}` and the like replaced. */
const pageOf = (html, values, files) =>
  html
    .replace(/\s*<li data-page="([^"]+)">[^]*?<\/li>/g, (door, page) =>
      files.some(([name]) => name === `${page}index.html`) ? door : '',
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);

/** Code units: the same order on every machine. */
const inOrder = ([a], [b]) => {
  if ((a === READ_ME) !== (b === READ_ME)) {
    return a === READ_ME ? -1 : 1;
  }
  return a < b ? -1 : 1;
};

export const versionOf = (root) => JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;

/**
 * @param {string} root the project's folder, where the build has been run
 * @param {string} version as https://semver.org has it, such as `1.0.0-rc.1`
 * @returns {Map<string, Buffer>} by their paths in the folder, with slashes, in the order of the zip
 */
export const releaseContents = (root, version) => {
  const read = (name) => readFileSync(path.join(root, name));
  const [major] = version.split('.');
  const scripts = VERSIONED.filter((name) => name.endsWith('.js'));
  const hashes = Object.fromEntries(scripts.map((name) => [name, hashOf(read(`dist/${name}`))]));
  const files = [
    ...filesIn(path.join(root, FOLDER)).map((name) => [name, read(`${FOLDER}/${name}`)]),
    ...[version, major].flatMap((folder) => VERSIONED.map((name) => [`${folder}/${name}`, read(`dist/${name}`)])),
    ['stranky/start.js', read('dist/studio/start.js')],
    ['kontakty/kontakty.js', read('dist/studio/contacts.js')],
    ['vlozit/vlozit.js', read('dist/studio/embed.js')],
    ['kontrola/kontrola.js', read('dist/studio/survey.js')],
    ['stranky/zvenku.js', read('dist/studio/outside.js')],
    ['stranky/chyby.html', ERRORS_PAGE],
    ['upravit/upravit.js', read('dist/studio/edit.js')],
    ['css-data.priklad.json', exampleOf(read('demo/data/ukazka.json'), major)],
    ['integrity.json', `${JSON.stringify({[version]: hashes}, undefined, 2)}\n`],
    [
      'LICENSES.txt',
      licences(read('LICENSE').toString('utf8'), read('dist/LICENSES.txt'), read('dist/studio/LICENSES.txt')),
    ],
  ];
  const values = {
    version,
    major,
    integrity: hashes['css-widgets.js'],
    kilobytes: Math.round(gzipSync(read('dist/css-widgets.js')).length / 1000),
  };
  for (const entry of files.filter(([name]) => name.endsWith('.html') && !name.endsWith('frame.html'))) {
    entry[1] = pageOf(String(entry[1]), values, files);
  }
  const data = files.find(([name]) => DATA.test(name));
  if (data) {
    throw new Error(`${data[0]} would overwrite the union's own.`);
  }
  return new Map(files.map(([name, content]) => [name, Buffer.from(content)]).sort(inOrder));
};
