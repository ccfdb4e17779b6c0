#!/usr/bin/env node
import process from 'node:process';
import {run} from './run.js';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may have had enough, as `head` has. What is left to say is said to nobody.
    if (error.code !== 'EPIPE') {
      throw error;
    }
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
