/** The section of bench/results.md on loading. */
import {machine, packageVersion} from '../report.js';
import {NETWORK} from './phone.js';

const PACKAGES = 'bench/load/node_modules';

const whole = (value) => value.toLocaleString('en', {maximumFractionDigits: 0});

const rowOf = ({what, goal, ratio, ok, figures}) =>
  [
    what,
    `${whole(figures.painted)} (${whole(figures.fastest)}–${whole(figures.slowest)})`,
    `${ratio.toFixed(2)} ×`,
    goal === undefined ? '' : `${goal === 1 ? '< 1' : `≤ ${goal}`} × ${ok ? 'yes' : '**no**'}`,
    whole(figures.firstPaint),
    whole(figures.bytes),
    figures.requests,
  ].join(' | ');

const tableOf = (
  rows,
) => `| page | painted, ms | \`css-widgets.js\` takes of that | goal, reached? | first contentful paint, ms | bytes | requests |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${rowOf(row)} |`).join('\n')}`;

/** How much of what ours takes longer is the line's, which every byte takes its time of, whatever is done with it. */
const distances = ([ours, ...others]) => {
  const later = others
    .filter(({goal, ratio}) => goal !== undefined && ratio > 1)
    .map(({what, figures}) => {
      const total = ours.figures.painted - figures.painted;
      const line = ((ours.figures.bytes - figures.bytes) / NETWORK.downloadThroughput) * 1000;
      return `${whole(line)} of ${whole(total)} ms (${what})`;
    });
  return `Where it comes later, so much of that is what its further bytes take on this line, whatever is done with them: ${later.join(', ')}.`;
};

/** Fair to those that are compared: what each brings and shows besides or instead. */
const about = () => {
  const version = (name) => packageVersion(`${PACKAGES}/${name}`);
  return `- **\`css-widgets.js\`** ${packageVersion()} brings all four blocks in four languages, reads the document with all its spellings, and draws four contacts with icons, links and
  buttons that save them, in a shadow tree with a style sheet of its own. Its address of the data stands in \`src\` of the element; in
  the second row in the script's tag, where the data are asked for before anything else.
- **By hand** is \`bench/pages/list.js\` with our style sheets, minified: one \`innerHTML\` of the same tree (that it is the same is checked before
  the measurement), for this one document, in Czech, without a check of anything, and with buttons that do nothing.
- **baseline-status** ${version('baseline-status')} (Apache-2.0) is a widget of the same kind, one script on Lit and one request for JSON, as its readme says
  for use without a bundler. It shows one feature in one language: less text than four contacts, more pictures. Its data come from our
  server, in the shape of its own, by the address changed in the file: answers of an interceptor would not be slowed down. The look-up of
  another host and its handshake are spared it.
- **Web Awesome** ${version('@awesome.me/webawesome')} (MIT): the contacts in \`<wa-card>\`, bundled by esbuild with nothing but that component and the default theme,
  which is kinder than its modules one by one. No icons, no buttons; in return its theme has the tokens for a whole site.
- **gov.cz** \`@gov-design-system-ce/components\` ${version('@gov-design-system-ce/components')} (EUPL-1.2): the contacts in \`<gov-card>\`, bundled in the same way, with the style sheets of
  the card, of its icon, of the page and of the tokens, instead of those of all components (900 kB before compression). No web font
  (its pages have Roboto), no icons, no buttons.
- **Without a bundler** are the two libraries as their packages have them for whoever writes HTML: Web Awesome's loader, which asks for the
  components that it finds, with its style sheet and the class by which its documentation hides what is not ready (\`wa-cloak\`); gov.cz's \`dist/core\`,
  which does the same, with its style sheet of all components.

The modules of the two component libraries ask for the data before their components run, and show heading, names, roles, phones,
e-mails and date as we do.`;
};

const loadOf = ({before, after, quiet}) =>
  `${before.toFixed(1)} before, ${after.toFixed(1)} after${quiet ? '' : ' (**not quiet: figures not to be quoted**)'}`;

/** @returns {{table: string, text: string}} the table alone, and the section with it */
export const report = ({rows, repetitions, load, engine}) => {
  const table = tableOf(rows);
  return {
    table,
    text: `By \`npm run bench -- load\`: from the start of the navigation to the end of the first frame in which all names, phones and addresses are laid out,
medians of ${repetitions} repetitions (fastest–slowest), each page once per round in an order that turns. The phone: 360 × 740, processor ÷ 4, 150 ms to each
answer, 1.6 Mbit/s, empty caches; a server of this machine, everything compressed by brotli. Chromium's emulation counts neither
handshakes nor the slow start of connections, which spares most those that ask most often. "Again" is a second look in the same
browser: scripts \`immutable\`, data \`max-age=60\`, the page itself asked for again.

${about()}

${machine(engine, loadOf(load))}

${table}

${distances(rows.filter(({what}) => !what.endsWith(', again')))}
`,
  };
};
