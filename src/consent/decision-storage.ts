/**
 * Where the decision is kept: the one thing that we store on a visitor's device, in the site's own storage, which no request carries. It is
 * strictly necessary to respect the visitor's will, so it needs no consent itself (zákon 127/2005 Sb. § 89 odst. 3).
 */
import {read, written} from './decision.js';
import type {Decision} from './decision.js';

export const KEY = 'css-consent';

/** The decision as far as it holds on a day; what has expired is deleted. */
export const load = (today: string): Decision => {
  try {
    const text = localStorage.getItem(KEY);
    const decision = read(text, today);
    if (text !== null && Object.keys(decision).length === 0) {
      localStorage.removeItem(KEY);
    }
    return decision;
  } catch {
    // The browser allows no storage here, so nothing has been decided.
    return {};
  }
};

/** @returns whether it was kept: some browsers allow no storage, and the decision then holds for this page alone */
export const save = (decision: Decision): boolean => {
  try {
    localStorage.setItem(KEY, written(decision));
    return true;
  } catch {
    return false;
  }
};
