/** Tells the page around the frame how high the content is; src/embed/frame-heights.ts hears it there. */
import type {HeightMessage} from '../embed/frame-heights.js';

/** The host's script may come late and never asks, so the frame repeats the height every second for a minute. */
const REPETITIONS = 60;

/**
 * The height of the content, never of the viewport, which the host makes as high: it would never shrink. A vertical scroll bar makes
 * the content narrower and so another height, by which frame and bar would chase each other; so the height is that without one, and
 * one is there only where the frame is too low.
 */
const measure = (content: Element): number => {
  const {documentElement: root} = document;
  root.style.overflowY = 'hidden';
  // What may lie below the content is a horizontal bar, where something cannot be as narrow as the frame.
  const height = Math.ceil(content.getBoundingClientRect().height) + innerHeight - root.clientHeight;
  root.style.overflowY = innerHeight < height ? '' : 'hidden';
  return height;
};

/** Posts `{type: 'css-widgets-height', height}` in CSS px now, at each change, and every second for a minute. */
export const tellHeight = (content: Element): void => {
  let height = 0;
  const post = (): void => {
    const message: HeightMessage = {type: 'css-widgets-height', height};
    // A height is no secret, and the frame cannot know who embeds it.
    window.parent.postMessage(message, '*');
  };
  const tell = (): void => {
    height = measure(content);
    post();
  };
  let repetitions = REPETITIONS;
  const timer = setInterval(() => {
    post();
    repetitions -= 1;
    if (repetitions <= 0) {
      clearInterval(timer);
    }
  }, 1000);
  new ResizeObserver(() => {
    // Measuring may change what is observed, so it waits for the next task.
    setTimeout(tell);
  }).observe(content);
  addEventListener('resize', tell);
  addEventListener('pageshow', tell);
  tell();
};
