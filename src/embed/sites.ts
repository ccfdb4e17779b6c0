import {partOf} from '../source/document-part.js';
import {siteOf} from '../format/urls.js';
import {resolve} from './addresses.js';
import {findDefaultUrl, ownScripts} from './default-url.js';

/**
 * Whether data of a URL may be shown where somebody has only posted a link or a `data-*` attribute, which many filters let through: those
 * of the sites of the page, of the script, of the page's default URL, and of those that the script's tag lists in `data-css-origins`.
 * A `src` that is no URL is permitted here, because the element reports it.
 *
 * @param running as {@link ownScripts} takes it
 */
export const permitsSite =
  (running: Element | null) =>
  (url: string): boolean => {
    const address = resolve(url);
    const site = siteOf(address?.href);
    const scripts = ownScripts(running);
    const origins = scripts.flatMap((script) => (script.getAttribute('data-css-origins') ?? '').split(/\s+/));
    const permitted = [
      location.href,
      partOf('baseURI'),
      findDefaultUrl(running)?.url,
      ...scripts.map((script) => script.getAttribute('src')),
      ...origins.map((origin) => (origin && !origin.includes('//') ? `https://${origin}` : origin)),
    ];
    return !address || (site !== undefined && permitted.some((reference) => siteOf(resolve(reference)?.href) === site));
  };
