import {partOf} from '../source/document-part.js';
import {findDefaultUrl, ownScripts} from './default-url.js';

const parse = (url: string | null | undefined): URL | undefined => {
  try {
    return url ? new URL(url, partOf('baseURI')) : undefined;
  } catch {
    return undefined;
  }
};

/** A host with or without `www.`, by http or https; nothing else is a site. */
const siteOf = (url: URL | undefined): string | undefined =>
  url && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : undefined;

/**
 * Whether data of a URL may be shown where somebody has only posted a link or a `data-*` attribute, which many filters let through: those
 * of the sites of the page, of the script, of the page's default URL, and of those that the script's tag lists in `data-css-origins`.
 * What is no URL at all is for the element to say.
 *
 * @param running as {@link ownScripts} takes it
 */
export const permitsSite =
  (running: Element | null) =>
  (url: string): boolean => {
    const wanted = parse(url);
    const scripts = ownScripts(running);
    const listed = scripts.flatMap((script) => (script.getAttribute('data-css-origins') ?? '').split(/\s+/));
    const known = [
      location.href,
      partOf('baseURI'),
      findDefaultUrl(running)?.url,
      ...scripts.map((script) => script.getAttribute('src')),
      ...listed.map((origin) => (origin && !origin.includes('//') ? `https://${origin}` : origin)),
    ];
    const site = siteOf(wanted);
    return !wanted || (site !== undefined && known.some((one) => siteOf(parse(one)) === site));
  };
