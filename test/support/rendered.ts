import {nextFrame} from '@open-wc/testing';
import type {LitElement} from 'lit';

/** Words as they are read, however their lines may end. */
export const normalize = (text: string): string =>
  text
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a node, hidden or not. */
export const wordsOf = (node: Node): string => normalize(node.textContent ?? '');

const rootOf = (element: Element): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.root');

/** What a screen reader finds in an element's shadow tree, hidden words too, with every white space as one ordinary space. */
export const textOf = (element: Element): string => normalize(rootOf(element)?.innerText ?? '');

/** What an eye sees of it: without hidden words. */
export const visibleTextOf = (element: Element): string => {
  const words = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.hidden') ?? [])];
  for (const word of words) {
    word.hidden = true;
  }
  const text = textOf(element);
  for (const word of words) {
    word.hidden = false;
  }
  return text;
};

/** All nodes of a selector in an element's shadow tree. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The first of them. Throws where there is none. */
export const one = (element: Element, selector: string): HTMLElement => {
  const [found] = all(element, selector);
  if (!found) {
    throw new Error(`no ${selector} in <${element.localName}>`);
  }
  return found;
};

/** Milliseconds after which nobody waits any more: many times what the slowest machine needs, less than a test may take. */
const PATIENCE = 30_000;

/**
 * Waits for something frame by frame, by no timer, so that tests may hold or hurry time.
 *
 * @param message what to say if it does not come, or who knows it then
 */
export const until = async (
  isSo: () => boolean,
  message: string | (() => string) = 'it never was so',
): Promise<void> => {
  const end = performance.now() + PATIENCE;
  while (!isSo()) {
    if (performance.now() > end) {
      throw new Error(typeof message === 'string' ? message : message());
    }
    await nextFrame();
  }
};

/** Whether something takes a place on the page. */
export const isSeen = (node: Element): boolean => node.getClientRects().length > 0;

/** Waits until an element says that it is loading, which it does to those alone who wait longer. */
export const tellsOfLoading = async (element: Element): Promise<void> => {
  await until(() => isSeen(one(element, '.waiting')), 'it never said that it is loading');
};

/** Waits until an element has reached a state and shown it. */
export const reach = async (element: LitElement & {readonly state: string}, state: string): Promise<void> => {
  await until(
    () => element.state === state,
    () => `<${element.localName}> never was ${state}, but ${element.state}`,
  );
  await element.updateComplete;
  await nextFrame();
};
