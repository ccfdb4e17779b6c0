/** bench/results.md: a section for each kind of run, which renews its own and leaves the others. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import {format, resolveConfig} from 'prettier';

const RESULTS = 'bench/results.md';

/** What figures depend on, as a list. */
export const machine = (engine, load) => {
  const [cpu] = os.cpus();
  return `- Machine: ${os.cpus().length} × ${cpu.model.replace(/\s+/g, ' ').trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.type()}; load average ${load}
- Engine: ${engine}, headless, no GPU
- Date: ${new Date().toISOString().slice(0, 10)}`;
};

export const packageVersion = (folder = '.') => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).version;

/**
 * @param {string} heading of the section
 * @param {string} text below it, as Markdown
 */
export const writeSection = async (heading, text) => {
  const start = `## ${heading}\n`;
  const [title, ...sections] = (existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '# Measured\n').split(
    /^(?=## )/m,
  );
  const index = sections.findIndex((section) => section.startsWith(start));
  sections.splice(index < 0 ? sections.length : index, 1, `${start}\n${text}\n`);
  const style = await resolveConfig(RESULTS);
  writeFileSync(RESULTS, await format([title, ...sections].join('\n'), {...style, parser: 'markdown'}));
  console.log(`Written to ${RESULTS}.`);
};
