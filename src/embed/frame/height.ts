/** Tells the page around the frame how high the content is; src/embed/frame-height.ts hears it there. */

/** The host's script may come late, and never asks: the height is said again every second for a minute. */
const REPETITIONS = 60;

/**
 * Posts `{type: 'css-widgets-height', height}` in CSS px now, when the height changes, and for a while again. The height is that of the
 * content, never of the viewport, which the host makes as high: it would never shrink.
 */
export const tellHeight = (content: Element): void => {
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
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
  addEventListener('pageshow', tell);
  tell();
};
