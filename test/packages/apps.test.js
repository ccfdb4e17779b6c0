/** The packed npm package in apps of React, Vue, Svelte and Angular: each is type-checked, built, and runs in Chromium. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import sirv from 'sirv';
import {openChromium} from '../../scripts/browsers/chromium.js';
import {npm} from '../../scripts/run/install-packages.js';
import {pack, root} from './tarball.js';

const here = import.meta.dirname;
/** One folder for each built app. */
const www = path.join(root, '.cache/apps');

/**
 * How each app's types are checked: its own, and those in its file `wrong`, where each mistake must be found. For Angular that makes its
 * JavaScript too.
 */
const CHECKS = {
  react: ['tsc', '--project', 'react'],
  vue: ['vue-tsc', '--project', 'vue'],
  svelte: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
  angular: ['ngc', '--project', 'angular'],
};

/** Runs what is installed for the apps. */
const tool = (name, ...words) => {
  try {
    execFileSync(path.join(here, 'node_modules/.bin', name), words, {cwd: here, stdio: 'pipe'});
  } catch ({stdout, stderr}) {
    assert.fail(`${name} ${words.join(' ')}\n${stdout}${stderr}`);
  }
};

/**
 * As the documentation says, but that no registry is asked: Lit is installed already, and what is needed of the others the lock says.
 * Without it npm wants to know all their versions, which are in its cache only where somebody has asked before.
 */
const install = () => {
  const words = ['install', '--no-save', '--ignore-scripts', '--offline', pack(www)];
  execFileSync(npm, words, {cwd: here, stdio: 'pipe'});
};

let browser;
let server;

const open = async (name) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://localhost:${server.address().port}/${name}/`);
  /** The text of what an element has drawn. */
  const drawn = (selector) => page.$eval(`${selector} >>> .root`, (ground) => ground.textContent);
  const click = async (word) => {
    const button = await page.waitForSelector(`button::-p-text(${word})`);
    await button.click();
  };
  return {page, errors, drawn, click};
};

before(async () => {
  rmSync(www, {recursive: true, force: true});
  install();
  copyFileSync(path.join(here, 'offices.json'), path.join(www, 'offices.json'));
  browser = await openChromium();
  server = createServer(sirv(www, {dev: true})).listen(0, 'localhost');
});

after(async () => {
  await browser?.close();
  server?.close();
});

for (const [name, check] of Object.entries(CHECKS)) {
  describe(`an app of ${name}`, () => {
    it('is right by its types, and mistakes are not', () => {
      tool(...check);
    });

    it('is built', () => {
      tool('vite', 'build', name, '--base', './', '--outDir', path.join(www, name), '--logLevel', 'warn');
    });

    it('gives data, options and handlers to the elements, changes an option, and takes the elements away', async () => {
      const {page, errors, drawn, click} = await open(name);
      const told = async (text) => {
        await page.waitForFunction((part) => document.querySelector('output').textContent.includes(part), {}, text);
      };
      // A document in a property has no address.
      await told('shown: null');
      await told('/offices.json');
      await told('failed: CSS-E03');
      assert.match(await drawn('css-contact-list'), /Předsedkyně.*Jana Ukázková.*Tajemník.*Petr Vzorný/s);
      assert.match(await drawn('css-office'), /Náves\s1/);

      assert.equal(await page.$('css-contact-list >>> input'), null);
      await click('Search');
      // By frames: a selector is waited for by changes of the document, and not of shadow trees.
      await page.waitForFunction(() => document.querySelector('css-contact-list').shadowRoot.querySelector('input'));

      await click('Close');
      await page.waitForFunction(() => !document.querySelector('css-contact-list, css-office'));
      assert.deepEqual(errors, []);
      await page.close();
    });
  });
}
