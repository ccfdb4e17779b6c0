/** Two people have changed the same file: what both have changed, each elsewhere, comes together; the rest has to be chosen. */
import {differencesOf, isEqual, keysOf, placeOf} from './differences.js';
import type {Difference, Step} from './differences.js';
import {arrange, insertAt, setAt} from './json-edit.js';
import {freeId, idsIn} from './ids.js';
import {itemsOf, recordOf, valueAt, wordOf} from './reading.js';
import type {Raw} from './reading.js';

/** Something that both have changed, and not in the same way. */
export interface Conflict {
  /** What the other one has changed. */
  readonly theirs: Difference;
  /** What stands there in mine; `undefined`: nothing. */
  readonly mine: unknown;
}

export interface Merged {
  /** Mine, with all changes of the other one that do not collide. */
  readonly text: string;
  readonly taken: readonly Difference[];
  readonly conflicts: readonly Conflict[];
}

const rawOf = (text: string): Raw => JSON.parse(text) as Raw;

const isItem = (step: Step | undefined): boolean => typeof step === 'object';

/** As the other one has ordered it, and behind that what only I have. */
const inTheirOrder = (text: string, steps: readonly Step[], order: readonly string[]): string => {
  const raw = rawOf(text);
  const path = placeOf(raw, steps) ?? [];
  const keys = keysOf(itemsOf(valueAt(raw, path)));
  const known = order.flatMap((key) => (keys.includes(key) ? [keys.indexOf(key)] : []));
  const places = keys.map((_, index) => index).filter((index) => known.includes(index));
  const result = keys.map((_, index) => index);
  places.forEach((place, at) => {
    result[place] = known[at] ?? place;
  });
  return arrange(text, path, result);
};

/** Both have added somebody, and the same post has given both the same id. */
const isNamesake = ({steps, before, after}: Difference, own: unknown): boolean =>
  isItem(steps[steps.length - 1]) &&
  before === undefined &&
  own !== undefined &&
  !isEqual(recordOf(own)['name'], recordOf(after)['name']);

const withFreeId = (list: unknown, item: unknown): unknown => {
  const id = wordOf(recordOf(item)['id']);
  return {...recordOf(item), id: freeId(id, idsIn(list), 'osoba')};
};

/** Mine with a change of the other one. */
export const take = (text: string, difference: Difference): string => {
  const {steps, before, after, order} = difference;
  if (order) {
    return inTheirOrder(text, steps, after as readonly string[]);
  }
  const raw = rawOf(text);
  const path = placeOf(raw, steps);
  if (path && isNamesake(difference, valueAt(raw, path))) {
    const list = itemsOf(valueAt(raw, path.slice(0, -1)));
    return insertAt(text, path.slice(0, -1), list.length, withFreeId(list, after));
  }
  if (path) {
    return setAt(text, path, after);
  }
  const listPath = placeOf(raw, steps.slice(0, -1));
  // Who is gone in mine and changed in theirs comes back by the item itself.
  const isWhole = isItem(steps[steps.length - 1]) && before === undefined;
  return listPath && isWhole ? insertAt(text, listPath, itemsOf(valueAt(raw, listPath)).length, after) : text;
};

const mineAt = (raw: Raw, steps: readonly Step[]): unknown => {
  const path = placeOf(raw, steps);
  return path && valueAt(raw, path);
};

type Outcome = 'take' | 'same' | 'conflict';

const judge = (mine: Raw, base: Raw, difference: Difference): Outcome => {
  const {steps, before, after, order} = difference;
  if (order) {
    const isMoved = differencesOf(base, mine).some(
      (other) => other.order && isEqual(other.steps, steps) && !isEqual(other.after, after),
    );
    return isMoved ? 'conflict' : 'take';
  }
  const own = mineAt(mine, steps);
  if (isNamesake(difference, own)) {
    return 'take';
  }
  if (isEqual(own, after)) {
    return 'same';
  }
  // An item that I have taken out has nothing that could be changed.
  const isGone =
    steps.some((step, at) => isItem(step) && !placeOf(mine, steps.slice(0, at + 1))) && before !== undefined;
  return isEqual(own, before) && !isGone ? 'take' : 'conflict';
};

/**
 * @param base the text that both began with
 * @param mine as it is edited here
 * @param theirs as it is on the server by now
 */
export const merge = (base: string, mine: string, theirs: string): Merged => {
  const [baseRaw, mineRaw] = [rawOf(base), rawOf(mine)];
  const taken: Difference[] = [];
  const conflicts: Conflict[] = [];
  let text = mine;
  for (const difference of differencesOf(baseRaw, rawOf(theirs))) {
    const outcome = judge(mineRaw, baseRaw, difference);
    if (outcome === 'take') {
      text = take(text, difference);
      taken.push(difference);
    } else if (outcome === 'conflict') {
      conflicts.push({theirs: difference, mine: mineAt(mineRaw, difference.steps)});
    }
  }
  return {text, taken, conflicts};
};
