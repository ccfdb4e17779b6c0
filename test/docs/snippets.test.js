/** All code in README.md, CONTRIBUTING.md and docs/ does what it is there for. What nobody runs here fails. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {apache, json, mermaid, nginx, nodeProgram, sh} from './run-here.js';
import {browserScript, css, html, text} from './run-pages.js';
import {snippets} from './snippets.js';
import {startTown} from './town.js';

let town;
before(async () => {
  town = await startTown();
});
after(() => town?.stop());

/** How each language is run. */
const RUN = {
  html: (code) => html(town, code),
  text: (code) => text(town, code),
  css: (code) => css(town, code),
  js: (code) => (code.includes("'node:") ? nodeProgram(code) : browserScript(town, code)),
  json,
  sh,
  apache,
  nginx,
  mermaid,
};

const all = snippets();

describe('the code of the documentation', () => {
  it('is found', () => {
    const languages = new Set(all.map(({language}) => language));
    assert.deepEqual(
      Object.keys(RUN).filter((language) => !languages.has(language)),
      [],
      'of each language that is run here there is some',
    );
  });

  for (const {place, language, code} of all) {
    it(`${place}, ${language || 'no language'}`, async () => {
      assert.ok(RUN[language], `nothing runs ${language || 'code without a language'}`);
      await RUN[language](code);
    });
  }
});
