/** Where a value stands: keys and numbers of items. */
export type Path = readonly (string | number)[];

type Fields = Record<string | number, unknown>;

/** The value with another one at a path, or with none where that is `undefined`. What is missing on the way is made. */
export const withValue = (value: unknown, [key, ...rest]: Path, change: unknown): unknown => {
  if (key === undefined) {
    return change;
  }
  const copy: unknown = Array.isArray(value)
    ? [...(value as unknown[])]
    : value === undefined && typeof key === 'number'
      ? []
      : {...(value as Fields | undefined)};
  (copy as Fields)[key] = withValue((copy as Fields)[key], rest, change);
  return copy;
};

const parentOf = (value: unknown, path: Path): unknown =>
  path.slice(0, -1).reduce((parent, key) => (parent as Fields)[key], value);

/** The document as a warning proposes it: with the canonical spelling at the path. */
export const canonicalDocument = (raw: unknown, path: Path, canonical: string): unknown => {
  const parent = parentOf(raw, path);
  const key = path[path.length - 1] ?? '';
  if (/^"[^"]*": /.test(canonical)) {
    const others = Object.fromEntries(Object.entries(parent as Fields).filter(([name]) => name !== key));
    return withValue(raw, path.slice(0, -1), {...others, ...(JSON.parse(`{${canonical}}`) as object)});
  }
  const values = JSON.parse(`[${canonical}]`) as readonly unknown[];
  return Array.isArray(parent)
    ? withValue(
        raw,
        path.slice(0, -1),
        parent.flatMap((item: unknown, index) => (index === key ? values : [item])),
      )
    : withValue(raw, path, values[0]);
};
