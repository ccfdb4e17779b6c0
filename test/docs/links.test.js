/** Links between the pages of the documentation lead somewhere, and the files that docs/udrzba.md names are there. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../release/site.js';
import {ELSEWHERE, pages} from './snippets.js';

const LINK = /\]\((?!https?:)([^)\s]*)\)/g;
const FENCED = /^( *)(```|~~~)[^]*?^\1\2[ \t]*$/gm;

/** As the hosts of repositories make an address of a heading. */
const slugOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replace(/ /g, '-');

const anchorsOf = (text) => {
  const bare = text.replace(FENCED, '');
  const headings = [...bare.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => slugOf(heading));
  return new Set([...headings, ...[...bare.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)]);
};

const problemOf = (name, text, link) => {
  const [file, anchor] = link.split('#');
  const target = file ? path.join(root, path.dirname(name), decodeURI(file)) : undefined;
  if (target && !existsSync(target)) {
    // Whoever runs its code brings it.
    return path.relative(root, target) in ELSEWHERE ? undefined : `${link}: there is no such file`;
  }
  const there = target ? (target.endsWith('.md') ? readFileSync(target, 'utf8') : undefined) : text;
  return anchor && there && !anchorsOf(there).has(decodeURI(anchor)) ? `${link}: there is no such heading` : undefined;
};

describe('the links of the documentation', () => {
  for (const {name, text} of pages()) {
    it(`of ${name} lead somewhere`, () => {
      const links = [...text.replace(FENCED, '').matchAll(LINK)].map(([, link]) => link);
      assert.deepEqual(
        links.flatMap((link) => problemOf(name, text, link) ?? []),
        [],
      );
    });
  }
});

describe('docs/udrzba.md', () => {
  it('names files that are there', () => {
    const text = readFileSync(path.join(root, 'docs/udrzba.md'), 'utf8');
    const named = [...text.matchAll(/`((?:bench|docs|scripts|src|test)\/[\w./-]+)`/g)].map(([, file]) => file);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });
});
