import {partOf} from '../source/document-part.js';

/** The URL of what somebody has written, by default against the page; `undefined` where nothing is written, or no URL. */
export const resolve = (
  reference: string | null | undefined,
  base: string | URL = partOf('baseURI'),
): URL | undefined => {
  try {
    return reference?.trim() ? new URL(reference.trim(), base) : undefined;
  } catch {
    return undefined;
  }
};
