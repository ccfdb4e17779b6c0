/** The packed npm package in apps of others: each is built and runs in Chromium. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findEngines} from '../../scripts/browsers/engines.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Below the project, so that what the package depends on is found there. */
const folder = path.join(root, '.cache/packages');
let browser;

/** Unpacks what npm would publish to where an app would have it. */
const install = () => {
  const target = path.join(folder, 'node_modules/css-widgets');
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {cwd: root});
  const [{filename}] = JSON.parse(packed);
  execFileSync('tar', ['-xzf', path.join(folder, filename), '-C', target, '--strip-components=1']);
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
  browser = await puppeteer.launch({
    executablePath: findEngines().chromium.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync', '--no-first-run'],
  });
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
