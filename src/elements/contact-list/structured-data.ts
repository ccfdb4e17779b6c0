import type {DataDocument, Person} from '../../document/types.js';
import {structuredDataText} from '../../export/structured-data.js';
import type {View} from '../base/view.js';
import {plainText} from '../presenters/localized-text.js';

/** The elements that ask for it, by document; the first of them writes. */
const published = new Map<DataDocument, {readonly owners: Set<object>; readonly script: HTMLScriptElement}>();

/** Takes an element's part back, and with the last one the data. */
export const withdraw = (owner: object): void => {
  for (const [document, {owners, script}] of published) {
    if (owners.delete(owner) && !owners.size) {
      published.delete(document);
      script.parentNode?.removeChild(script);
    }
  }
};

/** Writes a document's people for search engines to the page's head, once however many elements show it. */
export const publish = (owner: object, view: View, people: readonly Person[]): void => {
  const known = published.get(view.document);
  if (known?.owners.has(owner)) {
    return;
  }
  withdraw(owner);
  if (known) {
    known.owners.add(owner);
    published.set(view.document, known);
    return;
  }
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // Not textContent, which Trusted Types guard.
  script.append(structuredDataText(view.document, (text) => plainText(view, text), people));
  document.head.appendChild(script);
  published.set(view.document, {owners: new Set([owner]), script});
};
