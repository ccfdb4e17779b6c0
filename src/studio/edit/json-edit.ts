/**
 * Edits of a JSON text, each a function from the text to another one that differs in what was changed alone: unknown keys, their order,
 * blanks and line ends stay as somebody has written them. The edits of jsonc-parser put whole lines in order, which is more.
 */
import type {Node} from 'jsonc-parser';
import {endOf, entryOf, nodeAt, textOf, treeOf} from './json-tree.js';
import type {Path} from './json-tree.js';
import {block, inline, styleOf} from './json-style.js';
import {KEY_ORDER} from './key-order.js';
import {itemsOf} from './reading.js';
import {written} from '../../document/written.js';

const splice = (text: string, from: number, to: number, content: string): string =>
  text.slice(0, from) + content + text.slice(to);

const hasLines = (text: string, node: Node): boolean => /[\r\n]/.test(textOf(text, node));

/** The blanks that a line begins with. */
const marginAt = (text: string, offset: number): string => {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? '';
};

const replace = (text: string, node: Node, value: unknown, depth: number): string => {
  const margin = marginAt(text, node.offset);
  return splice(text, node.offset, endOf(node), block(value, styleOf(text), margin, depth));
};

/** Where a new key belongs among others; behind them all where nobody knows. */
const indexFor = (node: Node, key: string): number => {
  const rank = KEY_ORDER.indexOf(key);
  const keys = (node.children ?? []).map(({children}) => KEY_ORDER.indexOf(String(children?.[0]?.value)));
  const following = keys.findIndex((other) => other > rank);
  return rank < 0 || following < 0 ? keys.length : following;
};

/** Whether a new item is to stand on one line, as its neighbours do. */
const isInline = (text: string, parent: Node, value: unknown): boolean => {
  const [first] = parent.children ?? [];
  if (first && !hasLines(text, parent)) {
    return true;
  }
  const isObject = typeof value === 'object' && value !== null;
  const alike = (parent.type === 'array' ? parent.children : [])?.filter(({type}) => type === 'object') ?? [];
  return isObject && alike.length > 0 && alike.every((node) => !hasLines(text, node));
};

/** Puts an entry into an object or a list. */
const insert = (text: string, parent: Node, index: number, key: string | undefined, value: unknown, depth: number) => {
  const style = styleOf(text);
  const children = parent.children ?? [];
  const [first] = children;
  const outer = marginAt(text, parent.offset);
  const isOnLines = !!style.indent && (!first || hasLines(text, parent));
  const margin = isOnLines ? (first ? marginAt(text, first.offset) : outer + style.indent) : '';
  const content = isInline(text, parent, value) ? inline(value, style) : block(value, style, margin, depth);
  const entry = key === undefined ? content : `${written(key)}:${style.gap}${content}`;
  if (!first) {
    const isShort = parent.type === 'array' && style.shortLists && (typeof value !== 'object' || value === null);
    const inside = isOnLines && !isShort ? `${style.eol}${margin}${entry}${style.eol}${outer}` : entry;
    const [open, close] = parent.type === 'array' ? '[]' : '{}';
    return splice(text, parent.offset, endOf(parent), `${open}${inside}${close}`);
  }
  const between = isOnLines ? style.eol + margin : style.gap;
  const before = children[index - 1];
  return before
    ? splice(text, endOf(before), endOf(before), `,${between}${entry}`)
    : splice(text, first.offset, first.offset, `${entry},${between}`);
};

const remove = (text: string, parent: Node, entry: Node): string => {
  const children = parent.children ?? [];
  const index = children.indexOf(entry);
  const [before, after] = [children[index - 1], children[index + 1]];
  if (after) {
    return splice(text, entry.offset, after.offset, '');
  }
  return before
    ? splice(text, endOf(before), endOf(entry), '')
    : splice(text, parent.offset + 1, endOf(parent) - 1, '');
};

/** What has to be around a value for a path to lead to it. */
const wrapped = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, step) => (typeof step === 'number' ? [inner] : {[step]: inner}), value);

/** With the value in its place; `undefined` takes out what stands there. Objects and lists on the way are made. */
export const setAt = (text: string, path: Path, value: unknown): string => {
  const root = treeOf(text);
  const present = nodeAt(root, path);
  const [step, parentPath] = [path[path.length - 1], path.slice(0, -1)];
  if (step === undefined) {
    return replace(text, root, value, 0);
  }
  const parent = nodeAt(root, parentPath);
  if (value === undefined) {
    const entry = parent && entryOf(parent, step);
    return parent && entry ? remove(text, parent, entry) : text;
  }
  if (present) {
    return replace(text, present, value, path.length);
  }
  const fits = parent?.type === (typeof step === 'number' ? 'array' : 'object');
  if (!parent || !fits) {
    return setAt(text, parentPath, wrapped([typeof step === 'number' ? 0 : step], value));
  }
  return typeof step === 'number'
    ? insert(text, parent, parent.children?.length ?? 0, undefined, value, path.length)
    : insert(text, parent, indexFor(parent, step), step, value, path.length);
};

/** With a new item in a list, which is made where it is not there, or of the one item that stands in its place. */
export const insertAt = (text: string, path: Path, index: number, value: unknown): string => {
  const list = nodeAt(treeOf(text), path);
  if (list?.type === 'array') {
    return insert(text, list, Math.min(index, list.children?.length ?? 0), undefined, value, path.length + 1);
  }
  const lone = list ? itemsOf(JSON.parse(textOf(text, list))) : [];
  return setAt(text, path, [...lone, value]);
};

/**
 * With the items of a list in another order, and what stood between them where it was.
 *
 * @param order of each place the number that its item had before
 */
export const arrange = (text: string, path: Path, order: readonly number[]): string => {
  const items = nodeAt(treeOf(text), path)?.children ?? [];
  const [first, last] = [items[0], items[items.length - 1]];
  if (!first || !last || order.length !== items.length) {
    return text;
  }
  const parts = items.map((place, index) => {
    const next = items[index + 1];
    const item = items[order[index] ?? index] ?? place;
    return textOf(text, item) + (next ? text.slice(endOf(place), next.offset) : '');
  });
  return splice(text, first.offset, endOf(last), parts.join(''));
};

/** With an item of a list in another place. */
export const moveTo = (text: string, path: Path, from: number, to: number): string => {
  const length = nodeAt(treeOf(text), path)?.children?.length ?? 0;
  const order = [...Array(length).keys()].filter((index) => index !== from);
  order.splice(to, 0, from);
  return arrange(text, path, order);
};

/** With several items in the place of one, or none. */
export const replaceItem = (text: string, path: Path, index: number, items: readonly unknown[]): string => {
  const [first, ...others] = items;
  const start = setAt(text, [...path, index], first);
  return others.reduce<string>((result, item, at) => insertAt(result, path, index + 1 + at, item), start);
};
