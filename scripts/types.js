/** npm run types: type-checks the product, the tests and the command line. */
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';
import process from 'node:process';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
for (const project of ['tsconfig.json', 'tsconfig.cli.json']) {
  if (spawnSync(process.execPath, [tsc, '-p', project, '--noEmit'], {stdio: 'inherit'}).status !== 0) {
    process.exitCode = 1;
  }
}
