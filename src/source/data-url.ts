import {partOf} from './document-part.js';

/** The data URL of a page whose elements name none. */
export interface DefaultUrl {
  readonly url: string;
  /** Whether the script has guessed it from its own address, because nobody has written one. */
  readonly guessed: boolean;
}

let pageDefault: () => DefaultUrl | undefined = () => undefined;

/** Says where elements without `src` find the page's default data URL; the script-tag entry does. */
export const setDefaultUrl = (find: () => DefaultUrl | undefined): void => {
  pageDefault = find;
};

/** Whether a data URL is only a guess. */
export const isGuessed = (url: string | null): boolean => {
  const address = pageDefault();
  return address?.guessed === true && address.url === url;
};

/**
 * The absolute data URL of an element: its `src` against the document's base, else the page's default.
 * `undefined` where there is neither, or `src` is no URL.
 */
export const dataUrl = (src: string): string | undefined => {
  if (!src) {
    return pageDefault()?.url;
  }
  try {
    const {href, protocol, username} = new URL(src, partOf('baseURI'));
    // `fetch` refuses other schemes and user names for good.
    return /^(https?|blob|data):$/.test(protocol) && !username ? href : undefined;
  } catch {
    return undefined;
  }
};
