/**
 * npm run size: how many bytes the bundle has, against the goal, the ceiling in bench/ceiling.json and the hard limit.
 * With --modules also how they divide by module.
 */
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const FILE = 'dist/css-widgets.js';
/** Fits the first window of packets that a server sends before it waits for an answer. */
const GOAL = 14_600;
/** Above the 24,000 B that were planned: docs/decisions/006 says what it went to. */
const GZIP_LIMIT = 27_320;

const brotli = (content) =>
  brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
const grouped = (number) => number.toLocaleString('en').padStart(9);
const row = (label, bytes, limit = '') => console.log(`${label.padEnd(10)} ${grouped(bytes)} B  ${limit}`);

const readBundle = () => {
  try {
    return readFileSync(FILE);
  } catch {
    console.error(`${FILE} is not there: npm run build`);
    process.exit(1);
  }
};

const printTotals = (content) => {
  const ceiling = JSON.parse(readFileSync('bench/ceiling.json', 'utf8'))['css-widgets.js'].brotli;
  const sizes = {raw: content.length, gzip: gzipSync(content, {level: 9}).length, brotli: brotli(content)};
  const left = GOAL - sizes.brotli;
  row('raw', sizes.raw);
  row('gzip -9', sizes.gzip, `hard limit ${grouped(GZIP_LIMIT)} B`);
  row('brotli 11', sizes.brotli, `ceiling    ${grouped(ceiling)} B`);
  row('', GOAL, `goal: ${left >= 0 ? `${left} B below it` : `${-left} B above it`}`);
  const problems = [];
  if (sizes.brotli > ceiling) {
    problems.push(
      `${sizes.brotli - ceiling} B above the ceiling. Raise it in bench/ceiling.json by a commit that says what for.`,
    );
  }
  if (sizes.gzip > GZIP_LIMIT) {
    problems.push(`${sizes.gzip - GZIP_LIMIT} B above the hard limit.`);
  }
  return problems;
};

/** Minified and compressed each by itself, so only the proportions tell something: together they are smaller. */
const printModules = async () => {
  const {rollup} = await import('rollup');
  const {transform} = await import('esbuild');
  const {default: config} = await import('../rollup.config.js');
  const {output, plugins, ...input} = config;
  const bundle = await rollup({...input, plugins: plugins.filter(({name}) => name !== 'terser')});
  const {output: chunks} = await bundle.generate(output);
  const modules = Object.entries(chunks[0].modules).filter(([, {code}]) => code);
  const sizes = await Promise.all(
    modules.map(async ([id, {code}]) => {
      const minified = await transform(code, {minify: true, charset: 'utf8', format: 'esm', mangleProps: /^_[a-z]/});
      return {
        id: id.replace(/^.*\/(dist\/npm|node_modules)\//, ''),
        raw: minified.code.length,
        own: brotli(minified.code),
      };
    }),
  );
  const all = sizes.reduce((sum, {own}) => sum + own, 0);
  console.log('\n  raw  brotli  share  module');
  for (const {id, raw, own} of sizes.sort((a, b) => b.own - a.own)) {
    const share = `${((100 * own) / all).toFixed(1)} %`;
    console.log(`${String(raw).padStart(5)}  ${String(own).padStart(6)} ${share.padStart(6)}  ${id}`);
  }
};

const problems = printTotals(readBundle());
if (process.argv.includes('--modules')) {
  await printModules();
}
for (const problem of problems) {
  console.error(`${FILE}: ${problem}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
