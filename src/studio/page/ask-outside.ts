/** Whether pages of other websites may read files of the folder. */
import type {OutsideAnswer} from '../outside/message.js';

/** Milliseconds. A server that lets no page be framed never answers. */
const PATIENCE = 8000;

/**
 * Asks by a frame that has no origin, as no other page of this server has.
 *
 * @param folder its address
 * @param addresses of files on this server
 * @returns an answer for each; `undefined` where there is no frame to be had
 */
export const askOutside = (folder: URL, addresses: readonly string[]): Promise<readonly boolean[] | undefined> =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    const end = (answers: readonly boolean[] | undefined): void => {
      clearTimeout(timer);
      removeEventListener('message', listen);
      document.body.removeChild(frame);
      resolve(answers);
    };
    const listen = ({data, source}: MessageEvent<Partial<OutsideAnswer>>): void => {
      if (source === frame.contentWindow && data.type === 'css-widgets-outside') {
        end(data.answers);
      }
    };
    const timer = setTimeout(end, PATIENCE, undefined);
    addEventListener('message', listen);
    frame.hidden = true;
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = new URL('stranky/zvenku.html', folder).href;
    frame.addEventListener('load', () => {
      frame.contentWindow?.postMessage(addresses, '*');
    });
    document.body.append(frame);
  });
