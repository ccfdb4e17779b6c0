/** What a widget has become on a host page. */
export interface WidgetReport {
  readonly tag: string;
  /** Before the button on a page of hidden widgets was clicked. */
  readonly shownAtFirst: boolean;
  readonly shown: boolean;
  readonly text: string;
  /** Of its inner nodes, one line each. */
  readonly styles: readonly string[];
  /** Its own type and colour, and those of text beside it. */
  readonly type: string;
  readonly typeBeside: string;
  /** How far its text starts from where a text of the page would start in its place, in CSS px. */
  readonly indent: number;
}

/** What a frame of frame.html has become. */
export interface FrameReport {
  readonly text: string;
  readonly styles: readonly string[];
  /** Its own inner height and that of its content, in CSS px. */
  readonly room: number;
  readonly content: number;
}

/** What reporter.js tells of its page. */
export interface HostReport {
  readonly type: 'host-report';
  readonly widgets: readonly WidgetReport[];
  /** Whether each of the originals and fallbacks is shown. */
  readonly fallbacks: readonly boolean[];
  readonly frame: FrameReport;
  /** What recorder.js has seen. */
  readonly records: readonly string[];
  /** Whether the end of the page is shown. */
  readonly rest: boolean;
  readonly trustedTypes: boolean;
  /** `document.compatMode` and `document.characterSet`. */
  readonly mode: string;
  readonly charset: string;
  /** The old libraries that are there. */
  readonly libraries: readonly string[];
}

/** Opens a page of demo/hosts/ in a frame and waits for its own word. */
export const reportOf = (file: string): Promise<HostReport> => {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  frame.src = `/demo/hosts/${file}?report&late=500`;
  return new Promise((resolve) => {
    const listen = ({data, source}: MessageEvent<HostReport>): void => {
      if (source === frame.contentWindow) {
        removeEventListener('message', listen);
        document.body.removeChild(frame);
        resolve(data);
      }
    };
    addEventListener('message', listen);
    document.body.append(frame);
  });
};
