/** The union's own notice, of its data document. */
import type {Notice} from '../document/types.js';
import {parse} from '../document/parse.js';
import {resolveUrl, siteOf} from '../format/urls.js';
import {partOf} from '../source/document-part.js';
import {warn} from './warnings.js';

/** Milliseconds, after which the notice shows without it. */
const PATIENCE = 5_000;

/**
 * Counts on the union's own site only: a town that named services which it does not run, or texts of somebody else, would give a false notice.
 *
 * @param page the address of the page
 * @param address of the data, after redirects
 */
export const isOwnSite = (page: string | undefined, address: string, web: string | undefined): boolean =>
  siteOf(page) !== undefined && siteOf(page) === siteOf(web ?? address);

/** A page that somebody writes into a frame has no address of its own. */
const pageAddress = (): string | undefined => resolveUrl(location.href, undefined) ?? partOf('baseURI');

/** @returns nothing where it does not count or cannot be had, which the console says */
export const fetchNotice = async (url: string): Promise<Notice | undefined> => {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const answer = await fetch(url, {signal: abort.signal});
    const address = answer.url || url;
    const {document: data} = parse(answer.ok ? await answer.json() : undefined, {url: address});
    if (!data) {
      warn('CSS-C06', url);
    } else if (isOwnSite(pageAddress(), address, data.organization?.web)) {
      return data.notice;
    } else {
      warn('CSS-C05', url);
    }
  } catch {
    warn('CSS-C06', url);
  } finally {
    clearTimeout(timer);
  }
  return undefined;
};
