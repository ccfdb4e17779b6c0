/** The packed npm package, in Node and in an app that has something in common with it. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {pack, root} from './tarball.js';

/** Below the project, so that what the package depends on is found there. */
const folder = path.join(root, '.cache/packages');
let browser;

/** Unpacks what npm would publish to where an app would have it. */
const install = () => {
  const target = path.join(folder, 'node_modules/css-widgets');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  execFileSync('tar', ['-xzf', pack(folder), '-C', target, '--strip-components=1']);
  // By the name of the package around them, Node and bundlers would take that, and not the packed one.
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
};

/** What an app exports as its `result`. */
const resultOf = async (app) => {
  copyFileSync(path.join(root, 'test/packages', app), path.join(folder, app));
  const {outputFiles} = await build({
    stdin: {contents: `import {result} from './${app}'; window.result = result;`, resolveDir: folder},
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'error',
  });
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent('<!doctype html><title>App</title>');
  await page.addScriptTag({content: outputFiles[0].text});
  const result = await page.evaluate(() => window.result);
  await page.close();
  assert.deepEqual(errors, []);
  return result;
};

before(async () => {
  install();
  browser = await openChromium();
});

after(async () => {
  await browser?.close();
  rmSync(folder, {recursive: true, force: true});
});

test('an app that configures @lit/localize for itself keeps its words, and the elements theirs', async () => {
  assert.deepEqual(await resultOf('own-localization.js'), {
    before: {app: 'Bonjour', heading: 'Kontakte'},
    after: {app: 'Buongiorno', heading: 'Контакти'},
  });
});

test('a server that renders pages may import every entry', () => {
  const script = `
    const {ContactListElement} = await import('css-widgets');
    const {parse} = await import('css-widgets/parse');
    for (const name of ['contact-list', 'member-list', 'office', 'project-info']) {
      await import('css-widgets/elements/' + name + '/define.js');
    }
    const {snapshot} = await import('css-widgets/snapshot');
    const {document: data} = parse({version: 1, people: [{name: 'Jana Ukázková'}]});
    const html = snapshot(data, {widget: 'contact-list'});
    const from = import.meta.resolve('css-widgets');
    console.log(JSON.stringify([from, typeof ContactListElement, typeof document, html.includes('Jana Ukázková')]));`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: folder});
  const [from, ...found] = JSON.parse(printed);
  assert.match(from, /\/\.cache\/packages\/node_modules\/css-widgets\/dist\/npm\/index\.js$/);
  assert.deepEqual(found, ['function', 'undefined', true]);
});
