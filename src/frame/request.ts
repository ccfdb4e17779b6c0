/** What the address of frame.html asks for: parsed here, shown by frame.ts. */
import type {FrameCode} from '../diagnostics/codes.js';

export interface FrameRequest {
  /** Default: the address may not be shown. */
  readonly tag?: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Each with what it is about. */
  readonly problems: readonly (readonly [code: FrameCode, place: string])[];
}

/**
 * The absolute data URL, if it is of the frame's own origin: otherwise anybody could show false contacts on the union's domain.
 * A `blob:` has the origin of the page that made it, so it is refused by its scheme.
 */
const ownUrl = (src: string, frame: string): string | undefined => {
  try {
    const {href, origin, protocol, username, password} = new URL(src, frame);
    return /^https?:$/.test(protocol) && origin === new URL(frame).origin && !username && !password ? href : undefined;
  } catch {
    return undefined;
  }
};

/**
 * What the address says is shown on the union's own domain, so it takes ids and words of options, and no free text.
 *
 * @param frame the address of frame.html with its query: `widget`, `lang` and the element's attributes; `heading` only as `none`
 * @param attributesOf those that an element of this tag takes, none where there is no such tag
 */
export const parseRequest = (
  frame: string,
  attributesOf: (tag: string) => readonly string[] | undefined,
): FrameRequest => {
  const parameters = new URL(frame).searchParams;
  const widget = (parameters.get('widget') ?? '').trim().toLowerCase();
  const tag = `css-${widget}`;
  const names = attributesOf(tag);
  if (!names) {
    return {attributes: [], problems: [['CSS-E20', `widget="${widget}"`]]};
  }
  const attributes: [string, string][] = [];
  const problems: [FrameCode, string][] = [];
  parameters.forEach((value, name) => {
    const place = `${name}="${value}"`;
    if (name === 'src' && value.trim()) {
      const url = ownUrl(value, frame);
      if (url) {
        attributes.push([name, url]);
      } else {
        problems.push(['CSS-E21', place]);
      }
    } else if (names.includes(name) && (name !== 'heading' || value.trim().toLowerCase() === 'none')) {
      attributes.push([name, value]);
    } else if (name !== 'widget' && name !== 'lang') {
      problems.push(['CSS-W20', place]);
    }
  });
  return problems.some(([code]) => code === 'CSS-E21') ? {attributes: [], problems} : {tag, attributes, problems};
};
