/** A union's site with a page of its own and the release's folder on it, and requests to it. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {unzipSync} from 'fflate';
import {makeRelease} from '../../scripts/release/make.js';

export const root = path.resolve(import.meta.dirname, '../..');
export const VERSION = '1.0.0-rc.1';
const MONTH = 30 * 24 * 3600;

/** @param {(folder: string) => unknown} use of a folder that is there only meanwhile */
export const withFolder = async (use) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'css-widgets-release-'));
  try {
    await use(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

/** Unpacks a zip as somebody does who overwrites everything. */
const unpack = (archive, target) => {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
};

/** Makes a release and unpacks it. */
export const unpackRelease = (target, version = VERSION) =>
  withFolder((out) => {
    const {archive} = makeRelease({root, out, version, date: new Date('2026-11-20T12:00:00Z')});
    unpack(archive, target);
  });

/** Puts a file into the site, as if it had stood there for a month. */
export const publish = (www, name, content) => {
  const file = path.join(www, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
  const changed = Date.now() / 1000 - MONTH;
  utimesSync(file, changed, changed);
};

export const DATA = readFileSync(path.join(root, 'demo/data/chopos.json'), 'utf8');

/** What a union has: a page, data of its own that are not ours, and our folder with its data. */
export const furnish = async (www, folder = 'css-widgets') => {
  publish(www, 'index.html', '<!doctype html><title>Svazek</title>');
  publish(www, 'index.php', 'the front controller');
  publish(www, 'own/own.json', '{"own": true}');
  publish(www, 'own/own.js', '"own";');
  await unpackRelease(path.join(www, folder, '..'));
  publish(www, `${folder}/css-data.json`, DATA);
};

/**
 * @param {number} port
 * @param {string} address begins with a slash
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{status: number, headers: Record<string, string>, body: string}>} the body as it came, compressed or not
 */
export const get = (port, address, headers = {}) =>
  new Promise((resolve, reject) => {
    request(
      {host: '127.0.0.1', port, path: address, headers: {Origin: 'https://obec.example', ...headers}},
      (response) => {
        text(response.setEncoding('latin1')).then(
          (body) => resolve({status: response.statusCode, headers: response.headers, body}),
          reject,
        );
      },
    )
      .on('error', reject)
      .end();
  });
