import type {Edition} from '../../content/edition.js';
import {words} from '../../content/inline.js';
import type {DataDocument, Person} from '../../document/types.js';
import {structuredDataText} from '../../export/structured-data.js';
import {partOf} from '../../source/document-part.js';

interface Part {
  readonly edition: Edition;
  readonly people: readonly Person[];
}

/** What is said of a document: the parts of the elements that show it, in one script. */
interface Publication {
  readonly parts: Map<object, Part>;
  readonly script: HTMLScriptElement;
}

const publications = new Map<DataDocument, Publication>();
/** The document that each element shows a part of. */
const documents = new Map<object, DataDocument>();
/** Documents whose script is yet to be written: once for all the elements that change together. */
const waiting = new Set<DataDocument>();

/** Writes all that the elements show of a document, in the language of the first of them. */
const write = (source: DataDocument): void => {
  waiting.delete(source);
  const {parts, script} = publications.get(source) ?? {};
  const all = [...(parts?.values() ?? [])];
  const [first] = all;
  if (first && script) {
    script.type = 'application/ld+json';
    // Not textContent, which Trusted Types guard.
    script.replaceChildren(
      structuredDataText(source, (text) => words(first.edition, text).text, [
        ...new Set(all.flatMap(({people}) => people)),
      ]),
    );
    partOf('head').appendChild(script);
  }
};

const writeSoon = (source: DataDocument): void => {
  if (!waiting.has(source)) {
    waiting.add(source);
    queueMicrotask(() => write(source));
  }
};

/** Takes an element's part back, and the script where no other element has one. */
export const withdraw = (owner: object): void => {
  const source = documents.get(owner);
  const publication = source && publications.get(source);
  if (publication) {
    documents.delete(owner);
    publication.parts.delete(owner);
    if (publication.parts.size) {
      writeSoon(source);
    } else {
      publications.delete(source);
      publication.script.parentNode?.removeChild(publication.script);
    }
  }
};

/** Writes the people whom an element shows for search engines to the page's head: one script for each document. */
export const publish = (owner: object, edition: Edition, people: readonly Person[]): void => {
  const source = edition.document;
  if (documents.get(owner) !== source) {
    withdraw(owner);
  }
  const publication = publications.get(source) ?? {parts: new Map(), script: document.createElement('script')};
  publications.set(source, publication);
  documents.set(owner, source);
  publication.parts.set(owner, {edition, people});
  writeSoon(source);
};
