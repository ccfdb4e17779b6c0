/** What of a page waits for consent: `<script type="text/plain" data-css-consent="…">` and `<iframe data-src="…" data-css-consent="…">`. */
import type {NoticeService} from '../document/types.js';
import {resolveUrl} from '../format/urls.js';
import {partOf} from '../source/document-part.js';
import {purposeOf, serviceOf} from './services.js';
import type {Service} from './services.js';
import {warn} from './warnings.js';

export interface Gate {
  readonly element: HTMLScriptElement | HTMLIFrameElement;
  readonly service: Service;
}

/** The attribute that says what a script or a frame is for. On a link or a button it says `settings`. */
export const GATED = 'data-css-consent';

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script';

/** Where a gate loads from; only `http` and `https`, since a `javascript:` frame would run on the page itself. */
export const addressOf = (element: Element): string | undefined => {
  const written = isScript(element) ? element.getAttribute('src') : undefined;
  const reference = written ?? element.getAttribute('data-src');
  return reference === null ? undefined : resolveUrl(reference, partOf('baseURI'));
};

/** Whether it waits; if not, it has run already. */
const isClosed = (element: Element): boolean =>
  isScript(element)
    ? element.getAttribute('type')?.trim().toLowerCase() === 'text/plain'
    : !element.hasAttribute('src') && element.hasAttribute('data-src');

const nameOf = (element: Element): string =>
  element.getAttribute('data-css-service') ?? addressOf(element) ?? `<${element.localName}>`;

/** What has been opened, and what has been put in its place. */
export const opened = new WeakSet<Element>();

/** All that wait, in document order. */
export const gatesOf = (page: ParentNode, listed?: readonly NoticeService[]): Gate[] => {
  const selector = ['script', 'iframe'].map((tag) => `${tag}[${GATED}]`).join();
  const gates: Gate[] = [];
  for (const element of page.querySelectorAll<Gate['element']>(selector)) {
    if (opened.has(element)) {
      continue;
    }
    const purpose = purposeOf(element.getAttribute(GATED));
    const service = purpose && serviceOf(purpose, element.getAttribute('data-css-service'), addressOf(element), listed);
    if (!isClosed(element)) {
      warn('CSS-C04', nameOf(element));
    } else if (!purpose) {
      warn('CSS-C02', element.getAttribute(GATED) ?? '');
    } else if (!service) {
      warn('CSS-C03', `<${element.localName}>`);
    } else {
      gates.push({element, service});
    }
  }
  return gates;
};
