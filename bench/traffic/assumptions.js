/** What the simulation takes for granted. Each is an argument of `npm run bench -- traffic`. */
import {parseArgs} from 'node:util';

/** @type {Record<string, [number, string]>} the default, and what it means */
export const ASSUMPTIONS = {
  views: [1_000_000, 'page views of pages with our script, by people and bots'],
  sites: [1700, 'sites that have the script'],
  days: [30, 'days over which the views are spread'],
  zipf: [1, 'the n-th busiest site has 1/n^zipf of the views of the busiest'],
  blocks: [
    1,
    'share of the views that show a block, and so need the data; the others only have the script in their template',
  ],
  'per-visitor': [2, 'views of one person in that time, on average (geometric: most have one)'],
  'same-visit': [0.5, 'share of the further views that belong to the same visit'],
  pause: [3, 'minutes between two views of a visit, on average'],
  'other-site': [0.05, 'share of the further views that are on another of the sites'],
  partitioned: [1, '1: a browser keeps what it has loaded for each site anew, as all of today’s do; 0: once'],
  'kept-days': [30, 'days after which a browser has thrown away what it has not used'],
  bots: [0.3, 'share of the views that are made by bots'],
  'bots-run': [
    0.3,
    'share of the bots that run scripts, each time with an empty cache; the others ask for nothing of ours',
  ],
  'release-days': [30, 'days from one version of the script to the next'],
  'data-days': [14, 'days from one change of the data to the next'],
  'photo-days': [730, 'days from one change of the photos to the next'],
  photos: [4, 'photos in the data, all of them shown'],
  'photo-bytes': [25_000, 'bytes of a photo'],
  'header-bytes': [400, 'bytes of the headers of an answer'],
  'handshake-bytes': [4500, 'bytes that the server sends to open a connection (TLS with its certificates)'],
  surge: [10, 'in one hour of that time people come so many times as often as usual at that hour'],
  seed: [1, 'of the random numbers: the same seed gives the same views'],
};

/** Shares that no more than everybody can have. */
const SHARES = ['blocks', 'same-visit', 'other-site', 'partitioned', 'bots', 'bots-run'];

export const defaults = Object.fromEntries(Object.entries(ASSUMPTIONS).map(([name, [value]]) => [name, value]));

export const HELP = `npm run bench -- traffic [--name NUMBER …]\n\n${Object.entries(ASSUMPTIONS)
  .map(([name, [value, meaning]]) => `  --${name.padEnd(16)} ${meaning} (${value})`)
  .join('\n')}\n`;

/**
 * @param {string[]} args
 * @returns {Record<string, number>}
 */
export const readAssumptions = (args) => {
  const options = Object.fromEntries(Object.keys(ASSUMPTIONS).map((name) => [name, {type: 'string'}]));
  const {values} = parseArgs({args, options});
  const read = {...defaults, ...Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]))};
  const wrong = Object.keys(read).find(
    (name) =>
      !(read[name] >= 0) || (SHARES.includes(name) && read[name] > 1) || (name === 'per-visitor' && read[name] < 1),
  );
  if (wrong) {
    throw new Error(`--${wrong} cannot be ${values[wrong]}.\n\n${HELP}`);
  }
  return read;
};
