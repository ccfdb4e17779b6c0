/**
 * npm run visual: takes pictures of the built elements in Chromium and compares them with test/visual/references/. What differs is in
 * .cache/visual/index.html. With --update the pictures become the references. `--only TEXT` takes those whose name has the text.
 */
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {PNG} from 'pngjs';
import {findEngines} from './browsers/engines.js';
import {Camera} from './visual/camera.js';
import {compare} from './visual/compare.js';
import {clearReview, FOLDER, keepPictures, writeReview} from './visual/review.js';
import {startServer} from './visual/server.js';
import {SHOTS} from './visual/shots.js';
import {writeSmallPng} from './visual/small-png.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const REFERENCES = 'test/visual/references';
const fileOf = (name) => `${REFERENCES}/${name}.png`;
const read = (name) => PNG.sync.read(readFileSync(fileOf(name)));

/** What a comparison must notice, each small, and what of the picture it is tried on. */
const SPOILT_SHOT = 'contact-list-full-768-light';
const SPOILS = {
  'another colour of links': 'a {color: #2a6fb5}',
  'another colour of small print': '.muted {color: #6f6f6f}',
  'a thicker hairline': '.card {border-top-width: 2px}',
  'a missing icon': '.card:last-child .icon {visibility: hidden}',
  'another padding': '.card {padding-inline-start: 2px}',
  'another space between lines': '.line {padding-block: 0.3em}',
  'another weight of headings': '.title {font-weight: 600}',
  'a photo with corners': '.portrait {border-radius: 25%}',
};

const {values: options} = parseArgs({options: {update: {type: 'boolean'}, only: {type: 'string', default: ''}}});

/** Names of references that no picture is taken of any more. */
const leftOver = () => readdirSync(REFERENCES).filter((file) => !SHOTS.some(({name}) => file === `${name}.png`));

const compareShot = async (camera, {name, ...shot}) => {
  const actual = await camera.take({name, ...shot});
  if (!existsSync(fileOf(name))) {
    return {name, same: false, words: 'There is no reference: npm run visual -- --update', actual};
  }
  return {name, actual, ...compare(read(name), actual)};
};

/** A comparison that notices nothing is worth nothing. @returns {Promise<string[]>} what went unnoticed */
const tryOut = async (camera) => {
  const shot = SHOTS.find(({name}) => name === SPOILT_SHOT);
  const unnoticed = [];
  for (const [spoil, css] of Object.entries(SPOILS)) {
    if (compare(read(SPOILT_SHOT), await camera.take(shot, css)).same) {
      unnoticed.push(spoil);
    }
  }
  return unnoticed;
};

const compareAll = async (camera, shots) => {
  const failures = [];
  clearReview();
  for (const shot of shots) {
    const result = await compareShot(camera, shot);
    if (!result.same) {
      failures.push(result);
      keepPictures(result.name, result);
      console.error(`${result.name}: ${result.words} (${FOLDER}/${result.name}.actual.png)`);
    }
  }
  writeReview(REFERENCES, failures);
  const old = leftOver();
  // Where the pictures differ anyway, so may the spoilt one, and that would prove nothing.
  const unnoticed = failures.length > 0 ? [] : await tryOut(camera);
  old.forEach((file) => console.error(`${REFERENCES}/${file}: nothing is compared with it`));
  unnoticed.forEach((spoil) => console.error(`The comparison does not notice ${spoil}.`));
  if (failures.length > 0) {
    console.error(`See ${FOLDER}/index.html. If it is meant to look like that: npm run visual -- --update`);
  }
  process.exitCode = failures.length + old.length + unnoticed.length > 0 ? 1 : 0;
  console.log(`${shots.length - failures.length} of ${shots.length} pictures are as they were.`);
};

/** A small picture, unless its palette loses what a comparison sees: photos have more colours than text. */
const smallPng = (picture) => {
  const small = writeSmallPng(picture);
  return compare(PNG.sync.read(small), picture).same ? small : PNG.sync.write(picture);
};

/** Pictures that have not changed to the eye stay as they are, so that a commit shows what has. */
const updateAll = async (camera, shots) => {
  for (const file of leftOver()) {
    rmSync(`${REFERENCES}/${file}`);
  }
  for (const shot of shots) {
    const {name, same, actual} = await compareShot(camera, shot);
    if (!same) {
      writeFileSync(fileOf(name), smallPng(actual));
      console.log(fileOf(name));
    }
  }
};

if (!findEngines().chromium.path) {
  console.error('Chromium is not on this machine.');
  process.exit(1);
}
const server = await startServer(SHOTS);
const camera = await Camera.start(`http://127.0.0.1:${server.port}`);
try {
  const shots = SHOTS.filter(({name}) => name.includes(options.only));
  await (options.update ? updateAll : compareAll)(camera, shots);
} finally {
  await camera.stop();
  await server.close();
}
