#!/usr/bin/env node
import process from 'node:process';
import {run} from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may stop early, as `head` does. The rest of the text is then dropped without an error.
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
