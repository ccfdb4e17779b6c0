/**
 * npm run bench -- traffic: what so many page views cost the union's server in a month, with the headers of the folder and without. A simulation on
 * paper: no browser and no server runs. What it assumes are arguments (--help); sizes come from dist/, headers from the folder's .htaccess.
 */
import {readFileSync} from 'node:fs';
import process from 'node:process';
import {gzipSync} from 'node:zlib';
import {packageVersion, writeSection} from '../report.js';
import {ASSUMPTIONS, HELP, readAssumptions} from './assumptions.js';
import {freshnessOf, headersOf} from './headers.js';
import {Resource, Server} from './server.js';
import {visitors} from './views.js';

const DATA = 'demo/data/chopos.json';

const sizesOf = (file) => {
  const content = readFileSync(file);
  // As Apache and nginx do unless they are told otherwise.
  return {plain: content.length, gzip: gzipSync(content, {level: 6}).length};
};

/** What `npm run release` puts into the folder, as Apache serves it with its .htaccess. */
const shipped = (htaccess, assumptions, scriptFolder) => {
  const resource = (address, days, sizes) => {
    const {control, compressed} = headersOf(htaccess, `/css-widgets/${address}`);
    return new Resource({days, bytes: compressed ? sizes.gzip : sizes.plain, freshness: freshnessOf(control)});
  };
  const photo = assumptions['photo-bytes'];
  return {
    // A folder of a whole version never changes.
    script: resource(
      `${scriptFolder}/css-widgets.js`,
      scriptFolder === '1' ? assumptions['release-days'] : Infinity,
      sizesOf('dist/css-widgets.js'),
    ),
    data: resource('css-data.json', assumptions['data-days'], sizesOf(DATA)),
    photo: resource('foto/osoba.jpg', assumptions['photo-days'], {plain: photo, gzip: photo}),
  };
};

/** A server that lets other sites read the data, and says nothing else: Debian's Apache compresses scripts, and no JSON. */
const silent = (assumptions) => ({
  script: new Resource({days: assumptions['release-days'], bytes: sizesOf('dist/css-widgets.js').gzip}),
  data: new Resource({days: assumptions['data-days'], bytes: sizesOf(DATA).plain, verified: true}),
  photo: new Resource({days: assumptions['photo-days'], bytes: assumptions['photo-bytes']}),
});

/** @returns {Record<string, Server>} after all visitors, the same for each */
export const simulate = (policies, assumptions) => {
  const servers = Object.fromEntries(
    Object.entries(policies).map(([name, resources]) => [name, new Server(resources, assumptions)]),
  );
  for (const visitor of visitors(assumptions)) {
    for (const server of Object.values(servers)) {
      server.visit(visitor);
    }
  }
  return servers;
};

const count = (value) => Math.round(value).toLocaleString('en');
const gigabytes = (bytes) => `${(bytes / 1e9).toFixed(1)} GB`;

const rowsOf = ([name, server], {views, days}) => {
  const {types, requests, bytes, peak} = server;
  const {photos} = types;
  const row = (...cells) => `| ${[name, ...cells].join(' | ')} |`;
  const total = (what, asked, sent) =>
    row(
      what,
      `${count(asked)} requests`,
      `${(asked / views).toFixed(2)} requests, ${count(sent / views)} B a view`,
      gigabytes(sent),
    );
  const mean = (requests / (days * 24 * 3600)).toFixed(2);
  return [
    ...['script', 'data', 'photos'].map((type) =>
      row(type, count(types[type].whole), count(types[type].unchanged), gigabytes(types[type].bytes)),
    ),
    row('connections', count(types.connections.count), '', gigabytes(types.connections.bytes)),
    total('**all**', requests, bytes),
    total('all but photos', requests - photos.whole - photos.unchanged, bytes - photos.bytes),
    row('a second', `${mean} requests on average`, `${peak} at most`, ''),
  ];
};

const sayHeader = (control) => (control ? `\`${control}\`` : 'nothing, so that browsers guess a tenth of its age');

const report = (servers, assumptions, htaccess) => {
  const header = (address) => sayHeader(headersOf(htaccess, `/css-widgets/${address}`).control);
  const {script, data} = servers['folder, `1/`'].resources;
  return `By \`npm run bench -- traffic\`, of \`dist/css-widgets.js\` ${packageVersion()} and \`${DATA}\`: on paper, not measured. Another seed moves
the last digits only; what moves the rest are the assumptions below, each an argument of that name.

- _folder_ is the folder of a release on Apache with its \`.htaccess\`: of \`1/css-widgets.js\` (${count(script.bytes)} B by gzip) it says
  ${header('1/css-widgets.js')}, of \`1.2.3/\` ${header('1.2.3/css-widgets.js')}, of the data (${count(data.bytes)} B by gzip) ${header('css-data.json')}, of photos
  ${header('foto/osoba.jpg')}.
- _no headers_ is a server that lets other sites read the data (or nothing would show) and says nothing else: it compresses the script and not
  the data, and the script asks it again after each look into the cache.
- _304_ are answers that nothing has changed. Bytes are those that the server sends, headers and opened connections included. All caches are
  empty at the beginning, so a month that follows another costs less.
- The headers are there for more than this table shows: without them a browser keeps a script for a tenth of its age, days or weeks, before it asks
  for a correction.

| server | what | whole | 304 | sent |
| --- | --- | --- | --- | --- |
${Object.entries(servers)
  .flatMap((entry) => rowsOf(entry, assumptions))
  .join('\n')}

| assumption | value | what it means |
| --- | --- | --- |
${Object.entries(ASSUMPTIONS)
  .map(([name, [, meaning]]) => `| \`--${name}\` | ${assumptions[name].toLocaleString('en')} | ${meaning} |`)
  .join('\n')}
`;
};

/** @param {string[]} args after `traffic` */
export const measureTraffic = async (args) => {
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const assumptions = readAssumptions(args);
  const htaccess = readFileSync('src/studio/folder/.htaccess', 'utf8');
  const servers = simulate(
    {
      'folder, `1/`': shipped(htaccess, assumptions, '1'),
      'folder, `1.2.3/`': shipped(htaccess, assumptions, '1.2.3'),
      'no headers': silent(assumptions),
    },
    assumptions,
  );
  const text = report(servers, assumptions, htaccess);
  console.log(text);
  await writeSection('A million page views', text);
};
