/**
 * npm run localize: extracts the messages to locales/ and makes src/localization/generated/ of the translations. With --check says
 * whether both are up to date, whether each message has been translated, and stands in one place; what was out of date is then written all the
 * same.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const FOLDERS = ['locales', 'src/localization/generated'];
const contents = () =>
  JSON.stringify(
    FOLDERS.flatMap((folder) =>
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
    ),
  );

const localize = (command) => {
  const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  const {status, stdout, stderr} = spawnSync(process.execPath, [tool, command], {encoding: 'utf8'});
  if (status !== 0) {
    console.error(stdout + stderr);
    process.exit(1);
  }
};

const untranslated = () =>
  readdirSync('locales').flatMap((name) => {
    const units = readFileSync(path.join('locales', name), 'utf8').match(/<trans-unit[^]*?<\/trans-unit>/g) ?? [];
    return units
      .filter((unit) => !/<target>[^<]+<\/target>/.test(unit))
      .map((unit) => `locales/${name}: ${/id="([^"]*)"/.exec(unit)[1]} is not translated`);
  });

/** Whatever is said in two places will be said in two ways. */
const repeated = () => {
  const files = readdirSync('src', {recursive: true}).filter((name) => name.endsWith('.ts'));
  const ids = files.flatMap((name) =>
    [...readFileSync(path.join('src', name), 'utf8').matchAll(/\bmsg\([^()]*\{id: '([^']+)'\}/g)].map(([, id]) => id),
  );
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `src: ${id} stands in two places`,
  );
};

const before = contents();
localize('extract');
localize('build');
const problems = [...untranslated(), ...repeated()];
if (process.argv.includes('--check') && contents() !== before) {
  problems.push(
    'locales/ or src/localization/generated/ were out of date: npm run localize, and commit what it has written',
  );
}
for (const problem of problems) {
  console.error(problem);
}
process.exitCode = problems.length > 0 ? 1 : 0;
