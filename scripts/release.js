/** npm run release, after the build: the folder that a union puts on its server, and its zip, in dist/release/. */
import {rmSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {makeRelease} from './release/make.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = path.join(root, 'dist/release');

// The zip of another version is not to be taken for this one.
rmSync(out, {recursive: true, force: true});
const {folder, archive} = makeRelease({root, out});
console.log(`${path.relative(root, folder)}/`);
console.log(`${path.relative(root, archive)}: ${statSync(archive).size} B`);
