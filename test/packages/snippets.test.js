/** docs/frameworks.md shows what stands in the apps. */
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const inProject = (path) => new URL(`../../${path}`, import.meta.url);
const page = readFileSync(inProject('docs/frameworks.md'), 'utf8');
const {version} = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** A snippet may stand deeper in a file than on the page. */
const withoutIndentation = (text) => text.replace(/^ +/gm, '').trim();

/** By file: each is named above its snippets, which end with the section. */
const snippetsOf = (section) => {
  const [, ...parts] = section.split(/^`(test\/packages\/[^`]+)`:$/m);
  return parts.flatMap((file, index) =>
    index % 2 === 0
      ? [...parts[index + 1].matchAll(/^```\w+\n(.+?)^```$/gms)].map(([, snippet]) => ({file, snippet}))
      : [],
  );
};

describe('docs/frameworks.md', () => {
  for (const framework of ['React 19', 'Vue', 'Svelte 5', 'Angular']) {
    it(`shows what stands in the app of ${framework}`, () => {
      const [section] = page.split(`\n## ${framework}\n`)[1].split('\n## ');
      const snippets = snippetsOf(section);
      assert.equal(snippets.length, section.match(/^```\w/gm).length, 'each snippet is of a file');
      assert.ok(
        snippets.some(({snippet}) => snippet.includes('<css-contact-list')),
        'there is an element',
      );
      for (const {file, snippet} of snippets) {
        const source = withoutIndentation(readFileSync(inProject(file), 'utf8'));
        assert.ok(source.includes(withoutIndentation(snippet)), `${file} has\n${snippet}`);
      }
    });
  }

  it('names the tarball of this version, and files that the package has', () => {
    assert.match(page, new RegExp(`^npm install \\./css-widgets-${version.replaceAll('.', '\\.')}\\.tgz$`, 'm'));
    const files = [...page.matchAll(/node_modules\/css-widgets\/(dist\/[\w.-]+)/g)].map(([, file]) => file);
    assert.equal(files.length, 2);
    assert.deepEqual(
      files.filter((file) => !existsSync(inProject(file))),
      [],
    );
  });
});
