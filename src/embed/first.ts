/**
 * The first part of the script, a function of its own: asks for the data of the page's first block, so that they are on their way while
 * the rest is evaluated. In the one large function of the rest this would cost more than it gains: Chromium notes where in a script a
 * request comes from, and reads all of the function anew for that.
 */
import {partOf} from '../source/document-part.js';
import {setDefaultUrl} from '../source/data-url.js';
import {startFirstRequest} from '../source/first-request.js';
import {findDefaultUrl} from './default-url.js';
import {firstDataUrl} from './first-data.js';
import {isFirstCopy} from './first-copy.js';

try {
  const ownScript = partOf('currentScript');
  setDefaultUrl(() => findDefaultUrl(ownScript));
  const url = isFirstCopy ? firstDataUrl() : undefined;
  if (url) {
    startFirstRequest(url);
  }
} catch {
  // A script of the page has replaced a built-in; the request that follows tells of it.
}
