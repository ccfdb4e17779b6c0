import {partOf} from '../source/document-part.js';
import type {DefaultUrl} from '../source/data-url.js';

/** Part of the script's file name, by which its element is recognised wherever `document.currentScript` is not to be had. */
const NAMED = 'script[src*="css-widgets"], script[data-src*="css-widgets"]';
const DATA_FILE = 'css-data.json';
/** A folder that holds one version of the script: `1`, `1.2.3`, `1.0.0-rc.1`. */
const VERSION_FOLDER = /\/(\d+(\.\d+)*|\d+\.\d+\.\d+-[\w.-]+)\/[^/]*$/;

const resolve = (reference: string | null | undefined, base: string): string | undefined => {
  try {
    return reference?.trim() ? new URL(reference.trim(), base).href : undefined;
  } catch {
    return undefined;
  }
};

const isScriptAddress = (url: string): boolean => /\.js$/i.test(new URL(url).pathname);

/** Where a script is, or will be: consent managers and optimisers keep its address in `data-src` until it may run. */
const addressOf = (script: Element): string | undefined => {
  const later = resolve(script.getAttribute('data-src'), partOf('baseURI'));
  return (
    resolve(script.getAttribute('src'), partOf('baseURI')) ?? (later && isScriptAddress(later) ? later : undefined)
  );
};

/** The data URL that a script's tag names, resolved against the script. */
const configuredBy = (script: Element): string | undefined => {
  const address = addressOf(script);
  const base = address ?? partOf('baseURI');
  const dataSource = resolve(script.getAttribute('data-src'), base);
  return (
    resolve(script.getAttribute('data-css-src'), base) ??
    // One that names the script itself is a consent manager's.
    (dataSource && !isScriptAddress(dataSource) ? dataSource : undefined) ??
    // Tag managers keep nothing of a tag but its address.
    resolve(address && new URL(address).searchParams.get('data'), base)
  );
};

/**
 * The script elements that may hold settings: the running one, then those that name us, whatever their `type`.
 *
 * @param running `document.currentScript` of the time when the script ran; `null` in a module, an eval or an injected script
 */
export const ownScripts = (running: Element | null): readonly Element[] =>
  [running, ...partOf('documentElement').querySelectorAll(NAMED)].filter(
    (script): script is Element => script?.localName === 'script' && script.namespaceURI?.endsWith('xhtml') === true,
  );

/**
 * The page's default data URL: `data-css-src` of a script's tag; then its `data-src`, unless that is a script; then `data=` in the query
 * of the script's address; else `<meta name="css-data">`; else, as a guess, `css-data.json` in the script's folder, or one folder up
 * where that is a version.
 */
export const findDefaultUrl = (running: Element | null): DefaultUrl | undefined => {
  const scripts = ownScripts(running);
  const meta = partOf('documentElement').querySelector('meta[name="css-data"]')?.getAttribute('content');
  const [configured] = [
    ...scripts.flatMap((script) => configuredBy(script) ?? []),
    ...[resolve(meta, partOf('baseURI'))].flatMap((url) => url ?? []),
  ];
  if (configured) {
    return {url: configured, guessed: false};
  }
  const [own] = scripts.flatMap((script) => addressOf(script) ?? []);
  const guess = own && resolve(VERSION_FOLDER.test(new URL(own).pathname) ? `../${DATA_FILE}` : DATA_FILE, own);
  return guess ? {url: guess, guessed: true} : undefined;
};
