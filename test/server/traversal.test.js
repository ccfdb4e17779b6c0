/** No server of the project gives away a file that lies outside its folders, and no address ends one. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {ask, createProject, SECRET, SERVED, SERVERS} from './fixture.js';
import {otherWays, SLASHES, SPELLINGS, targets, UPS, waysOut} from './spellings.js';

const RUNS = 150;
const AT_ONCE = 16;

/** Of what an address may be made. */
const piece = fc.oneof(
  fc.constantFrom(...UPS, ...SLASHES),
  fc.constantFrom(
    '%00',
    '%',
    '?',
    '#',
    '&',
    ';',
    ':',
    '*',
    '~',
    ' ',
    '\t',
    '\u00a0',
    '\u202e',
    '\u{1f600}',
    'a'.repeat(500),
  ),
  fc.constantFrom(
    'canary.json',
    'outside',
    'package.json',
    '.git',
    'config',
    'link',
    'link.json',
    'index.html',
    'file=',
  ),
  fc.string({maxLength: 4}),
  fc.integer({min: 0, max: 255}).map((byte) => `%${byte.toString(16).padStart(2, '0')}`),
);

const tell = (target, {headers, body}) => `${target}\n${headers}\n${body.slice(0, 200)}`;

for (const [name, {start, folders, alive}] of Object.entries(SERVERS)) {
  describe(`The server of ${name}`, () => {
    const project = createProject();
    let server;

    before(async () => {
      server = await start(project.root);
    });

    after(async () => {
      await server.close();
      project.remove();
    });

    const stillAnswers = async () => {
      const {status, body} = await ask(server.port, alive);
      assert.equal(status, 200);
      assert.ok(body.includes(SERVED), body);
    };

    const keepsSecrets = async (list) => {
      const left = [...list];
      const askAll = async () => {
        while (left.length > 0) {
          const target = left.pop();
          const answer = await ask(server.port, target);
          assert.ok(!(answer.headers + answer.body).includes(SECRET), tell(target, answer));
          assert.notEqual(answer.status, 0, tell(target, answer));
        }
      };
      await Promise.all(Array.from({length: AT_ONCE}, askAll));
      await stillAnswers();
    };

    it('answers what is its own', stillAnswers);

    it(`stays in its folders, by ${SPELLINGS.length} spellings of a way out`, async () => {
      await keepsSecrets(
        Object.entries(folders).flatMap(([folder, steps]) =>
          waysOut(project.outside, steps).map((way) => folder + way),
        ),
      );
    });

    it('follows no link out of a folder, and knows no hidden files and no malformed names', async () => {
      await keepsSecrets(
        Object.keys(folders).flatMap((folder) => otherWays(project.outside).map((way) => folder + way)),
      );
    });

    it('survives addresses that are none of its own', async () => {
      await keepsSecrets(targets(project.outside));
    });

    it('stays in its folders, whatever an address is made of', async () => {
      const target = fc
        .tuple(fc.constantFrom('/', ...Object.keys(folders)), fc.array(piece, {maxLength: 14}))
        .map(([folder, pieces]) => folder + pieces.join(''))
        // Else it would be the end of the request's line.
        .map((text) => text.replace(/[\r\n]/g, ''));
      await fc.assert(
        fc.asyncProperty(target, async (text) => {
          const answer = await ask(server.port, text);
          assert.ok(!(answer.headers + answer.body).includes(SECRET), tell(text, answer));
        }),
        {numRuns: RUNS},
      );
      await stillAnswers();
    });
  });
}
