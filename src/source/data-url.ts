let pageDefault: () => string | undefined = () => undefined;

/** Says where elements without `src` find the page's default data URL; the script-tag entry does. */
export const setDefaultUrl = (find: () => string | undefined): void => {
  pageDefault = find;
};

/**
 * The absolute data URL of an element: its `src` against the document's base, else the page's default.
 * `undefined` where there is neither, or `src` is no URL.
 */
export const dataUrl = (src: string): string | undefined => {
  if (!src) {
    return pageDefault();
  }
  try {
    const {href, protocol, username} = new URL(src, document.baseURI);
    // What fetch refuses for good is no data URL.
    return /^(https?|blob|data):$/.test(protocol) && !username ? href : undefined;
  } catch {
    return undefined;
  }
};
