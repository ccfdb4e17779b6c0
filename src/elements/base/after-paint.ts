/** Milliseconds. A page that is not shown paints nothing, and what waits for it is not to wait for ever. */
const LONGEST = 250;

/**
 * Calls back once what has been drawn is painted, so that what is not seen yet does not hold it up.
 *
 * @returns takes the call back
 */
export const afterPaint = (call: () => void): (() => void) => {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    call();
  }, LONGEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // The page is painted at the end of this frame.
    timer = setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
