// Browsers write hosts in Punycode and have nothing to read it with.
import {toUnicode} from 'punycode/punycode.es6.js';

/**
 * The absolute URL of a reference, or `undefined` where it cannot be resolved or is not `http:` or `https:`: nothing else in
 * data from elsewhere may become a link.
 */
export const resolveUrl = (reference: string, base: string | undefined): string | undefined => {
  try {
    const {href, protocol} = new URL(reference, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};

/** The site of an absolute URL: a host and port, with or without `www.`, over https or http. `undefined` for anything else. */
export const siteOf = (url: string | undefined): string | undefined => {
  const address = resolveUrl(url ?? '', undefined);
  return address && new URL(address).host.replace(/^www\./, '');
};

/** A path in letters instead of `%C4%8D`, where it is in UTF-8; but not in those that nobody sees or that turn the others round. */
const readable = (path: string): string => {
  try {
    return decodeURI(path).replace(/[\p{DI}\p{Cf}]/gu, encodeURIComponent);
  } catch {
    return path;
  }
};

/** A host in letters instead of `xn--adk`, where it is one; but not in those that nobody sees or that turn the others round. */
const readableHost = (host: string): string => {
  try {
    return host
      .split('.')
      .map((label) => {
        const letters = toUnicode(label);
        return /[\p{DI}\p{Cf}]/u.test(letters) ? label : letters;
      })
      .join('.');
  } catch {
    return host;
  }
};

/** What a person reads of a URL: the host without `www.`, and the path and query where there are any. */
export const displayUrl = (url: string): string => {
  const {host, pathname, search} = new URL(url);
  return readableHost(host.replace(/^www\./, '')) + readable(pathname.replace(/\/$/, '') + search);
};

/** The identifier of the video behind a recognised YouTube address. */
export const youTubeId = (url: string): string | undefined => {
  const {hostname, pathname, searchParams} = new URL(url);
  const site = hostname.replace(/^(www|m|music)\./, '');
  const id =
    site === 'youtu.be'
      ? pathname.slice(1).replace(/\/$/, '')
      : /^youtube(-nocookie)?\.com$/.test(site)
        ? (/^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(pathname)?.[1] ?? searchParams.get('v'))
        : undefined;
  return id && /^[\w-]{11}$/.test(id) ? id : undefined;
};

/**
 * The `mailto:` URL of a checked address. Everything but the `@` and what RFC 6068 lets stand is encoded, so that no address
 * can bring headers of its own.
 */
export const mailtoUrl = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `mailto:${encodeURIComponent(address.slice(0, at))}@${encodeURIComponent(address.slice(at + 1))}`;
};
