import {partOf} from './document-part.js';

/** Milliseconds of work before a pause: well under the 50 after which a page seems to hang. */
const LONGEST = 20;

/**
 * Keeps long work from holding up the page.
 *
 * @returns asks for a pause, which there is none of where the work has not lasted long yet, and where nobody looks at the page: there a
 *   pause lasts a second. At the end of the work, `isLast`, there is one more if there was any: what follows may take long too.
 */
export const pauses = (): ((isLast?: boolean) => Promise<void> | undefined) => {
  let end = performance.now() + LONGEST;
  let hasPaused = false;
  return (isLast = false) => {
    if (partOf('hidden') || (isLast ? !hasPaused : performance.now() < end)) {
      return undefined;
    }
    hasPaused = true;
    return new Promise((resolve) => {
      setTimeout(() => {
        end = performance.now() + LONGEST;
        resolve();
      });
    });
  };
};
