import {partOf} from '../source/document-part.js';
import {siteOf} from '../format/urls.js';
import {resolve} from './addresses.js';

/** What frame.html says to the page around it. */
export interface HeightMessage {
  readonly type: 'css-widgets-height';
  /** CSS px. */
  readonly height: number;
}

const TYPE: HeightMessage['type'] = 'css-widgets-height';
const LEAST = 50;
const MOST = 20_000;

/**
 * Whether a message may be from the document that a frame was written for: a `frame.html` with a `widget`, from its own site, since a
 * server may lead it to https or `www.`. Any other frame of the page could make itself as high as it likes.
 */
const isOurFrame = ({src}: HTMLIFrameElement, origin: string): boolean => {
  const address = resolve(src);
  const sender = resolve(origin);
  return (
    address?.pathname.endsWith('/frame.html') === true &&
    address.searchParams.has('widget') &&
    sender?.origin === origin &&
    siteOf(address.href) === siteOf(sender.href)
  );
};

/**
 * Whether a frame sticks out of a place that does not grow with it, such as a theme's box of 16 : 9: an ancestor that clips it, or what
 * it is positioned in. An ancestor without a height, as in a closed fold, counts only once it opens.
 */
const sticksOut = (frame: HTMLIFrameElement): boolean => {
  const {bottom} = frame.getBoundingClientRect();
  let isAbsolute = getComputedStyle(frame).position === 'absolute';
  for (let place = frame.parentElement; place && place.localName !== 'body'; place = place.parentElement) {
    const {overflowY, position} = getComputedStyle(place);
    const isContaining = isAbsolute && position !== 'static';
    if (/hidden|clip/.test(overflowY) || isContaining) {
      const {height, bottom: placeBottom} = place.getBoundingClientRect();
      if (height > 0 && bottom > placeBottom + 1) {
        return true;
      }
    }
    isAbsolute = isContaining ? position === 'absolute' : isAbsolute || position === 'absolute';
  }
  return false;
};

const setHeight = (frame: HTMLIFrameElement, height: number): void => {
  const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
  const edges =
    boxSizing === 'border-box'
      ? frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
      : 0;
  const previousHeight = frame.style.height;
  frame.style.height = `${Math.min(Math.max(height, LEAST), MOST) + edges}px`;
  if (sticksOut(frame)) {
    // The frame keeps its height and scrolls inside.
    frame.style.height = previousHeight;
  }
};

/** Gives each frame of `frame.html` the height of its content. */
export const watchFrameHeights = (): void => {
  addEventListener('message', ({data, origin, source}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
    const height = data?.type === TYPE ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0)) {
      return;
    }
    for (const frame of partOf('documentElement').querySelectorAll('iframe')) {
      if (frame.contentWindow === source && isOurFrame(frame, origin)) {
        setHeight(frame, height);
      }
    }
  });
};
