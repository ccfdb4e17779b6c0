/** Tells the page around the frame how high the content is; src/embed/frame-height.ts hears it there. */

/** The host's script may come late, and never asks: the height is said again every second for a minute. */
const REPETITIONS = 60;

/**
 * A scroll bar makes the content narrower and so perhaps higher, without which it would need none: with both a frame would flicker. So
 * there is none where all of the content is to be seen, and one wherever the frame is too low.
 */
const allowScrolling = (height: number): void => {
  const {clientHeight, style} = document.documentElement;
  style.overflowY = clientHeight < height ? '' : 'hidden';
};

/**
 * Posts `{type: 'css-widgets-height', height}` in CSS px now, when the height changes, and for a while again. The height is that of the
 * content, never of the viewport, which the host makes as high: it would never shrink.
 */
export const tellHeight = (content: Element): void => {
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    allowScrolling(height);
    // Nothing in it is secret, and who embeds a frame is not to be known.
    window.parent.postMessage({type: 'css-widgets-height', height}, '*');
  };
  let left = REPETITIONS;
  const timer = setInterval(() => {
    tell();
    left -= 1;
    if (left <= 0) {
      clearInterval(timer);
    }
  }, 1000);
  new ResizeObserver(tell).observe(content);
  addEventListener('resize', tell);
  addEventListener('pageshow', tell);
  tell();
};
