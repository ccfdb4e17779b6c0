/** What the models of filters have in common: tags in a text, as filters without a parser see them. */

export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Everything between the name and `>`. */
  readonly rest: string;
}

const TAG = /<(\/?)([^\s<>/]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** Puts something in place of each tag; text between tags stays. */
export const replaceTags = (html: string, replace: (tag: Tag) => string): string =>
  html.replace(TAG, (_, slash: string, name: string, rest: string) => replace({name, closing: slash === '/', rest}));

export interface Attribute {
  readonly name: string;
  /** As it is written, entities included; none: a boolean attribute. */
  readonly value: string | undefined;
}

export const attributesIn = (rest: string): Attribute[] =>
  [...rest.matchAll(/([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g)].map(([, name = '', a, b, c]) => ({
    name,
    value: a ?? b ?? c,
  }));

export const written = (name: string, attributes: readonly Attribute[]): string =>
  `<${[name, ...attributes.map(({name: key, value}) => (value === undefined ? key : `${key}="${value}"`))].join(' ')}>`;
