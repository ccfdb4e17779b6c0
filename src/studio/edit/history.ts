/** Undo and redo of whole texts: the first is there again to its last byte. */
export interface History {
  readonly past: readonly string[];
  readonly text: string;
  readonly future: readonly string[];
  /** What was last changed: typing in one field is one step. */
  readonly key: string | undefined;
}

/** More than anybody takes back, and less than fills the memory. */
const MOST = 500;

export const begin = (text: string): History => ({past: [], text, future: [], key: undefined});

/** @param key the field that it was typed into; `undefined`: a step of its own */
export const commit = (history: History, text: string, key?: string): History => {
  if (text === history.text) {
    return history;
  }
  const past = key !== undefined && key === history.key ? history.past : [...history.past, history.text].slice(-MOST);
  return {past, text, future: [], key};
};

/** What is typed into the same field from now on is another step. */
export const settle = (history: History): History => ({...history, key: undefined});

export const undo = ({past, text, future}: History): History => {
  const last = past[past.length - 1];
  return last === undefined
    ? {past, text, future, key: undefined}
    : {past: past.slice(0, -1), text: last, future: [text, ...future], key: undefined};
};

export const redo = ({past, text, future}: History): History => {
  const [next, ...rest] = future;
  return next === undefined
    ? {past, text, future, key: undefined}
    : {past: [...past, text], text: next, future: rest, key: undefined};
};
