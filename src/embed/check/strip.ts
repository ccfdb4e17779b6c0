/** What the webmaster sees of a check on the page itself, as the console's lines in Czech whatever the page. Without Lit, which a page may forbid. */
import {formatDate} from '../../format/dates.js';
import {partOf} from '../../source/document-part.js';
import type {CheckedBlock, CheckReport} from './report.js';

const STATES: Readonly<Record<string, string>> = {ready: 'zobrazen', failed: 'bez údajů'};

const blockLine = ({tag, state, url, updated, stale}: CheckedBlock): string =>
  [
    `Blok <${tag}>: ${STATES[state] ?? 'načítá se'}`,
    updated ? `stav k\u00a0${formatDate(updated, 'cs')}` : '',
    stale ? 'starší údaje, server neodpověděl' : '',
    url ?? '',
  ]
    .filter((part) => part)
    .join(', ');

const verdict = (done: boolean, blocks: readonly CheckedBlock[]): string => {
  if (!done) {
    return 'Kontrola běží…';
  }
  return blocks.length && blocks.every(({state, stale}) => state === 'ready' && !stale)
    ? 'Funguje.'
    : 'Nefunguje všechno:';
};

/** In words, a line each. */
const stripLines = ({version, blocks, lines, done}: CheckReport): readonly string[] => [
  verdict(done, blocks),
  `Skript bloků svazku ${version} na stránce je.`,
  ...(blocks.length ? blocks.map(blockLine) : ['Blok na ní není žádný. Vložte odkaz na něj.']),
  ...lines,
];

const create = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  partOf('createElement').call(document, name) as HTMLElementTagNameMap[Name];

let strip: {readonly host: HTMLElement; readonly list: HTMLElement} | undefined;

const makeStrip = (): {readonly host: HTMLElement; readonly list: HTMLElement} => {
  const host = create('div');
  const list = create('div');
  const close = create('button');
  host.lang = 'cs';
  // By script: a policy may forbid the attribute, and the page's own rules are not to reach it.
  host.style.cssText =
    'all:initial!important;position:fixed!important;z-index:2147483647!important;inset:auto 0 0!important;max-height:50%!important;overflow:auto!important;padding:12px 16px!important;border-top:4px solid #2362a2!important;background:#fff!important;color:#262626!important;font:16px/1.5 sans-serif!important;overflow-wrap:anywhere!important';
  list.setAttribute('role', 'status');
  close.type = 'button';
  close.textContent = 'Zavřít';
  close.style.font = 'inherit';
  close.addEventListener('click', () => {
    host.parentNode?.removeChild(host);
  });
  host.attachShadow({mode: 'open'}).append(close, list);
  partOf('documentElement').append(host);
  return {host, list};
};

export const showStrip = (report: CheckReport): void => {
  strip ??= makeStrip();
  strip.list.replaceChildren(
    ...stripLines(report).map((text) => {
      const line = create('div');
      line.textContent = text;
      return line;
    }),
  );
};
