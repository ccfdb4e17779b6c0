/** What frame.html says to the page around it. */
export interface HeightMessage {
  readonly type: 'css-widgets-height';
  /** CSS px. */
  readonly height: number;
}

const TYPE: HeightMessage['type'] = 'css-widgets-height';

/**
 * Gives each frame of `frame.html` the height of its content. A message counts only if it comes from the window of a frame on this page,
 * and from the origin that this frame's `src` names.
 */
export const watchFrameHeights = (): void => {
  addEventListener('message', ({data, origin, source}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
    const height = data?.type === TYPE ? data.height : undefined;
    if (typeof height !== 'number' || !(height > 0)) {
      return;
    }
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === source && frame.src.startsWith(`${origin}/`)) {
        const {boxSizing, paddingTop, paddingBottom} = getComputedStyle(frame);
        const around =
          boxSizing === 'border-box'
            ? frame.offsetHeight - frame.clientHeight + parseFloat(paddingTop) + parseFloat(paddingBottom)
            : 0;
        frame.style.height = `${Math.min(Math.max(height, 50), 20_000) + around}px`;
      }
    }
  });
};
