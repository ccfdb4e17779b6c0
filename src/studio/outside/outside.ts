/**
 * In a sandboxed frame, which has no origin: asks for files of the folder as a page of another website does, and tells the page around it
 * which of them it may read. It asks for nothing but what lies on its own server.
 */
import type {OutsideAnswer} from './message.js';

const mayRead = async (address: string): Promise<boolean> => {
  if (new URL(address).origin !== new URL(location.href).origin) {
    return false;
  }
  try {
    const {ok} = await fetch(address, {cache: 'no-cache'});
    return ok;
  } catch {
    return false;
  }
};

addEventListener('message', ({data, source}: MessageEvent<readonly string[]>) => {
  if (source === window.parent) {
    void Promise.all(data.map(mayRead)).then((answers) => {
      const answer: OutsideAnswer = {type: 'css-widgets-outside', answers};
      // A page whose origin is null has no other name for the one around it.
      window.parent.postMessage(answer, '*');
    });
  }
});
