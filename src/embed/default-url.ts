import {partOf} from '../source/document-part.js';
import type {DefaultUrl} from '../source/data-url.js';
import {resolve} from './addresses.js';

/** Part of the script's file name, by which its element is recognised wherever `document.currentScript` is not to be had. */
const NAMED = 'script[src*="css-widgets"], script[data-src*="css-widgets"]';
const DATA_FILE = 'css-data.json';
/** A folder that holds one version of the script: `1`, `1.2.3`, `1.0.0-rc.1`. */
const VERSION_FOLDER = /\/(\d+(\.\d+)*|\d+\.\d+\.\d+-[\w.-]+)\/[^/]*$/;

const isScriptAddress = ({pathname}: URL): boolean => /\.js$/i.test(pathname);

/** Where a script is, or will be: consent managers and optimisers keep its address in `data-src` until it may run. */
const addressOf = (script: Element): URL | undefined => {
  const later = resolve(script.getAttribute('data-src'));
  return resolve(script.getAttribute('src')) ?? (later && isScriptAddress(later) ? later : undefined);
};

/** The data URL that a script's tag names, resolved against the script. */
const configuredBy = (script: Element): URL | undefined => {
  const address = addressOf(script);
  const dataSource = resolve(script.getAttribute('data-src'), address);
  return (
    resolve(script.getAttribute('data-css-src'), address) ??
    // A `data-src` that names the script itself comes from a consent manager.
    (dataSource && !isScriptAddress(dataSource) ? dataSource : undefined) ??
    // Tag managers keep nothing of a tag but its address.
    resolve(address?.searchParams.get('data'), address)
  );
};

/**
 * The script elements that may hold settings: the running one, then those that name us, whatever their `type`.
 *
 * @param running `document.currentScript` of the time when the script ran; `null` in a module, an eval or an injected script
 */
export const ownScripts = (running: Element | null): readonly Element[] =>
  [running, ...partOf('documentElement').querySelectorAll(NAMED)].filter(
    (script) => script instanceof HTMLScriptElement,
  );

/** Where the script comes from. */
export const scriptAddress = (running: Element | null): URL | undefined =>
  ownScripts(running).flatMap((script) => addressOf(script) ?? [])[0];

/**
 * The page's default data URL: `data-css-src` of a script's tag; then its `data-src`, unless that is a script; then `data=` in the query
 * of the script's address; else `<meta name="css-data">`; else, as a guess, `css-data.json` in the script's folder, or one folder up
 * where that is a version.
 */
export const findDefaultUrl = (running: Element | null): DefaultUrl | undefined => {
  const scripts = ownScripts(running);
  const meta = partOf('documentElement').querySelector('meta[name="css-data"]')?.getAttribute('content');
  const [configured = resolve(meta)] = scripts.flatMap((script) => configuredBy(script) ?? []);
  if (configured) {
    return {url: configured.href, guessed: false};
  }
  const address = scriptAddress(running);
  const guess = address && resolve(VERSION_FOLDER.test(address.pathname) ? `../${DATA_FILE}` : DATA_FILE, address);
  return guess ? {url: guess.href, guessed: true} : undefined;
};
