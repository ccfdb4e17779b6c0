/** Where the values of a JSON text stand in it. */
import {parseTree} from 'jsonc-parser';
import type {Node} from 'jsonc-parser';

/** Keys and numbers of items that lead to a value. */
export type Path = readonly (string | number)[];

/** The value of a key; of a repeated key the last one, as `JSON.parse` has it. */
const propertyOf = (node: Node, key: string): Node | undefined =>
  node.children?.filter(({children}) => (children?.[0]?.value as unknown) === key).pop();

const childOf = (node: Node, step: string | number): Node | undefined => {
  if (node.type === 'array') {
    return node.children?.[Number(step)];
  }
  return node.type === 'object' ? propertyOf(node, String(step))?.children?.[1] : undefined;
};

/** @param text valid JSON */
export const treeOf = (text: string): Node => {
  const tree = parseTree(text);
  if (!tree) {
    throw new SyntaxError('No value in the text');
  }
  return tree;
};

export const nodeAt = (root: Node, path: Path): Node | undefined => {
  let node: Node | undefined = root;
  for (const step of path) {
    node = node && childOf(node, step);
  }
  return node;
};

/** What has to be taken out together: of an object's value the key as well. */
export const entryOf = (parent: Node, step: string | number): Node | undefined =>
  parent.type === 'object' ? propertyOf(parent, String(step)) : childOf(parent, step);

export const endOf = ({offset, length}: Node): number => offset + length;

export const textOf = (text: string, node: Node): string => text.slice(node.offset, endOf(node));

/** `people[2].phones` as the parser writes it. */
export const pathText = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** The other way round. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
