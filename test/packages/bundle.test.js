import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const scripts = readdirSync(new URL('dist', root)).filter((name) => name.endsWith('.js'));

describe('the scripts of a release', () => {
  it('are there', () => {
    assert.deepEqual(
      ['css-widgets.js', 'css-widgets-frame.js', 'css-consent.js'].filter((name) => !scripts.includes(name)),
      [],
    );
  });

  for (const name of scripts) {
    it(`${name} begins with a byte order mark, one line of licences, and a semicolon for what it is joined to`, () => {
      const [first, second] = readFileSync(new URL(`dist/${name}`, root), 'utf8').split('\n', 2);
      assert.match(first, /^\uFEFF\/\*! css-widgets \S+ \| .*MIT.* \*\/$/);
      assert.equal(first.split(' ')[2], version);
      assert.ok(second.startsWith(';'), `line 2 begins with ${second.slice(0, 20)}`);
    });
  }
});
