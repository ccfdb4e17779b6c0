/** Reads what the originals on a page ask for: those of the link rung and of the address rung. */

/** The attribute of the link rung: `<a data-css-widget="contact-list" data-src="…">`, or a `div`. */
export const MARK = 'data-css-widget';

/** The beginning of the address rung's fragment: a plain id, since old scripts take the fragment for a selector. */
const FRAGMENT = '#css-widget-';

/** Finds originals of both rungs. Their words are read afterwards. */
export const ORIGINALS = `[${MARK}], a[href*="${FRAGMENT}" i]`;

export interface Request {
  readonly rung: 'link' | 'address';
  /** The name as somebody has written it, in lower case; there may be no such block. */
  readonly widget: string;
  /** The attributes for the element, by name. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The options of the address that are not accepted. */
  readonly refused: readonly string[];
}

const linkRequest = (original: Element, widget: string, names: readonly string[]): Request => {
  const attributes = new Map<string, string>();
  for (const name of names) {
    const value = original.getAttribute(`data-${name}`) ?? (name === 'lang' ? original.getAttribute(name) : null);
    if (value !== null) {
      attributes.set(name, value);
    }
  }
  return {rung: 'link', widget, attributes, refused: []};
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The parts of a fragment as it was meant: filters write `&` as `&amp;`, some twice, and `=` as `%3D`, or encode all of it. */
const partsOf = (href: string): readonly string[] => {
  const fragment = href.slice(href.indexOf('#')).replace(/&(amp;)+/gi, '&');
  const parts = (fragment.includes('&') ? fragment : decode(fragment)).split('&');
  return parts.map((part) => (part.includes('=') ? part : decode(part)));
};

/**
 * `#css-widget-contact-list&heading-level=3`. Whoever can post a link can write this, so it takes ids and words of options, and no free
 * text: the page writes its own headings.
 */
const addressRequest = (original: Element, href: string, names: readonly string[]): Request | undefined => {
  const [fragment = '', ...options] = partsOf(href);
  if (!fragment.toLowerCase().startsWith(FRAGMENT)) {
    return undefined;
  }
  const attributes = new Map<string, string>();
  const refused: string[] = [];
  const lang = original.getAttribute('lang');
  if (lang !== null) {
    attributes.set('lang', lang);
  }
  for (const option of options.filter((text) => text)) {
    const [key = '', ...values] = option.split('=');
    const value = decode(values.join('='));
    if (names.includes(key) && (key !== 'heading' || value.trim().toLowerCase() === 'none')) {
      attributes.set(key, value);
    } else {
      refused.push(option);
    }
  }
  return {rung: 'address', widget: fragment.slice(FRAGMENT.length).trim().toLowerCase(), attributes, refused};
};

/**
 * What an element of the page asks for; `undefined` where it asks for nothing.
 *
 * @param names attributes of all elements, and `lang`
 */
export const requestOf = (original: Element, names: readonly string[]): Request | undefined => {
  const mark = original.getAttribute(MARK)?.trim().toLowerCase();
  if (mark) {
    return linkRequest(original, mark, names);
  }
  const href = original.localName === 'a' ? original.getAttribute('href') : null;
  return href?.includes('#') ? addressRequest(original, href, names) : undefined;
};
