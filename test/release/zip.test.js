/** The zip of a release, and the folder that comes of it. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {afterEach, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {makeRelease} from '../../scripts/release/make.js';
import {DATA, root, unpackRelease, VERSION, withFolder} from './site.js';

const {TZ} = process.env;
const date = new Date('2026-11-20T12:00:00Z');

const build = (out) => {
  mkdirSync(out, {recursive: true});
  return makeRelease({root, out, date, version: VERSION});
};

const filesOf = (folder) =>
  readdirSync(folder, {recursive: true})
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();

afterEach(() => {
  if (TZ === undefined) {
    delete process.env.TZ;
  } else {
    process.env.TZ = TZ;
  }
});

describe('the zip of a release', () => {
  it('is the same, byte by byte, each time and in every time zone', () =>
    withFolder((out) => {
      const zips = ['UTC', 'Asia/Tokyo', 'America/St_Johns'].map((zone) => {
        process.env.TZ = zone;
        return readFileSync(build(path.join(out, zone)).archive);
      });
      assert.ok(zips.every((zip) => zip.equals(zips[0])));
    }));

  it('is named by its version, and has one folder without one in it, whose notice comes first', () =>
    withFolder((out) => {
      const {archive, folder} = build(out);
      assert.equal(path.basename(archive), `css-widgets-${VERSION}.zip`);
      const entries = Object.entries(unzipSync(readFileSync(archive)));
      assert.equal(entries[0][0], 'css-widgets/CTIMNE.txt');
      assert.deepEqual(
        entries.map(([name]) => name).sort(),
        filesOf(folder)
          .map((name) => `css-widgets/${name}`)
          .sort(),
      );
      assert.ok(entries.every(([name, content]) => readFileSync(path.join(out, name)).equals(content)));
    }));

  it('has everything that a union needs, and no data', () =>
    withFolder((out) => {
      const files = filesOf(build(out).folder);
      const versioned = [
        'css-consent.js',
        'css-data.schema.json',
        'css-widgets-frame.js',
        'css-widgets.js',
        'frame.html',
      ];
      const needed = [
        ...['.htaccess', 'CTIMNE.txt', 'LICENSES.txt', 'css-data.priklad.json', 'integrity.json', 'nginx.conf.txt'],
        ...[VERSION, '1'].flatMap((version) => versioned.map((name) => `${version}/${name}`)),
      ];
      assert.deepEqual(
        needed.filter((name) => !files.includes(name)),
        [],
      );
      assert.deepEqual(
        files.filter((name) => /css-data\.(json|txt)$|\.(gz|br|map)$/.test(name)),
        [],
      );
    }));

  it('says the hash of each script', () =>
    withFolder((out) => {
      const {folder} = build(out);
      const {[VERSION]: hashes} = JSON.parse(readFileSync(path.join(folder, 'integrity.json'), 'utf8'));
      for (const name of ['css-widgets.js', 'css-widgets-frame.js', 'css-consent.js']) {
        const hash = createHash('sha384').update(readFileSync(path.join(folder, VERSION, name)));
        assert.equal(hashes[name], `sha384-${hash.digest('base64')}`);
      }
    }));

  it('has the licences of the script and of what is in it', () =>
    withFolder((out) => {
      const licences = readFileSync(path.join(build(out).folder, 'LICENSES.txt'), 'utf8');
      for (const words of [/MIT License/, /BSD-3-Clause/, /Google LLC/]) {
        assert.match(licences, words);
      }
    }));

  it('leaves the data as they are when it is unpacked over a folder in use', () =>
    withFolder(async (out) => {
      const folder = path.join(out, 'css-widgets');
      const own = {
        'css-data.json': DATA,
        'css-data.txt': '{"version": 1}',
        'kontakty/snapshot.html': '<p>Kontakty</p>',
      };
      await unpackRelease(out, '1.0.0-rc.0');
      for (const [name, content] of Object.entries(own)) {
        mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
        writeFileSync(path.join(folder, name), content);
      }
      await unpackRelease(out, '1.0.1');
      for (const [name, content] of Object.entries(own)) {
        assert.equal(readFileSync(path.join(folder, name), 'utf8'), content);
      }
      // Towns may have the old version on their pages.
      assert.ok(filesOf(folder).includes('1.0.0-rc.0/css-widgets.js'));
    }));

  it('has an example that the command line finds no fault with', () =>
    withFolder(async (out) => {
      const {run} = await import('../../dist/npm/cli/run.js');
      const said = [];
      const print = (text) => said.push(text);
      const example = path.join(build(out).folder, 'css-data.priklad.json');
      assert.equal(await run(['check', example, '--strict'], {out: print, err: print}), 0, said.join(''));
    }));
});
