/** What the pages are loaded from: built and minified here, compressed as by a server, the same way for all. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build, transform} from 'esbuild';
import {styles} from '../styles.js';

const PEERS = 'bench/load/peers';
const PACKAGES = 'bench/load/node_modules';
const TARGET = 'es2021';

/** Where baseline-status has its data from. */
const WEB_STATUS = 'https://api.webstatus.dev';
export const FEATURE = 'container-queries';

/** What the address answers for a feature that all engines have. */
const feature = () => {
  const available = (date) => ({date, status: 'available', version: '110'});
  return {
    baseline: {high_date: '2025-08-14', low_date: '2023-02-14', status: 'widely'},
    browser_implementations: Object.fromEntries(
      ['chrome', 'chrome_android', 'edge', 'firefox', 'firefox_android', 'safari', 'safari_ios'].map((name) => [
        name,
        available('2023-02-14'),
      ]),
    ),
    developer_signals: {},
    feature_id: FEATURE,
    name: 'Container queries',
    spec: {links: [{link: 'https://drafts.csswg.org/css-conditional-5/'}]},
    wpt: {stable: {}},
  };
};

/** For its own server, without interception: what a debugger answers with is not throttled. It spares the look-up of another host. */
const baselineStatus = () => {
  const text = readFileSync(`${PACKAGES}/baseline-status/baseline-status.min.js`, 'utf8');
  if (!text.includes(WEB_STATUS)) {
    throw new Error(`baseline-status does not ask ${WEB_STATUS} any more.`);
  }
  return text.replaceAll(WEB_STATUS, '');
};

const bundle = async (entry) => {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    target: TARGET,
    conditions: ['production'],
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text;
};

const minified = async (text, loader) => (await transform(text, {loader, minify: true, target: TARGET})).code;

/** With our style sheets, of which it shows the same tree. */
const byHand = async () => {
  const common = await Promise.all(styles.common.map((text) => minified(text, 'css')));
  const contacts = await minified(styles.contacts, 'css');
  const code = `window.bench = ${JSON.stringify({styles: {common, contacts}})}; window.shown = () => {};`;
  return minified(code + readFileSync('bench/pages/list.js', 'utf8'), 'js');
};

export const compressed = (content, type, cacheControl) => ({
  body: brotliCompressSync(content),
  headers: {'Content-Encoding': 'br', 'Content-Type': `${type};charset=utf-8`, 'Cache-Control': cacheControl},
});

const script = (content) => compressed(content, 'text/javascript', 'max-age=31536000, immutable');
const styleSheet = (content) => compressed(content, 'text/css', 'max-age=31536000, immutable');
const data = (content) => compressed(content, 'application/json', 'max-age=60');

/** What a package has for pages without a bundler, as it is. */
const folder = (address, name) =>
  readdirSync(`${PACKAGES}/${name}`, {recursive: true})
    .filter((file) => /\.(css|js)$/.test(file))
    .map((file) => [
      `${address}/${file}`,
      (path.extname(file) === '.css' ? styleSheet : script)(readFileSync(`${PACKAGES}/${name}/${file}`)),
    ]);

/**
 * @param {string} [against] another css-widgets.js
 * @returns {Promise<[string, {body: Buffer, headers: object}][]>} by address
 */
export const filesToServe = async (against) => [
  ['/data.json', data(readFileSync('demo/data/chopos.json'))],
  ['/css-widgets.js', script(readFileSync('dist/css-widgets.js'))],
  ...(against ? [['/against.js', script(readFileSync(against))]] : []),
  ['/by-hand.js', script(await byHand())],
  ['/baseline-status.js', script(baselineStatus())],
  [`/v1/features/${FEATURE}`, data(JSON.stringify(feature()))],
  ['/web-awesome.js', script(await bundle(`${PEERS}/web-awesome.js`))],
  ['/web-awesome.css', styleSheet(await bundle(`${PEERS}/web-awesome.css`))],
  ['/gov.js', script(await bundle(`${PEERS}/gov.js`))],
  ['/gov.css', styleSheet(await bundle(`${PEERS}/gov.css`))],
  ['/web-awesome-cards.js', script(await bundle(`${PEERS}/web-awesome-cards.js`))],
  ['/gov-cards.js', script(await bundle(`${PEERS}/gov-cards.js`))],
  ...folder('/web-awesome', '@awesome.me/webawesome/dist-cdn'),
  ...folder('/gov', '@gov-design-system-ce/components/dist/core'),
];
