/**
 * npm run localize: extracts the messages to locales/ and makes generated/ modules of the translations; those of the folder's pages and of
 * the notice lie by themselves, since what is in the blocks' is loaded with every town's page. With --check says whether both are up to date, whether each message has been translated, and stands in one place; what was out of date is then written all the
 * same.
 */
import {readdirSync, readFileSync, statSync, utimesSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const CONFIGURATIONS = ['lit-localize.json', 'lit-localize.studio.json', 'lit-localize.consent.json'];
const TRANSLATIONS = ['locales', 'locales/studio', 'locales/consent'];
const FOLDERS = [...TRANSLATIONS, ...['', 'studio/', 'consent/'].map((room) => `src/${room}localization/generated`)];
const filesIn = (folder) =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map(({name}) => path.join(folder, name));
const contents = () => JSON.stringify(FOLDERS.flatMap(filesIn).map((name) => [name, readFileSync(name, 'utf8')]));

const localize = (command) => {
  const tool = 'node_modules/@lit/localize-tools/bin/lit-localize.js';
  for (const config of CONFIGURATIONS) {
    const args = [tool, command, '--config', config];
    const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    if (status !== 0) {
      console.error(stdout + stderr);
      process.exit(1);
    }
  }
};

const untranslated = () =>
  TRANSLATIONS.flatMap(filesIn).flatMap((name) => {
    const units = readFileSync(name, 'utf8').match(/<trans-unit[^]*?<\/trans-unit>/g) ?? [];
    return units
      .filter((unit) => !/<target>(?!\s*<\/target>)/.test(unit))
      .map((unit) => `${name}: ${/id="([^"]*)"/.exec(unit)[1]} is not translated`);
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

/** The tool writes all files anew; what is as it was is not to look as if it were newer than what was built of it. */
const keepTimes = (change) => {
  const kept = FOLDERS.flatMap(filesIn).map((name) => ({
    name,
    text: readFileSync(name, 'utf8'),
    time: statSync(name).mtime,
  }));
  change();
  for (const {name, text, time} of kept) {
    if (readFileSync(name, 'utf8') === text) {
      utimesSync(name, time, time);
    }
  }
};

const before = contents();
keepTimes(() => {
  localize('extract');
  localize('build');
});
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
