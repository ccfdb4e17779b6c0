/** Writes the page on which a person looks at what differs. */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {PNG} from 'pngjs';

export const FOLDER = '.cache/visual';

/** Throws away what an earlier run has left. */
export const clearReview = () => {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
};

/** Writes what was seen and what differs beside the page. */
export const keepPictures = (name, {actual, diff}) => {
  for (const [kind, picture] of Object.entries({actual, diff})) {
    if (picture) {
      writeFileSync(`${FOLDER}/${name}.${kind}.png`, PNG.sync.write(picture));
    }
  }
};

const figure = (caption, src) =>
  `<figure><figcaption>${caption}</figcaption><a href="${src}"><img src="${src}" alt=""></a></figure>`;

const section = (references, {name, words, diff}) => `<section><h2>${name}</h2><p>${words}</p><div>
${figure('expected', path.posix.relative(FOLDER, `${references}/${name}.png`))}
${figure('actual', `${name}.actual.png`)}
${diff ? figure('diff', `${name}.diff.png`) : ''}
</div></section>`;

/**
 * @param {string} references the folder
 * @param {{name: string, words: string, diff?: PNG}[]} failures
 */
export const writeReview = (references, failures) => {
  const sections = failures.map((failure) => section(references, failure));
  writeFileSync(
    `${FOLDER}/index.html`,
    `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Pictures that differ</title>
<style>div { display: flex; gap: 1em; align-items: start } figure { margin: 0 } img { border: 1px solid #999; background: #fff; max-width: 30vw }</style>
<h1>${failures.length} pictures differ</h1>${sections.join('')}</html>`,
  );
};
