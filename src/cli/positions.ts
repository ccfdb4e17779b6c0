/** Where in a JSON text its values stand, as an editor counts: lines and columns begin with 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One key or index on the paths that are looked for, with the steps that follow it and its position in the text. */
interface Step {
  readonly further: Map<string, Step>;
  position: Position | undefined;
}

/** An object or a list that the scan is inside of. */
interface Container {
  /** The step that leads in here; `undefined` where no path does. */
  readonly step: Step | undefined;
  readonly isList: boolean;
  /** The key or index of the present value; `undefined` where a key comes next. */
  key: string | undefined;
}

/** Takes a path apart: `people[2].phones` becomes `people`, `2`, `phones`. */
const stepsOf = (path: string): readonly string[] => path.match(/[^.[\]]+/g) ?? [];

const newStep = (): Step => ({further: new Map(), position: undefined});

/** Makes a tree of the paths, so that one scan of the text finds all of them. */
const treeOf = (paths: Iterable<string>): Step => {
  const root = newStep();
  for (const path of paths) {
    let step = root;
    for (const name of stepsOf(path)) {
      const next = step.further.get(name) ?? newStep();
      step.further.set(name, next);
      step = next;
    }
  }
  return root;
};

/** The offset behind the quotation mark that ends a string. */
const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (text[at] !== '"') {
    at += text[at] === '\\' ? 2 : 1;
  }
  return at + 1;
};

/** Matches the end of a line, a sign of the syntax, a whole number or word, or the quotation mark that begins a string. */
const TOKEN = /\r\n|[\n\r{}[\],"]|[^\s{}[\],:"]+/g;

/**
 * Notes in the tree where each value begins. It keeps its own stack of containers, since a text may be nested deeper than functions can
 * call themselves, as they do in every parser that gives positions.
 *
 * @param text valid JSON
 */
const scan = (text: string, root: Step): void => {
  const containers: Container[] = [];
  let line = 1;
  let lineStart = 0;
  const begin = (at: number, container: Container | undefined): Step | undefined => {
    const step = container ? container.step?.further.get(container.key ?? '') : root;
    if (step) {
      step.position = {line, column: at - lineStart + 1};
    }
    return step;
  };
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [sign] = match;
    const at = match.index;
    const container = containers.at(-1);
    if (/[\n\r]/.test(sign)) {
      line += 1;
      lineStart = token.lastIndex;
    } else if (sign === '{' || sign === '[') {
      const isList = sign === '[';
      containers.push({step: begin(at, container), isList, key: isList ? '0' : undefined});
    } else if (sign === '}' || sign === ']') {
      containers.pop();
    } else if (sign === ',' && container) {
      container.key = container.isList ? String(Number(container.key) + 1) : undefined;
    } else {
      token.lastIndex = sign === '"' ? endOfString(text, at) : token.lastIndex;
      if (container && container.key === undefined) {
        container.key = JSON.parse(text.slice(at, token.lastIndex)) as string;
      } else {
        begin(at, container);
      }
    }
  }
};

/**
 * Where the values of some paths begin. What is not in the text, such as a key that is missing, is where the nearest value around it is.
 *
 * @param text valid JSON
 */
export const positionsOf = (text: string, paths: readonly string[]): ((path: string) => Position) => {
  const root = treeOf(paths);
  scan(text, root);
  return (path) => {
    let step: Step | undefined = root;
    let position = root.position ?? {line: 1, column: 1};
    for (const name of stepsOf(path)) {
      step = step?.further.get(name);
      position = step?.position ?? position;
    }
    return position;
  };
};
