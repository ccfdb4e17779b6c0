import {TAGS, WIDGETS} from '../catalog.js';
import {partOf} from '../source/document-part.js';
import {dataUrl} from '../source/data-url.js';
import {standsAlone} from './alone.js';
import {ORIGINALS, requestOf} from './originals.js';

const isLazy = (loading: string | null | undefined): boolean => /^\s*lazy\s*$/i.test(loading ?? '');

/** The data URL that an element will ask for as soon as it is defined. */
const urlOfElement = (element: Element): string | undefined =>
  isLazy(element.getAttribute('loading')) || (element as {readonly data?: unknown}).data
    ? undefined
    : dataUrl(element.getAttribute('src')?.trim() ?? '');

/** The same of a link that will get an element: only where that asks for the page's default data, which needs no leave. */
const urlOfOriginal = (original: HTMLElement): string | undefined => {
  const request = original.isContentEditable ? undefined : requestOf(original, ['src', 'loading']);
  return request &&
    WIDGETS.some((widget) => widget === request.widget) &&
    !request.attributes.get('src') &&
    !isLazy(request.attributes.get('loading')) &&
    (request.rung === 'link' || standsAlone(original, () => false))
    ? dataUrl('')
    : undefined;
};

/** The data URL that the first block on the page will ask for; `undefined` where what is parsed of the page has none that will. */
export const firstDataUrl = (): string | undefined => {
  for (const element of partOf('documentElement').querySelectorAll<HTMLElement>(`${TAGS.join()}, ${ORIGINALS}`)) {
    const url = element.matches(TAGS.join()) ? urlOfElement(element) : urlOfOriginal(element);
    if (url) {
      return url;
    }
  }
  return undefined;
};
