import type {PersonContent} from '../../content/contact-list.js';
import type {Edition} from '../../content/edition.js';
import {words} from '../../content/inline.js';
import type {DataDocument, Person} from '../../document/types.js';
import {structuredDataText} from '../../export/structured-data.js';

/** What each element shows; those of one document share a script. */
const shown = new Map<object, {readonly edition: Edition; readonly people: readonly Person[]}>();
const scripts = new Map<DataDocument, HTMLScriptElement>();

/** Writes all that the elements show of a document, in the language of the first of them; takes it away where none shows any. */
const write = (source: DataDocument): void => {
  const all = [...shown.values()].filter(({edition}) => edition.document === source);
  const [first] = all;
  const script = scripts.get(source) ?? document.createElement('script');
  if (first) {
    scripts.set(source, script);
    script.type = 'application/ld+json';
    // Not textContent, which Trusted Types guard.
    script.replaceChildren(
      structuredDataText(source, (text) => words(first.edition, text).text, [
        ...new Set(all.flatMap(({people}) => people)),
      ]),
    );
    document.head.appendChild(script);
  } else {
    scripts.delete(source);
    script.parentNode?.removeChild(script);
  }
};

/** Takes an element's part back. */
export const withdraw = (owner: object): void => {
  const before = shown.get(owner);
  if (before) {
    shown.delete(owner);
    write(before.edition.document);
  }
};

/** Writes the people whom an element shows for search engines to the page's head: one script for each document. */
export const publish = (owner: object, edition: Edition, people: readonly PersonContent[]): void => {
  if (shown.get(owner)?.edition.document !== edition.document) {
    withdraw(owner);
  }
  shown.set(owner, {edition, people: people.map(({person}) => person)});
  write(edition.document);
};
