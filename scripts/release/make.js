/** The folder of a release and its zip: the same bytes from the same sources, on every machine and in every time zone. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {zipSync} from 'fflate';
import {releaseContents, versionOf} from './contents.js';

const FOLDER_NAME = 'css-widgets';

/**
 * The day of the release: SOURCE_DATE_EPOCH, as https://reproducible-builds.org/specs/source-date-epoch/ has it, else that of the last
 * commit. It must be a true one: where a server says nothing of freshness, browsers keep a file a tenth of its age.
 *
 * @returns {Date}
 */
const releaseDate = (root) => {
  const seconds =
    process.env.SOURCE_DATE_EPOCH ?? execFileSync('git', ['log', '-1', '--format=%ct'], {cwd: root, encoding: 'utf8'});
  return new Date(Number(seconds) * 1000);
};

/**
 * A zip has local times in it, without a zone, and fflate takes them from a date's local fields. No clock is put forward at four in the
 * morning, and few releases are made before.
 */
const localTimeOf = (date) => new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 4);

/** What Unix is to make of an entry: a plain file that all may read. */
const UNIX = 3;
const READABLE = (0o100644 << 16) >>> 0;

const zip = (files, date) =>
  zipSync(Object.fromEntries([...files].map(([name, content]) => [`${FOLDER_NAME}/${name}`, [content, {level: 9}]])), {
    mtime: localTimeOf(date),
    os: UNIX,
    attrs: READABLE,
  });

/**
 * Writes `css-widgets/` and `css-widgets-<version>.zip`.
 *
 * @param {{root: string, out: string, date?: Date, version?: string}} options `root`: the project's folder, where the build has been run
 * @returns {{folder: string, archive: string}} paths
 */
export const makeRelease = ({root, out, date = releaseDate(root), version = versionOf(root)}) => {
  const files = releaseContents(root, version);
  const folder = path.join(out, FOLDER_NAME);
  const archive = path.join(out, `${FOLDER_NAME}-${version}.zip`);
  rmSync(folder, {recursive: true, force: true});
  for (const [name, content] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, content);
    utimesSync(file, localTimeOf(date), localTimeOf(date));
  }
  writeFileSync(archive, zip(files, date));
  return {folder, archive};
};
