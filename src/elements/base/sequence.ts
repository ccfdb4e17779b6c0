/**
 * Blocks of a page that follow each other: no text and no picture stands between them, whatever wraps them. What all would say, one says
 * for all.
 */
import type {Language} from '../../localization/language.js';

/** A block as its neighbours see it. */
export interface Member extends Element {
  /** The document of which it shows something; a failure that it tells; nothing, which is not to be seen. */
  readonly shown: object | 'failure' | 'nothing' | undefined;
  readonly language: Language;
  /** Whether it would now draw something else beside its neighbours. */
  reconsider(): void;
}

const members = new Set<Node>();

const isMember = (node: Node): node is Member => members.has(node);

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** What nobody sees. */
const isHidden = (node: Node): boolean =>
  isElement(node) &&
  (node.matches('script, style, template, noscript, [hidden], [slot="fallback"]') ||
    /display: ?none/.test(node.getAttribute('style') ?? ''));

const isContent = (node: Node): boolean =>
  isElement(node)
    ? node.matches('img, svg, picture, video, audio, iframe, canvas, object, embed, hr, input, textarea, select')
    : /\S/.test(node.nodeValue ?? '');

/** The next member in one direction, or nothing where the page's own content comes first. What is inside a member stands below what it draws. */
const neighbour = (member: Member, direction: 'before' | 'after'): Member | undefined => {
  if (members.size < 2) {
    return undefined;
  }
  const isAfter = direction === 'after';
  const walker = document.createTreeWalker(member.getRootNode(), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = member;
  let found = isAfter ? (walker.firstChild() ?? walker.nextSibling()) : walker.previousSibling();
  for (;;) {
    while (!found) {
      const parent = walker.parentNode();
      if (!parent) {
        return undefined;
      }
      if (!isAfter && isMember(parent)) {
        return parent;
      }
      found = isAfter ? walker.nextSibling() : walker.previousSibling();
    }
    for (let node: Node | null = found; node; node = isAfter ? walker.firstChild() : walker.lastChild()) {
      if (isMember(node) && node.shown !== 'nothing') {
        return node;
      }
      if (isMember(node) || isHidden(node)) {
        break;
      }
      if (isContent(node)) {
        return undefined;
      }
    }
    found = isAfter ? walker.nextSibling() : walker.previousSibling();
  }
};

/** Whether the next block shows something of the same document in the same language, so that it will say what is said of that document. */
export const isContinued = (member: Member): boolean => {
  const next = typeof member.shown === 'object' ? neighbour(member, 'after') : undefined;
  return next?.shown === member.shown && next?.language === member.language;
};

/** Whether the block before says already that loading fails. */
export const isFailureTold = (member: Member): boolean => neighbour(member, 'before')?.shown === 'failure';

/** Whether no other block of the page that shows something of a document comes before. */
export const isFirst = (member: Member): boolean =>
  ![...members].some(
    (other) =>
      member.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING &&
      typeof (other as Member).shown === 'object',
  );

/** Has all members look at what they draw. */
export const reconsiderAll = (): void => {
  for (const member of members) {
    (member as Member).reconsider();
  }
};

export const join = (member: Member): void => {
  members.add(member);
};

export const leave = (member: Member): void => {
  members.delete(member);
  reconsiderAll();
};

/** Is called after a member has changed what it shows. */
export const tellNeighbours = (member: Member): void => {
  neighbour(member, 'before')?.reconsider();
  neighbour(member, 'after')?.reconsider();
};
