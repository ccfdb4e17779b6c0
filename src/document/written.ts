/** An object as JSON has them, and no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By hand, since pages with Prototype spoil `JSON.stringify`. */
const quoted = (text: string): string =>
  `"${text.replace(/[\p{Cc}"\\]/gu, (sign) =>
    sign === '"' || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}"`;

/** A value as it stands in a file. What is nested deeper is left out: it may be too deep for any stack. */
export const written = (value: unknown, depth = 2): string => {
  if (typeof value === 'string') {
    return quoted(value);
  }
  if (Array.isArray(value)) {
    return depth ? `[${value.map((item) => written(item, depth - 1)).join(', ')}]` : '[…]';
  }
  if (!isRecord(value)) {
    return String(value);
  }
  const field = ([key, content]: [string, unknown]): string => `${quoted(key)}: ${written(content, depth - 1)}`;
  return depth ? `{${Object.entries(value).map(field).join(', ')}}` : '{…}';
};
