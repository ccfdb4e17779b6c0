/**
 * What the script does with its first statement: it asks for the data, since the answer takes as long as the rest of the script. Bundled by
 * itself, in front of that (docs/decisions/010), which has these modules of it.
 */
import {TAGS} from './catalog.js';
import {findDefaultUrl} from './embed/default-url.js';
import {isFirstCopy, ownScript} from './embed/own-script.js';
import {dataUrl, setDefaultUrl} from './source/data-url.js';
import {partOf} from './source/document-part.js';
import {firstMode} from './source/freshness.js';
import {requestEarly} from './source/request.js';

export * from './catalog.js';
export * from './embed/addresses.js';
export * from './embed/default-url.js';
export * from './embed/own-script.js';
export * from './source/data-url.js';
export * from './source/document-part.js';
export * from './source/freshness.js';
export * from './source/own-server.js';
export * from './source/request.js';

const isLazy = (element: Element): boolean => /^\s*lazy\s*$/i.test(element.getAttribute('loading') ?? '');

/** The data of the first element that will not wait; `undefined` where none is on the page yet, or a script has given it its data. */
const awaitedUrl = (): string | undefined => {
  const elements = partOf('documentElement').querySelectorAll(TAGS.join());
  const awaiting = [...elements].find((element) => !isLazy(element));
  return awaiting && !('data' in awaiting) ? dataUrl(awaiting.getAttribute('src')?.trim() ?? '') : undefined;
};

setDefaultUrl(() => findDefaultUrl(ownScript));
try {
  const url = isFirstCopy ? awaitedUrl() : undefined;
  if (url) {
    requestEarly(url, firstMode());
  }
} catch {
  // The element will ask for it, and say what is wrong.
}
