import {partOf} from './document-part.js';

/** Milliseconds of work before a pause: well under the 50 after which a page seems to hang. */
const LONGEST = 30;

/**
 * Keeps long work from holding up the page.
 *
 * @returns asks for a pause, which there is none of where the work has not lasted long yet, and where nobody looks at the page: there a
 *   pause lasts a second
 */
export const pauses = (): (() => Promise<void> | undefined) => {
  let end = performance.now() + LONGEST;
  return () => {
    if (performance.now() < end || partOf('hidden')) {
      return undefined;
    }
    return new Promise((resolve) => {
      setTimeout(() => {
        end = performance.now() + LONGEST;
        resolve();
      });
    });
  };
};
